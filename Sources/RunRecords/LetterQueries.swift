import DurableFiles
import Foundation
import GRDB
import LetterModel
import LetterReferences

/// The statements on the tables `bundle` and `letter`.
enum LetterQueries {
    static func insert(_ db: Database, _ bundle: BundleRow, run: Int) throws {
        try db.execute(
            sql: """
                INSERT INTO bundle (run, number, name, byte_count, sha256, first_seq, letters, pages, sheets)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                run, bundle.number, bundle.name, bundle.byteCount, Data(bundle.digest.bytes), bundle.firstSequence,
                bundle.letters, bundle.pages, bundle.sheets,
            ]
        )
    }

    static func insert(_ db: Database, _ letters: [LetterRow], bundle: Int, run: Int) throws {
        let statement = try db.cachedStatement(
            sql: """
                INSERT INTO letter (run, seq, pseudonym, bundle, variant, language, first_page, pages)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """
        )
        for letter in letters {
            statement.setUncheckedArguments([
                run, letter.sequence, Data(letter.pseudonym.bytes), bundle, letter.kind.variant.rawValue,
                letter.kind.language.rawValue, letter.firstPage, letter.pages,
            ])
            try statement.execute()
        }
    }

    static func bundles(_ db: Database, run: Int) throws -> [BundleRow] {
        try Row.fetchAll(db, sql: "SELECT * FROM bundle WHERE run = ? ORDER BY number", arguments: [run]).map { row in
            BundleRow(
                number: row["number"],
                receipt: FileReceipt(
                    name: row["name"],
                    byteCount: row["byte_count"],
                    sha256: Array(row["sha256"] as Data)
                ),
                firstSequence: row["first_seq"],
                letters: row["letters"],
                pages: row["pages"],
                sheets: row["sheets"]
            )
        }
    }

    static func counts(_ db: Database, run: Int) throws -> LedgerCounts {
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT count(*), coalesce(sum(pages), 0), coalesce(sum(sheets), 0),
                    (SELECT count(*) FROM letter WHERE run = :run), (SELECT count(*) FROM refused WHERE run = :run)
                FROM bundle WHERE run = :run
                """,
            arguments: ["run": run]
        )
        guard let row else { preconditionFailure("A sum always has a row.") }
        return LedgerCounts(bundles: row[0], letters: row[3], pages: row[1], sheets: row[2], refused: row[4])
    }

    /// In words what keeps a run from being complete; `nil` when its letters are those expected, each in
    /// the bundle that counts it.
    static func difference(_ db: Database, _ run: Int, _ expected: Range<Int>) throws -> String? {
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT count(*), coalesce(min(seq), :first), coalesce(max(seq) + 1, :first),
                    (SELECT coalesce(sum(letters), 0) FROM bundle WHERE run = :run),
                    (SELECT count(*) FROM bundle AS b WHERE run = :run AND letters <> (SELECT count(*) FROM letter
                        WHERE run = b.run AND seq BETWEEN b.first_seq AND b.first_seq + b.letters - 1 AND bundle = b.number))
                FROM letter WHERE run = :run
                """,
            arguments: ["run": run, "first": expected.lowerBound]
        )
        guard let row else { preconditionFailure("A sum always has a row.") }
        let (letters, first, end): (Int, Int, Int) = (row[0], row[1], row[2])
        let (inBundles, wrongBundles): (Int, Int) = (row[3], row[4])
        let isWhole = letters == expected.count && first == expected.lowerBound && end == expected.upperBound
        if isWhole, inBundles == letters, wrongBundles == 0 { return nil }
        return """
            \(expected.count) letters were selected, \(letters) are recorded (the last is number \(end)), the bundles count \
            \(inBundles), and \(wrongBundles) bundles do not hold what they count.
            """
    }

    static func letter(_ db: Database, run: Int, sequence: Int) throws -> LetterRow? {
        let found = try Row.fetchOne(
            db,
            sql: "SELECT * FROM letter WHERE run = ? AND seq = ?",
            arguments: [run, sequence]
        )
        return try found.map(letter)
    }

    /// The letters of a bundle, in order.
    static func letters(_ db: Database, run: Int, of bundle: BundleRow) throws -> [LetterRow] {
        let rows = try Row.fetchCursor(
            db,
            sql: "SELECT * FROM letter WHERE run = ? AND seq BETWEEN ? AND ? ORDER BY seq",
            arguments: [run, bundle.firstSequence, bundle.lastSequence]
        )
        var letters: [LetterRow] = []
        while let row = try rows.next() { letters.append(try letter(row)) }
        return letters
    }

    /// A pass over all rows of the run: an index would cost every run more than a look-up now and then.
    static func letters(_ db: Database, run: Int, to person: Pseudonym) throws -> [LetterRow] {
        try Row.fetchAll(
            db,
            sql: "SELECT * FROM letter WHERE run = ? AND pseudonym = ? ORDER BY seq",
            arguments: [run, Data(person.bytes)]
        ).map(letter)
    }

    private static func letter(_ row: Row) throws -> LetterRow {
        guard let pseudonym = Pseudonym(bytes: row["pseudonym"] as Data),
            let variant = LetterVariant(rawValue: row["variant"]),
            let language = LetterLanguage(rawValue: row["language"])
        else { throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "A letter has no readable kind.") }
        return LetterRow(
            sequence: row["seq"],
            pseudonym: pseudonym,
            kind: LetterKind(variant: variant, language: language),
            firstPage: row["first_page"],
            pages: row["pages"]
        )
    }

    /// - Parameter table: `letter`, or another that names people by pseudonym.
    static func appendPseudonyms(
        _ db: Database,
        from table: String = "letter",
        run: Int,
        to pseudonyms: inout [Pseudonym]
    ) throws {
        guard try db.tableExists(table) else { return }
        let rows = try Row.fetchCursor(db, sql: "SELECT pseudonym FROM \(table) WHERE run = ?", arguments: [run])
        while let row = try rows.next() {
            let pseudonym = try row.withUnsafeData(atIndex: 0) { data in data.flatMap { Pseudonym(bytes: $0) } }
            guard let pseudonym else {
                throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "A pseudonym has 16 bytes.")
            }
            pseudonyms.append(pseudonym)
        }
    }
}
