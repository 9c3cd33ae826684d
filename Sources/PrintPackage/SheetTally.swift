import RunRecords

/// What became of each sheet of a run, one byte a sheet.
struct SheetTally: Sendable {
    /// What is wrong with a sheet.
    enum Fault: String, Sendable {
        /// Nothing was told of it.
        case missing
        /// It was spoilt, and no other was inserted after that.
        case spoilt
        /// It was inserted more than once.
        case doubled
    }

    private static let spoiltMark: UInt8 = 0x80
    private static let mostInserted: UInt8 = 0x7F

    private let bundles: [BundleRow]
    /// For each bundle the place of its first sheet.
    private let starts: [Int]
    private var marks: [UInt8]

    /// Expects every sheet once.
    init(_ bundles: [BundleRow]) {
        self.bundles = bundles
        var next = 0
        starts = bundles.map { bundle in
            defer { next += bundle.sheets }
            return next
        }
        marks = [UInt8](repeating: 0, count: next)
    }

    /// The place of a sheet; `nil` for a letter that the run does not have.
    ///
    /// - Returns: How many sheets the letter has, and where the first one stands.
    func sheets(ofLetter sequence: Int) -> (first: Int, count: Int)? {
        var (low, high) = (0, bundles.count)
        while low < high {
            let middle = (low + high) / 2
            if bundles[middle].lastSequence < sequence { low = middle + 1 } else { high = middle }
        }
        guard low < bundles.count, sequence >= bundles[low].firstSequence else { return nil }
        let count = SheetList.share(of: bundles[low].sheets, bundles[low])
        return (starts[low] + (sequence - bundles[low].firstSequence) * count, count)
    }

    /// Counts a sheet that was inserted.
    mutating func insert(_ place: Int) {
        if marks[place] & Self.mostInserted < Self.mostInserted { marks[place] += 1 }
    }

    /// Counts a sheet that was spoilt; one that was inserted before is out of its envelope again.
    mutating func spoil(_ place: Int) {
        if marks[place] & Self.mostInserted > 0 { marks[place] -= 1 }
        marks[place] |= Self.spoiltMark
    }

    /// What is wrong with a sheet; `nil` when it was inserted once.
    func fault(_ place: Int) -> Fault? {
        switch marks[place] {
        case 1, Self.spoiltMark | 1: nil
        case 0: .missing
        case Self.spoiltMark: .spoilt
        default: .doubled
        }
    }

    /// How many sheets are missing, doubled, and were spoilt.
    ///
    /// - Parameter lines: How many lines told of a sheet.
    func counts(lines: Int) -> SheetReportRow {
        var row = SheetReportRow(sheets: lines, missing: 0, doubled: 0, spoilt: 0)
        for place in marks.indices {
            if marks[place] & Self.spoiltMark != 0 { row.spoilt += 1 }
            switch fault(place) {
            case .missing, .spoilt: row.missing += 1
            case .doubled: row.doubled += 1
            case nil: break
            }
        }
        return row
    }

    /// Hands over each sheet with which something is wrong: its bundle, the letter's place in the run, the sheet from 1.
    func forEachFault<Failure>(
        _ take: (BundleRow, Int, Int, Fault) throws(Failure) -> Void
    ) throws(Failure) {
        for (bundle, start) in zip(bundles, starts) {
            let count = SheetList.share(of: bundle.sheets, bundle)
            for offset in 0..<bundle.sheets {
                guard let fault = fault(start + offset) else { continue }
                try take(bundle, bundle.firstSequence + offset / count, offset % count + 1, fault)
            }
        }
    }
}
