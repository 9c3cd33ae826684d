import Crypto
import LetterModel
import LetterReferences
import Reports
import RunRecords
import Selection

extension FrozenPlan {
    /// Stops when what a shard read is not what the plan was made from, and says what differs.
    ///
    /// - Throws: ``RunFailure`` (65).
    func refuseOther(_ identity: RunIdentity) throws(RunFailure) {
        guard identity.key(asOf: asOf) != key else { return }
        if program != ProgramVersion.number {
            throw other("it was made by version \(program) of the program, and this is \(ProgramVersion.number)")
        }
        let found = identity.files.all.map { (role: $0.role.rawValue, name: $0.name, digest: $0.digest.hex) }
        guard found.map(\.role) == report.inputs.map(\.role) else {
            throw other(
                "it was made from \(report.inputs.count) files, and \(found.count) were named, or of another kind"
            )
        }
        for (file, planned) in zip(found, report.inputs) where file.digest != planned.sha256 {
            throw other("\(file.name) (\(file.role)) is not the file from which it was made (\(planned.name))")
        }
        throw other("the campaign, its fonts or the colour profile changed since")
    }

    /// Stops a shard with another key than the plan's, before its ledger belongs to that.
    ///
    /// - Throws: ``RunFailure`` (78).
    func refuseOther(_ key: CampaignKey) throws(RunFailure) {
        guard key.fingerprint != run.campaignKey else { return }
        throw RunFailure(
            .configuration,
            """
            The plan was made with the key \(run.campaignKey), and this is \(key.fingerprint). No letter was made. Name the \
            key of the campaign with --key.
            """
        )
    }

    /// Stops when a shard would make other letters than were planned.
    ///
    /// - Throws: ``RunFailure`` (65).
    func refuseOther(_ book: BundleBook, key: CampaignKey) throws(RunFailure) {
        guard book.orderDigest(key: key).hex != order || book.frozenBundles() != bundles else { return }
        throw other("other letters would be made, or in another order")
    }

    /// Stops a shard of a plan that has another number of them.
    ///
    /// - Throws: ``RunFailure`` (65).
    func refuseOther(_ shard: ShardName) throws(RunFailure) {
        guard let shards, shard.count != shards else { return }
        throw other("it has \(shards) shards, and \(shard) is one of \(shard.count)")
    }

    private func other(_ found: String) -> RunFailure {
        RunFailure(
            .badInput,
            """
            This is not the run that was planned: \(found). No letter was made. Give every shard the plan, the inputs, the \
            campaign, the key and the program that the plan was made with, or make the plan again.
            """
        )
    }

    /// What is said when an output does not hold the folder of the run.
    func absent(in output: String) -> RunFailure {
        let place = [output, names.campaign, names.waveFolderName, names.runID].joined(separator: "/")
        return RunFailure(
            .inputUnreadable,
            """
            \(place)/\(ShardName.parentFolder): not found. It was made with the plan, and holds whom earlier runs wrote to. \
            Name the same --output, or copy the folder from where the plan was made.
            """
        )
    }
}

extension BundleBook {
    /// A digest of all letters of the plan in their order, which says nothing to whoever lacks the key.
    func orderDigest(key: CampaignKey) -> ContentDigest {
        let kinds = codes.keys.sorted { codes[$0, default: ""] < codes[$1, default: ""] }
        let places = Dictionary(uniqueKeysWithValues: zip(kinds, UInt8(0)...))
        var hash = SHA256()
        var buffer: [UInt8] = []
        for index in plan.letters.indices {
            let row = recipients.rows[Int(plan.letters[index].row)]
            for shift in stride(from: UInt32(0), to: 32, by: 8) {
                buffer.append(UInt8(truncatingIfNeeded: row.number.value >> shift))
            }
            buffer += [places[row.kind] ?? .max, UInt8(clamping: plan.pages(index))]
            guard buffer.count > 1 << 15 else { continue }
            hash.update(data: buffer)
            buffer.removeAll(keepingCapacity: true)
        }
        hash.update(data: buffer)
        return key.sealed(ContentDigest(bytes: hash.finalize()), for: "plan-order-v1")
    }

    /// All bundles of the plan, as a frozen plan names them.
    func frozenBundles() -> [FrozenPlan.Bundle] {
        plan.bundles.indices.map { number in
            let row = size(of: number)
            let range = plan.bundles[number]
            return FrozenPlan.Bundle(
                firstSequence: range.lowerBound,
                letters: range.count,
                pages: row.pages,
                sheets: row.sheets,
                letterClass: letterClass(of: number),
                firstReference: references.printed(at: range.lowerBound),
                lastReference: references.printed(at: range.upperBound - 1)
            )
        }
    }
}
