import Foundation
import LetterModel

/// What someone wants to see, as the query of an address says it; whatever is not there or makes no sense is `nil`.
struct PageQuery: Hashable, Sendable {
    /// The form of the letter that is shown.
    enum View: String, CaseIterable, Sendable {
        case pages, html, text
    }

    /// With what a text is compared.
    enum Base: String, CaseIterable, Sendable {
        case approved, saved
    }

    /// The language of the page.
    var ui = LetterLanguage.dutch
    var round: String?
    var kind: LetterKind?
    var reader: String?
    var form = LetterForm.normal
    var file: String?
    var view = View.pages
    var base = Base.approved
    /// The version that a picture or file belongs to.
    var version: Int?

    /// Reads a query.
    init(_ request: PageRequest) {
        ui = request["ui"].flatMap(LetterLanguage.init(rawValue:)) ?? .dutch
        round = request["round"]
        kind = request["letter"].flatMap(Self.kind)
        reader = request["reader"]
        form = request["form"] == "large" ? .largePrint : .normal
        file = request["file"]
        view = request["view"].flatMap(View.init(rawValue:)) ?? .pages
        base = request["compare"].flatMap(Base.init(rawValue:)) ?? .approved
        version = request["v"].flatMap(Int.init)
    }

    /// A letter as `standard.nl`.
    static func name(of kind: LetterKind) -> String { "\(kind.variant.rawValue).\(kind.language.rawValue)" }

    private static func kind(_ name: String) -> LetterKind? {
        let parts = name.split(separator: ".")
        guard parts.count == 2, let variant = LetterVariant(rawValue: String(parts[0])),
            let language = LetterLanguage(rawValue: String(parts[1]))
        else { return nil }
        return LetterKind(variant: variant, language: language)
    }

    /// The query as text, without question mark.
    var text: String {
        let pairs: [(String, String?)] = [
            ("ui", ui.rawValue), ("round", round), ("letter", kind.map(Self.name)), ("reader", reader),
            ("form", form == .largePrint ? "large" : "normal"), ("file", file), ("view", view.rawValue),
            ("compare", base.rawValue), ("v", version.map(String.init)),
        ]
        return pairs.compactMap { key, value in value.map { "\(key)=\(Self.encoded($0))" } }.joined(separator: "&")
    }

    /// The query with something else in it.
    func with(_ change: (inout PageQuery) -> Void) -> PageQuery {
        var query = self
        change(&query)
        return query
    }

    private static func encoded(_ value: String) -> String {
        value.addingPercentEncoding(withAllowedCharacters: .alphanumerics.union(CharacterSet(charactersIn: "-._/")))
            ?? ""
    }
}
