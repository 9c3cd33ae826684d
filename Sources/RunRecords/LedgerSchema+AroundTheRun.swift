extension LedgerSchema {
    /// What happens around a run: waves, the group that is held out, packages and receipts, reprints, sheets, returned mail.
    static let toVersion4 = """
        CREATE TABLE wave_plan (
            round TEXT PRIMARY KEY,
            frozen_at TEXT NOT NULL,
            borders TEXT NOT NULL,
            schedule TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE wave_decision (
            round TEXT NOT NULL,
            wave INTEGER NOT NULL CHECK (wave >= 1),
            standing TEXT NOT NULL CHECK (standing IN ('released', 'held', 'stopped')),
            reason TEXT NOT NULL,
            decided_at TEXT NOT NULL,
            PRIMARY KEY (round, wave)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE held_out (
            run INTEGER NOT NULL REFERENCES run,
            position INTEGER NOT NULL,
            pseudonym BLOB NOT NULL CHECK (length(pseudonym) = 16),
            PRIMARY KEY (run, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE package (
            run INTEGER NOT NULL REFERENCES run,
            number INTEGER NOT NULL CHECK (number >= 1),
            name TEXT NOT NULL,
            manifest BLOB NOT NULL CHECK (length(manifest) = 32),
            packed_at TEXT NOT NULL,
            receiver TEXT,
            received_at TEXT,
            receipt BLOB CHECK (length(receipt) = 32),
            PRIMARY KEY (run, number),
            CHECK ((receiver IS NULL) = (received_at IS NULL) AND (receiver IS NULL) = (receipt IS NULL))
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE reprint (
            run INTEGER NOT NULL REFERENCES run,
            number INTEGER NOT NULL CHECK (number >= 1),
            made_at TEXT NOT NULL,
            operator TEXT NOT NULL,
            reason TEXT NOT NULL,
            form TEXT NOT NULL,
            PRIMARY KEY (run, number)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE reprinted_letter (
            run INTEGER NOT NULL,
            reprint INTEGER NOT NULL,
            seq INTEGER NOT NULL,
            PRIMARY KEY (run, reprint, seq),
            FOREIGN KEY (run, reprint) REFERENCES reprint
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE sheet_report (
            run INTEGER NOT NULL REFERENCES run,
            number INTEGER NOT NULL CHECK (number >= 1),
            read_at TEXT NOT NULL,
            sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
            sheets INTEGER NOT NULL,
            missing INTEGER NOT NULL,
            doubled INTEGER NOT NULL,
            spoilt INTEGER NOT NULL,
            PRIMARY KEY (run, number)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE returned (
            run INTEGER NOT NULL REFERENCES run,
            seq INTEGER NOT NULL,
            returned_on TEXT NOT NULL,
            recorded_at TEXT NOT NULL,
            reason TEXT NOT NULL,
            address BLOB CHECK (length(address) = 16),
            PRIMARY KEY (run, seq)
        ) STRICT, WITHOUT ROWID;
        """
}
