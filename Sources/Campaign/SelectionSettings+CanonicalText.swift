import LetterModel
package import Selection

extension SelectionSettings {
    /// All settings as lines of text, always the same for settings that select the same people.
    ///
    /// Its digest is what the legal-basis record names as `criteriaSha256` (GRS-033): a comment or another
    /// order in `campaign.yaml` changes nothing, a setting that has its usual value counts as written.
    package var canonicalText: String {
        let lines =
            [
                "selection 1",
                "pendingFactor=\(pendingFactor.rawValue)",
                "addressUnderInvestigation=\(addressUnderInvestigation.rawValue)",
                "ageUnknown=\(ageUnknown.rawValue)",
                "underGuardianship=\(underGuardianship.rawValue)",
                "confidential=\(confidential.rawValue)",
                "minimumAge=\(minimumAge)",
                "lastLogin.from=\(text(narrowing.lastLoginFrom))",
                "lastLogin.until=\(text(narrowing.lastLoginUntil))",
                "languages=\(narrowing.languages.map(\.rawValue).sorted().joined(separator: ","))",
                "ageFrom=\(text(narrowing.ageFrom))",
                "municipalities=\(narrowing.municipalities.sorted().joined(separator: ","))",
                "postalCodes=\(narrowing.postalCodes.map { "\($0.lowerBound)-\($0.upperBound)" }.sorted().joined(separator: ","))",
                "countries=\(narrowing.countries.sorted().joined(separator: ","))",
                "includeList=\(narrowing.needsIncludeList)",
                "maximumCount=\(text(narrowing.maximumCount))",
                "sampleOfAMillion=\(text(narrowing.sampleOfAMillion))",
            ]
            + (holdOutOfAMillion.map { ["holdOutOfAMillion=\($0)"] } ?? [])
        return lines.joined(separator: "\n") + "\n"
    }

    private func text(_ value: (some CustomStringConvertible)?) -> String {
        value?.description ?? ""
    }
}
