package import LegalBasis
package import LetterModel
import LetterTemplates

extension Campaign {
    /// The block that tells people about their data (GDPR art. 14).
    static let privacyBlockName = "privacy"

    /// What the campaign itself knows for the legal check; the run fills in the rest.
    ///
    /// - Parameters:
    ///   - runDate: The date of the letters.
    ///   - clockDate: Today.
    ///   - operatorName: Who makes the letters.
    ///   - extractColumns: See ``LegalFacts/extractColumns``.
    package func legalFacts(
        runDate: CalendarDate,
        clockDate: CalendarDate,
        operatorName: String,
        extractColumns: [String]
    ) -> LegalFacts {
        let letters = Dictionary(
            rounds.flatMap(\.letters).map { ($0.path, $0.template) },
            uniquingKeysWith: { first, _ in first }
        )
        let variableNames = Set(variables.map { FieldName.canonical($0.name) })
        return LegalFacts(
            campaign: name,
            runDate: runDate,
            clockDate: clockDate,
            operatorName: operatorName,
            extractColumns: extractColumns,
            templateFields: letters.mapValues { template in
                template.fieldUses.filter { !variableNames.contains($0.canonicalName) }.map(\.name)
            },
            templateDigests: templateDigests,
            privacyBlockPresent: letters.mapValues { template in
                template.blockNames.contains { FieldName.canonical($0) == Self.privacyBlockName }
            },
            selectionDigest: selectionDigest
        )
    }
}
