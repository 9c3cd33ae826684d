/// One field of an extract that the campaign may use (GDPR art. 5(1)(c)).
package struct DataCategory: Hashable, Sendable {
    /// What a field is used for.
    package enum Use: String, CaseIterable, Sendable {
        case select, address, salutation, log
    }

    /// An element number of the register such as `01.02.40`, or a field of the account extract such as
    /// `account.status`.
    package var field: String
    /// The register or system it comes from.
    package var source: String
    /// Empty when nothing needs the field, which is a warning (GRS-031).
    package var use: [Use]
    /// Whether its value, or something made of it, stands in the letter.
    package var inOutput: Bool

    package init(field: String, source: String, use: [Use], inOutput: Bool) {
        (self.field, self.source, self.use, self.inOutput) = (field, source, use, inOutput)
    }
}

/// A text file of the campaign, as it was when the record was written.
package struct RecordedTemplate: Hashable, Sendable {
    /// Relative to the campaign folder.
    package var path: String
    /// 64 hexadecimal digits.
    package var sha256: String

    package init(path: String, sha256: String) {
        (self.path, self.sha256) = (path, sha256)
    }
}

/// How people are reached.
package enum Channel: String, CaseIterable, Sendable {
    case letter
}
