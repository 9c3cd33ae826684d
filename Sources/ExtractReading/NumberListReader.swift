package import LetterModel

/// Reads a list of citizen service numbers: who has opted out, or has switched on a factor since.
///
/// Two forms are read: one number a line, or a CSV (RFC 4180; comma, semicolon or tab) whose header
/// has a column `bsn`. Blank lines are skipped. The numbers are held in fixed memory.
package enum NumberListReader {
    /// Reads a whole list.
    ///
    /// - Returns: The numbers; the lines that hold no valid one; the SHA-256 digest of the file; and
    ///   how many entries the list has, refused and double ones included. **A refused line may stand
    ///   for a person who must not get a letter**: the caller decides whether to go on.
    /// - Throws: ``ExtractError`` when the file cannot be read, is empty, or has a header without `bsn`.
    package static func read(
        path: String
    ) throws(ExtractError) -> (
        numbers: CitizenServiceNumberSet, refused: [RefusedRecord], digest: ContentDigest, lines: Int
    ) {
        var list = try NumberList(path: path)
        var numbers = CitizenServiceNumberSet()
        var refused: [RefusedRecord] = []
        var count = 0
        while let entry = try list.next() {
            count += 1
            switch entry.number {
            case .success(let number): numbers.insert(number)
            case .failure(let fault):
                refused.append(fault.refusal(of: count, at: entry.line, in: fileName(ofPath: path)))
            }
        }
        return (numbers, refused, list.digest, count)
    }
}
