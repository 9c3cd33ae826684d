import Crypto
import LetterModel
import LetterReferences

/// The identifiers of what is done with the data of one person in one run: one trace a person.
///
/// They follow from the run and the pseudonym alone. A run that goes on after a crash, and an export made later, give
/// the same identifiers to the same operations, so that a log store that has a line already sees that it has.
struct ProcessingTrace {
    /// SHA-256 over run key and pseudonym: sixteen bytes for the trace, seven for its spans, the rest unused.
    private let bytes: [UInt8]

    /// - Parameter run: What has taken in the run key; see ``beginning(_:)``.
    init(of person: Pseudonym, in run: SHA256) {
        var hash = run
        hash.update(data: person.bytes)
        bytes = Array(hash.finalize())
    }

    /// What the identifiers of one run have in common.
    static func beginning(_ run: ContentDigest) -> SHA256 {
        var hash = SHA256()
        hash.update(data: run.bytes)
        return hash
    }

    /// 16 bytes (W3C Trace Context, trace-id).
    var traceID: ArraySlice<UInt8> { bytes[..<16] }

    /// 8 bytes (W3C Trace Context, parent-id), of which one is the operation, counted from 1: never zero.
    func spanID(of operation: ProcessingOperation) -> [UInt8] {
        bytes[16..<23] + [operation.rawValue + 1]
    }
}
