import LetterRun
import RunRecords

/// The list with which the register is told that an address seems wrong (terugmelding): people by number and address.
///
/// It is the one file beside letters that names people, so that it goes where its owner says, is for the owner alone, and
/// replaces nothing.
enum ReturnedList {
    static let header = ["bsn", "adresregel 1", "adresregel 2", "adresregel 3", "datum retour", "reden"]

    /// Writes a line for each letter.
    ///
    /// - Throws: ``RunFailure``: 73 when the file is there already or its folder cannot be used, 74.
    static func write(_ lines: [[String]], to path: String) throws(RunFailure) {
        try NewFile.write(CSVLine.bytes(header) + lines.flatMap { CSVLine.bytes($0) }, to: path)
    }
}
