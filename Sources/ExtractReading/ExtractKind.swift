/// What a file of another system is, as its beginning tells.
package enum ExtractKind: Hashable, Sendable {
    /// Accounts, in XML or CSV.
    case accounts
    /// Persons, in one of three forms.
    case persons
    /// A list of numbers.
    case numbers

    /// Looks at the beginning of a file, unpacked. XML is told by its namespace, a CSV by the columns of its first line;
    /// all else is taken for a list.
    ///
    /// - Throws: ``ExtractError`` when the file cannot be read or unpacked.
    package init(of path: String) throws(ExtractError) {
        let beginning = try FileBeginning(path: path)
        if beginning.isMarkup {
            self = beginning.contains(StUFSchema.namespace) ? .persons : .accounts
        } else if PersonHeader.isHeader(beginning.firstLine) || PlainHeader.isHeader(beginning.firstLine) {
            self = .persons
        } else {
            self = AccountColumn.isHeader(beginning.firstLine) ? .accounts : .numbers
        }
    }
}
