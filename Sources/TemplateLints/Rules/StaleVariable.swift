package import LetterModel
import LetterTemplates

/// A central variable that a letter uses was checked more than 90 days ago, or says that it was checked in the future.
/// `maximumVariableAgeDays` under `texts` in `campaign.yaml` sets another number of days.
///
/// What to do: look at the source that the variable names. Then write the day in `checkedOn`.
package struct StaleVariable: TemplateLint {
    package let code = "stale-variable"
    package let level = Diagnostic.Level.warning

    package init() {}

    package func findings(in subject: LintSubject) -> [Diagnostic] {
        let used = Set(subject.letters.flatMap { $0.template.fieldUses.map(\.canonicalName) })
        return subject.variables.filter { used.contains(FieldName.canonical($0.name)) }.compactMap { variable in
            guard let checkedOn = variable.checkedOn else { return nil }
            let days = subject.today.daysSince1970 - checkedOn.daysSince1970
            guard days < 0 || days > subject.rules.maximumVariableAgeDays else { return nil }
            return finding(
                at: variable.place,
                found: days < 0
                    ? "'\(variable.name)' says that it was checked on \(checkedOn), which is still to come."
                    : "'\(variable.name)' was checked \(days) days ago, on \(checkedOn).",
                expected: "at most \(subject.rules.maximumVariableAgeDays) days ago.",
                remedy: "Look at its source, and write the day in checkedOn."
            )
        }
    }
}
