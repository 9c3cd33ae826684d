/// Debian's packages for the families that letters are likely to be set in.
enum DebianFontPackage {
    private static let packages = [
        "carlito": "fonts-crosextra-carlito",
        "dejavusans": "fonts-dejavu-core",
        "lato": "fonts-lato",
        "liberationsans": "fonts-liberation",
        "notosans": "fonts-noto-core",
        "opensans": "fonts-open-sans",
    ]

    /// The package with this family, when it is one of the few we know.
    static func name(forFamily family: String) -> String? {
        packages[key(family)]
    }

    /// The package with this file, judged by the file's name up to its style.
    static func name(forFile path: String) -> String? {
        let file = path.split(separator: "/").last ?? ""
        return name(forFamily: String(file.prefix { $0 != "-" && $0 != "." }))
    }

    /// A name without case, spaces and signs, for comparing families and file names.
    static func key(_ name: some StringProtocol) -> String {
        String(decoding: name.utf8.compactMap(keyByte), as: UTF8.self)
    }

    private static func keyByte(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: byte
        default: nil
        }
    }
}
