import LetterModel
import Testing

@testable import WavePlanning

/// Days, hours and the inputs.
struct ContactCentreTests {
    @Test(arguments: [
        ("1970-01-01", Weekday.thursday), ("1969-12-31", .wednesday), ("1969-12-28", .sunday), ("2026-11-02", .monday),
        ("2026-12-25", .friday), ("2024-02-29", .thursday), ("0001-01-01", .monday), ("9999-12-31", .friday),
    ])
    func `knows the weekday of a date`(date: String, weekday: Weekday) {
        #expect(Weekday(of: .on(date)) == weekday)
    }

    @Test(arguments: [("00:00", 0), ("09:30", 570), ("23:59", 1439), ("24:00", 1440)])
    func `reads and writes a time`(text: String, minutes: Int) throws {
        let time = try #require(TimeOfDay(text))
        #expect(time.minutes == minutes && time.description == text)
    }

    @Test(arguments: [
        "", "9:30", "09:60", "24:01", "99:00", "09.30", "0930", "09:3o", "09:300", "-1:00", " 9:30", "ab:cd",
    ])
    func `refuses what is no time`(text: String) {
        #expect(TimeOfDay(text) == nil)
    }

    @Test func `opens on the next day that is neither a weekend nor closed`() {
        let centre = ContactCentre.small { $0.closedDates.value = [.on("2026-12-25"), .on("2026-12-28")] }
        #expect(centre.openingDay(onOrAfter: .on("2026-12-24")) == .on("2026-12-24"))
        #expect(centre.openingDay(onOrAfter: .on("2026-12-25")) == .on("2026-12-29"))
        #expect(centre.inRegularWeeks.openingDay(onOrAfter: .on("2026-12-26")) == .on("2026-12-28"))
    }

    @Test func `a pattern of a week gives a number for each interval`() {
        let curve = DayCurve<Int>([.init(from: .at("09:00"), value: 3), .init(from: .at("12:00"), value: 5)])
        #expect(["08:59", "09:00", "11:59", "12:00", "24:00"].map { curve.value(at: .at($0)) } == [0, 3, 3, 5, 5])
        #expect(WeekPattern.constant(7).value(on: .sunday, at: .at("03:00")) == 7)
        #expect(WeekPattern.perWeekday([.monday: 4]).value(on: .monday, at: .at("09:00")) == 4)
        #expect(WeekPattern.perWeekday([.monday: 4]).value(on: .tuesday, at: .at("09:00")) == 0)
        #expect(WeekPattern.dayCurve(curve).value(on: .tuesday, at: .at("13:00")) == 5)
    }

    @Test func `the calls of a day spread over its intervals by the clock`() {
        let centre = ContactCentre.small {
            $0.callSharesPerTimeOfDay.value = DayCurve([
                .init(from: .at("09:00"), value: 0.6), .init(from: .at("12:00"), value: 0.4),
            ])
        }
        let shares = WeekdayProfile(of: .monday, at: centre).intervals.map(\.callShare)
        #expect(shares.count == 16)
        #expect(shares.prefix(6).allSatisfy { abs($0 - 0.1) < 1e-12 })
        #expect(shares.dropFirst(6).allSatisfy { abs($0 - 0.04) < 1e-12 })
    }

    @Test func `on a shorter day what is open counts in proportion`() {
        let centre = ContactCentre.small {
            $0.openingHours.value[.saturday] = .at("11:00")..<(.at("13:00"))
            $0.callSharesPerTimeOfDay.value = DayCurve([
                .init(from: .at("09:00"), value: 0.6), .init(from: .at("12:00"), value: 0.4),
            ])
        }
        let profile = WeekdayProfile(of: .saturday, at: centre)
        let expected = [0.1, 0.1, 0.04, 0.04].map { $0 / 0.28 }
        #expect(profile.intervals.map(\.start.description) == ["11:00", "11:30", "12:00", "12:30"])
        #expect(zip(profile.intervals, expected).allSatisfy { abs($0.callShare - $1) < 1e-12 })
        #expect(WeekdayProfile(of: .sunday, at: centre).intervals.isEmpty)
    }

    @Test func `lists every input with its source, and which of them were assumed`() {
        let centre = ContactCentre.small {
            $0.agents = SourcedValue(.perWeekday([.tuesday: 9, .monday: 8]), source: "rooster", isAssumption: false)
            $0.closedDates.value = [.on("2026-12-26"), .on("2026-12-25")]
            $0.existingCalls.value = .dayCurve(DayCurve([.init(from: .at("09:00"), value: 12.5)]))
        }
        let texts = Dictionary(uniqueKeysWithValues: centre.inputs.map { ($0.key, $0.text) })
        #expect(centre.inputs.count == 10 && centre.assumptions.count == 9)
        #expect(centre.inputs.filter { !$0.isAssumption }.map(\.source) == ["rooster"])
        #expect(texts["serviceLevel"] == "80 % / 60 s" && texts["averageHandlingSeconds"] == "300")
        #expect(texts["agentsPerInterval"] == "monday 8, tuesday 9")
        #expect(texts["existingCallsPerInterval"] == "09:00 12.5")
        #expect(texts["closedDates"] == "2026-12-25 2026-12-26")
        #expect(texts["openingHours"]?.hasPrefix("monday 09:00-17:00, tuesday") == true)
        #expect(PlanningInput.assumptionMark == "aanname")
    }

    @Test func `municipalities have the place of their region, and all others the last`() {
        let settings = WaveSettings(
            daysBetweenWaves: 7,
            regions: [
                .init(name: "Noord", municipalities: ["0014"]), .init(name: "West", municipalities: ["0518", "0599"]),
            ]
        )
        #expect(settings.places == ["0014": 0, "0518": 1, "0599": 1])
        #expect(settings.lastPlace == 2)
        #expect(WaveSettings(daysBetweenWaves: 7).lastPlace == 0)
    }
}
