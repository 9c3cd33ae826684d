package import LetterModel
package import LetterRun

/// The letters of one round as they are being written, made as a dry run makes them.
package struct DraftedRound: Sendable {
    /// A letter as it is printed.
    package struct PDF: Sendable {
        /// A PDF file of its own, the same bytes as `run --dry-run --package single` writes.
        package let bytes: [UInt8]
        /// Empty backs of sheets included.
        package let pages: Int

        /// How many sheets of paper, printed on both sides.
        package var sheets: Int { (pages + 1) / 2 }
    }

    let opened: OpenedCampaign
    private let materials: RunMaterials

    /// Opens the round of a campaign.
    ///
    /// - Throws: ``RunFailure`` (78) when a letter lacks a value, or cannot be printed.
    init(_ opened: OpenedCampaign, asOf: CalendarDate) throws(RunFailure) {
        self.opened = opened
        materials = try opened.materials(asOf: asOf)
    }

    /// The invented people who can get a letter, the worst cases among them; who does not fit the window is left out.
    package func readers(of kind: LetterKind) -> [PreviewReader] {
        let words = opened.personWords()
        return (ProofCase.worst + ProofCase.further).filter { $0.variants.contains(kind.variant) }.compactMap { shown in
            shown.person(for: kind, words).map { person in
                PreviewReader(
                    id: shown.id,
                    dutch: shown.dutch,
                    english: shown.english,
                    origin: .invented,
                    person: person
                )
            }
        }
    }

    /// A letter as a PDF file.
    ///
    /// - Throws: ``RunFailure`` (78) when it cannot be filled or printed.
    package func pdf(to reader: PreviewReader, _ kind: LetterKind, _ form: LetterForm) throws(RunFailure) -> PDF {
        do {
            var letters = SingleLetters(materials)
            let (bytes, pages) = try letters.pdf(order(reader, kind, form))
            return PDF(bytes: bytes, pages: pages)
        } catch {
            throw RunFailure(writing: error)
        }
    }

    /// A letter as an HTML document.
    ///
    /// - Throws: ``RunFailure`` (78) when it cannot be filled.
    package func html(to reader: PreviewReader, _ kind: LetterKind, _ form: LetterForm) throws(RunFailure) -> [UInt8] {
        var letters = SingleLetters(materials)
        return try letters.html(order(reader, kind, form))
    }

    /// A letter as plain text.
    ///
    /// - Throws: ``RunFailure`` (78) when it cannot be filled.
    package func text(to reader: PreviewReader, _ kind: LetterKind) throws(RunFailure) -> [UInt8] {
        var letters = SingleLetters(materials)
        return try letters.text(order(reader, kind, .normal))
    }

    private func order(_ reader: PreviewReader, _ kind: LetterKind, _ form: LetterForm) -> SingleLetters.Order {
        SingleLetters.Order(to: reader.person, kind: kind, form: form, reference: RunMaterials.proofMark)
    }
}
