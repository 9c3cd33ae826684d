import LetterModel

/// The beginning of HTML documents that differ in their title alone.
struct HTMLHead: Sendable {
    private let beforeTitle: [UInt8]
    private let afterTitle: [UInt8]

    /// Nothing is fetched or run; style sheet and logo stand in the document itself.
    private static let policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"

    init(styleSheet: String, logo: HTMLLogo?, language: LetterLanguage) {
        let policy = logo == nil ? Self.policy : Self.policy + "; img-src data:"
        var html = HTMLText()
        html.markup("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">\n<head>\n<meta charset=\"utf-8\">\n")
        html.markup("<meta http-equiv=\"Content-Security-Policy\" content=\"\(policy)\">\n")
        html.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        // Telephones make links of numbers; a letter has none.
        html.markup("<meta name=\"format-detection\" content=\"telephone=no, date=no, address=no, email=no\">\n")
        html.markup("<title>")
        beforeTitle = html.bytes
        html = HTMLText()
        html.markup("</title>\n<style>\n\(styleSheet)</style>\n</head>\n<body>\n\(logo?.store ?? "")<main>\n")
        afterTitle = html.bytes
    }

    /// Everything up to the first letter.
    func bytes(title: String) -> [UInt8] {
        var html = HTMLText(bytes: beforeTitle)
        html.text(title)
        return html.bytes + afterTitle
    }
}
