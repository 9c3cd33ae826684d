package import LetterModel

/// The logo of HTML letters: the file itself, inside the document and once in it.
package struct HTMLLogo: Hashable, Sendable {
    private let file: [UInt8]
    private let width: Length
    private let height: Length

    /// Takes a file that has been read as artwork, so that it is known to hold nothing but a picture.
    ///
    /// - Parameters:
    ///   - file: SVG or PNG.
    ///   - width: Of the artwork; only the proportion to its height counts.
    ///   - height: See `width`.
    package init(file: [UInt8], width: Length, height: Length) {
        precondition(width > .zero && height > .zero, "A logo has a size.")
        (self.file, self.width, self.height) = (file, width, height)
    }

    /// What each letter points to; stands before the first of them and shows nothing.
    var store: String {
        """
        <svg class="store" width="0" height="0" aria-hidden="true"><symbol id="logo" viewBox="\(viewBox)">\
        <image width="\(width.points)" height="\(height.points)" href="data:\(mediaType);base64,\(base64)"/>\
        </symbol></svg>

        """
    }

    /// The logo in a letter; a decoration is not there for who hears the letter.
    ///
    /// - Parameter words: What it is to someone who cannot see it; `nil` for a decoration.
    func picture(words: String?) -> [UInt8] {
        var html = HTMLText()
        html.markup("<svg class=\"logo\" viewBox=\"\(viewBox)\" ")
        if let words {
            html.markup("role=\"img\" aria-label=\"")
            html.text(words)
            html.markup("\"")
        } else {
            html.markup("aria-hidden=\"true\"")
        }
        html.markup("><use href=\"#logo\"/></svg>\n")
        return html.bytes
    }

    private var viewBox: String { "0 0 \(width.points) \(height.points)" }

    /// The eight bytes with which a PNG file begins (ISO/IEC 15948, 5.2) tell it from an SVG file.
    private var mediaType: String {
        file.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? "image/png" : "image/svg+xml"
    }

    /// The file in the alphabet of RFC 4648, section 4.
    private var base64: String {
        let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
        var text: [UInt8] = []
        text.reserveCapacity((file.count + 2) / 3 * 4)
        for start in stride(from: 0, to: file.count, by: 3) {
            let group = file[start..<min(start + 3, file.count)]
            let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
            for place in 0..<4 {
                text.append(place <= group.count ? alphabet[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
