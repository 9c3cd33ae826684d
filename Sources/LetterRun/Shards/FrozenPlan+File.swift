import DurableFiles
import Foundation
import LetterModel
import Reports
import RunRecords

extension FrozenPlan {
    fileprivate static let sizeLimit = 64 << 20
    /// As many as a reference can count.
    private static let mostLetters = 100_000_000

    /// The file: keys sorted, two spaces of indentation, a line end at the end.
    ///
    /// - Throws: ``RunFailure`` (70).
    func bytes() throws(RunFailure) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        do { return Array(try encoder.encode(self)) + [UInt8(ascii: "\n")] } catch {
            throw RunFailure(.bug, "The plan cannot be written down: \(error)")
        }
    }

    /// Reads `PLAN.json`.
    ///
    /// - Throws: ``RunFailure``: 65 when it is no plan, or one of another version; 66 when it cannot be read.
    package init(reading path: String) throws(RunFailure) {
        let bytes: [UInt8]?
        do throws(FileFailure) { bytes = try PlanFile.place(path).read(atMost: Self.sizeLimit) } catch {
            throw RunFailure(error)
        }
        guard let bytes else {
            throw RunFailure(.inputUnreadable, "\(path): there is no such file. Make it with postronde plan --out.")
        }
        let found = try? JSONDecoder().decode(Version.self, from: Data(bytes))
        guard let found, found.format == WrittenFormat.frozenPlan.version else {
            let version = found.map { "a plan of format \($0.format)" } ?? "no plan"
            throw RunFailure(
                .badInput,
                """
                \(path): this is \(version). Expected: what postronde plan --out of this program wrote (format \
                \(WrittenFormat.frozenPlan.version)). Make the plan again, or use the program that made it.
                """
            )
        }
        do { self = try JSONDecoder().decode(FrozenPlan.self, from: Data(bytes)) } catch {
            throw RunFailure(.badInput, "\(path): \(Self.words(error)). Make the plan again.")
        }
        try refuseSenseless(path)
    }

    private struct Version: Decodable {
        var format: Int
    }

    /// Where a field is missing or wrong, without its value.
    private static func words(_ error: any Error) -> String {
        let (context, found): (DecodingError.Context, String)
        switch error {
        case DecodingError.keyNotFound(let key, let place):
            (context, found) = (place, "'\(key.stringValue)' is missing")
        case DecodingError.typeMismatch(_, let place): (context, found) = (place, "a value is of another kind")
        case DecodingError.valueNotFound(_, let place): (context, found) = (place, "a value is missing")
        case DecodingError.dataCorrupted(let place): (context, found) = (place, "a value cannot be read")
        default: return "a value cannot be read"
        }
        let path = context.codingPath.map(\.stringValue).joined(separator: ".")
        return path.isEmpty ? found : "\(found) in '\(path)'"
    }

    /// Refuses what would lead the program elsewhere, or make it stop with a fault of its own.
    private func refuseSenseless(_ path: String) throws(RunFailure) {
        var next = 0
        let isWhole = bundles.allSatisfy { bundle in
            defer { next += min(max(0, bundle.letters), Self.mostLetters) }
            return bundle.firstSequence == next && bundle.letters >= 1
        }
        let isSound =
            isWhole && next == totals.letters && RunPlan.isRoundName(plan.round) && plan.wave >= 1 && !plan.isDryRun
            && ContentDigest(hex: run.key) != nil && names.runID == run.runID && plan.asOf == asOf
            && (1...9999).contains(run.number) && CampaignOutput.name(of: report.campaign) == report.campaign
            && report.round == plan.round && report.wave == plan.wave
            && (shards.map { ShardName(1, of: $0) != nil } ?? true)
        guard !isSound else { return }
        throw RunFailure(.badInput, "\(path): its parts do not fit each other. Make the plan again.")
    }
}

/// Where a frozen plan is written and read.
enum PlanFile {
    /// The file in its folder, which must be there.
    ///
    /// - Throws: ``FileFailure`` of kind `unreadable`.
    static func place(_ path: String) throws(FileFailure) -> EditedFile {
        let file = URL(filePath: path)
        return try EditedFile(
            file.lastPathComponent,
            in: file.deletingLastPathComponent().path(percentEncoded: false)
        )
    }

    /// Writes a plan; one that is there already must be the same.
    ///
    /// - Throws: ``RunFailure``: 73 when another plan has the name.
    static func write(_ bytes: [UInt8], to path: String) throws(RunFailure) {
        do throws(FileFailure) {
            let place = try place(path)
            if let known = try place.read(atMost: FrozenPlan.sizeLimit) {
                if known == bytes { return }
                throw FileFailure(kind: .cannotCreate, operation: "write", path: path, found: "is another plan")
            }
            try place.removeLeftover()
            try place.replace(with: bytes, newRights: 0o600)
        } catch { throw RunFailure(error) }
    }
}
