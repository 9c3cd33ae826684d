import DurableFiles
import LetterModel
import LetterReferences
import RunRecords
import Selection

/// What the records say of bundles and letters; it follows from the plan alone, so that a resumed run
/// writes the same records as one that was never stopped.
struct BundleBook: Sendable {
    let plan: LetterPlan
    /// The bundles that are made: all of the plan, or those of one shard.
    var share: Range<Int>
    let recipients: RecipientTable
    let references: ReferenceScheme
    let codes: [LetterKind: String]
    let isDuplex: Bool
    /// The window profile for which the address was placed.
    let windowName: String

    /// The counts of letters, pages and sheets, and the letters to look at.
    struct Totals: Sendable {
        var ticket = JobTicket.Totals()
        var byCode: [String: Int] = [:]
        var review: [ReviewCSV.Row] = []
        var reviewCounts: [String: Int] = [:]
    }

    /// How all bundles are printed.
    var handling: JobTicket.Handling {
        JobTicket.Handling(plex: isDuplex ? "duplex" : "simplex", paper: "A4", envelopeWindow: windowName)
    }

    /// What the letters of a bundle have in common, by its place in the plan.
    func letterClass(of number: Int) -> JobTicket.LetterClass {
        let common = plan.letterClass(plan.bundles[number].lowerBound)
        return JobTicket.LetterClass(
            delivery: common.delivery,
            isAbroad: common.isAbroad,
            language: common.language,
            form: common.form,
            sheets: common.sheets
        )
    }

    /// The letters that are made, by their places in the plan.
    var letters: Range<Int> {
        guard let first = share.first, let last = share.last else { return 0..<0 }
        return plan.bundles[first].lowerBound..<plan.bundles[last].upperBound
    }

    /// The row of a bundle in the ledger.
    func row(of number: Int, _ receipt: FileReceipt) -> BundleRow {
        let range = plan.bundles[number]
        let size = size(of: number)
        return BundleRow(
            number: number + 1,
            receipt: receipt,
            firstSequence: range.lowerBound,
            letters: range.count,
            pages: size.pages,
            sheets: size.sheets
        )
    }

    /// How much a bundle prints.
    func size(of number: Int) -> (pages: Int, sheets: Int) {
        let range = plan.bundles[number]
        return (
            pages: range.reduce(0) { $0 + sides(of: $1) },
            sheets: range.reduce(0) { $0 + plan.letterClass($1).sheets }
        )
    }

    /// The rows of a bundle's letters in the ledger.
    func letterRows(of number: Int, key: CampaignKey, package: PackageForm) -> [LetterRow] {
        var nextPage = 1
        return plan.bundles[number].map { index in
            let row = recipients.rows[Int(plan.letters[index].row)]
            defer { nextPage += package == .bundle ? sides(of: index) : 0 }
            return LetterRow(
                sequence: index,
                pseudonym: Pseudonym(row.number, key: key),
                kind: row.kind,
                firstPage: nextPage,
                pages: plan.pages(index)
            )
        }
    }

    /// The totals over all letters that are made.
    func totals() -> Totals {
        var totals = Totals()
        for index in letters {
            let row = recipients.rows[Int(plan.letters[index].row)]
            let code = codes[row.kind] ?? ""
            let isAbroad = plan.letterClass(index).isAbroad
            // Most words need not be looked at again.
            let country = isAbroad ? recipients.addressed(row).country : ""
            totals.ticket.add(
                letterCode: code,
                language: row.kind.language,
                country: country,
                pages: sides(of: index),
                sheets: plan.letterClass(index).sheets
            )
            totals.byCode[code, default: 0] += 1
            guard !row.review.isEmpty else { continue }
            for reason in row.review.codes { totals.reviewCounts[reason, default: 0] += 1 }
            if let reference = references.reference(at: index) {
                totals.review.append(ReviewCSV.Row(reference: reference, reasons: row.review))
            }
        }
        return totals
    }

    /// How many letters go to people of each municipality, by its four digits.
    func municipalities() -> [String: Int] {
        var counts = [Int](repeating: 0, count: 10_000)
        for index in letters { counts[Int(recipients.rows[Int(plan.letters[index].row)].municipality) % 10_000] += 1 }
        var named: [String: Int] = [:]
        for (code, count) in counts.enumerated() where count > 0 {
            let digits = String(code)
            named[String(repeating: "0", count: 4 - digits.count) + digits] = count
        }
        return named
    }

    /// Printed pages and, with both sides printed, the empty one that fills the last sheet.
    private func sides(of index: Int) -> Int {
        isDuplex ? plan.letterClass(index).sheets * 2 : plan.pages(index)
    }
}
