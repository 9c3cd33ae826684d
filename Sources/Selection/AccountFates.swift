import Glibc
import LetterModel

/// What became of the first active account of each citizen service number: half a byte for each
/// possible number, so that doubles are found in one pass and in memory that no extract can grow.
///
/// The 50 MB are zero pages of the system until a number on them is seen.
@safe
struct AccountFates: ~Copyable {
    /// No active account seen yet.
    static let unseen: UInt8 = 0
    /// More than one active account seen.
    static let doubled: UInt8 = 15

    private let bytes: UnsafeMutablePointer<UInt8>

    init() {
        guard let memory = unsafe calloc(CitizenServiceNumber.denseIndexCount / 2, 1) else {
            preconditionFailure("The system gave no 50 MB of memory for the table of accounts.")
        }
        unsafe bytes = memory.assumingMemoryBound(to: UInt8.self)
    }

    deinit {
        unsafe free(bytes)
    }

    /// The fate of a number, 0…15.
    subscript(number: CitizenServiceNumber) -> UInt8 {
        get {
            let shift = UInt8(number.denseIndex & 1) * 4
            return unsafe bytes[number.denseIndex >> 1] >> shift & 15
        }
        set {
            let shift = UInt8(number.denseIndex & 1) * 4
            let index = number.denseIndex >> 1
            unsafe bytes[index] = bytes[index] & ~(15 << shift) | newValue << shift
        }
    }
}
