import Campaign
package import LetterModel
import LetterReferences
import Reports
import RunRecords
import Selection
import WavePlanning

/// What is asked of the waves of a round.
package struct WaveRequest: Hashable, Sendable {
    /// How many; `nil` for as few as the contact centre can bear.
    package var count: Int?
    /// The first day on which letters arrive; `nil` for the first opening day from the date of the letters on.
    package var firstDelivery: CalendarDate?
    /// Whether they are laid down in the ledger, once for the round.
    package var areLaidDown = false

    package init() {}
}

/// The recipients of a round, spread over waves.
struct WaveLayout {
    let borders: WaveBorders
    let waves: [Wave]
    /// What the contact centre has of them; `nil` without one.
    let schedule: WaveSchedule?

    /// One wave before anybody knows when it is delivered.
    struct Wave {
        var letters: Int
        var delivery: CalendarDate?
    }

    /// Spreads recipients; `nil` when all of them go out at once.
    ///
    /// - Throws: ``RunFailure`` (78) when the contact centre cannot bear a single letter.
    init?(
        _ chosen: SelectionOutcome,
        _ campaign: OpenedCampaign,
        _ request: WaveRequest,
        asOf: CalendarDate,
        key: CampaignKey
    ) throws(RunFailure) {
        let recipients = chosen.selection.recipients
        let plan = campaign.campaign.contactCentre
        schedule = try plan.map { plan throws(RunFailure) in
            try Self.schedule(recipients.count, plan, request, asOf: asOf)
        }
        waves =
            schedule?.waves.map { Wave(letters: $0.wave.letters, delivery: $0.wave.deliveryDate) }
            ?? WaveSchedule.equalSizes(of: recipients.count, inWaves: request.count ?? 1).map {
                Wave(letters: $0, delivery: request.firstDelivery)
            }
        guard plan != nil || request.count != nil, !waves.isEmpty else { return nil }
        let regions = (plan?.waves.regions ?? []).map { $0.municipalities.compactMap { UInt16($0) }.sorted() }
        let places = recipients.rows.map { row in
            WaveBorders.place(
                rank: KeyedOrder(row.number, key: key).rank,
                municipality: row.municipality,
                in: regions
            )
        }.sorted()
        let isCut = chosen.selection.funnel.accounts.leftOut[.overMaximum, default: 0] > 0
        borders = WaveBorders(regions: regions, lasts: Self.lasts(waves.map(\.letters), places, isCut: isCut))
    }

    private static func lasts(_ sizes: [Int], _ places: [WaveBorders.Place], isCut: Bool) -> [WaveBorders.Place] {
        var (lasts, end) = ([WaveBorders.Place](), 0)
        for size in sizes {
            end += size
            lasts.append(places[end - 1])
        }
        // Whoever turns up in a later extract belongs to the last wave, unless the maximum left others out already.
        if !isCut { lasts[lasts.count - 1] = WaveBorders.end }
        return lasts
    }

    private static func schedule(
        _ recipients: Int,
        _ plan: CampaignContactCentre,
        _ request: WaveRequest,
        asOf: CalendarDate
    ) throws(RunFailure) -> WaveSchedule {
        let first = request.firstDelivery ?? plan.centre.openingDay(onOrAfter: asOf)
        let rhythm = WaveRhythm(firstDelivery: first, daysBetweenWaves: plan.waves.daysBetweenWaves)
        if let count = request.count {
            return WaveSchedule(of: recipients, inWaves: count, rhythm: rhythm, centre: plan.centre)
        }
        do throws(WavePlanningError) {
            return try WaveSchedule.fitting(recipients, rhythm: rhythm, centre: plan.centre)
        } catch {
            throw RunFailure(.configuration, "\(CampaignContactCentre.fileName): \(error)")
        }
    }

    /// For the ledger.
    var plan: WavePlan {
        let calls = schedule?.waves.map { Int($0.expectedCalls.rounded()) }
        return WavePlan(
            borders: borders,
            waves: waves.indices.map {
                WavePlan.Wave(
                    number: $0 + 1,
                    letters: waves[$0].letters,
                    delivery: waves[$0].delivery,
                    calls: calls?[$0]
                )
            }
        )
    }
}

extension RunReport.Waves {
    /// Waves as they are proposed.
    init(_ layout: WaveLayout, _ plan: CampaignContactCentre?, areLaidDown: Bool) {
        let planned = layout.schedule?.waves
        self.init(
            areLaidDown: areLaidDown,
            waves: layout.waves.indices.map { index in
                Wave(
                    number: index + 1,
                    letters: layout.waves[index].letters,
                    delivery: layout.waves[index].delivery,
                    calls: (planned?[index]).map(Calls.init)
                )
            }
        )
        guard let plan, let schedule = layout.schedule else { return }
        (norm, normSeconds) = (plan.centre.serviceLevel.value.share, plan.centre.serviceLevel.value.withinSeconds)
        days = schedule.forecast.days.map {
            Day(date: $0.date, letterCalls: $0.letterCalls, calls: $0.calls, serviceLevel: $0.serviceLevel)
        }
        inputs = plan.centre.inputs.map {
            Input(key: $0.key, value: $0.text, source: $0.source, isAssumption: $0.isAssumption)
        }
    }

    /// Waves as they were laid down.
    init(_ plan: WavePlan) {
        self.init(
            areLaidDown: true,
            waves: plan.waves.map { Wave(number: $0.number, letters: $0.letters, delivery: $0.delivery) }
        )
    }
}

extension RunReport.Waves.Calls {
    fileprivate init(_ wave: PlannedWave) {
        self.init(
            expected: Int(wave.expectedCalls.rounded()),
            agentsNeeded: wave.agentsNeeded,
            worstDay: wave.worstDay,
            serviceLevels: (wave.serviceLevel, wave.worstInterval.serviceLevel),
            worstInterval: wave.worstInterval.start.description,
            exceedsCapacity: wave.exceedsCapacity
        )
    }
}
