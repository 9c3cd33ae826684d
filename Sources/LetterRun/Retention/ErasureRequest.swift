package import LetterModel

/// What `postronde erase` is told.
package struct ErasureRequest: Sendable {
    /// By what that is chosen.
    package enum Choice: Hashable, Sendable {
        /// What is past its period in the record.
        case due
        /// Everything of a round, or of one wave of it.
        case round(String, wave: Int?)
        /// Everything that was sealed, or last worked on, up to and including this day.
        case until(CalendarDate)
        /// Everything, and the key.
        case campaign
    }

    /// The folder or the name of the campaign.
    package let campaign: String
    /// What is to be erased.
    package let choice: Choice
    /// The folder for all output.
    package var output = "Output"
    /// The key file, for a whole campaign; `nil` for the usual places.
    package var key: String?
    /// The SSH key that signs the checkpoints of the audit log; `nil` for the usual place, or for none.
    package var checkpointKey: String?
    /// Whether it is done, and not only shown.
    package var isConfirmed = false

    /// Asks for nothing but a look.
    package init(campaign: String, choice: Choice) {
        (self.campaign, self.choice) = (campaign, choice)
    }
}
