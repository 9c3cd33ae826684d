/// A purpose of processing (doel, GDPR art. 5(1)(b)).
package struct Purpose: Hashable, Sendable {
    /// Compared between the purpose now and the one for which the data were collected.
    package var code: String
    /// The purpose in Dutch words.
    package var text: String

    package init(code: String, text: String) {
        (self.code, self.text) = (code, text)
    }
}

/// The weighing of GDPR art. 6(4), when the purpose is another than the original one.
package struct Compatibility: Hashable, Sendable {
    /// Whether the new purpose goes together with the original one; `incompatible` stops a run (GRS-022).
    package enum Outcome: String, CaseIterable, Sendable {
        case compatible, incompatible
    }

    /// What the weighing came to.
    package var outcome: Outcome
    /// Why, along the factors of art. 6(4).
    package var motivation: String

    package init(outcome: Outcome, motivation: String) {
        (self.outcome, self.motivation) = (outcome, motivation)
    }
}

/// The ground of GDPR art. 6(1).
package enum GDPRBasis: String, CaseIterable, Sendable {
    case consent = "6.1.a"
    case contract = "6.1.b"
    case legalObligation = "6.1.c"
    case vitalInterests = "6.1.d"
    case publicTask = "6.1.e"
    case legitimateInterests = "6.1.f"
}

/// How directly the law gives the task of writing these letters.
package enum Directness: String, CaseIterable, Sendable {
    /// The law names the task.
    case direct
    /// It follows from a wider task, as the motivation says.
    case derived
    /// There is no such task.
    case absent = "none"
}

/// Why nothing less would do (GDPR art. 5(1)(c)).
package struct Necessity: Hashable, Sendable {
    /// Why the end is worth what is asked of people.
    package var proportionality: String
    /// Why no way that asks less of people reaches the same end.
    package var subsidiarity: String
    /// The other ways that were weighed; a warning with fewer than two (GRS-023).
    package var alternatives: [Alternative]

    package init(proportionality: String, subsidiarity: String, alternatives: [Alternative]) {
        (self.proportionality, self.subsidiarity, self.alternatives) = (proportionality, subsidiarity, alternatives)
    }

    /// Another way that was weighed.
    package struct Alternative: Hashable, Sendable {
        package var description: String
        /// Why it will not do.
        package var rejectedBecause: String

        package init(description: String, rejectedBecause: String) {
            (self.description, self.rejectedBecause) = (description, rejectedBecause)
        }
    }
}
