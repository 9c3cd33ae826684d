import Foundation
import LegalBasis
import LetterModel
import StrictYAML
import TestSupport
import Testing
import WavePlanning

@testable import Campaign

/// The optional file `contact-centre.yaml`.
struct ContactCentreReadingTests {
    private func small(_ text: String = Self.text) throws -> SmallCampaign {
        try SmallCampaign(["small/contact-centre.yaml": text])
    }

    @Test func `without the file there is no contact centre`() throws {
        #expect(try SmallCampaign().read().contactCentre == nil)
    }

    @Test func `reads every input with its source`() throws {
        let found = try #require(try small().read().contactCentre)
        let centre = found.centre
        let hours = try #require(TimeOfDay("09:00"))..<(try #require(TimeOfDay("12:00")))
        #expect(centre.openingHours.value == [.monday: hours, .tuesday: hours])
        #expect(centre.openingHours.source == "site" && !centre.openingHours.isAssumption)
        #expect(centre.closedDates.value == [try #require(CalendarDate(iso: "2026-12-25"))])
        #expect(centre.intervalMinutes.value == 30 && centre.intervalMinutes.isAssumption)
        #expect(centre.agents.value == .perWeekday([.monday: 8, .tuesday: 6]))
        #expect(centre.handlingSeconds.value == 312.5)
        #expect(centre.serviceLevel.value == ServiceLevel(share: 0.8, withinSeconds: 60))
        #expect(centre.callsPerHundredLetters.value == 6.5)
        #expect(centre.callSharesPerOpeningDay.value == [0.5, 0.3, 0.2])
        #expect(centre.callSharesPerTimeOfDay.value.steps.map(\.value) == [0.75, 0.25])
        #expect(centre.callSharesPerTimeOfDay.value.steps.map(\.from.description) == ["09:00", "10:30"])
        #expect(centre.existingCalls.value == .constant(4))
        #expect(centre.inputs.count == 10 && centre.assumptions.map(\.key) == ["intervalMinutes"])
    }

    @Test func `reads the settings of waves`() throws {
        let waves = try #require(try small().read().contactCentre?.waves)
        #expect(waves.daysBetweenWaves == 7)
        #expect(waves.regions.map(\.name) == ["Noord", "West"])
        #expect(waves.regions.map(\.municipalities) == [["0014"], ["0518", "0599"]])
        let plain =
            Self.text.split(separator: "regions:")[0] + "openingHours:" + Self.text.split(separator: "openingHours:")[1]
        #expect(try small(String(plain)).read().contactCentre?.waves.regions.isEmpty == true)
    }

    @Test(arguments: [
        (
            "value: { monday: 8, tuesday: 6 }", "value: 8", WeekPattern<Int>.constant(8)
        ),
        (
            "value: { monday: 8, tuesday: 6 }", "value: [{ from: 09:00, agents: 3 }, { from: 11:00, agents: 5 }]",
            .dayCurve(
                DayCurve([
                    .init(from: TimeOfDay(minutes: 540), value: 3), .init(from: TimeOfDay(minutes: 660), value: 5),
                ])
            )
        ),
    ])
    func `agents are one number, numbers of weekdays or a curve`(old: String, new: String, agents: WeekPattern<Int>)
        throws
    {
        let centre = try small(Self.text.replacing(old, with: new)).read().contactCentre?.centre
        #expect(centre?.agents.value == agents)
    }

    @Test(arguments: [
        ("daysBetweenWaves: 7", "daysBetweenWaves: 0", "2:wrong-value"),
        ("daysBetweenWaves: 7", "daysBetweenWave: 7", "2:unknown-key"),
        ("format: 1", "format: 2", "1:wrong-value"),
        ("[\"0014\"]", "[14]", "4:not-digits"), ("[\"0014\"]", "[]", "4:region-empty"),
        ("[\"0014\"]", "[\"0518\"]", "5:municipality-twice"), ("name: West", "name: Noord", "5:region-twice"),
        ("name: West", "naam: West", "5:unknown-key"),
        ("tuesday: 09:00-12:00 }", "tuesday: 9:00-12:00 }", "7:opening-hours"),
        ("tuesday: 09:00-12:00 }", "tuesday: 12:00-09:00 }", "7:opening-hours"),
        ("tuesday: 09:00-12:00 }", "tuesday: 09:15-12:00 }", "7:opening-hours"),
        ("tuesday: 09:00-12:00 }", "dinsdag: 09:00-12:00 }", "7:unknown-key"),
        ("value: { monday: 09:00-12:00, tuesday: 09:00-12:00 }", "value: {}", "7:never-open"),
        ("  source: site\n", "", "7:missing-key"), ("source: site", "source: ''", "8:missing-value"),
        ("assumption: false # site", "assumption: nee", "9:wrong-value"),
        ("assumption: false # site", "assumption: false\n  bron: x", "10:unknown-key"),
        ("[2026-12-25]", "[2026-02-30]", "10:wrong-value"), ("value: 30,", "value: 7,", "11:interval-length"),
        ("value: 30,", "value: 120,", "11:wrong-value"),
        ("{ monday: 8, tuesday: 6 }", "{ monday: 8 }", "12:weekday-missing"),
        ("{ monday: 8, tuesday: 6 }", "[]", "12:curve-begins-late"),
        ("{ monday: 8, tuesday: 6 }", "[{ from: 09:30, agents: 3 }]", "12:curve-begins-late"),
        ("{ monday: 8, tuesday: 6 }", "[{ from: 09:00, agents: 3 }, { from: 09:00, agents: 4 }]", "12:curve-time"),
        ("{ monday: 8, tuesday: 6 }", "[{ from: 09:00, agents: 3 }, { from: 12:00, agents: 4 }]", "12:curve-time"),
        ("{ monday: 8, tuesday: 6 }", "[{ from: 09:00, agents: 3 }, { from: 09:45, agents: 4 }]", "12:curve-time"),
        ("{ monday: 8, tuesday: 6 }", "[{ from: 09:00, calls: 3 }]", "12:unknown-key"),
        ("{ monday: 8, tuesday: 6 }", "[{ from: 9, agents: 3 }]", "12:time-of-day"),
        ("{ monday: 8, tuesday: 6 }", "6.5", "12:wrong-value"), ("value: 312.5", "value: 0", "13:wrong-value"),
        ("percent: 80", "percent: 0.8", "14:wrong-value"), ("percent: 80", "percent: 100", "14:wrong-value"),
        ("withinSeconds: 60", "seconds: 60", "14:unknown-key"), ("value: 6.5", "value: '6.5'", "15:wrong-value"),
        ("[0.5, 0.3, 0.2]", "[0.5, 0.3, 0.3]", "16:shares-sum"), ("[0.5, 0.3, 0.2]", "[]", "16:shares-sum"),
        ("[0.5, 0.3, 0.2]", "1", "16:wrong-value"), ("share: 0.25", "share: 0.2", "17:shares-sum"),
        ("value: 4,", "value: -1,", "18:wrong-value"),
        ("value: 4,", "value: { monday: 4 },", "18:weekday-missing"),
    ])
    func `says what is wrong, and where`(old: String, new: String, error: String) throws {
        #expect(Self.text.contains(old))
        let errors = try small(Self.text.replacing(old, with: new)).errors()
        #expect(errors.contains("contact-centre.yaml:\(error)"), "\(errors)")
    }

