import LetterModel
import Testing

@testable import WavePlanning

/// What waves cause, day by day.
struct WaveForecastTests {
    private func wave(_ number: Int, _ letters: Int, _ date: String) -> Wave {
        Wave(number: number, letters: letters, deliveryDate: .on(date))
    }

    @Test func `follows the calls of a wave over the opening days after delivery`() {
        let forecast = WaveForecast(of: [wave(1, 4_000, "2026-11-05")], at: .small())
        #expect(forecast.days.map(\.date.description) == ["2026-11-05", "2026-11-06", "2026-11-09", "2026-11-10"])
        #expect(zip(forecast.days, [200, 100, 60, 40]).allSatisfy { abs($0.calls - $1) < 1e-9 })
        #expect(forecast.days.allSatisfy { $0.intervals.count == 16 && $0.waves.map(\.wave) == [1] })
    }

    @Test func `reckons an interval as the formula does`() throws {
        // 200 calls in 16 intervals of 1800 s, 300 s each: 25/12 erlang.
        let day = try #require(
            WaveForecast(of: [wave(1, 4_000, "2026-11-02")], at: .small { $0.agents.value = .constant(4) }).days.first
        )
        let queue = ErlangC(agents: 4, traffic: 25.0 / 12)
        let interval = day.peakInterval
        #expect(interval.start == .at("09:00") && abs(interval.calls - 12.5) < 1e-9)
        #expect(abs(interval.queue.traffic - queue.traffic) < 1e-12)
        #expect(abs(interval.serviceLevel - queue.answeredShare(withinSeconds: 60, handlingSeconds: 300)) < 1e-12)
        #expect(abs(day.serviceLevel - interval.serviceLevel) < 1e-12)
        #expect(interval.agentsNeeded == 4 && day.keeps(ServiceLevel(share: 0.8, withinSeconds: 60)))
    }

    @Test func `delivered on a closed day, the calls begin when it opens`() {
        let centre = ContactCentre.small { $0.closedDates.value = [.on("2026-11-09")] }
        let forecast = WaveForecast(of: [wave(1, 100, "2026-11-07")], at: centre)
        #expect(forecast.days.first?.date == .on("2026-11-10"))
    }

    @Test func `days without calls are left out`() {
        let centre = ContactCentre.small { $0.callSharesPerOpeningDay.value = [0, 0.5, 0, 0.5] }
        let forecast = WaveForecast(of: [wave(1, 100, "2026-11-02")], at: centre)
        #expect(forecast.days.map(\.date.day) == [3, 5])
    }

    @Test(arguments: [1, 3, 7, 14])
    func `tails that overlap add up, and no call is lost`(days: Int) {
        let waves = WaveRhythm.every(days).waves(ofSizes: [1_000, 2_000, 3_000, 500])
        let forecast = WaveForecast(of: waves, at: .small())
        #expect(abs(forecast.days.reduce(0) { $0 + $1.calls } - 650) < 1e-9)
        for wave in waves {
            let calls = forecast.days(ofWave: wave.number).flatMap(\.waves).filter { $0.wave == wave.number }
            #expect(abs(calls.reduce(0) { $0 + $1.calls } - Double(wave.letters) / 10) < 1e-9)
        }
        let overlaps = forecast.days.filter { $0.waves.count > 1 }
        #expect(overlaps.isEmpty == (days >= 7))
        #expect(overlaps.allSatisfy { day in abs(day.letterCalls - day.calls) < 1e-9 })
    }

    @Test func `the level of a day is the mean of its calls, not of its intervals`() throws {
        let centre = ContactCentre.small {
            $0.openingHours.value = [.monday: .at("09:00")..<(.at("10:00"))]
            $0.callSharesPerTimeOfDay.value = DayCurve([
                .init(from: .at("09:00"), value: 0.9), .init(from: .at("09:30"), value: 0.1),
            ])
            $0.callSharesPerOpeningDay.value = [1]
            $0.agents.value = .constant(5)
        }
        let day = try #require(WaveForecast(of: [wave(1, 200, "2026-11-02")], at: centre).days.first)
        let levels = day.intervals.map(\.serviceLevel)
        #expect(abs(day.serviceLevel - (levels[0] * 0.9 + levels[1] * 0.1)) < 1e-12)
        #expect(day.worstInterval.start == .at("09:00") && levels[0] < levels[1])
    }

    @Test func `a day with an interval that grows without end is not kept, whatever its mean`() throws {
        let lunch = DayCurve<Int>([
            .init(from: .at("09:00"), value: 40), .init(from: .at("12:00"), value: 1),
            .init(from: .at("12:30"), value: 40),
        ])
        let centre = ContactCentre.small { $0.agents.value = .dayCurve(lunch) }
        let day = try #require(WaveForecast(of: [wave(1, 4_000, "2026-11-02")], at: centre).days.first)
        let target = centre.serviceLevel.value
        #expect(day.serviceLevel > target.share && !day.keeps(target))
        #expect(day.worstInterval.start == .at("12:00") && day.worstInterval.serviceLevel == 0)
        #expect(day.worstInterval.averageSpeedOfAnswer == .infinity && day.worstInterval.agentsNeeded > 1)
    }

    @Test func `existing calls are there on each day`() throws {
        let centre = ContactCentre.small { $0.existingCalls.value = .perWeekday([.monday: 10]) }
        let forecast = WaveForecast(of: [wave(1, 1_600, "2026-11-02")], at: centre)
        #expect(abs((forecast.days.first?.calls ?? 0) - 240) < 1e-9)
        #expect(abs((forecast.days.last?.calls ?? 0) - 16) < 1e-9)
        #expect(abs((forecast.days.first?.letterCalls ?? 0) - 80) < 1e-9)
    }

    @Test func `without waves there is nothing to say`() {
        let forecast = WaveForecast(of: [], at: .small())
        #expect(forecast.days.isEmpty && forecast.worstDay == nil)
        #expect(forecast.keeps(ServiceLevel(share: 1, withinSeconds: 0)))
    }
}
