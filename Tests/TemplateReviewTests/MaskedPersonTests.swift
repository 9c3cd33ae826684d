import LetterModel
import LetterRun
import Selection
import TestSupport
import Testing

@testable import TemplateReview

/// People of an extract, made unrecognisable.
struct MaskedPersonTests {
    private func mask(_ person: AddressedPerson) -> AddressedPerson {
        var mask = MaskedPerson(chance: SplitMix(seed: 7))
        return mask.masked(person)
    }

    private let person = AddressedPerson(
        salutation: "Geachte heer Van der Zwaluwenberg-Ooievaar",
        envelopeName: EnvelopeName(predicate: "Jonkheer", initials: "J.F.R.", rest: "van der Zwaluwenberg-Ooievaar"),
        runningTextName: "de heer Van der Zwaluwenberg-Ooievaar",
        formOfAddress: "De hoogwelgeboren heer",
        addressLines: ["Rietmeerlaan 12 a", "2595 AN  'S-GRAVENHAGE"],
        country: "Frankrijk",
        kixPayload: "2595AN12XA"
    )

    @Test func `keep the length of every word, its capitals, and the words that say nothing`() {
        let masked = mask(person)
        #expect(masked.salutation.hasPrefix("Geachte heer Van der "))
        #expect(masked.envelopeName.rest.hasPrefix("van der ") && masked.envelopeName.predicate == "Jonkheer")
        for (old, new) in zip(person.printedTexts, masked.printedTexts) where old != person.country {
            guard old.uppercased() != person.country.uppercased() else { continue }
            #expect(old.count == new.count)
            #expect(old.map(\.isUppercase) == new.map(\.isUppercase), "\(old) \(new)")
            #expect(old.map(\.isNumber) == new.map(\.isNumber))
        }
        #expect(masked.kixPayload.count == person.kixPayload.count && !masked.country.isEmpty)
    }

    @Test func `a name is the same in salutation and on the envelope`() {
        let masked = mask(person)
        let name = masked.envelopeName.rest.dropFirst("van der ".count)
        #expect(masked.salutation.hasSuffix(name) && masked.runningTextName.hasSuffix(name))
    }

    @Test func `no name, street, place, number or initial of anybody is left`() throws {
        let scene = try ReviewScene()
        let survey = try ReviewedCampaign(scene.plan(), today: ReviewScene.day).survey()
        var chance = SplitMix(seed: 11)
        var compared = 0
        for person in survey.shownPeople.values.flatMap(\.self) {
            var mask = MaskedPerson(chance: chance)
            let masked = mask.masked(person)
            chance = mask.chance
            let words = Set(identifying(person.envelopeName.rest) + person.addressLines.flatMap(identifying))
            let left = masked.printedTexts.flatMap(identifying).filter(words.contains)
            #expect(left.isEmpty, "a masked person keeps words of six letters or more")
            #expect(masked.postalCode == nil && masked.houseNumber == 0)
            compared += words.count
        }
        #expect(compared > 1000)
    }

    /// Words long enough to be no accident, but for titles, which stay.
    private func identifying(_ text: String) -> [String] {
        text.split { !$0.isLetter }.map { $0.lowercased() }.filter { $0.count >= 6 && !Self.titles.contains($0) }
    }

    private static let titles: Set<String> = [
        "barones", "gravin", "hertog", "hertogin", "jonkheer", "jonkvrouw", "markies", "markiezin", "prinses", "ridder",
    ]

    @Test func `two people do not share a mask`() throws {
        let scene = try ReviewScene()
        let extract = try PreviewedExtract(scene.plan(), today: ReviewScene.day, chance: SplitMix(seed: 3))
        let readers = try #require(extract.readers[LetterKind(variant: .standard, language: .dutch)])
        #expect(Set(readers.map(\.person)).count == readers.count && readers.count == 6)
        #expect(extract.funnel.selected == extract.coverage.recipients.exact)
    }

    @Test func `nobody with a confidentiality flag is shown`() throws {
        let scene = try ReviewScene()
        let survey = try ReviewedCampaign(scene.plan(), today: ReviewScene.day).survey()
        let shown = survey.shownPeople.values.reduce(0) { $0 + $1.count }
        #expect(shown < survey.count && shown > 0, "the sample has confidential people")
    }
}

extension RecipientSurvey {
    /// Everybody who may be shown, by letter.
    var shownPeople: [LetterKind: [AddressedPerson]] {
        var people: [LetterKind: [AddressedPerson]] = [:]
        forEachShown { person, kind in people[kind, default: []].append(person) }
        return people
    }
}
