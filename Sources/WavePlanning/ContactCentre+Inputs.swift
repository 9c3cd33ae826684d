import LetterModel

extension ContactCentre {
    /// Every input with its source, in the order of `contact-centre.yaml`, for whoever shows a plan.
    package var inputs: [PlanningInput] {
        let level = serviceLevel.value
        return [
            input("openingHours", openingHours, text: hoursText),
            input(
                "closedDates",
                closedDates,
                text: closedDates.value.sorted().map(\.description).joined(separator: " ")
            ),
            input("intervalMinutes", intervalMinutes, text: "\(intervalMinutes.value)"),
            input("agentsPerInterval", agents, text: agents.value.text { "\($0)" }),
            input("averageHandlingSeconds", handlingSeconds, text: handlingSeconds.value.roundedText),
            input(
                "serviceLevel",
                serviceLevel,
                text: "\(level.share.percentText) / \(level.withinSeconds.roundedText) s"
            ),
            input("callsPerHundredLetters", callsPerHundredLetters, text: "\(callsPerHundredLetters.value)"),
            input(
                "callSharesPerOpeningDay",
                callSharesPerOpeningDay,
                text: callSharesPerOpeningDay.value.map { "\($0)" }.joined(separator: " ")
            ),
            input(
                "callSharesPerTimeOfDay",
                callSharesPerTimeOfDay,
                text: callSharesPerTimeOfDay.value.text { "\($0)" }
            ),
            input("existingCallsPerInterval", existingCalls, text: existingCalls.value.text(\.roundedText)),
        ]
    }

    /// The inputs that nobody measured or agreed yet.
    package var assumptions: [PlanningInput] { inputs.filter(\.isAssumption) }

    private var hoursText: String {
        Weekday.allCases.compactMap { weekday in
            openingHours.value[weekday].map { "\(weekday.rawValue) \($0.lowerBound)-\($0.upperBound)" }
        }
        .joined(separator: ", ")
    }

    private func input(_ key: String, _ value: SourcedValue<some Hashable & Sendable>, text: String) -> PlanningInput {
        PlanningInput(key: key, text: text, source: value.source, isAssumption: value.isAssumption)
    }
}

extension WeekPattern {
    fileprivate func text(_ number: (Number) -> String) -> String {
        switch self {
        case .constant(let value): number(value)
        case .perWeekday(let values):
            Weekday.allCases.compactMap { weekday in values[weekday].map { "\(weekday.rawValue) \(number($0))" } }
                .joined(separator: ", ")
        case .dayCurve(let curve): curve.text(number)
        }
    }
}

extension DayCurve {
    fileprivate func text(_ number: (Number) -> String) -> String {
        steps.map { "\($0.from) \(number($0.value))" }.joined(separator: ", ")
    }
}
