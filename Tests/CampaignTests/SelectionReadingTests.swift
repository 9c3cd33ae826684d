import LetterModel
import Selection
import StrictYAML
import Testing

@testable import Campaign

struct SelectionReadingTests {
    private func settings(_ text: String) throws -> (SelectionSettings, [String]) {
        let diagnostics = YAMLDiagnostics()
        let reader = YAMLObjectReader(try YAMLDocument.parse(text, file: "c.yaml"), diagnostics: diagnostics)
        let settings = SelectionSettings(reader)
        reader.finish()
        return (settings, diagnostics.all.map(\.code))
    }

    @Test func `without a word the usual settings count`() throws {
        let (settings, codes) = try settings("")
        #expect(settings == SelectionSettings())
        #expect(codes.isEmpty)
    }

    @Test func `reads every setting`() throws {
        let (settings, codes) = try settings(
            """
            pendingFactor: mail
            addressUnderInvestigation: mail
            ageUnknown: mail
            underGuardianship: mail
            confidential: hold
            minimumAge: 16
            narrowing:
              lastLogin: { from: 2024-01-01, until: 2026-10-31 }
              languages: [nl]
              ageFrom: 67
              municipalities: [0518, "0599"]
              postalCodes: ["2595", 1000-1999]
              countries: [6030]
              includeList: true
              maximumCount: 100
              sampleFraction: 0.05
            """
        )
        #expect(codes.isEmpty)
        #expect(settings.pendingFactor == .mail && settings.confidential == .hold && settings.minimumAge == 16)
        #expect(settings.addressUnderInvestigation == .mail && settings.ageUnknown == .mail)
        #expect(settings.underGuardianship == .mail)
        let narrowing = settings.narrowing
        #expect(narrowing.lastLoginFrom == CalendarDate(iso: "2024-01-01"))
        #expect(narrowing.lastLoginUntil == CalendarDate(iso: "2026-10-31"))
        #expect(narrowing.languages == [.dutch] && narrowing.ageFrom == 67)
        #expect(narrowing.municipalities == ["0518", "0599"] && narrowing.countries == ["6030"])
        #expect(narrowing.postalCodes == [1000...1999, 2595...2595])
        #expect(narrowing.needsIncludeList && narrowing.maximumCount == 100)
        #expect(narrowing.sampleOfAMillion == 50_000)
    }

    @Test(arguments: [
        ("pendingFactor: exclude", "not-a-choice"), ("minimumAge: -1", "wrong-value"), ("narrow: {}", "unknown-key"),
        ("narrowing: { lastLogin: { from: 2026-02-01, until: 2026-01-01 } }", "empty-range"),
        ("narrowing: { municipalities: [518] }", "not-digits"), ("narrowing: { countries: [NL] }", "not-digits"),
        ("narrowing: { postalCodes: [2595AN] }", "postal-codes"),
        ("narrowing: { postalCodes: [2000-1000] }", "postal-codes"),
        ("narrowing: { postalCodes: [0100-0200] }", "postal-codes"),
        ("narrowing: { postalCodes: [1000-1100-1200] }", "postal-codes"),
        ("narrowing: { sampleFraction: 0 }", "wrong-value"), ("narrowing: { sampleFraction: 1.5 }", "wrong-value"),
        ("narrowing: { maximumCount: 0 }", "wrong-value"), ("narrowing: { languages: [fr] }", "not-a-choice"),
    ])
    func `refuses a setting that cannot be meant`(text: String, code: String) throws {
        #expect(try settings(text).1 == [code])
    }

    @Test func `the canonical text of the usual settings is published`() {
        #expect(
            SelectionSettings().canonicalText == """
                selection 1
                pendingFactor=hold
                addressUnderInvestigation=hold
                ageUnknown=hold
                underGuardianship=hold
                confidential=mail
                minimumAge=18
                lastLogin.from=
                lastLogin.until=
                languages=
                ageFrom=
                municipalities=
                postalCodes=
                countries=
                includeList=false
                maximumCount=
                sampleOfAMillion=

                """
        )
    }

    @Test(arguments: [
        "pendingFactor: mail", "addressUnderInvestigation: mail", "ageUnknown: mail", "underGuardianship: mail",
        "confidential: hold", "minimumAge: 19", "narrowing: { lastLogin: { from: 2024-01-01 } }",
        "narrowing: { lastLogin: { until: 2024-01-01 } }", "narrowing: { languages: [en] }",
        "narrowing: { ageFrom: 67 }",
        "narrowing: { municipalities: [0518] }", "narrowing: { postalCodes: [1000-1999] }",
        "narrowing: { countries: [6030] }",
        "narrowing: { includeList: true }", "narrowing: { maximumCount: 5 }", "narrowing: { sampleFraction: 0.5 }",
    ])
    func `each setting changes the canonical text`(text: String) throws {
        #expect(try settings(text).0.canonicalText != SelectionSettings().canonicalText)
    }

    @Test func `order and spelling do not change the canonical text`() throws {
        let one = try settings(
            "narrowing: { municipalities: [0518, 0599], postalCodes: [1000-1999, 2595] }\nminimumAge: 18"
        )
        let other = try settings(
            "minimumAge: 18 # jaar\nnarrowing:\n  postalCodes: [2595-2595, 1000-1999]\n  municipalities: [\"0599\", \"0518\"]"
        )
        #expect(one.0.canonicalText == other.0.canonicalText)
    }
}
