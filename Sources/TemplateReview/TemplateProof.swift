import Campaign
import DurableFiles
package import LetterModel
import LetterRendering
package import LetterRun
import LetterTemplates
import PDFWriting

/// A wish for a proof, for `template proof`.
package struct ProofRequest: Sendable {
    /// The folder of the campaign, or its name.
    package var campaign: String
    /// `first` or `reminder-N`.
    package var round = "first"
    /// The file to make; `nil` for a name made of campaign and round, in the working folder.
    package var output: String?
    /// The date on the letters.
    package var asOf: CalendarDate
    /// A folder with the fonts of the style; `nil` when none was named.
    package var fonts: String?
    /// Whether letters are set in large print.
    package var isLargePrint = false

    package init(campaign: String, asOf: CalendarDate) {
        (self.campaign, self.asOf) = (campaign, asOf)
    }
}

/// Makes a PDF of all letters of a round for those who judge them: each letter for each worst case, with every value
/// marked and named.
package enum TemplateProof {
    /// Makes the file; one with its name is replaced.
    ///
    /// - Returns: What was made, in words.
    /// - Throws: ``RunFailure``: 73 when the file cannot be made or its name is that of something else, 74 when
    ///   writing fails, 78 when the campaign is not in order.
    package static func make(_ request: ProofRequest) throws(RunFailure) -> String {
        var plan = RunPlan(campaign: request.campaign, accounts: [], persons: [], operatorName: "", jobs: 1)
        (plan.round, plan.isDryRun, plan.fonts) = (request.round, true, request.fonts)
        let campaign = try ReviewOpening.open(plan)
        try campaign.textCheck(asOf: request.asOf).requirePrintable()
        let materials = try campaign.materials(asOf: request.asOf)
        let form: LetterForm = request.isLargePrint ? .largePrint : .normal
        var making = ProofMaking(campaign, materials, asOf: request.asOf, form: form)
        var series: [ProofSeries] = []
        for letter in campaign.round.letters { series.append(try making.series(letter)) }
        let words = ProofWords(campaign: campaign, materials: materials, asOf: request.asOf, series: series)
        let place = ProofPlace(request, campaign: campaign.campaign.name)
        do {
            let folder = try place.folder()
            let printing = ProofPrinting(words)
            let (bytes, summary) = try printing.file()
            try place.write(bytes, in: folder)
            return report(series, summary, path: place.path, overviewPages: printing.overviewPages)
        } catch {
            throw RunFailure(writing: error)
        }
    }

    private static func report(
        _ series: [ProofSeries],
        _ summary: PDFFileSummary,
        path: String,
        overviewPages: Int
    ) -> String {
        var page = overviewPages + 1
        var lines: [String] = []
        for series in series {
            for letter in series.letters {
                lines.append("  page \(page): \(series.name), \(letter.shown.english)")
                page += letter.proof.pageCount
            }
            for shown in series.unfit { lines.append("  not shown: \(series.name), \(shown.english): does not fit") }
            for passage in series.unseen {
                let part = passage.isAlternative ? ", behind ||" : ""
                lines.append("  not shown: \(series.name), the optional text at \(passage.place)\(part)")
            }
        }
        let letters = series.reduce(0) { $0 + $1.letters.count }
        return (["\(path): \(letters) letters on \(summary.pages) pages."] + lines).joined(separator: "\n")
    }
}

/// Where a proof is written.
private struct ProofPlace {
    let path: String
    private let name: String
    private let folderPath: String

    init(_ request: ProofRequest, campaign: String) {
        let form = request.isLargePrint ? "-large-print" : ""
        let path = request.output ?? "proef-\(campaign)-\(request.round)\(form).pdf"
        let end = path.lastIndex(of: "/")
        name = end.map { String(path[path.index(after: $0)...]) } ?? path
        folderPath = end.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        self.path = path
    }

    /// Opens the folder, before anything is made.
    ///
    /// - Throws: `FileFailure` when it cannot be used, or the name is that of something else than a PDF file.
    func folder() throws(FileFailure) -> SafeFolder {
        let folder = try SafeFolder(path: folderPath)
        if let kind = try folder.kind(of: name), kind != .file {
            throw FileFailure(
                kind: .cannotCreate,
                operation: "replace",
                path: path,
                found: "is there and no plain file"
            )
        }
        // A slip of the keyboard must not cost a letter its text.
        let start = try folder.kind(of: name) == nil ? [] : try folder.readStart(of: name, count: 5)
        guard start.isEmpty || start == Array("%PDF-".utf8) else {
            throw FileFailure(
                kind: .cannotCreate,
                operation: "replace",
                path: path,
                found: "is there and no PDF file"
            )
        }
        return folder
    }

    func write(_ bytes: [UInt8], in folder: SafeFolder) throws(FileFailure) {
        var file = try DurableFile(name: name, in: folder)
        try file.write(bytes)
        _ = try file.commit(noReplace: false)
    }
}
