/// The parts of a letter round its body: equal in text, HTML and PDF.
///
/// Reading order: mark, sender, return address, address, date, reference, subject, body, foot.
package struct LetterFrame: Hashable, Sendable {
    /// One line, above the address in the window.
    package var returnAddress: String
    /// The address block, the name included: 3…6 lines.
    package var addressLines: [String]
    /// `Kenmerk`, without colon.
    package var referenceLabel: String
    /// As it is printed, in groups of four digits; `PROEF` in a proof.
    package var reference: String
    /// `Datum`, without colon.
    package var dateLabel: String
    /// As written in the letter's language: `19 mei 2015`.
    package var date: String
    /// `Betreft`, without colon.
    package var subjectLabel: String
    /// `PROEF` or `VOORBEELD`, on every page of a letter that is not real.
    package var mark: String?
    /// Who writes, the name first.
    package var senderLines: [String]
    /// What stands at the foot of the first page, read last.
    package var footerLines: [String]
    /// The payload of the KIX code below the address; empty for none. For machines alone.
    package var postalBars = ""

    package init(
        returnAddress: String,
        addressLines: [String],
        referenceLabel: String,
        reference: String,
        dateLabel: String,
        date: String,
        subjectLabel: String,
        mark: String? = nil,
        senderLines: [String] = [],
        footerLines: [String] = []
    ) {
        self.returnAddress = returnAddress
        self.addressLines = addressLines
        self.referenceLabel = referenceLabel
        self.reference = reference
        self.dateLabel = dateLabel
        self.date = date
        self.subjectLabel = subjectLabel
        self.mark = mark
        self.senderLines = senderLines
        self.footerLines = footerLines
    }

    /// Whether another frame differs at most in what is a person's own: address, reference, postal bars.
    func isOfOneKind(as other: LetterFrame) -> Bool {
        returnAddress == other.returnAddress && referenceLabel == other.referenceLabel
            && dateLabel == other.dateLabel && date == other.date && subjectLabel == other.subjectLabel
            && mark == other.mark && senderLines == other.senderLines && footerLines == other.footerLines
    }
}
