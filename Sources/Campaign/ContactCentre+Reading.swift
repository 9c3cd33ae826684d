import LetterModel
import StrictYAML
import WavePlanning

extension ContactCentre {
    /// How far the shares of a curve may be from 1 together: they are written with a few digits.
    private static let shareTolerance = 0.001

    /// Reads the inputs, each with its source. After a report the value is a placeholder.
    init(_ reader: YAMLObjectReader) {
        let intervalMinutes = reader.required("intervalMinutes").sourced { $0.intervalMinutes() }
        let hours = reader.required("openingHours").sourced { $0.openingHours(inIntervalsOf: intervalMinutes.value) }
        let grid = OpeningGrid(intervalMinutes: intervalMinutes.value, hours: hours.value)
        self.init(
            openingHours: hours,
            closedDates: reader.required("closedDates").sourced { Set($0.items().map { $0.date() }) },
            intervalMinutes: intervalMinutes,
            agents: reader.required("agentsPerInterval").sourced { value in
                value.weekPattern("agents", on: grid) { $0.int(in: 0...20_000) }
            },
            handlingSeconds: reader.required("averageHandlingSeconds").sourced { $0.decimal(in: 10...7_200) },
            serviceLevel: reader.required("serviceLevel").sourced { $0.object(ServiceLevel.init) },
            callsPerHundredLetters: reader.required("callsPerHundredLetters").sourced { $0.decimal(in: 0.001...1_000) },
            callSharesPerOpeningDay: reader.required("callSharesPerOpeningDay").sourced(Self.dayShares),
            callSharesPerTimeOfDay: reader.required("callSharesPerTimeOfDay").sourced { Self.timeShares($0, on: grid) },
            existingCalls: reader.required("existingCallsPerInterval").sourced { value in
                value.weekPattern("calls", on: grid) { $0.decimal(in: 0...100_000) }
            }
        )
    }

    /// Shares of the opening days after delivery, at most a quarter of a year of them.
    private static func dayShares(_ reader: YAMLValueReader) -> [Double] {
        let shares = reader.items().map { $0.decimal(in: 0...1) }
        if shares.count > 90 {
            reader.report(
                "too-many-days",
                found: "There are \(shares.count) days.",
                expected: "at most 90.",
                remedy: "Leave out the days on which hardly anybody telephones."
            )
        }
        reportSum(of: shares, reader)
        return shares
    }

    private static func timeShares(_ reader: YAMLValueReader, on grid: OpeningGrid) -> DayCurve<Double> {
        let curve = reader.dayCurve("share", on: grid) { $0.decimal(in: 0...1) }
        guard !curve.steps.isEmpty else { return curve }
        reportSum(of: curve.steps.map(\.value), reader)
        for weekday in Weekday.allCases where grid.hours[weekday] != nil {
            guard grid.starts(on: weekday).allSatisfy({ curve.value(at: $0) == 0 }) else { continue }
            reader.report(
                "nobody-calls",
                found: "Nobody telephones on \(weekday.rawValue) while it is open.",
                expected: "a share above 0 in its opening hours.",
                remedy: "Correct the shares, or close the day in openingHours."
            )
        }
        return curve
    }

    private static func reportSum(of shares: [Double], _ reader: YAMLValueReader) {
        let sum = shares.reduce(0, +)
        guard reader.isList, abs(sum - 1) > shareTolerance else { return }
        reader.report(
            "shares-sum",
            found: "The shares add up to \((sum * 10_000).rounded() / 10_000).",
            expected: "1.",
            remedy: "Correct them."
        )
    }
}

extension ServiceLevel {
    fileprivate init(_ reader: YAMLObjectReader) {
        self.init(
            share: reader.required("percent").decimal(in: 1...99.9) / 100,
            withinSeconds: reader.required("withinSeconds").decimal(in: 0...3_600)
        )
    }
}
