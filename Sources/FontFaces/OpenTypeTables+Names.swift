extension OpenTypeTables {
    /// Numbers of names in the `name` table (OpenType specification, "Name IDs").
    enum NameNumber: Int {
        case family = 1
        case postScript = 6
        case typographicFamily = 16
    }

    /// The family: the typographic one where given, else the one of old systems with four styles.
    var familyName: String {
        name(.typographicFamily) ?? name(.family) ?? ""
    }

    /// The PostScript name, held to what a PDF name may be without escapes; `Unnamed` when there is none.
    var postScriptName: String {
        let kept = (name(.postScript) ?? "").utf8.filter(Self.isRegularInPDFNames).prefix(63)
        return kept.isEmpty ? "Unnamed" : String(decoding: kept, as: UTF8.self)
    }

    /// The name with this number in English where there is one, else in the first language given.
    private func name(_ number: NameNumber) -> String? {
        let table = table("name")
        guard let count = table.unsigned16(at: 2), let storage = table.unsigned16(at: 4) else { return nil }
        let records = (0..<count).compactMap { table.unsigned16s(at: 6 + 12 * $0, count: 6) }
            .filter { $0[3] == number.rawValue && ($0[0] == 3 || $0[0] == 1) }
        guard let record = records.first(where: Self.isEnglish) ?? records.first,
            let text = table.slice(at: storage + record[5], count: record[4])
        else { return nil }
        return record[0] == 3 ? text.textAsUTF16 : text.textAsASCII
    }

    /// Platform 3 (Windows) with language 0x409, or platform 1 (Macintosh) with language 0.
    private static func isEnglish(_ record: [Int]) -> Bool {
        record[0] == 3 ? record[2] == 0x409 : record[2] == 0
    }

    /// Printable ASCII without PDF's delimiters and `#` (ISO 32000-1, 7.2.2 and 7.3.5), and without
    /// `+`, which ends the prefix of a subset.
    private static func isRegularInPDFNames(_ byte: UInt8) -> Bool {
        (33...126).contains(byte) && !"()<>[]{}/%#+".utf8.contains(byte)
    }
}
