import StrictYAML
import WavePlanning

extension YAMLValueReader {
    /// `{ value: …, source: …, assumption: … }`: an input of the contact centre.
    func sourced<Value>(_ read: (YAMLValueReader) -> Value) -> SourcedValue<Value> {
        object { reader in
            SourcedValue(
                read(reader.required("value")),
                source: reader.required("source").string(),
                isAssumption: reader.required("assumption").bool()
            )
        }
    }

    /// A time on the clock, such as `09:30`; the placeholder is midnight.
    func timeOfDay() -> TimeOfDay {
        let text = string()
        if let time = TimeOfDay(text) { return time }
        if !text.isEmpty {
            report(
                "time-of-day",
                found: "'\(text)' is no time.",
                expected: "hours and minutes from 00:00 to 24:00, such as 09:30.",
                remedy: "Correct the time."
            )
        }
        return TimeOfDay(minutes: 0)
    }
}
