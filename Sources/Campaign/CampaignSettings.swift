import LetterModel
import Selection
import StrictYAML

/// What `campaign.yaml` says.
struct CampaignSettings {
    /// A round and the paths of its letters.
    struct Round {
        var name: String
        var place: SourcePlace
        var letters: [(path: String, place: SourcePlace)]
        var firstLetterDate: CalendarDate?
    }

    var name: String
    var number: String
    var title: String
    var rounds: [Round]
    var selection: SelectionSettings
    var neutralSalutation: [LetterLanguage: String]
    var signature: [LetterLanguage: String]
    var bundleSize: Int
    var texts: TextRules
}

extension CampaignSettings {
    /// The letters of a bundle when the campaign does not say.
    static let usualBundleSize = 5_000

    init(_ reader: YAMLObjectReader, folderName: String) {
        reader.format()
        name = reader.required("name").campaignName(folderName)
        number = reader.required("number").digits(2)
        title = reader.required("title").string()
        rounds = reader.required("rounds").entries().map(Round.init)
        selection = reader.optional("selection")?.object(SelectionSettings.init) ?? SelectionSettings()
        neutralSalutation = reader.required("neutralSalutation").keyed(by: LetterLanguage.self) { $0.string() }
        signature = reader.optional("signature")?.keyed(by: LetterLanguage.self) { $0.string() } ?? [:]
        bundleSize = reader.optional("bundleSize")?.int(in: 1...20_000) ?? Self.usualBundleSize
        texts = reader.optional("texts")?.object(TextRules.init) ?? TextRules()
    }
}

extension CampaignSettings.Round {
    fileprivate init(_ entry: (key: String, keyPlace: SourcePlace, value: YAMLValueReader)) {
        name = entry.key
        place = entry.keyPlace
        if entry.key.wholeMatch(of: /first|reminder-[1-9]/) == nil {
            entry.value.report(
                "unknown-round",
                at: entry.keyPlace,
                found: "'\(entry.key)' is not a round.",
                expected: "first, reminder-1, reminder-2 …",
                remedy: "Rename the round."
            )
        }
        let isFirst = entry.key == "first"
        (letters, firstLetterDate) = entry.value.object { reader in
            let letters = reader.required("letters").items().map { ($0.string(), $0.place ?? entry.keyPlace) }
            return (letters, isFirst ? nil : reader.optional("firstLetterDate")?.date())
        }
    }
}

extension YAMLValueReader {
    /// The name of the campaign, which must be that of its folder.
    fileprivate func campaignName(_ folderName: String) -> String {
        let name = string()
        let isPlain = name.wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil
        if !name.isEmpty, !isPlain || name != folderName {
            report(
                "campaign-name",
                found: "The campaign is called '\(name)' and its folder '\(folderName)'.",
                expected: "the same name: small letters, digits and hyphens.",
                remedy: "Rename one of the two."
            )
        }
        return name
    }

    /// So many digits, kept as text because they may begin with zero.
    func digits(_ count: Int) -> String {
        let text = string()
        let isRight = text.utf8.count == count && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
        if !text.isEmpty, !isRight {
            report("not-digits", found: "Found '\(text)'.", expected: "\(count) digits.", remedy: "Correct the value.")
        }
        return text
    }
}
