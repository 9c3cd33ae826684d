/// How far a run is; holds no value of a person.
package struct RunProgress: Hashable, Sendable {
    /// What is being done.
    package enum Step: String, Sendable {
        case reading, planning, writing, sealing
    }

    /// The stage of the run.
    package var step: Step
    /// Letters that are done.
    package var done = 0
    /// Letters in all; 0 while that is not known.
    package var total = 0

    package init(step: Step, done: Int = 0, total: Int = 0) {
        (self.step, self.done, self.total) = (step, done, total)
    }

    /// One line for people.
    package var text: String {
        total > 0 ? "\(step.rawValue): \(done) of \(total) letters" : step.rawValue
    }

    /// Tenths of the work of the step that are done.
    package var tenth: Int { total > 0 ? done * 10 / total : 0 }

    /// Whether nothing follows.
    package var isLast: Bool { step == .sealing }
}
