import LetterModel
import TestSupport
import Testing

@testable import WavePlanning

/// The two ways: agents to waves, and waves to agents.
struct WaveCapacityTests {
    private let target = ServiceLevel(share: 0.8, withinSeconds: 60)

    @Test(arguments: [1, 2, 3, 5, 7, 10, 14, 28])
    func `the largest wave fits, and one letter more does not`(days: Int) throws {
        let capacity = WaveCapacity(of: .small(), rhythm: .every(days))
        let largest = try capacity.largestWave()
        #expect(capacity.forecast(forWavesOf: largest).keeps(target))
        #expect(!capacity.forecast(forWavesOf: largest + 1).keeps(target))
    }

    @Test func `waves that follow each other closely are smaller`() throws {
        let sizes = try [1, 2, 7, 14].map { try WaveCapacity(of: .small(), rhythm: .every($0)).largestWave() }
        #expect(sizes[0] < sizes[1] && sizes[1] < sizes[2] && sizes[2] == sizes[3])
    }

    @Test func `a single wave and a weekly one are alike when no tail overlaps`() throws {
        let largest = try WaveCapacity(of: .small(), rhythm: .every(7)).largestWave()
        let alone = WaveForecast(of: WaveRhythm.every(7).waves(ofSizes: [largest]), at: .small())
        let more = WaveForecast(of: WaveRhythm.every(7).waves(ofSizes: [largest + 1]), at: .small())
        #expect(alone.keeps(target) && !more.keeps(target))
    }

    @Test func `more agents bear larger waves`() throws {
        var last = 0
        for agents in [1, 2, 5, 10, 50, 200, 1_000] {
            let centre = ContactCentre.small { $0.agents.value = .constant(agents) }
            let largest = try WaveCapacity(of: centre, rhythm: .every(7)).largestWave()
            #expect(largest > last)
            last = largest
        }
    }

    @Test func `existing calls leave less room`() throws {
        let sizes = try [0.0, 10, 20, 30, 40].map { calls in
            let centre = ContactCentre.small { $0.existingCalls.value = .constant(calls) }
            return try WaveCapacity(of: centre, rhythm: .every(7)).largestWave()
        }
        #expect(sizes == sizes.sorted(by: >) && Set(sizes).count == 5)
    }

    @Test func `public holidays do not count in regular weeks`() throws {
        let closed = ContactCentre.small { $0.closedDates.value = [.on("2026-11-03"), .on("2026-11-10")] }
        let sizes = try [ContactCentre.small(), closed].map {
            try WaveCapacity(of: $0, rhythm: .every(2)).largestWave()
        }
        #expect(sizes[0] == sizes[1])
    }

    @Test func `the agents needed are those with whom the wave fits`() throws {
        var random = SplitMix(seed: 11)
        for _ in 0..<20 {
            let (letters, days) = (
                Int.random(in: 1_000...100_000, using: &random), Int.random(in: 1...14, using: &random)
            )
            let needs = WaveCapacity(of: .small(), rhythm: .every(days)).agentsNeeded(forWavesOf: letters)
            let most = needs.map(\.interval.agentsNeeded).max() ?? 0
            let enough = ContactCentre.small { $0.agents.value = .constant(most) }
            let fewer = ContactCentre.small { $0.agents.value = .constant(most - 1) }
            #expect(try WaveCapacity(of: enough, rhythm: .every(days)).largestWave() >= letters)
            #expect(try WaveCapacity(of: fewer, rhythm: .every(days)).largestWave() < letters)
        }
    }

    @Test func `the agents needed are told for each interval of the week, in order`() {
        let needs = WaveCapacity(of: .small(), rhythm: .every(7)).agentsNeeded(forWavesOf: 4_000)
        #expect(needs.count == 4 * 16)
        #expect(needs.first?.weekday == .monday && needs.first?.interval.start == .at("09:00"))
        #expect(needs.last?.weekday == .thursday && needs.last?.interval.start == .at("16:30"))
        let daily = WaveCapacity(of: .small(), rhythm: .every(1)).agentsNeeded(forWavesOf: 4_000)
        #expect(daily.count == 5 * 16)
        // Letters of Saturday and Sunday call on Monday as well.
        #expect((daily.first?.interval.agentsNeeded ?? 0) > (daily.last?.interval.agentsNeeded ?? 0))
    }

    @Test func `where nothing fits, the interval of the week is named`() throws {
        let centre = ContactCentre.small {
            $0.existingCalls.value = .dayCurve(
                DayCurve([
                    .init(from: .at("09:00"), value: 10), .init(from: .at("11:30"), value: 70),
                    .init(from: .at("12:00"), value: 10),
                ])
            )
        }
        let error = #expect(throws: WavePlanningError.self) {
            try WaveCapacity(of: centre, rhythm: .every(7)).largestWave()
        }
        guard case .noRoom(let interval) = error else {
            Issue.record("Another error: \(String(describing: error))")
            return
        }
        #expect(interval.weekday == .monday && interval.start == .at("11:30") && interval.existingCalls == 70)
        #expect(interval.agents == 10 && interval.agentsNeeded > 11 && interval.serviceLevel == 0)
        let text = error?.description ?? ""
        #expect(text.contains("On Monday from 11:30 it has 10 agents for 70 calls of its own: 0 % of the calls"))
        #expect(text.contains("Expected: 80 % over the day"))
    }

    @Test func `without agents nothing fits`() {
        let centre = ContactCentre.small { $0.agents.value = .perWeekday([.monday: 5, .tuesday: 5]) }
        let error = #expect(throws: WavePlanningError.self) {
            try WaveCapacity(of: centre, rhythm: .every(7)).largestWave()
        }
        #expect(error?.description.contains("On Wednesday from 09:00 it has 0 agents") == true)
    }

    @Test func `a wave has a limit even when hardly anybody calls`() throws {
        let centre = ContactCentre.small { $0.callsPerHundredLetters.value = 0.00001 }
        #expect(try WaveCapacity(of: centre, rhythm: .every(7)).largestWave() == WaveCapacity.limit)
    }

    @Test(arguments: [
        (0.8, "80 %"), (0.79999, "79.9 %"), (0.7999, "79.9 %"), (0, "0 %"), (1, "100 %"), (0.123, "12.3 %"),
        (0.29, "29 %"), (0.57, "57 %"),
    ])
    func `a share below a target never looks like it`(share: Double, text: String) {
        #expect(share.percentText == text)
    }
}
