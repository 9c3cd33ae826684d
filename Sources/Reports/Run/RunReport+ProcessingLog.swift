extension RunReport {
    /// The Logboek Dataverwerkingen of a run: accounts and persons read = lines + doubled + without number.
    package struct ProcessingLog: Codable, Sendable {
        /// Lines of accounts that were read, one a person.
        package var accounts = 0
        /// Lines of person records that were read, one a person.
        package var persons = 0
        /// Lines of letters, or of proofs.
        package var letters = 0
        /// Records of a person who has a line for this already.
        package var doubled = 0
        /// Records in which nobody can be found: without a number, or with one that cannot be read.
        package var withoutNumber = 0

        /// Begins without lines.
        package init() {}

        /// All lines.
        package var lines: Int { accounts + persons + letters }
    }
}