    @Test func `a day on which nobody telephones cannot be open`() throws {
        let text = Self.text.replacing("tuesday: 09:00-12:00", with: "tuesday: 09:00-10:00")
            .replacing(
                "{ from: 09:00, share: 0.75 }, { from: 10:30, share: 0.25 }",
                with: """
                    { from: 09:00, share: 0 }, { from: 10:30, share: 1 }
                    """
            )
        #expect(try small(text).errors() == ["contact-centre.yaml:17:nobody-calls"])
    }

    @Test func `tells all that is wrong at once, each once`() throws {
        let text = Self.text.replacing("value: 6.5", with: "value: veel").replacing("value: 312.5", with: "value: kort")
        #expect(
            try small(text).errors() == ["contact-centre.yaml:13:wrong-value", "contact-centre.yaml:15:wrong-value"]
        )
    }

    @Test func `an empty file lacks everything, and an error does not hide the letters from who writes them`() throws {
        let folder = try small("")
        #expect(folder.errors().count == 12)
        let (campaign, diagnostics) = Campaign.look(at: folder.path)
        #expect(campaign != nil && campaign?.contactCentre == nil && !diagnostics.isEmpty)
    }

    @Test func `neither the key of a run nor an approval sees the file`() throws {
        let sample = packageFolder.appending(path: "Templates/extra-controlestap/legal-basis.yaml")
        let record = try String(contentsOf: sample, encoding: .utf8).replacing("extra-controlestap", with: "small")
        let changed = Self.text.replacing("value: 6.5", with: "value: 9").replacing("\"0014\"", with: "\"0037\"")
        let texts: [String?] = [nil, Self.text, changed]
        let campaigns = try texts.map { text in
            try SmallCampaign(["small/legal-basis.yaml": record, "small/contact-centre.yaml": text]).read()
        }
        #expect(Set(campaigns.map { $0.contactCentre?.digest }).count == 3)
        #expect(Set(campaigns.map(\.files)).count == 1)
        #expect(campaigns.allSatisfy { !$0.files.contains { $0.path == CampaignContactCentre.fileName } })
        #expect(Set(campaigns.map(\.selectionDigest)).count == 1 && Set(campaigns.map(\.templateDigests)).count == 1)
        let subjects = try campaigns.map { try #require($0.approvalSubject) }
        #expect(Set(subjects.map(\.parts)).count == 1)
    }

    static let text = """
        format: 1
        daysBetweenWaves: 7
        regions:
          - { name: Noord, municipalities: ["0014"] }
          - { name: West, municipalities: ["0518", "0599"] }
        openingHours:
          value: { monday: 09:00-12:00, tuesday: 09:00-12:00 }
          source: site
          assumption: false # site
        closedDates: { value: [2026-12-25], source: calendar, assumption: false }
        intervalMinutes: { value: 30, source: planning, assumption: true }
        agentsPerInterval: { value: { monday: 8, tuesday: 6 }, source: roster, assumption: false }
        averageHandlingSeconds: { value: 312.5, source: exchange, assumption: false }
        serviceLevel: { value: { percent: 80, withinSeconds: 60 }, source: contract, assumption: false }
        callsPerHundredLetters: { value: 6.5, source: trial, assumption: false }
        callSharesPerOpeningDay: { value: [0.5, 0.3, 0.2], source: trial, assumption: false }
        callSharesPerTimeOfDay: { value: [{ from: 09:00, share: 0.75 }, { from: 10:30, share: 0.25 }], source: x, assumption: false }
        existingCallsPerInterval: { value: 4, source: exchange, assumption: false }

        """
}
