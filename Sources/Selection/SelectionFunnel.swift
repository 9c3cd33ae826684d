import LetterModel

/// Every account and person record that was read, counted under exactly one heading.
package struct SelectionFunnel: Hashable, Sendable {
    /// The accounts that are not selected, and how many were read.
    package var accounts: AccountTally
    /// Candidates whose person record could not be read.
    package var accountsRefusedByPerson: Int
    /// The person records.
    package var persons: PersonTally
    /// How many get a letter.
    package var selected = 0
    /// How many of those get it in Dutch because there is no letter in their language.
    package var languageFallbacks = 0

    init(accounts: AccountTally, accountsRefusedByPerson: Int, persons: PersonTally) {
        self.accounts = accounts
        self.accountsRefusedByPerson = accountsRefusedByPerson
        self.persons = persons
    }

    /// Accounts that were left out for a reason.
    package var leftOut: Int { accounts.leftOut.values.reduce(0, +) }

    /// Accounts that could not be used, for their own record or for that of the person.
    package var refused: Int { accounts.refused + accountsRefusedByPerson }

    /// Stops the run when an account or a person record was lost or counted twice.
    ///
    /// - Throws: ``FunnelMismatch`` with the sums.
    package func reconcile() throws(FunnelMismatch) {
        guard accounts.read == selected + leftOut + refused else {
            throw FunnelMismatch(subject: .accounts, read: accounts.read, counted: selected + leftOut + refused)
        }
        guard persons.read == persons.counted else {
            throw FunnelMismatch(subject: .persons, read: persons.read, counted: persons.counted)
        }
    }
}

/// How many person records were read and what became of them; each counts under one heading.
package struct PersonTally: Hashable, Sendable {
    /// All records of the person extracts.
    package var read = 0
    /// The one record of a candidate.
    package var matched = 0
    /// Records of a candidate that has more than one.
    package var doubled = 0
    /// Records of a candidate that stand for nobody (suspension F, W or `.`).
    package var void = 0
    /// Records of people who are no candidates.
    package var withoutAccount = 0
    /// Records without a citizen service number.
    package var withoutNumber = 0
    /// Records that could not be read.
    package var refused = 0

    package init() {}

    /// The sum of all headings.
    package var counted: Int { matched + doubled + void + withoutAccount + withoutNumber + refused }
}

/// The sums of a selection that do not add up: a bug, found before any letter is made.
package struct FunnelMismatch: Error, Hashable, Sendable {
    /// Which records were counted.
    package enum Subject: String, Sendable {
        case accounts, persons
    }

    /// Which of the two sums is wrong.
    package let subject: Subject
    /// Records that were read.
    package let read: Int
    /// Records that stand under some heading; another number than ``read``.
    package let counted: Int
}

extension FunnelMismatch: CustomStringConvertible {
    package var description: String {
        """
        Of \(read) \(subject.rawValue) read, \(counted) are accounted for. No letter was made. This is a fault of the \
        program: keep the extracts and report it.
        """
    }
}
