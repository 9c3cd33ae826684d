import DurableFiles
import LetterModel
import LetterReferences
import RunRecords
import TestSupport

/// What the tests of this target share: a campaign folder, a key, and runs of invented people.
struct InventedRun {
    static let key = CampaignKey(bytes: Array(0..<32))
    static let owner = Ledger.Owner(campaign: "extra-controlestap", campaignNumber: 7, key: key)

    let temporary: TemporaryFolder
    let folder: SafeFolder

    init() throws {
        temporary = try TemporaryFolder()
        folder = try SafeFolder(path: temporary.path("Output/extra-controlestap"))
    }

    func ledger() throws -> Ledger { try Ledger(in: folder, owner: Self.owner) }

    static func request(_ mark: UInt8, round: String = "first", wave: Int = 1) -> RunRequest {
        RunRequest(
            runKey: digest(mark),
            runID: "2026-11-01-\(mark)",
            recordID: "record-1",
            round: round,
            wave: wave,
            asOf: CalendarDate(daysSince1970: 20_758),
            plan: #"{"format":1}"#
        )
    }

    static func digest(_ mark: UInt8) -> ContentDigest { ContentDigest(bytes: [UInt8](repeating: mark, count: 32)) }

    static func bundle(_ number: Int, size: Int = 3, name: String? = nil) -> BundleRow {
        BundleRow(
            number: number,
            receipt: FileReceipt(
                name: name ?? "print-000\(number).pdf",
                byteCount: 1000 + number,
                sha256: [UInt8](repeating: UInt8(number), count: 32)
            ),
            firstSequence: (number - 1) * size,
            letters: size,
            pages: 2 * size,
            sheets: size
        )
    }

    /// Letters to the people from that number on.
    static func letters(of bundle: BundleRow, firstPerson: Int = 0) -> [LetterRow] {
        (0..<bundle.letters).map { index in
            let sequence = bundle.firstSequence + index
            return LetterRow(
                sequence: sequence,
                pseudonym: pseudonym(firstPerson + sequence),
                kind: LetterKind(variant: index == 1 ? .abroad : .standard, language: index == 2 ? .english : .dutch),
                firstPage: 1 + 2 * index,
                pages: 2
            )
        }
    }

    static func pseudonym(_ person: Int) -> Pseudonym { Pseudonym(high: UInt64(person), low: UInt64(person) &* 7) }

    /// When everything happens.
    static let time = "2026-11-01T08:00:00Z"

    static func seal(letters: Int, manifest: UInt8 = 9) -> RunSeal {
        RunSeal(manifest: digest(manifest), letters: letters, sealedAt: time)
    }

    /// Makes a whole sealed run of two bundles with three letters each.
    @discardableResult
    static func makeSealed(
        _ ledger: Ledger,
        _ mark: UInt8,
        round: String = "first",
        firstPerson: Int = 0
    ) throws -> RunRow {
        let run = try ledger.beginRun(request(mark, round: round))
        for number in 1...2 {
            let bundle = bundle(number)
            try ledger.commitBundle(
                bundle,
                of: run.number,
                letters: letters(of: bundle, firstPerson: firstPerson),
                at: time
            )
        }
        try ledger.seal(run.number, seal(letters: 6))
        return run
    }
}

/// The reason why the ledger refused the work, if it did.
func refusal(_ work: () throws -> Void) -> LedgerFailure.Reason? {
    do {
        try work()
        return nil
    } catch {
        return (error as? LedgerFailure)?.reason
    }
}
