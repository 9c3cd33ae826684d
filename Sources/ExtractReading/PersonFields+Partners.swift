import LetterModel

extension PersonFields {
    private static let partnerColumns: [PersonColumn] = [
        .partnerTitle, .partnerPrefix, .partnerSurname, .partnerStart, .partnerEnd,
    ]

    /// Reads category 05, which repeats inside its fields: `de;;van` beside `Groot;Klein;Duin`.
    ///
    /// An item that is empty in all five fields is no partner.
    func partners() throws(RecordFault) -> [Partner] {
        let fields = Self.partnerColumns.map { range(of: $0) }
        guard fields.contains(where: { !$0.isEmpty }) else { return [] }
        if fields.allSatisfy({ separator(in: $0) == nil }) { return [try partner(fields)] }
        let items = fields.map { self.items(in: $0) }
        guard items.allSatisfy({ $0.count == items[0].count }) else { throw .unequalRepetition }
        var partners: [Partner] = []
        for index in items[0].indices where items.contains(where: { !$0[index].isEmpty }) {
            partners.append(try partner(items.map { $0[index] }))
        }
        return partners
    }

    private func partner(_ values: [Range<Int>]) throws(RecordFault) -> Partner {
        Partner(
            title: try title(text(values[0])),
            prefix: text(values[1]),
            surname: text(values[2]),
            start: date(values[3]) ?? .unknown,
            end: values[4].isEmpty ? nil : date(values[4]) ?? .unknown
        )
    }

    private func items(in field: Range<Int>) -> [Range<Int>] {
        var items: [Range<Int>] = []
        var rest = field
        while let separator = separator(in: rest) {
            items.append(rest.lowerBound..<separator)
            rest = separator + 1..<rest.upperBound
        }
        return items + [rest]
    }
}
