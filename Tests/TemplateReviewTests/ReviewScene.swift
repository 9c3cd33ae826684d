import Foundation
import LetterModel
import LetterRun
import TemplateReview
import TestSupport
import Testing

/// The example campaign in an older and a newer copy, both free to change, and the sample extract.
struct ReviewScene {
    static let day = CalendarDate(year: 2026, month: 11, day: 16) ?? CalendarDate(daysSince1970: 0)
    static let name = "extra-controlestap"

    let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        let original = packageFolder.appending(path: "Templates").resolvingSymlinksInPath()
        for copy in ["old", "new"] {
            try FileManager.default.copyItem(at: original, to: folder.url.appending(path: copy))
        }
    }

    /// Changes a text file of the newer campaign, or of another copy.
    func change(_ file: String, in copy: String = "new", _ change: (String) -> String) throws {
        let path = file.hasPrefix("../") ? "\(copy)/\(file.dropFirst(3))" : "\(copy)/\(Self.name)/\(file)"
        let text = try folder.text(of: path)
        let changed = change(text)
        try #require(changed != text, "the change must find its place in \(file)")
        try folder.write(changed, to: path)
    }

    /// Puts a body in place of that of a letter, in one copy or in both.
    func write(_ body: String, to file: String = "letter.nl.md", in copies: [String] = ["new"]) throws {
        for copy in copies {
            try change(file, in: copy) { text in
                text.components(separatedBy: "\n---\n")[0] + "\n---\n" + body + "\n\n[[blok:privacy]]\n"
            }
        }
    }

    /// A plan that reads a copy, with the sample extract or without one.
    func plan(_ copy: String = "new", hasExtract: Bool = true, round: String = "first") -> RunPlan {
        func input(_ name: String) -> String {
            packageFolder.appending(path: "Input/\(name)").path(percentEncoded: false)
        }
        var plan = RunPlan(
            campaign: folder.path("\(copy)/\(Self.name)"),
            accounts: hasExtract ? [input("accounts-sample.xml")] : [],
            persons: hasExtract ? [input("persons-sample.csv")] : [],
            operatorName: "",
            jobs: 1
        )
        if hasExtract { plan.suppress = input("suppressed-sample.txt") }
        (plan.isDryRun, plan.round, plan.asOf) = (true, round, Self.day)
        return plan
    }

    /// Who sees what of the newer copy.
    func coverage(_ round: String = "first") throws -> TemplateCoverage {
        try TemplateCoverage.survey(plan(round: round), today: Self.day)
    }

    /// What changed from the older to the newer copy.
    func difference(hasExtract: Bool = true) throws -> TemplateDiff {
        try TemplateDiff.compare(
            plan("old", hasExtract: hasExtract),
            plan("new", hasExtract: hasExtract),
            today: Self.day
        )
    }
}
