import LetterModel
import LetterReferences
import RunRecords
import Selection

extension SelectionContext {
    /// What the rules of selection look at besides the record.
    ///
    init(
        campaign: OpenedCampaign,
        asOf: CalendarDate,
        lists: SelectionLists,
        key: CampaignKey,
        history: RoundHistory = RoundHistory()
    ) {
        let (written, returned) = (history.written, history.returned)
        var firstLetterDay: (@Sendable (CitizenServiceNumber) -> CalendarDate?)?
        if let first = history.firstLetters { firstLetterDay = { first.day(of: Pseudonym($0, key: key)) } }
        self.init(
            settings: campaign.selection,
            asOf: asOf,
            switchedOnSince: lists.switchedOnSince,
            optedOut: lists.optedOut,
            included: lists.included,
            isAlreadyWritten: { !written.isEmpty && written.contains(Pseudonym($0, key: key)) },
            firstLetterDay: firstLetterDay,
            keyedOrder: { KeyedOrder($0, key: key).rank },
            waves: history.waves,
            isReturned: { number, person in
                !returned.isEmpty
                    && (returned.contains(Pseudonym(number, key: key))
                        || returned.contains(Pseudonym(number, at: person.addressLines, key: key)))
            },
            letters: campaign.kinds
        )
    }
}
