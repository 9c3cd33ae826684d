package import LetterModel

/// What an approval is about: everything of a campaign that decides who gets a letter, why, and what it says.
package struct ApprovalSubject: Hashable, Sendable {
    /// The name of the campaign folder.
    package var campaign: String
    /// The campaign in a few words.
    package var title: String
    /// The record; its own digest is that of one of the ``parts``.
    package var record: LegalBasisRecord
    /// The record, selection, settings, variables, style, logo, letters and blocks, in a fixed order.
    package var parts: [ApprovalPart]

    package init(campaign: String, title: String, record: LegalBasisRecord, parts: [ApprovalPart]) {
        (self.campaign, self.title, self.record, self.parts) = (campaign, title, record, parts)
    }
}

/// One of the things that are approved.
///
/// Of a letter the bytes of its file count. Of settings what they say counts, as lines `path=value`: a comment or
/// another order of the file changes nothing.
package struct ApprovalPart: Hashable, Sendable {
    /// How the lines of the content are to be read.
    package enum Form: Sendable {
        /// The lines of a file that people write.
        case text
        /// One setting a line, as `path=value`.
        case settings
        /// Not for reading: only whether it changed is told.
        case picture
    }

    /// A path in the campaign folder, or what it is, such as `selectie`.
    package var name: String
    /// How a difference is shown.
    package var form: Form
    /// What is approved.
    package var content: [UInt8]
    /// SHA-256 over ``content``.
    package let digest: ContentDigest

    /// Takes a part, and its digest.
    package init(name: String, form: Form, content: [UInt8]) {
        (self.name, self.form, self.content) = (name, form, content)
        digest = ContentDigest(sha256Of: content)
    }
}
