import LetterModel
import Selection
import StrictYAML

extension SelectionSettings {
    init(_ reader: YAMLObjectReader) {
        let usual = SelectionSettings()
        self.init(
            pendingFactor: reader.optional("pendingFactor")?.oneOf(Choice.self) ?? usual.pendingFactor,
            addressUnderInvestigation: reader.optional("addressUnderInvestigation")?.oneOf(Choice.self)
                ?? usual.addressUnderInvestigation,
            ageUnknown: reader.optional("ageUnknown")?.oneOf(Choice.self) ?? usual.ageUnknown,
            underGuardianship: reader.optional("underGuardianship")?.oneOf(Choice.self) ?? usual.underGuardianship,
            confidential: reader.optional("confidential")?.oneOf(Choice.self) ?? usual.confidential,
            minimumAge: reader.optional("minimumAge")?.int(in: 0...120) ?? usual.minimumAge,
            holdOutOfAMillion: reader.optional("holdOutFraction")?.millionths(upTo: 0.5),
            narrowing: reader.optional("narrowing")?.object(Narrowing.init) ?? usual.narrowing
        )
    }
}

extension Narrowing {
    init(_ reader: YAMLObjectReader) {
        self.init()
        if let lastLogin = reader.optional("lastLogin") {
            (lastLoginFrom, lastLoginUntil) = lastLogin.object {
                ($0.optional("from")?.date(), $0.optional("until")?.date())
            }
            if let from = lastLoginFrom, let until = lastLoginUntil, from > until {
                lastLogin.report(
                    "empty-range",
                    found: "'from' is later than 'until': nobody would be selected.",
                    remedy: "Swap the two dates."
                )
            }
        }
        languages = Set(reader.optional("languages")?.items().map { $0.oneOf(LetterLanguage.self) } ?? [])
        ageFrom = reader.optional("ageFrom")?.int(in: 0...120)
        municipalities = Set(reader.optional("municipalities")?.items().map { $0.digits(4) } ?? [])
        postalCodes = (reader.optional("postalCodes")?.items().map { $0.postalCodes() } ?? [])
            .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
        countries = Set(reader.optional("countries")?.items().map { $0.digits(4) } ?? [])
        needsIncludeList = reader.optional("includeList")?.bool() ?? false
        maximumCount = reader.optional("maximumCount")?.int(in: 1...100_000_000)
        sampleOfAMillion = reader.optional("sampleFraction")?.millionths(upTo: 1)
    }
}

extension YAMLValueReader {
    /// A share of all people, in millionths.
    fileprivate func millionths(upTo limit: Double) -> Int {
        Int((decimal(in: 0.000001...limit) * 1_000_000).rounded())
    }

    /// `1000-1999`, or one code `2595`: the four digits of postal codes.
    fileprivate func postalCodes() -> ClosedRange<UInt16> {
        let text = string()
        let ends = text.split(separator: "-", omittingEmptySubsequences: false).map { end in
            end.utf8.count == 4 ? UInt16(end).flatMap { (1000...9999).contains($0) ? $0 : nil } : nil
        }
        if ends.count <= 2, let first = ends.first, let last = ends.last, let first, let last, first <= last {
            return first...last
        }
        if !text.isEmpty {
            report(
                "postal-codes",
                found: "'\(text)' is not a range of postal codes.",
                expected: "four digits, or two of them from low to high, such as 1000-1999.",
                remedy: "Correct the range."
            )
        }
        return 1000...1000
    }
}
