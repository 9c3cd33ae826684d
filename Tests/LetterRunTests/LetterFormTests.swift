import Foundation
import LetterModel
import LetterRun
import TestSupport
import Testing

/// Every kind of letter in every form and package, seen by a reader of our own and by the judges.
struct LetterFormTests {
    @Test(arguments: [LetterForm.normal, .largePrint])
    func `every kind in bundles reads as its text and pleases every judge`(form: LetterForm) async throws {
        let outcome = try await RunScenario(accounts: 300, seed: 11).make {
            ($0.formats, $0.isAllLargePrint, $0.bundleSize) = ([.pdf, .text], form == .largePrint, 40)
        }
        let bundles = try FurnishedScenario.bundles(outcome)
        var languages: Set<String> = []
        for name in bundles {
            let path = "\(outcome.folder)/letters/\(name).pdf"
            let letters = try FurnishedScenario.letters(outcome, bundle: name)
            for letter in letters { languages.insert(letter.contains("Kenmerk:") ? "nl" : "en") }
            let expected = letters.map { ExpectedLetter(text: $0) }
            let bytes = Array(try Data(contentsOf: URL(filePath: path)))
            #expect(PDFInspection.findings(in: bytes, letters: expected) == [], "\(name)")
        }
        #expect(languages == ["nl", "en"])
        for name in bundles.prefix(2) + bundles.suffix(2) {
            try PDFJudges.expectClean("\(outcome.folder)/letters/\(name).pdf", readsStructure: false)
        }
    }

    @Test(arguments: [LetterForm.normal, .largePrint])
    func `every kind as a file of its own reads as its text and pleases every judge`(form: LetterForm) async throws {
        let outcome = try await RunScenario(accounts: 120, seed: 12).make {
            ($0.formats, $0.isAllLargePrint, $0.package) = ([.pdf, .text], form == .largePrint, .single)
        }
        let files = try RunScenario.files(in: outcome.folder).filter {
            $0.key.hasPrefix("letters/") && $0.key.hasSuffix(".pdf")
        }
        #expect(files.count > 40)
        for (index, (name, data)) in files.sorted(by: { $0.key < $1.key }).enumerated() {
            let path = "\(outcome.folder)/\(name)"
            let text = try String(contentsOfFile: path.dropLast(4) + ".txt", encoding: .utf8)
            #expect(PDFInspection.findings(in: Array(data), letters: [ExpectedLetter(text: text)]) == [], "\(name)")
            if index % 20 == 0 { try PDFJudges.expectClean(path) }
        }
    }

    @Test func `large print has the same words in type of 18 points, and bundles of its own`() async throws {
        let scenario = try RunScenario(accounts: 200)
        let normal = try await scenario.make { $0.formats = [.text] }
        let all = try await scenario.make {
            ($0.formats, $0.isAllLargePrint, $0.output) = ([.pdf, .text], true, scenario.folder.path("large"))
        }
        #expect(normal.folder != all.folder)
        let words = { (text: String) in text.replacing(/(?:Kenmerk|Reference): [0-9 ]+/, with: "") }
        let letters = try FurnishedScenario.bundles(all).flatMap { try FurnishedScenario.letters(all, bundle: $0) }
        let others = try RunScenario.files(in: normal.folder).filter { $0.key.hasSuffix(".txt") }.values
            .flatMap { String(decoding: $0, as: UTF8.self).split(separator: "\u{0C}").map(String.init) }
        #expect(Set(letters.map(words)) == Set(others.map(words)))
        #expect(letters.count > 80)
        let pdf = try RunScenario.files(in: all.folder).first { $0.key.hasSuffix("print-0001.pdf") }
        let fonts = try runTool("pdftotext", ["-bbox", "\(all.folder)/\(try #require(pdf?.key))", "-"]).output
        let heights = fonts.matches(of: /yMin="([0-9.]+)" xMax="[0-9.]+" yMax="([0-9.]+)">(?:Datum|Date):/).compactMap {
            match in
            Double(match.2).flatMap { bottom in Double(match.1).map { bottom - $0 } }
        }
        // The box of a word in Noto Sans is 1.36 times as high as its type is large.
        #expect(!heights.isEmpty && heights.allSatisfy { abs($0 / 1.362 - 18) < 0.1 }, "\(heights)")
    }

    @Test func `who is on the list gets large print, and nobody else`() async throws {
        let scenario = try RunScenario(accounts: 200)
        let numbers = try scenario.folder.text(of: "in/persons.csv").split(separator: "\n").dropFirst()
            .compactMap { $0.split(separator: ",", omittingEmptySubsequences: false).first }.filter { $0.count == 9 }
        try scenario.folder.write(numbers.prefix(40).joined(separator: "\n") + "\n", to: "in/large.txt")
        let outcome = try await scenario.make {
            ($0.formats, $0.largePrint) = ([.pdf, .text], scenario.folder.path("in/large.txt"))
        }
        var pagesOfLetters: [Int: Int] = [:]
        for name in try FurnishedScenario.bundles(outcome) {
            let letters = try FurnishedScenario.letters(outcome, bundle: name).count
            let info = try runTool("pdfinfo", ["\(outcome.folder)/letters/\(name).pdf"]).output
            let pages = try #require(info.firstMatch(of: /Pages: +([0-9]+)/).flatMap { Int($0.1) })
            #expect(pages % letters == 0, "a bundle mixes forms")
            pagesOfLetters[pages / letters, default: 0] += letters
        }
        #expect(pagesOfLetters.keys.sorted() == [2, 4])
        #expect((1...40).contains(pagesOfLetters[4] ?? 0))
        #expect((pagesOfLetters[2] ?? 0) > 40)
    }

    /// Names with marks that have no letter of their own, with letters of other scripts' Latin, and with ligatures.
    @Test(arguments: [PackageForm.bundle, .single])
    func `names with combining marks are shown and read as they are written`(package: PackageForm) async throws {
        let scenario = try RunScenario(accounts: 120)
        let names = [
            "M\u{308}uller-Q\u{301}", "Nguyễn Thị Ḥāfiẓ", "Øst\u{330}er Ɓàbá", "Steffi-Officier", "X\u{302}\u{323}",
        ]
        let lines = try scenario.folder.text(of: "in/persons.csv").split(separator: "\n")
        let changed = lines.enumerated().map { index, line in
            var fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            if index > 0, index % 3 == 0, fields.count == 32 { fields[4] = names[index / 3 % names.count] }
            return fields.joined(separator: ",")
        }
        try scenario.folder.write(changed.joined(separator: "\n") + "\n", to: "in/persons.csv")
        let outcome = try await scenario.make { ($0.formats, $0.package) = ([.pdf, .text], package) }
        let files = try RunScenario.files(in: outcome.folder)
        var seen: Set<String> = []
        for (name, data) in files where name.hasPrefix("letters/") && name.hasSuffix(".pdf") {
            let text = String(decoding: files["\(name.dropLast(4)).txt"] ?? Data(), as: UTF8.self)
            let letters = text.split(separator: "\u{0C}").map { ExpectedLetter(text: String($0)) }
            #expect(PDFInspection.findings(in: Array(data), letters: letters) == [], "\(name)")
            seen.formUnion(names.filter { text.contains($0) })
        }
        #expect(seen == Set(names))
    }
}
