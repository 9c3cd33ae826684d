/// `control.csv`: how many letters there are of each letter code, for whoever receives them to count
/// against. Written after the letters.
package enum ControlCSV {
    /// The file: a header, then one line a code in the order of the codes' bytes.
    package static func bytes(_ counts: [String: Int]) -> [UInt8] {
        let codes = counts.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        return CSVLine.bytes(["letter code", "count"])
            + codes.flatMap { CSVLine.bytes([$0, String(counts[$0, default: 0])]) }
    }
}
