package import LetterModel

/// The person is younger than the setting `minimumAge` (18 by default); the address of the parents is not
/// in the extract.
///
/// Where part of the date is unknown, the person is taken to be as young as can be. Who is born on
/// 29 February has a birthday on 1 March in other years.
package enum Minor: PersonRule {
    package static let reason = ExclusionReason.minor

    package static func leavesOut(_ match: PersonMatch, in context: SelectionContext) -> Bool {
        Age.isBelow(context.settings.minimumAge, born: match.person.birthDate, on: context.asOf)
    }
}
