import Addressing
import ExtractReading
import Foundation
import LetterModel
import Selection
import XMLStreams

/// Measures one case of intake in this process.
struct ExtractMeasuring {
    let extractCase: ExtractCase
    let files: ExtractFiles

    /// Does the work once.
    ///
    /// - Returns: Its time, the records that were read, and the bytes of the files as `bytes`.
    func measure() throws -> Measurement {
        let setUp = ProcessUsage.cpuSeconds
        let memory = extractCase == .join ? try JoinInput(files) : nil
        let file = extractCase == .tags ? [UInt8](try Data(contentsOf: URL(filePath: files.path("accounts.xml")))) : []
        let watch = Stopwatch()
        let count = try memory.map { $0.join() } ?? work(file)
        return Measurement(
            name: extractCase.rawValue,
            letters: count.records,
            workers: 1,
            cpuSeconds: watch.cpuSeconds,
            userSeconds: watch.userSeconds,
            wallSeconds: watch.wallSeconds,
            setUpSeconds: setUp,
            bytes: 0,
            peakKiB: ProcessUsage.peakKiB,
            checksum: "\(count.kept)"
        )
    }

    /// How many records were looked at, and of how many something was kept.
    typealias Count = (records: Int, kept: Int)

    private func work(_ file: [UInt8]) throws -> Count {
        switch extractCase {
        case .accountsXML: try accounts("accounts.xml")
        case .tags: try tags(file)
        case .accountsCSV: try accounts("accounts.csv")
        case .persons: try persons("persons.csv", isWhole: false)
        case .personsWhole: try persons("persons.csv", isWhole: true)
        case .personsStUF: try persons("persons.xml", isWhole: true)
        case .join: preconditionFailure("What lies in memory is joined elsewhere.")
        case .select: try select(keepsWords: false)
        case .words: try select(keepsWords: true)
        }
    }

    private func accounts(_ name: String) throws -> Count {
        var reader = try AccountExtractReader(path: files.path(name))
        var kept = 0
        while let reading = try reader.next() { if case .record = reading { kept += 1 } }
        return (reader.counts.records, kept)
    }

    private func persons(_ name: String, isWhole: Bool) throws -> Count {
        var reader = try PersonExtractReader(path: files.path(name))
        var count = Count(0, 0)
        while let row = try reader.next() {
            count.records += 1
            guard case .number = row.bsn else { continue }
            if !isWhole { count.kept += 1 } else if case .success = reader.person() { count.kept += 1 }
        }
        return count
    }

    /// What libxml2 and our queue take without schema and accounts.
    private func tags(_ bytes: [UInt8]) throws -> Count {
        var stream = XMLStream(
            vocabulary: ["accounts", "account", "bsn", "status"],
            namespace: AccountSchema.namespace,
            schema: nil
        )
        var count = Count(0, 0)
        var rest = bytes.span
        while !rest.isEmpty {
            let chunk = rest.extracting(first: 65_536)
            stream.feed(chunk)
            rest = rest.extracting(droppingFirst: chunk.count)
            while let event = try stream.next() {
                guard event.kind == .start, event.element.index == 1 else { continue }
                count.records += 1
                count.kept += event.attributes.count
            }
        }
        return count
    }

    private func select(keepsWords: Bool) throws -> Count {
        let context = try SelectionContext.benchmark()
        var pass = AccountSelection(context: context)
        var reader = try AccountExtractReader(path: files.path("accounts.csv"))
        while let reading = try reader.next() {
            if case .record(let account, _, _) = reading { pass.add(account) } else { pass.noteRefused() }
        }
        var join = PersonJoin(candidates: pass.finish(), context: context)
        let rules = AddressingRules()
        var records = reader.counts.records
        var kept: [Person] = []
        var persons = try PersonExtractReader(path: files.path("persons.csv"))
        while let row = try persons.next() {
            records += 1
            guard case .number(let number) = row.bsn, join.needs(number) else { continue }
            if !keepsWords {
                kept.append(try persons.person().get())
            } else if let person = try? persons.person().get() {
                join.add(person) { rules.address($0, language: $1).mapError { .reason($0) } }
            } else {
                join.noteRefused(number)
            }
        }
        return (records, keepsWords ? join.finish().recipients.count : kept.count)
    }
}

/// Accounts and numbers of persons in memory, for what selection takes without reading.
struct JoinInput {
    private let context: SelectionContext
    private var accounts: [Account] = []
    private var numbers: [CitizenServiceNumber] = []

    init(_ files: ExtractFiles) throws {
        context = try SelectionContext.benchmark()
        var reader = try AccountExtractReader(path: files.path("accounts.csv"))
        while let reading = try reader.next() {
            if case .record(let account, _, _) = reading { accounts.append(account) }
        }
        var persons = try PersonExtractReader(path: files.path("persons.csv"))
        while let row = try persons.next() { if case .number(let number) = row.bsn { numbers.append(number) } }
    }

    /// Selects, and looks up the candidate of each person.
    func join() -> ExtractMeasuring.Count {
        var pass = AccountSelection(context: context)
        for account in accounts { pass.add(account) }
        var join = PersonJoin(candidates: pass.finish(), context: context)
        var needed = 0
        for number in numbers where join.needs(number) { needed += 1 }
        return (accounts.count + numbers.count, needed)
    }
}

extension SelectionContext {
    /// The rules of a campaign that limits nothing.
    fileprivate static func benchmark() throws -> SelectionContext {
        guard let day = CalendarDate(iso: "2026-11-16") else { throw BenchmarkFailure("There is no such day.") }
        let kinds = LetterVariant.allCases.map { LetterKind(variant: $0, language: .dutch) }
        return SelectionContext(asOf: day, keyedOrder: { UInt64($0.value) }, letters: Set(kinds))
    }
}
