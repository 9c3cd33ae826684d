import LegalBasis
import LetterModel

/// What the record says: who, what for, on which ground, why nothing less, and within which bounds.
extension LegalReportPages {
    func blocks(of record: LegalBasisRecord) -> [ReportBlock] {
        identity(record) + parties(record) + ground(record) + references(record) + necessity(record) + people(record)
            + assurances(record) + coordination(record)
    }

    private func identity(_ record: LegalBasisRecord) -> [ReportBlock] {
        var facts = [
            fact(.recordId, record.recordId), fact(.version, "\(record.version)"),
            fact(.supersedes, record.supersedes), fact(.recordTitle, record.title), fact(.author, record.author),
            fact(.validity, "\(record.validFrom) – \(record.validUntil)"),
            fact(.maximum, number(record.maxLetters)),
            fact(.languages, record.languages.map(\.rawValue).joined(separator: ", ")),
            fact(.channels, record.channels.map { self(.name(of: $0)) }.joined(separator: ", ")),
        ]
        for language in LetterLanguage.allCases where record.sentence[language] != nil {
            let label = "\(self(.sentence)) (\(language.rawValue))"
            facts.append(ReportFact(label, cell(record.sentence[language])))
        }
        return [heading(.record), .facts(facts)]
    }

    private func parties(_ record: LegalBasisRecord) -> [ReportBlock] {
        let controller = record.controller
        var blocks: [ReportBlock] = [
            heading(.parties),
            .facts(
                [
                    fact(.controller, controller.name), ReportFact(self(.oin), [.code(controller.oin)]),
                    fact(.contact, controller.contact),
                    ReportFact(self(.activity), [.code(record.processingActivityId)]),
                    fact(.recipients, record.recipients.joined(separator: ", ")),
                    fact(.thirdCountry, record.thirdCountryTransfer?.takesPlace),
                ] + (record.thirdCountryTransfer?.safeguard.map { [fact(.safeguard, $0)] } ?? [])
            ),
        ]
        guard !record.processors.isEmpty else { return blocks + [paragraph(.noProcessors)] }
        let rows = record.processors.map {
            [cell($0.name), cell($0.role), cell(code: $0.agreementRef), cell($0.country)]
        }
        let columns = [column(.processor, 32), column(.does, 30), column(.agreement, 24), column(.country, 14)]
        blocks.append(.table(ReportTable(self(.processors), columns: columns, rows: rows)))
        return blocks
    }

    private func ground(_ record: LegalBasisRecord) -> [ReportBlock] {
        var facts = [fact(.purpose, "\(record.purpose.text) (\(record.purpose.code))")]
        facts.append(fact(.originalPurpose, record.originalPurpose.map { "\($0.text) (\($0.code))" }))
        if let compatibility = record.compatibility {
            let outcome = self(.name(of: compatibility.outcome))
            facts.append(ReportFact(self(.compatibility), [ReportLine(outcome), ReportLine(compatibility.motivation)]))
        }
        facts.append(fact(.ground, record.gdprBasis.map { "\($0.rawValue): \(self(.name(of: $0)))" }))
        facts.append(fact(.directness, record.directness.map { self(.name(of: $0)) }))
        if record.directnessMotivation != nil { facts.append(fact(.motivation, record.directnessMotivation)) }
        return [heading(.groundTitle), .facts(facts)]
    }

    private func references(_ record: LegalBasisRecord) -> [ReportBlock] {
        guard !record.legalReferences.isEmpty else {
            return [heading(.references, level: 3), paragraph(.noReferences)]
        }
        let rows = record.legalReferences.map { reference in
            [
                [ReportLine(self(.name(of: reference.role))), .code(reference.id)],
                cell("\(reference.inForceFrom) – \(reference.inForceUntil?.description ?? self(.noEnd))"),
                cell(reference.checkedOn) + (reference.checkedBy.map { cell($0) } ?? []),
                quote(of: reference),
            ]
        }
        let columns = [column(.provision, 30), column(.inForce, 16), column(.checked, 17), column(.quote, 37)]
        return [.table(ReportTable(self(.references), columns: columns, rows: rows))]
    }

    /// The words, their digest in the record, and whether both belong together.
    private func quote(of reference: LegalReference) -> [ReportLine] {
        guard let quote = reference.quote else { return [.status(self(.noQuote), .warning)] }
        guard let recorded = reference.quoteSha256 else {
            return [ReportLine(quote), .status(self(.noQuoteDigest), .warning)]
        }
        let holds = ContentDigest(hex: recorded) == LegalReference.digest(ofQuote: quote)
        let verdict = ReportLine.status(self(holds ? .quoteHolds : .quoteDiffers), holds ? .ok : .stop)
        return [ReportLine(quote), .code(recorded), verdict]
    }

    private func necessity(_ record: LegalBasisRecord) -> [ReportBlock] {
        guard let necessity = record.necessity else { return [heading(.necessity), paragraph(.nothingWeighed)] }
        let blocks: [ReportBlock] = [
            heading(.necessity),
            .facts([
                fact(.proportionality, necessity.proportionality), fact(.subsidiarity, necessity.subsidiarity),
            ]),
        ]
        guard !necessity.alternatives.isEmpty else { return blocks + [paragraph(.noAlternatives)] }
        let rows = necessity.alternatives.map { [cell($0.description), cell($0.rejectedBecause)] }
        let columns = [column(.alternative, 40), column(.rejectedBecause, 60)]
        return blocks + [.table(ReportTable(self(.alternatives), columns: columns, rows: rows))]
    }

    private func people(_ record: LegalBasisRecord) -> [ReportBlock] {
        let subjects = record.subjects
        let blocks: [ReportBlock] = [
            heading(.people),
            .facts([
                fact(.criteria, subjects.criteriaText), fact(.estimate, subjects.estimatedCount.map(number)),
                fact(.minors, subjects.minors), fact(.protectedAddress, subjects.protectedAddress),
            ]),
        ]
        guard !record.dataCategories.isEmpty else { return blocks + [paragraph(.noCategories)] }
        let rows = record.dataCategories.map { category in
            [
                cell(code: category.field), cell(category.source),
                cell(category.use.map { self(.name(of: $0)) }.joined(separator: ", ")),
                cell(self(category.inOutput ? .yes : .no)),
            ]
        }
        let columns = [column(.field, 28), column(.source, 20), column(.usedFor, 34), column(.inLetter, 18)]
        return blocks + [.table(ReportTable(self(.categories), columns: columns, rows: rows))]
    }
}
