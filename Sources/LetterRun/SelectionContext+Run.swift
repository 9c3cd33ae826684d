import LetterModel
import LetterReferences
import RunRecords
import Selection

extension SelectionContext {
    /// What the rules of selection look at besides the record.
    ///
    /// - Parameters:
    ///   - written: Whom other runs of the round hold.
    ///   - reminded: Whom the first round holds; `nil` when nobody is left out for that.
    init(
        campaign: OpenedCampaign,
        asOf: CalendarDate,
        lists: SelectionLists,
        key: CampaignKey,
        written: PseudonymSet = PseudonymSet(),
        reminded: PseudonymSet? = nil
    ) {
        self.init(
            settings: campaign.selection,
            asOf: asOf,
            switchedOnSince: lists.switchedOnSince,
            optedOut: lists.optedOut,
            included: lists.included,
            isAlreadyWritten: { !written.isEmpty && written.contains(Pseudonym($0, key: key)) },
            isInRound: { reminded == nil || reminded?.contains(Pseudonym($0, key: key)) == true },
            keyedOrder: { KeyedOrder($0, key: key).rank },
            letters: campaign.kinds
        )
    }
}
