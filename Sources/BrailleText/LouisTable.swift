import CLouis
import Synchronization

/// A braille table of liblouis, open for translation.
///
/// All use of liblouis is in this file. It is not safe for threads and keeps its tables for the whole
/// program: every call stands behind one lock, and whoever closes the last table frees all of them.
/// Its messages quote text, so that they go nowhere. It gets no array of spacing: with one, 3.24 reads a
/// byte too far at the end of a text (liblouis issue 1904).
///
/// liblouis finds tables by name where Debian puts them (`/usr/share/liblouis/tables`), or in the folders
/// that the environment variable `LOUIS_TABLEPATH` names.
struct LouisTable: ~Copyable {
    /// Cells, and for each the index of the character it comes from.
    struct Translation: Hashable, Sendable {
        /// Unicode braille patterns; with dots 7 and 8 where the table has them.
        var patterns: [UInt32]
        /// As many as patterns; never falling.
        var origins: [Int]
    }

    /// What the library holds.
    private struct Holdings {
        var openTables = 0
        /// Table lists that have their additions.
        var completed: Set<String> = []
    }

    private static let holdings = Mutex(Holdings())
    /// Put behind the name of a table, it makes a second list of the same meaning. A list takes no additions once it was
    /// checked or used: the first list is asked what it lacks, the second one is added to and translates.
    private static let secondList = ",braille-patterns.cti"

    private let list: String

    /// Opens a table, and adds entries for characters that it lacks. Tables of one name are opened with the same additions.
    ///
    /// - Throws: ``BrailleFailure/tableMissing(table:)`` or ``BrailleFailure/tableAddition(table:character:)``.
    init(named name: String, additions: [TableAddition] = []) throws(BrailleFailure) {
        let list = name + Self.secondList
        let failure = Self.holdings.withLock { holdings -> BrailleFailure? in
            postronde_louis_silence()
            guard unsafe lou_checkTable(name) != 0 else { return .tableMissing(table: name) }
            if !holdings.completed.contains(list) {
                if let failure = Self.complete(list, with: additions, lackingIn: name) { return failure }
                holdings.completed.insert(list)
            }
            holdings.openTables += 1
            return nil
        }
        if let failure { throw failure }
        self.list = list
    }

    deinit {
        Self.holdings.withLock { holdings in
            holdings.openTables -= 1
            guard holdings.openTables == 0 else { return }
            lou_free()
            holdings.completed = []
        }
    }

    /// The version of liblouis, such as `3.24.0`.
    static var version: String {
        Self.holdings.withLock { _ in unsafe lou_version().map { unsafe String(cString: $0) } ?? "" }
    }

    /// The braille of some text; `nil` when liblouis fails. Characters that the table lacks give nothing.
    ///
    /// - Parameter text: Unicode scalars.
    func translation(of text: [UInt32]) -> Translation? {
        Self.holdings.withLock { _ in Self.translation(of: text, list: list) }
    }

    private static func complete(
        _ list: String,
        with additions: [TableAddition],
        lackingIn name: String
    ) -> BrailleFailure? {
        for addition in additions where translation(of: [addition.character.value], list: name)?.patterns == [] {
            for entry in addition.entries {
                guard unsafe lou_compileString(list, entry) != 0 else {
                    return .tableAddition(table: name, character: addition.character)
                }
            }
        }
        return nil
    }

    private static func translation(of text: [UInt32], list: String) -> Translation? {
        // The longest replacements of the tables are eight cells a character.
        var capacity = text.count * 8 + 256
        for _ in 0..<3 {
            if let translation = translation(of: text, list: list, capacity: capacity) { return translation }
            capacity *= 4
        }
        return nil
    }

    private static func translation(of text: [UInt32], list: String, capacity: Int) -> Translation? {
        var patterns = [UInt32](repeating: 0, count: capacity)
        var origins = [Int32](repeating: 0, count: capacity)
        var (read, written) = (Int32(text.count), Int32(capacity))
        let mode = Int32(dotsIO.rawValue | ucBrl.rawValue | noUndefined.rawValue)
        let status = unsafe lou_translate(
            list,
            text,
            &read,
            &patterns,
            &written,
            nil,
            nil,
            nil,
            &origins,
            nil,
            mode
        )
        guard status != 0, Int(read) == text.count, (0...capacity).contains(Int(written)) else { return nil }
        let count = Int(written)
        return Translation(patterns: Array(patterns[..<count]), origins: origins[..<count].map { Int($0) })
    }
}
