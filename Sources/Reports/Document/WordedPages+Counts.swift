import LegalBasis
import LetterModel

/// What a run counted, as tables that every report about it shows.
extension WordedPages {
    func accounts(_ accounts: RunReport.Accounts) -> [ReportBlock] {
        let sum = accounts.selected + accounts.leftOutTotal + accounts.refused
        let isRight = sum == accounts.read && accounts.leftOutTotal == accounts.leftOut.reduce(0) { $0 + $1.count }
        let words =
            "\(number(accounts.read)) \(self(.read)) = \(number(accounts.selected)) \(self(.ofWhichSelected)) + "
            + "\(number(accounts.leftOutTotal)) \(self(.ofWhichLeftOut)) + \(number(accounts.refused)) "
            + self(.ofWhichRefused)
        let rows: [[[ReportLine]]] =
            [total(.accountsRead, accounts.read)]
            + accounts.leftOut.map { row(reason($0.code), $0.code, cell($0.count)) }
            + [
                total(.leftOutTotal, accounts.leftOutTotal), total(.refusedRecords, accounts.refused),
                row(.refusedByPerson, accounts.refusedByPersonRecord), total(.selectedPeople, accounts.selected),
                row(.fallbacks, accounts.languageFallbacks), row(.zeroRestored, accounts.leadingZeroRestored),
                row(.unknownLanguage, accounts.unknownLanguage),
            ]
        return [
            .notice(
                ReportNotice(isRight ? .ok : .stop, self(isRight ? .sumsRight : .sumsWrong), [ReportLine(words)])
            ),
            countTable(.accountsCaption, rows),
        ]
    }

    private func reason(_ code: String) -> String {
        ExclusionReason(rawValue: code).map { self(.name(of: $0)) } ?? code
    }

    func persons(_ persons: RunReport.Persons) -> [ReportBlock] {
        let rows = [
            total(.personsRead, persons.read), row(.matched, persons.matched), row(.doubled, persons.doubled),
            row(.void, persons.void), row(.withoutAccount, persons.withoutAccount),
            row(.withoutNumber, persons.withoutNumber), row(.refusedRecords, persons.refused),
        ]
        return [countTable(.personsCaption, rows)]
    }

    /// Letters with their paper; by code only as far as nobody can be found in it (``SmallCounts``).
    func letters(_ letters: RunReport.Letters) -> [ReportBlock] {
        let counts = Dictionary(letters.byCode.map { ($0.code, $0.count) }, uniquingKeysWith: +)
        let rows: [[[ReportLine]]] =
            [total(.letters, letters.count)]
            + byCode(SmallCounts(counts, order: .name))
            + [row(.pages, letters.pages), row(.sheets, letters.sheets), row(.bundles, letters.bundles)]
            + letters.toReview.map { row(self(.toReview), $0.code, cell($0.count)) }
            + [row(.notShown, letters.notShown)]
        return [countTable(.lettersCaption, rows)]
    }

    private func byCode(_ counts: SmallCounts?) -> [[[ReportLine]]] {
        guard let counts else { return [[cell(self(.codesTooFew)), [], dash]] }
        return counts.rows.map { row(self(.ofThisKind), $0.name, cell(told($0.count))) }
            + (counts.others.map { [[cell("\(self(.otherCodes)) (\($0.members))"), [], cell($0.count)]] } ?? [])
    }

    /// `<10` for a count that is hidden.
    func told(_ count: Int?) -> String { count.map(number) ?? "<\(SmallCounts.smallest)" }

    // MARK: Rows

    func total(_ what: Wording, _ count: Int) -> [[ReportLine]] {
        [[.bold(self(what))], [], [.bold(number(count))]]
    }

    func row(_ what: Wording, _ count: Int) -> [[ReportLine]] { [cell(self(what)), [], cell(count)] }

    private func row(_ what: String, _ code: String, _ count: [ReportLine]) -> [[ReportLine]] {
        [cell(what), cell(code: code), count]
    }

    private func countTable(_ caption: Wording, _ rows: [[[ReportLine]]]) -> ReportBlock {
        let columns = [column(.what, 54), column(.code, 30), column(.count, 16, holdsNumbers: true)]
        return .table(ReportTable(self(caption), columns: columns, rows: rows))
    }
}
