import Foundation
import LetterModel
import TestSupport
import Testing
import WavePlanning

@testable import Campaign

/// The page `docs/waves-example.md` is made of the example campaign, so that its numbers are those of the program.
struct WavesExampleTests {
    private static let recipients = 1_000_000

    private func found() throws -> CampaignContactCentre {
        let folder = packageFolder.appending(path: "Templates/extra-controlestap").path(percentEncoded: false)
        return try #require(try Campaign.read(at: folder).contactCentre)
    }

    private func rhythm(_ found: CampaignContactCentre) throws -> WaveRhythm {
        let first = try #require(CalendarDate(iso: "2026-11-30"))
        return WaveRhythm(firstDelivery: first, daysBetweenWaves: found.waves.daysBetweenWaves)
    }

    @Test func `every number of the example is an assumption, and says where the real one comes from`() throws {
        let inputs = try found().centre.inputs
        #expect(inputs.count == 10 && inputs.allSatisfy { $0.isAssumption && $0.source.count > 20 })
    }

    @Test func `the page of the example is what the program reckons`() throws {
        let found = try found()
        let rhythm = try rhythm(found)
        let capacity = WaveCapacity(of: found.centre, rhythm: rhythm)
        let largest = try capacity.largestWave()
        let schedule = try WaveSchedule.fitting(Self.recipients, rhythm: rhythm, centre: found.centre)
        let inFour = WaveSchedule(of: Self.recipients, inWaves: 4, rhythm: rhythm, centre: found.centre)
        let page = """
            # An example of waves

            Made by `Tests/CampaignTests/WavesExampleTests.swift` from `Templates/extra-controlestap/contact-centre.yaml`, whose numbers are
            all invented. What the words mean stands in [waves](waves.md).

            ## From agents to waves

            With the agents of the file and a wave every \(rhythm.daysBetweenWaves) days, delivered on Mondays, the largest wave has
            **\(largest) letters**. \(Self.recipients) letters from \(rhythm.firstDelivery) on take \(schedule.waves.count) waves:

            \(Self.table(of: schedule))

            ## A number of waves of one's own

            The same letters in 4 waves:

            \(Self.table(of: inFour))

            ## From a wave to agents

            Waves of \(largest) letters, and of twice as many, on the busiest Tuesday:

            \(Self.staffing(capacity, [largest, largest * 2], on: .tuesday))

            ## One day

            The first Tuesday of the plan, \(schedule.forecast.days[1].date), is answered within the norm for
            \(Self.percent(schedule.forecast.days[1].serviceLevel)) of its calls:

            \(Self.table(of: schedule.forecast.days[1]))

            """
        try expectGolden(page, named: "../../../docs/waves-example.md")
    }

    private static func table(of schedule: WaveSchedule) -> String {
        let rows = schedule.waves.map { wave in
            """
            | \(wave.wave.number) | \(wave.wave.letters) | \(wave.wave.deliveryDate) | \(Int(wave.expectedCalls.rounded())) \
            | \(wave.peakDay) \(wave.peakInterval.start) | \(wave.agentsNeeded) | \(wave.worstDay) \
            | \(percent(wave.serviceLevel)) | \(wave.worstInterval.start) \(percent(wave.worstInterval.serviceLevel)) \
            | \(wave.exceedsCapacity ? "no" : "yes") |
            """
        }
        return
            ([
                "| wave | letters | delivered | calls | busiest interval | agents needed at most | worst day | its service level "
                    + "| its worst interval | fits |", "|---|---|---|---|---|---|---|---|---|---|",
            ] + rows).joined(separator: "\n")
    }

    private static func staffing(_ capacity: WaveCapacity, _ sizes: [Int], on weekday: Weekday) -> String {
        let needs = sizes.map { size in capacity.agentsNeeded(forWavesOf: size).filter { $0.weekday == weekday } }
        let rows = zip(needs[0], needs[1]).filter { $0.0.interval.start.minutes % 120 == 0 }.map { once, twice in
            """
            | \(once.interval.start) | \(once.interval.queue.agents) | \(Int(once.interval.calls.rounded())) \
            | \(once.interval.agentsNeeded) | \(Int(twice.interval.calls.rounded())) | \(twice.interval.agentsNeeded) |
            """
        }
        return
            ([
                "| interval | agents there | calls, \(sizes[0]) letters | agents needed | calls, \(sizes[1]) letters | agents needed |",
                "|---|---|---|---|---|---|",
            ] + rows).joined(separator: "\n")
    }

    private static func table(of day: DayForecast) -> String {
        let rows = day.intervals.filter { $0.start.minutes % 60 == 0 }.map { interval in
            """
            | \(interval.start) | \(Int(interval.letterCalls.rounded())) | \(Int(interval.existingCalls.rounded())) \
            | \(interval.queue.agents) | \(interval.agentsNeeded) | \(percent(interval.serviceLevel)) \
            | \(Int(interval.averageSpeedOfAnswer.rounded())) s | \(percent(interval.queue.occupancy)) |
            """
        }
        return
            ([
                "| interval | calls about letters | other calls | agents | agents needed | service level | mean wait | occupancy |",
                "|---|---|---|---|---|---|---|---|",
            ] + rows).joined(separator: "\n")
    }

    private static func percent(_ share: Double) -> String {
        "\(Int((share * 100).rounded(.down))) %"
    }
}
