/// What of one sealed run was erased, as ledger and audit log say.
struct ErasedParts {
    private let rows: [ErasureRow]
    /// Each erasure of which the audit log knows nothing: letters that are gone need a word in the log.
    let unlogged: [String]

    /// Takes the erasures of a run, and its entries in the log.
    init(_ rows: [ErasureRow], entries: [AuditEntry]) {
        self.rows = rows
        let logged = entries.filter { $0.event == .erased || $0.event == .erasing }
        unlogged = rows.compactMap { row in
            let event = row.endedAt == nil ? AuditEntry.Event.erasing : .erased
            let isLogged = logged.contains { entry in
                entry.event == event
                    && entry.facts["parts"]?.split(separator: " ").contains(row.part.rawValue[...]) == true
            }
            return isLogged
                ? nil : "the ledger says that its \(row.part.rawValue) were erased, and the audit log does not."
        }
    }

    /// Whether a part was erased, or is being erased.
    func contains(_ part: ErasedPart) -> Bool { rows.contains { $0.part == part } }

    /// Whether the erasure of a part is complete.
    func isComplete(_ part: ErasedPart) -> Bool { rows.contains { $0.part == part && $0.endedAt != nil } }

    /// Whether a file of the run, by its path in the run's folder, was erased or is being erased.
    func holds(_ path: String) -> Bool { rows.contains { $0.part.holds(path) } }

    /// Whether the erasure of a file is complete, so that it must not be there.
    func isComplete(_ path: String) -> Bool { rows.contains { $0.part.holds(path) && $0.endedAt != nil } }
}
