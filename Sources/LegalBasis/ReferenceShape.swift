import LetterModel

/// The shapes of references to law.
///
/// Sources: jci standard 1.3 (Kennis- en Exploitatiecentrum Officiële Overheidspublicaties), EUR-Lex
/// "CELEX numbers", ECLI (Council conclusions 2011/C 127/01).
enum ReferenceShape {
    /// What is wrong with a reference, as a clause; `nil` when nothing is.
    static func fault(in id: String, kind: LegalReference.Kind) -> Wording? {
        switch kind {
        case .bwb: jciFault(in: id)
        case .celex: id.wholeMatch(of: /[0-9CE][0-9]{4}[A-Z]{1,2}[0-9]{4}(-[0-9]{8})?/) == nil ? noMatch : nil
        case .stb: id.wholeMatch(of: /stb-[0-9]{4}-[0-9]+/) == nil ? noMatch : nil
        case .ecli:
            id.wholeMatch(of: /ECLI:[A-Z]{2}:[A-Z][A-Z0-9]{0,6}:[0-9]{4}:[A-Z0-9.]{1,25}/) == nil ? noMatch : nil
        case .kamerstuk: id.wholeMatch(of: /kst-[0-9]{4,5}(-[IVXLC]+)?-[A-Z0-9]+/) == nil ? noMatch : nil
        case .internal: nil
        }
    }

    /// A reference of a kind, to copy.
    static func example(of kind: LegalReference.Kind) -> Wording {
        switch kind {
        case .bwb: such("jci1.3:c:BWBR0048156&artikel=16&lid=1&z=2025-11-11&g=2025-11-11.")
        case .celex: such("32016R0679.")
        case .stb: such("stb-2023-88.")
        case .ecli: such("ECLI:NL:HR:2020:1234.")
        case .kamerstuk: such("kst-34972-3.")
        case .internal: .none
        }
    }

    private static func such(_ example: String) -> Wording {
        Wording(nl: "zoals \(example)", en: "such as \(example)")
    }

    private static let noMatch = Wording(nl: "de vorm klopt niet.", en: "the form is wrong.")

    private static let jciKeys: Set<String> = [
        "boek", "titeldeel", "hoofdstuk", "afdeling", "paragraaf", "sub-paragraaf", "artikel", "lid", "o", "onderdeel",
        "bijlage", "deel", "titel", "boekdeel", "circulaire.divisie", "z", "g",
    ]

    private static func jciFault(in id: String) -> Wording? {
        let parts = id.split(separator: "&", omittingEmptySubsequences: false)
        guard parts[0].wholeMatch(of: /jci1\.3:c:BWB[RVW][0-9]{7}/) != nil else {
            return Wording(
                nl: "het begin is niet 'jci1.3:c:' met een BWB-nummer.",
                en: "it does not begin with 'jci1.3:c:' and a BWB number."
            )
        }
        var seen: [String: String] = [:]
        for part in parts.dropFirst() {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2, !pair[1].isEmpty else {
                return Wording(nl: "'\(part)' is geen deel met een waarde.", en: "'\(part)' is no part with a value.")
            }
            guard jciKeys.contains(String(pair[0])) else {
                return Wording(nl: "'\(pair[0])' is geen bekend deel.", en: "'\(pair[0])' is no known part.")
            }
            seen[String(pair[0])] = String(pair[1])
        }
        guard let date = seen["g"] else {
            return Wording(nl: "de datum 'g=' ontbreekt.", en: "the date 'g=' is missing.")
        }
        for key in ["g", "z"] {
            if let text = seen[key], CalendarDate(iso: text) == nil {
                return Wording(nl: "'\(key)=\(text)' is geen datum.", en: "'\(key)=\(text)' is no date.")
            }
        }
        return date.isEmpty ? noMatch : nil
    }
}
