import Foundation
import LetterModel
import Testing

@testable import PlainLanguage

/// Compares the syllables of all words of Debian's list of Dutch words (`wdutch`) with the places where Debian's
/// patterns (`hyphen-nl`) break them.
///
/// Patterns never part a single letter at either end of a word or of a part of a compound, nor anything at an x between
/// vowels, so such a syllable is taken from our count before it is compared (`a-dres`, `bus-o-ver-stap`, `vi-de-o`, `ta-xi`). Words with capitals inside, digits or no vowel are left out: they are read in letters.
/// Parts between hyphens, apostrophes and blanks are broken apart and summed.
struct DutchSyllableAgreementTests {
    private static let patternFile = "/usr/share/hyphen/hyph_nl_NL.dic"
    private static let wordFile = "/usr/share/dict/dutch"

    @Test func `agrees with the hyphenation of nearly all Dutch words`() throws {
        guard let patterns = LiangPatterns(path: Self.patternFile),
            let words = FileManager.default.contents(atPath: Self.wordFile)
        else {
            print("SKIPPED: install hyphen-nl and wdutch to compare syllables with hyphenation.")
            return
        }
        var compared = 0
        var agreeing = 0
        for line in String(decoding: words, as: UTF8.self).split(separator: "\n") {
            guard let verdict = Self.verdict(on: line, patterns) else { continue }
            compared += 1
            if verdict.ours == verdict.theirs { agreeing += 1 }
        }
        let share = Double(agreeing) / Double(compared)
        print("Dutch syllables: \(agreeing) of \(compared) words agree with hyphen-nl (\(share)).")
        #expect(compared > 400_000)
        #expect(share >= 0.975)
    }

    private static func verdict(on line: Substring, _ patterns: LiangPatterns) -> (ours: Int, theirs: Int)? {
        var ours = 0
        var theirs = 0
        for part in line.split(whereSeparator: { "- '.".contains($0) }) {
            guard !part.dropFirst().contains(where: \.isUppercase) else { return nil }
            let letters = DutchSyllables.letters(of: String(part))
            guard !DutchSyllables.nuclei(in: letters).isEmpty, letters.allSatisfy({ $0.properties.isAlphabetic }) else {
                if part.count == 1 { continue }
                return nil
            }
            let bytes = part.lowercased().unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
            guard bytes.count == letters.count else { continue }
            let breaks = [0] + patterns.breaks(in: bytes) + [letters.count]
            let pieces = zip(breaks, breaks.dropFirst()).map { Array(letters[$0..<$1]) }
            // No syllable is without a vowel: such a piece (`aandacht-s-trekker`) is a slip of the patterns.
            theirs += pieces.count { !DutchSyllables.nuclei(in: $0).isEmpty }
            ours += DutchSyllables.count(in: String(part)) - pieces.reduce(0) { $0 + hidden(in: $1) }
        }
        return theirs == 0 ? nil : (ours, theirs)
    }

    /// How many syllables of one letter stand at the ends of a piece, or beside an x.
    private static func hidden(in piece: [Unicode.Scalar]) -> Int {
        let nuclei = DutchSyllables.nuclei(in: piece)
        guard let first = nuclei.first, let last = nuclei.last, nuclei.count > 1 else { return 0 }
        let pairs = zip(nuclei, nuclei.dropFirst())
        let besideX = pairs.count { piece[$0.upperBound..<$1.lowerBound].elementsEqual(["x"]) }
        let between = String(String.UnicodeScalarView(piece[first.upperBound..<nuclei[1].lowerBound]))
        let isFirstAlone =
            first == 0..<1 && (between.unicodeScalars.count < 2 || onsets.contains(between)) && between != "x"
        let isLastAlone =
            nuclei.count > (isFirstAlone ? 2 : 1) && last.count == 1 && last.upperBound == piece.count
            && nuclei[nuclei.count - 2].upperBound == last.lowerBound
        return besideX + (isFirstAlone ? 1 : 0) + (isLastAlone ? 1 : 0)
    }

    private static let onsets: Set<String> = Set(
        "bl br ch cl cr dr dw fl fr gl gr kl kr kw pl pr qu sch tr th ph vr vl tw sj tj st sp chr str sl sk".split(
            separator: " "
        ).map(String.init)
    )
}
