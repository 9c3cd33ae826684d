/// A piece of intake that is measured by itself.
enum ExtractCase: String, CaseIterable, Sendable {
    /// Accounts in XML, validated, each an `Account`.
    case accountsXML = "accounts-xml"
    /// The same file as tags alone: no schema, no accounts.
    case tags
    /// Accounts in CSV.
    case accountsCSV = "accounts-csv"
    /// Persons of the selection CSV, their number alone: what a run reads of a row that nobody needs.
    case persons
    /// Persons of the selection CSV, whole.
    case personsWhole = "persons-whole"
    /// Persons of a StUF message, whole.
    case personsStUF = "persons-stuf"
    /// Selection and join of what lies in memory, nothing read.
    case join
    /// Accounts in CSV and persons in CSV, read, selected and joined, the fields of each person kept: what DuckDB does.
    case select
    /// The same, with all rules on persons, and the words of letters kept: what a run does.
    case words
}
