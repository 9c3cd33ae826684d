import Foundation
import TestSupport
import Testing

@testable import PDFWriting

/// The pages in `docs/conformance/`, compared with the code and the standards they speak of.
@Suite struct ConformancePageTests {
    private func text(of page: String) throws -> String {
        try String(contentsOf: packageFolder.appending(path: "docs/conformance/\(page)"), encoding: .utf8)
    }

    @Test(arguments: PDFDuty.allCases)
    func `each duty stands in the page of the standard that asks for it`(duty: PDFDuty) throws {
        for (page, standard) in [("pdf-a-2a.md", "ISO 19005-2"), ("pdf-ua-1.md", "ISO 14289-1")]
        where duty.clause.contains(standard) {
            #expect(try text(of: page).contains("`\(duty.rawValue)`"), "\(page) does not name \(duty.rawValue)")
        }
        let both = try text(of: "pdf-a-2a.md") + text(of: "pdf-ua-1.md")
        #expect(both.contains("`\(duty.rawValue)`"))
    }

    @Test(arguments: PDFInspectionDuty.allCases)
    func `each duty of the reader stands in a page`(duty: PDFInspectionDuty) throws {
        let both = try text(of: "pdf-a-2a.md") + text(of: "pdf-ua-1.md")
        #expect(both.contains("`\(duty.rawValue)`"))
    }

    @Test(arguments: ["pdf-a-2a.md", "pdf-ua-1.md", "mutations.md"])
    func `the pages name only duties and tests that exist`(page: String) throws {
        let page = try text(of: page)
        for match in page.matches(of: /`([a-z]+(?:-[a-z]+)+)`/) {
            let name = String(match.1)
            #expect(PDFDuty(rawValue: name) != nil || PDFInspectionDuty(rawValue: name) != nil, "\(name) is no duty")
        }
        let tests = packageFolder.appending(path: "Tests")
        let targets = try FileManager.default.contentsOfDirectory(atPath: tests.path(percentEncoded: false))
        for match in page.matches(of: /`([A-Z][A-Za-z]+Tests)`/) {
            let files = targets.map { tests.appending(path: "\($0)/\(match.1).swift").path(percentEncoded: false) }
            let isTarget = targets.contains(String(match.1))
            #expect(isTarget || files.contains(where: FileManager.default.fileExists), "\(match.1) does not exist")
        }
    }

    /// The clauses of chapter 6 that ask something of a file.
    private static let archiveClauses = [
        "6.1": 1...13, "6.1.7": 1...2, "6.2": 1...7, "6.2.4": 1...5, "6.2.8": 1...3, "6.2.9": 1...3, "6.2.11": 1...2,
        "6.2.11.3": 1...3, "6.2.11.4": 1...2, "6.2.11.7": 1...3, "6.3": 1...3, "6.4": 1...3, "6.5": 1...2,
        "6.6.2": 1...2, "6.6.2.3": 1...3, "6.6": 3...7, "6.7.2": 1...2, "6.7.3": 1...4, "6.7": 4...8, "6": 8...11,
    ]

    /// The clauses of chapter 7.
    private static let accessClauses = [
        "7": 1...3, "7.4": 1...4, "7.18": 1...8, "7.21": 1...2, "7.21.3": 1...3, "7.21.4": 1...2,
    ]

    @Test func `no clause of the standards is missing`() throws {
        for (page, clauses) in [("pdf-a-2a.md", Self.archiveClauses), ("pdf-ua-1.md", Self.accessClauses)] {
            let text = try text(of: page)
            for (parent, numbers) in clauses {
                for number in numbers {
                    // A clause that is parted stands there by its parts.
                    let clause = "\(parent).\(number)"
                    #expect(text.contains("| \(clause) ") || text.contains("| \(clause).1 "), "\(page), \(clause)")
                }
            }
        }
        let access = try text(of: "pdf-ua-1.md")
        for number in (5...17).map({ "7.\($0)" }) + ["7.19", "7.20"] + (5...8).map({ "7.21.\($0)" }) {
            #expect(access.contains("| \(number) "), "\(number)")
        }
        let archive = try text(of: "pdf-a-2a.md")
        for clause in ["6.2.10", "6.2.11.5", "6.2.11.6", "6.2.11.8"] {
            #expect(archive.contains("| \(clause) "), "\(clause)")
        }
    }

    /// How many failure conditions each checkpoint of the Matterhorn Protocol 1.02 has.
    private static let conditions = [
        7, 4, 3, 1, 3, 4, 2, 2, 8, 1, 7, 1, 8, 7, 5, 3, 3, 2, 4, 3, 1, 1, 0, 1, 1, 2, 1, 18, 1, 2, 30,
    ]

    @Test func `no failure condition of the Matterhorn Protocol is missing`() throws {
        let text = try text(of: "pdf-ua-1.md")
        let names = { (checkpoint: Int, condition: Int) in
            let digits = { (number: Int, width: Int) in
                String(repeating: "0", count: width - String(number).count) + String(number)
            }
            return digits(checkpoint, 2) + "-" + digits(condition, 3)
        }
        var named: Set<String> = []
        for match in text.matches(of: /(\d\d)-(\d{3})(?: … \d\d-(\d{3}))?/) {
            guard let checkpoint = Int(match.1), let first = Int(match.2) else { continue }
            for condition in first...(match.3.flatMap { Int($0) } ?? first) {
                named.insert(names(checkpoint, condition))
            }
        }
        let all = Self.conditions.enumerated().flatMap { place, count in
            (0..<count).map { names(place + 1, $0 + 1) }
        }
        #expect(all.count == 136)
        #expect(named == Set(all))
        for checkpoint in 1...31 {
            let number = checkpoint < 10 ? "0\(checkpoint)" : "\(checkpoint)"
            #expect(text.contains("\n| \(number) "))
        }
    }
}
