/// The rules LB2…LB31 of UAX #14, applied to one character after the other.
///
/// What stands before a place is kept as a small state, so that a text is read once.
struct LineBreakRules {
    /// What the rules say of the place before a character.
    enum Decision {
        case forbidden, allowed, mandatory
    }

    /// How far into a number (LB25) the text before the place is.
    private enum NumberPart {
        case none, digits, closed
    }

    /// The class before the place, spaces and attached marks left out; `nil` at the start.
    private var previous: LineBreakClass?
    /// The class before that one.
    private var beforePrevious: LineBreakClass?
    /// The very last character, marks and spaces not left out.
    private var last: LineBreakClass?
    private var spacesFollow = false
    private var number = NumberPart.none
    /// Whether an odd number of regional indicators stands directly before the place (LB30a).
    private var flagIsOpen = false

    /// Decides the place before a character, and moves past it.
    ///
    /// - Parameter following: The class of the character after it, for the one rule that looks ahead.
    mutating func decide(before next: LineBreakClass, following: LineBreakClass?) -> Decision {
        defer { last = next }
        guard let previous, let last else {
            take(attached(next))
            return .forbidden
        }
        // Most of any text: letters after letters, which change nothing.
        if last == .al && next == .al && beforePrevious == .al { return .forbidden }
        if let decision = hardDecision(last: last, next: next) {
            if next == .sp, !last.isOne(of: .lineEnds) { spacesFollow = true } else { take(attached(next)) }
            return decision
        }
        if next.isOne(of: [.cm, .zwj]), !last.isOne(of: [.lineEnds, .sp, .zw]) {
            return .forbidden  // LB9: the mark belongs to what it follows.
        }
        let resolved = attached(next)
        // LB8a comes before all that follows; LB10 has made a letter of a bare mark.
        let allowed = last == .zwj ? false : isAllowed(previous, resolved, following)
        take(resolved)
        return allowed ? .allowed : .forbidden
    }

    /// LB4…LB8: line ends, spaces and the space of no width.
    private func hardDecision(last: LineBreakClass, next: LineBreakClass) -> Decision? {
        if last == .cr && next == .lf { return .forbidden }
        if last.isOne(of: .lineEnds) { return .mandatory }
        if next.isOne(of: [.lineEnds, .sp, .zw]) { return .forbidden }
        return previous == .zw ? .allowed : nil
    }

    /// LB10: a mark without a base counts as a letter.
    private func attached(_ next: LineBreakClass) -> LineBreakClass {
        next.isOne(of: [.cm, .zwj]) ? .al : next
    }

    private mutating func take(_ next: LineBreakClass) {
        flagIsOpen = next == .ri && !(flagIsOpen && previous == .ri && !spacesFollow)
        number = numberPart(with: next)
        (beforePrevious, previous) = (spacesFollow ? .sp : previous, next)
        spacesFollow = next == .sp  // A space at the start of a text or line has nothing before it.
    }

    private func numberPart(with next: LineBreakClass) -> NumberPart {
        if next == .nu { return .digits }
        guard number == .digits, !spacesFollow else { return .none }
        if next.isOne(of: [.sy, .is]) { return .digits }
        return next.isOne(of: .closings) ? .closed : .none
    }

    /// LB11…LB31.
    private func isAllowed(_ previous: LineBreakClass, _ next: LineBreakClass, _ following: LineBreakClass?) -> Bool {
        if next.isOne(of: [.wj, .cl, .cp, .ex, .is, .sy]) { return false }  // LB11, LB13
        if previous.isOne(of: .openings) { return false }  // LB14
        if previous == .qu && next.isOne(of: .openings) { return false }  // LB15
        if previous.isOne(of: .closings) && next == .ns { return false }  // LB16
        if previous == .b2 && next == .b2 { return false }  // LB17
        if spacesFollow { return true }  // LB18
        if previous.isOne(of: [.wj, .gl]) { return false }  // LB11, LB12
        if next == .gl && !previous.isOne(of: [.ba, .hy]) { return false }  // LB12a
        if next == .qu || previous == .qu { return false }  // LB19
        if next == .cb || previous == .cb { return true }  // LB20
        if next.isOne(of: [.ba, .hy, .ns, .in]) || previous == .bb { return false }  // LB21, LB22
        if beforePrevious == .hl && previous.isOne(of: [.hy, .ba]) { return false }  // LB21a
        if previous == .sy && next == .hl { return false }  // LB21b
        return !(joinsWords(previous, next) || joinsNumber(previous, next, following) || joinsSyllables(previous, next))
    }

    /// LB23, LB23a, LB24, LB28, LB29, LB30.
    private func joinsWords(_ previous: LineBreakClass, _ next: LineBreakClass) -> Bool {
        if next.isOne(of: .letters), previous.isOne(of: [.al, .hl, .nu, .pr, .po, .is, .cp]) { return true }
        if previous.isOne(of: .letters), next.isOne(of: [.nu, .pr, .po, .op]) { return true }
        if previous == .pr && next.isOne(of: .ideographs) { return true }
        if previous.isOne(of: .ideographs) && next == .po { return true }
        return previous == .nu && next == .op || previous == .cp && next == .nu
    }

    /// LB25 as in section 8.2, example 7: `(PR|PO)? (OP|HY)? NU (NU|SY|IS)* (CL|CP)? (PR|PO)?`.
    private func joinsNumber(
        _ previous: LineBreakClass,
        _ next: LineBreakClass,
        _ following: LineBreakClass?
    ) -> Bool {
        if next == .nu { return previous.isOne(of: [.pr, .po, .hy, .nu]) || number == .digits }
        if previous.isOne(of: .numericSigns), next.isOne(of: [.op, .wideOP, .hy]) { return following == .nu }
        return number != .none && next.isOne(of: .numericSigns)
    }

    /// LB26, LB27, LB30a, LB30b.
    private func joinsSyllables(_ previous: LineBreakClass, _ next: LineBreakClass) -> Bool {
        if previous == .jl && next.isOne(of: [.jl, .jv, .h2, .h3]) { return true }
        if previous.isOne(of: [.jv, .h2]) && next.isOne(of: [.jv, .jt]) { return true }
        if previous.isOne(of: [.jt, .h3]) && next == .jt { return true }
        if previous.isOne(of: .hangul) && next == .po || previous == .pr && next.isOne(of: .hangul) { return true }
        if previous == .ri && next == .ri { return flagIsOpen }
        return previous.isOne(of: [.eb, .unassignedPictograph]) && next == .em
    }
}
