-- A ledger of version 4, as this program wrote it: one run of each state, with what happened around the first. Never changed.
PRAGMA application_id = 1349481332;
PRAGMA user_version = 4;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE campaign (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    name TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number BETWEEN 0 AND 99),
    key_fingerprint TEXT NOT NULL
) STRICT;
INSERT INTO campaign VALUES(1,'extra-controlestap',7,'fff38af4e960ab29');
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
INSERT INTO run VALUES(1,X'0101010101010101010101010101010101010101010101010101010101010101','2026-11-01-1','record-1','first',1,'2026-11-01','{"format":1}','sealed',NULL,X'0909090909090909090909090909090909090909090909090909090909090909',6,'2026-11-01T08:00:00Z');
INSERT INTO run VALUES(2,X'0202020202020202020202020202020202020202020202020202020202020202','2026-11-01-2','record-1','reminder-1',1,'2026-11-01','{"format":1}','abandoned','wrong extract',NULL,NULL,NULL);
INSERT INTO run VALUES(3,X'0303030303030303030303030303030303030303030303030303030303030303','2026-11-01-3','record-1','reminder-1',1,'2026-11-01','{"format":1}','planned','the right extract',NULL,NULL,NULL);
CREATE TABLE input (
    run INTEGER NOT NULL REFERENCES run,
    position INTEGER NOT NULL,
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    byte_count INTEGER NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    PRIMARY KEY (run, position)
) STRICT, WITHOUT ROWID;
INSERT INTO input VALUES(1,0,'accounts','accounts.xml',10,X'0101010101010101010101010101010101010101010101010101010101010101');
CREATE TABLE attempt (
    run INTEGER NOT NULL REFERENCES run,
    number INTEGER NOT NULL,
    operator TEXT NOT NULL,
    started_at TEXT NOT NULL,
    ended_at TEXT,
    outcome TEXT,
    PRIMARY KEY (run, number)
) STRICT, WITHOUT ROWID;
INSERT INTO attempt VALUES(1,1,'operator','2026-11-01T08:00:00Z','2026-11-01T08:30:00Z','done');
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
INSERT INTO bundle VALUES(1,1,'print-0001.pdf',1001,X'0101010101010101010101010101010101010101010101010101010101010101',0,3,6,3);
INSERT INTO bundle VALUES(1,2,'print-0002.pdf',1002,X'0202020202020202020202020202020202020202020202020202020202020202',3,3,6,3);
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
INSERT INTO letter VALUES(1,0,X'000000000000006400000000000002bc',1,'standard','nl',1,2);
INSERT INTO letter VALUES(1,1,X'000000000000006500000000000002c3',1,'abroad','nl',3,2);
INSERT INTO letter VALUES(1,2,X'000000000000006600000000000002ca',1,'standard','en',5,2);
INSERT INTO letter VALUES(1,3,X'000000000000006700000000000002d1',2,'standard','nl',1,2);
INSERT INTO letter VALUES(1,4,X'000000000000006800000000000002d8',2,'abroad','nl',3,2);
INSERT INTO letter VALUES(1,5,X'000000000000006900000000000002df',2,'standard','en',5,2);
CREATE TABLE refused (
    run INTEGER NOT NULL REFERENCES run,
    position INTEGER NOT NULL,
    file TEXT NOT NULL,
    record INTEGER NOT NULL,
    line INTEGER NOT NULL,
    code TEXT NOT NULL,
    PRIMARY KEY (run, position)
) STRICT, WITHOUT ROWID;
INSERT INTO refused VALUES(1,0,'accounts.xml',3,12,'bsn-invalid');
CREATE TABLE legal_check (
    run INTEGER NOT NULL REFERENCES run,
    attempt INTEGER NOT NULL,
    in_order INTEGER NOT NULL CHECK (in_order IN (0, 1)),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    json TEXT NOT NULL,
    PRIMARY KEY (run, attempt)
) STRICT, WITHOUT ROWID;
INSERT INTO legal_check VALUES(1,1,1,X'0202020202020202020202020202020202020202020202020202020202020202','{}');
CREATE TABLE audit_log (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    origin TEXT NOT NULL
) STRICT;
INSERT INTO audit_log VALUES(1,'postronde/extra-controlestap/5347f93eee8b2e13');
CREATE TABLE audit (
    position INTEGER PRIMARY KEY CHECK (position >= 0),
    leaf BLOB NOT NULL CHECK (length(leaf) = 32),
    body TEXT NOT NULL
) STRICT;
INSERT INTO audit VALUES(0,X'5db61075c82616d05c10592fb2e3f60ca40623f6f8aaeeab12bd8971f3686b21','{"at":"2026-11-01T08:00:00Z","event":"bundle","facts":{"letters":"3","number":"1","rows":"8ce2ae1b4661af8720cdde9a19bbdc7c955a618d510e96b027f5cf1d7da25bb7"},"files":{"letters/print-0001.pdf":"0101010101010101010101010101010101010101010101010101010101010101"},"format":1,"run":"2026-11-01-1"}');
INSERT INTO audit VALUES(1,X'6ff57ba568555625d5a7f59b629450f6769de86ffc64e4f4642b1e1bed560b6a','{"at":"2026-11-01T08:00:00Z","event":"bundle","facts":{"letters":"3","number":"2","rows":"6a98494c00417e5087483c88645f0930ae69e106d6da1997e6fbf134ca0ab6e5"},"files":{"letters/print-0002.pdf":"0202020202020202020202020202020202020202020202020202020202020202"},"format":1,"run":"2026-11-01-1"}');
INSERT INTO audit VALUES(2,X'732ccca5d046177b146b783ad794aa7572371d54a0df346a246ad31f248674d1','{"at":"2026-11-01T08:00:00Z","event":"sealed","facts":{"letters":"6"},"files":{"manifest.sha256":"0909090909090909090909090909090909090909090909090909090909090909"},"format":1,"run":"2026-11-01-1"}');
INSERT INTO audit VALUES(3,X'2e4fe8befde7659ba4b77725a9fe5b0def72b1452086eb53ce9309ecf80f35dd','{"at":"2026-11-01T08:00:00Z","event":"abandoned","facts":{},"files":{},"format":1,"run":"2026-11-01-2"}');
CREATE TABLE checkpoint (
    size INTEGER PRIMARY KEY CHECK (size >= 1),
    edge BLOB NOT NULL CHECK (length(edge) > 0 AND length(edge) % 32 = 0),
    file TEXT NOT NULL
) STRICT;
INSERT INTO checkpoint VALUES(3,X'3e63ae6bec3404a4363207c82f0825215ff6152a741db7f1a9a3ccf9feb96c16732ccca5d046177b146b783ad794aa7572371d54a0df346a246ad31f248674d1',replace('postronde/extra-controlestap/5347f93eee8b2e13\n3\n7F1Kl4Y7to3OAI23QqGSvi88ytHKATOJBYTDl8BWkSk=\n','\n',char(10)));
CREATE TABLE erasure (
    run INTEGER NOT NULL REFERENCES run,
    part TEXT NOT NULL CHECK (part IN ('letters', 'rows')),
    begun_at TEXT NOT NULL,
    ended_at TEXT,
    PRIMARY KEY (run, part)
) STRICT, WITHOUT ROWID;
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
INSERT INTO wave_decision VALUES('first',1,'released','the line is up again','2026-11-01T09:00:00Z');
CREATE TABLE held_out (
    run INTEGER NOT NULL REFERENCES run,
    position INTEGER NOT NULL,
    pseudonym BLOB NOT NULL CHECK (length(pseudonym) = 16),
    PRIMARY KEY (run, position)
) STRICT, WITHOUT ROWID;
INSERT INTO held_out VALUES(1,0,X'00000000000000c800000000000000c8');
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
INSERT INTO package VALUES(1,1,'extra-controlestap-first-w1-2026-11-01-1-p1',X'0303030303030303030303030303030303030303030303030303030303030303','2026-11-01T10:00:00Z',NULL,NULL,NULL);
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
INSERT INTO returned VALUES(1,2,'2026-11-10','2026-11-11T09:00:00Z','unknown',NULL);
CREATE UNIQUE INDEX one_open_run ON run (round, wave) WHERE state = 'planned';
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit log is only ever added to'); END;
CREATE TRIGGER audit_is_never_cut BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'the audit log is only ever added to'); END;
COMMIT;
