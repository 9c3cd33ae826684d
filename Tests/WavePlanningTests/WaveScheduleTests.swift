import LetterModel
import TestSupport
import Testing

@testable import WavePlanning

/// Recipients spread over waves.
struct WaveScheduleTests {
    @Test(arguments: [
        (10, 3, [4, 3, 3]), (9, 3, [3, 3, 3]), (2, 5, [1, 1]), (1, 1, [1]), (0, 4, []),
    ])
    func `sizes differ by one at most`(recipients: Int, count: Int, sizes: [Int]) {
        #expect(WaveSchedule.equalSizes(of: recipients, inWaves: count) == sizes)
    }

    @Test(arguments: [1, 999, 8_000, 100_000, 1_234_567], [2, 7, 10])
    func `as few equal waves as keep the service level`(recipients: Int, days: Int) throws {
        let centre = ContactCentre.small { $0.agents.value = .constant(40) }
        let largest = try WaveCapacity(of: centre, rhythm: .every(days)).largestWave()
        let schedule = try WaveSchedule.fitting(recipients, rhythm: .every(days), centre: centre)
        let sizes = schedule.waves.map(\.wave.letters)
        #expect(sizes.reduce(0, +) == recipients && sizes.allSatisfy { $0 <= largest })
        #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
        #expect(schedule.exceedingWaves.isEmpty && schedule.forecast.keeps(centre.serviceLevel.value))
        #expect(sizes.count == (recipients + largest - 1) / largest)
        #expect(schedule.waves.map(\.wave.number) == Array(1...sizes.count))
        #expect(
            schedule.waves.last?.wave.deliveryDate
                == CalendarDate.on("2026-11-02").adding(days: days * (sizes.count - 1))
        )
    }

    @Test func `each wave says what it costs`() throws {
        let schedule = try WaveSchedule.fitting(20_000, rhythm: .every(7), centre: .small())
        let wave = try #require(schedule.waves.first)
        #expect(abs(wave.expectedCalls - Double(wave.wave.letters) / 10) < 1e-9)
        #expect(wave.worstDay == .on("2026-11-02") && wave.peakDay == .on("2026-11-02"))
        #expect(wave.peakInterval.start == .at("09:00") && wave.serviceLevel >= 0.8)
        #expect(wave.agentsNeeded == wave.peakInterval.agentsNeeded && wave.agentsNeeded <= 10)
    }

    @Test func `days that are closed push calls together, and make more waves`() throws {
        // A wave every two days; a closed week puts the beginnings of several waves on one Monday.
        let closed = Set((9...13).map { CalendarDate.on("2026-11-02").adding(days: $0 - 2) })
        let holidays = ContactCentre.small { $0.closedDates.value = closed }
        let regular = try WaveSchedule.fitting(50_000, rhythm: .every(2), centre: .small())
        let squeezed = try WaveSchedule.fitting(50_000, rhythm: .every(2), centre: holidays)
        #expect(squeezed.waves.count > regular.waves.count && squeezed.exceedingWaves.isEmpty)
        let oneFewer = WaveSchedule(
            of: 50_000,
            inWaves: squeezed.waves.count - 1,
            rhythm: .every(2),
            centre: holidays
        )
        #expect(!oneFewer.exceedingWaves.isEmpty)
    }

    @Test func `with a number of waves of one's own the schedule says which are too large`() throws {
        let largest = try WaveCapacity(of: .small(), rhythm: .every(7)).largestWave()
        let rhythm = WaveRhythm.every(7)
        let fits = WaveSchedule(of: largest * 3, inWaves: 3, rhythm: rhythm, centre: .small())
        #expect(fits.waves.count == 3 && fits.exceedingWaves.isEmpty)
        let exceeds = WaveSchedule(of: largest * 3 + 1, inWaves: 3, rhythm: rhythm, centre: .small())
        #expect(exceeds.exceedingWaves.map(\.wave.number) == [1])
        #expect(exceeds.waves.map(\.wave.letters) == [largest + 1, largest, largest])
        #expect((exceeds.waves.first?.agentsNeeded ?? 0) > 10)
    }

    @Test func `a fixed number is planned even where nothing fits`() {
        let centre = ContactCentre.small { $0.existingCalls.value = .constant(200) }
        let schedule = WaveSchedule(of: 10, inWaves: 2, rhythm: .every(7), centre: centre)
        #expect(schedule.exceedingWaves.count == 2 && schedule.waves.allSatisfy { $0.serviceLevel == 0 })
        #expect(throws: WavePlanningError.self) { _ = try WaveSchedule.fitting(10, rhythm: .every(7), centre: centre) }
    }

    @Test func `nobody needs no wave`() throws {
        #expect(try WaveSchedule.fitting(0, rhythm: .every(7), centre: .small()).waves.isEmpty)
        #expect(WaveSchedule(of: 0, inWaves: 3, rhythm: .every(7), centre: .small()).forecast.days.isEmpty)
    }

    @Test func `more waves than anybody can plan are refused`() throws {
        let error = #expect(throws: WavePlanningError.self) {
            _ = try WaveSchedule.fitting(100_000_000, rhythm: .every(7), centre: .small())
        }
        guard case .tooManyWaves(let needed, 1_000) = error else {
            Issue.record("Another error: \(String(describing: error))")
            return
        }
        #expect(needed > 1_000 && error?.description.contains("Expected: at most 1000.") == true)
    }
}
