package import LetterModel

/// What is kept of an account that may get a letter until its person record is found.
package struct CandidateFacts: Hashable, Sendable {
    /// The language that the account asks for; Dutch when it names none.
    package var language: LetterLanguage
    /// Which identity document the holder has.
    package var document: IdentityDocumentKind
    /// Whether the campaign's limits on accounts already put the holder outside.
    package var isOutsideCampaign: Bool

    package init(language: LetterLanguage, document: IdentityDocumentKind, isOutsideCampaign: Bool) {
        self.language = language
        self.document = document
        self.isOutsideCampaign = isOutsideCampaign
    }

    /// The facts in one byte, as the candidate table keeps them.
    init(packed byte: UInt8) {
        language = byte & 1 == 0 ? .dutch : .english
        document = byte & 2 != 0 ? .dutch : byte & 4 != 0 ? .none : .unknown
        isOutsideCampaign = byte & 8 != 0
    }

    /// See ``init(packed:)``.
    var packed: UInt8 {
        let documentBits: UInt8 =
            switch document {
            case .dutch: 2
            case .none: 4
            case .unknown: 0
            }
        return (language == .english ? 1 : 0) | documentBits | (isOutsideCampaign ? 8 : 0)
    }
}
