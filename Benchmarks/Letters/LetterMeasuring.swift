import Crypto
import DurableFiles
import Foundation
import Synchronization

/// The cases that one process can measure.
enum LetterCase: String, CaseIterable {
    /// One PDF with all letters.
    case engineBundle = "engine-bundle"
    /// One PDF a letter.
    case engineSingle = "engine-single"
    /// The input of the engine alone.
    case generator
    /// The least that one PDF with all letters could cost.
    case floorBundle = "floor-bundle"
    /// The least that one PDF a letter could cost.
    case floorSingle = "floor-single"
    /// The words of a letter alone: its template filled.
    case fill
    /// The words as plain text: filled, and set to 72 columns.
    case text
}

/// Measures one case in this process.
struct LetterMeasuring {
    let letterCase: LetterCase
    let order: LetterOrder

    /// How many of the engine's files the floor copies in turn: both tiers of fonts are among them.
    private static let sampleCount = 64

    /// Sets up, makes the letters between two looks at the clock, and removes the files again.
    func measure() throws -> Measurement {
        let folder = try SafeFolder(path: order.output)
        // What a run left that was stopped, or was told to keep its files.
        _ = try folder.removeLeftovers()
        try clear(folder)
        let setUp = Stopwatch()
        let work = try work(in: folder)
        let setUpSeconds = setUp.cpuSeconds
        let watch = Stopwatch()
        let made = try allBundles(work)
        let measurement = Measurement(
            name: letterCase.rawValue,
            letters: order.letters,
            workers: order.workers,
            cpuSeconds: watch.cpuSeconds,
            userSeconds: watch.userSeconds,
            wallSeconds: watch.wallSeconds,
            setUpSeconds: setUpSeconds,
            bytes: made.reduce(0) { $0 + $1.bytes },
            peakKiB: ProcessUsage.peakKiB,
            checksum: Self.checksum(made)
        )
        if !order.keepsFiles { try clear(folder) }
        return measurement
    }

    private typealias Work = @Sendable (Range<Int>, String) throws -> MadeFiles

    /// Opens everything that letters need.
    private func work(in folder: SafeFolder) throws -> Work {
        let materials = try LetterMaterials(order.subject, home: order.home)
        let pool = try PersonPool(order.people, materials: materials, folder: folder)
        let generator = LetterGenerator(pool: pool, materials: materials)
        let engine = EngineWork(materials: materials, generator: generator, folder: folder)
        switch letterCase {
        case .engineBundle: return engine.bundle
        case .engineSingle: return engine.singles
        case .generator: return engine.wordings
        case .fill: return try WordsWork(materials: materials, generator: generator).fill
        case .text: return try WordsWork(materials: materials, generator: generator).text
        case .floorBundle, .floorSingle:
            let files = letterCase == .floorSingle ? try engine.singleFiles(count: Self.sampleCount) : []
            let page = try FloorPage(file: try engine.readableFile(), pool: pool)
            let floor = FloorWork(page: page, folder: folder, files: files)
            return letterCase == .floorSingle ? floor.singles : floor.bundle
        }
    }

    /// Makes all bundles, so many at a time as there are workers.
    ///
    /// One worker is the main thread: the instruction gate can then follow every step.
    private func allBundles(_ work: Work) throws -> [MadeFiles] {
        let ranges = order.ranges
        if order.workers == 1 { return try ranges.enumerated().map { try work($1, Self.name($0)) } }
        let results = Mutex([Result<MadeFiles, any Error>?](repeating: nil, count: ranges.count))
        DispatchQueue.concurrentPerform(iterations: order.workers) { worker in
            for number in stride(from: worker, to: ranges.count, by: order.workers) {
                let result = Result { try work(ranges[number], Self.name(number)) }
                results.withLock { $0[number] = result }
            }
        }
        return try results.withLock { try $0.compactMap { try $0?.get() } }
    }

    private static func name(_ bundle: Int) -> String { "bench-\(bundle)" }

    private static func checksum(_ made: [MadeFiles]) -> String {
        let hex = Array("0123456789abcdef")
        let digest = SHA256.hash(data: made.flatMap(\.digest))
        return String(digest.prefix(8).flatMap { [hex[Int($0 >> 4)], hex[Int($0 & 15)]] })
    }

    private func clear(_ folder: SafeFolder) throws {
        for number in order.ranges.indices {
            _ = try folder.removeFile("\(Self.name(number)).pdf")
            _ = try folder.removeFolder(Self.name(number))
        }
    }
}
