/// The tables of the ledger, as steps from each version to the next.
///
/// A step is never changed once released; a ledger of any older version is brought up to date when
/// it is opened for writing, and a newer one is refused. docs/formats/ledger.md describes the tables.
package enum LedgerSchema {
    /// Stands in the file's header, so that `file` and this program know it: "Post".
    static let applicationID: Int32 = 0x506F_7374

    /// The version that this program writes.
    package static var version: Int { steps.count }

    /// The step at index n leads from version n to version n + 1.
    package static let steps = [toVersion1, toVersion2, toVersion3, toVersion4]

    private static let toVersion1 = """
        CREATE TABLE campaign (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            name TEXT NOT NULL,
            number INTEGER NOT NULL CHECK (number BETWEEN 0 AND 99),
            key_fingerprint TEXT NOT NULL
        ) STRICT;

        CREATE TABLE run (
            number INTEGER PRIMARY KEY CHECK (number BETWEEN 1 AND 9999),
            run_key BLOB NOT NULL UNIQUE CHECK (length(run_key) = 32),
            run_id TEXT NOT NULL,
            record_id TEXT NOT NULL,
            round TEXT NOT NULL,
            wave INTEGER NOT NULL CHECK (wave >= 1),
            as_of TEXT NOT NULL,
            plan TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('planned', 'sealed', 'handed-over', 'abandoned')),
            reason TEXT,
            manifest BLOB CHECK (length(manifest) = 32),
            letters INTEGER,
            sealed_at TEXT,
            CHECK ((state IN ('sealed', 'handed-over')) = (manifest IS NOT NULL))
        ) STRICT;
        CREATE UNIQUE INDEX one_open_run ON run (round, wave) WHERE state = 'planned';

        CREATE TABLE input (
            run INTEGER NOT NULL REFERENCES run,
            position INTEGER NOT NULL,
            role TEXT NOT NULL,
            name TEXT NOT NULL,
            byte_count INTEGER NOT NULL,
            sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
            PRIMARY KEY (run, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE attempt (
            run INTEGER NOT NULL REFERENCES run,
            number INTEGER NOT NULL,
            operator TEXT NOT NULL,
            started_at TEXT NOT NULL,
            ended_at TEXT,
            outcome TEXT,
            PRIMARY KEY (run, number)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE bundle (
            run INTEGER NOT NULL REFERENCES run,
            number INTEGER NOT NULL CHECK (number >= 1),
            name TEXT NOT NULL,
            byte_count INTEGER NOT NULL,
            sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
            first_seq INTEGER NOT NULL,
            letters INTEGER NOT NULL CHECK (letters >= 1),
            pages INTEGER NOT NULL,
            sheets INTEGER NOT NULL,
            PRIMARY KEY (run, number)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE letter (
            run INTEGER NOT NULL,
            seq INTEGER NOT NULL CHECK (seq BETWEEN 0 AND 99999999),
            pseudonym BLOB NOT NULL CHECK (length(pseudonym) = 16),
            bundle INTEGER NOT NULL,
            variant TEXT NOT NULL,
            language TEXT NOT NULL,
            first_page INTEGER NOT NULL,
            pages INTEGER NOT NULL,
            PRIMARY KEY (run, seq)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE refused (
            run INTEGER NOT NULL REFERENCES run,
            position INTEGER NOT NULL,
            file TEXT NOT NULL,
            record INTEGER NOT NULL,
            line INTEGER NOT NULL,
            code TEXT NOT NULL,
            PRIMARY KEY (run, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE legal_check (
            run INTEGER NOT NULL REFERENCES run,
            attempt INTEGER NOT NULL,
            in_order INTEGER NOT NULL CHECK (in_order IN (0, 1)),
            sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
            json TEXT NOT NULL,
            PRIMARY KEY (run, attempt)
        ) STRICT, WITHOUT ROWID;
        """

    private static let toVersion2 = """
        CREATE TABLE audit_log (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            origin TEXT NOT NULL
        ) STRICT;

        CREATE TABLE audit (
            position INTEGER PRIMARY KEY CHECK (position >= 0),
            leaf BLOB NOT NULL CHECK (length(leaf) = 32),
            body TEXT NOT NULL
        ) STRICT;
        CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
            BEGIN SELECT RAISE(ABORT, 'the audit log is only ever added to'); END;
        CREATE TRIGGER audit_is_never_cut BEFORE DELETE ON audit
            BEGIN SELECT RAISE(ABORT, 'the audit log is only ever added to'); END;

        CREATE TABLE checkpoint (
            size INTEGER PRIMARY KEY CHECK (size >= 1),
            edge BLOB NOT NULL CHECK (length(edge) > 0 AND length(edge) % 32 = 0),
            file TEXT NOT NULL
        ) STRICT;
        """

    private static let toVersion3 = """
        CREATE TABLE erasure (
            run INTEGER NOT NULL REFERENCES run,
            part TEXT NOT NULL CHECK (part IN ('letters', 'rows')),
            begun_at TEXT NOT NULL,
            ended_at TEXT,
            PRIMARY KEY (run, part)
        ) STRICT, WITHOUT ROWID;
        """
}
