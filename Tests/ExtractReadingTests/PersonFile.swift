/// The text of a person extract, as tests need it: the required columns, in the order of the register's own set.
struct PersonFile {
    static let columns = [
        "01.01.20", "01.02.10", "01.02.20", "01.02.30", "01.02.40", "01.03.10", "01.04.10", "01.61.10",
        "05.02.20", "05.02.30", "05.02.40", "05.06.10", "05.07.10", "06.08.10", "07.67.20", "07.70.10",
        "08.09.10", "08.11.10", "08.11.20", "08.11.30", "08.11.40", "08.11.50", "08.11.60", "08.11.70",
        "08.12.10", "08.13.10", "08.13.30", "08.13.40", "08.13.50", "08.83.10", "08.83.30", "11.33.10",
    ]

    static var header: String { columns.joined(separator: ",") }

    /// One row; what is not given is not filled.
    static func row(_ values: [String: String] = [:]) -> String {
        let filled = ["01.01.20": "999993653", "01.02.40": "Moulin"].merging(values) { $1 }
        return columns.map { filled[$0] ?? "" }.joined(separator: ",")
    }
}
