/// Where each object of a file is (ISO 32000-1, 7.5.4 and 7.5.8).
///
/// Objects that follow each other in one object stream, with numbers in a row, share an entry: a
/// letter with 60 objects costs about four of them, which keeps memory flat over large bundles.
struct CrossReferences {
    /// Objects in a row.
    struct Run {
        var first: UInt32
        var count: UInt32
        /// The object stream; 0 for an object that stands in the file itself.
        var container: UInt32
        /// The index of the first object in the object stream, or its byte offset in the file.
        var place: UInt64
    }

    private var runs: [Run] = []

    /// Records an object in the file itself.
    mutating func record(_ number: Int, offset: Int) {
        runs.append(Run(first: UInt32(number), count: 1, container: 0, place: UInt64(offset)))
    }

    /// Records an object in an object stream.
    mutating func record(_ number: Int, container: Int, index: Int) {
        if let last = runs.last, last.container == UInt32(container), last.first + last.count == UInt32(number),
            last.place + UInt64(last.count) == UInt64(index)
        {
            runs[runs.count - 1].count += 1
        } else {
            runs.append(Run(first: UInt32(number), count: 1, container: UInt32(container), place: UInt64(index)))
        }
    }

    /// The runs in the order of their numbers, which must be 1…`count` without gap or double.
    consuming func sorted(count: Int) -> [Run] {
        runs.sort { $0.first < $1.first }
        var next: UInt32 = 1
        for run in runs {
            precondition(run.first == next, "Each object that was reserved is written once.")
            next += run.count
        }
        precondition(Int(next) == count + 1, "Each object that was reserved is written once.")
        return runs
    }
}

/// The rows of a cross-reference stream, each as the difference from the row above it (PNG's "up"
/// filter, ISO 32000-1, 7.4.4.4), because rows of one object stream then all look alike.
struct CrossReferenceRows {
    /// How many bytes an offset takes.
    let offsetWidth: Int
    private(set) var bytes: [UInt8] = []
    private var above = Row(kind: 0, middle: 0, last: 0)

    private struct Row {
        var kind: UInt8
        var middle: UInt64
        var last: UInt16
    }

    /// The length of a row without the byte that names the filter.
    var columns: Int { offsetWidth + 3 }

    /// Writes the rows of all objects, object 0 first; a spare row at the end is free too.
    init(_ runs: [CrossReferences.Run], fileSize: Int, hasSpareRow: Bool) {
        offsetWidth = (64 - UInt64(fileSize).leadingZeroBitCount + 7) / 8
        // A bundle has millions of rows: memory that grows step by step would take twice as much.
        bytes.reserveCapacity((runs.reduce(2) { $0 + Int($1.count) }) * (offsetWidth + 4))
        append(Row(kind: 0, middle: 0, last: 65_535))
        for run in runs {
            for step in 0..<UInt64(run.count) {
                let isInFile = run.container == 0
                let middle = isInFile ? run.place : UInt64(run.container)
                let last = isInFile ? 0 : UInt16(run.place + step)
                append(Row(kind: isInFile ? 1 : 2, middle: middle, last: last))
            }
        }
        if hasSpareRow { append(Row(kind: 0, middle: 0, last: 65_535)) }
    }

    private mutating func append(_ row: Row) {
        bytes.append(2)
        bytes.append(row.kind &- above.kind)
        for position in stride(from: (offsetWidth - 1) * 8, through: 0, by: -8) {
            let byte = UInt8(truncatingIfNeeded: row.middle >> UInt64(position))
            bytes.append(byte &- UInt8(truncatingIfNeeded: above.middle >> UInt64(position)))
        }
        bytes.append(UInt8(row.last >> 8) &- UInt8(above.last >> 8))
        bytes.append(UInt8(truncatingIfNeeded: row.last) &- UInt8(truncatingIfNeeded: above.last))
        above = row
    }
}
