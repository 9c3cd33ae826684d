import Crypto
import DurableFiles
import Foundation
import LetterModel
package import LetterRun
import RunRecords
import SSHSignatures

/// Takes the signed receipt of a print house: from then on the run is handed over.
package struct HandOver {
    /// What is read, and whom to trust.
    package struct Request: Sendable {
        /// The campaign, by name or folder.
        package var campaign: String
        /// The folder of all output.
        package var output: String
        /// The file of the receipt.
        package var receipt: String
        /// Its signature; `nil` for the file beside it, `.sig` behind its name.
        package var signature: String?
        /// The trust folder; `nil` for the usual one.
        package var trust: String?
        /// The SSH key that signs the checkpoint; `nil` for the usual place.
        package var checkpointKey: String?

        package init(campaign: String, output: String, receipt: String) {
            (self.campaign, self.output, self.receipt) = (campaign, output, receipt)
        }
    }

    /// What came of it.
    package struct Outcome: Sendable {
        /// What to say.
        package let text: String
        /// What somebody must do at once; `nil` for nothing.
        package let alarm: String?
    }

    private static let signatureLimit = 16 << 10

    private let request: Request
    private let surroundings: Surroundings
    private let receipt: PackageReceipt
    private let digest: ContentDigest

    /// Reads the receipt, compares it with the ledger, and records it.
    ///
    /// - Throws: ``RunFailure``: 65 for a receipt that is none or of something else, 66 for a file that is not there, 77 for
    ///   a signature that does not count.
    package static func take(_ request: Request, surroundings: Surroundings) throws(RunFailure) -> Outcome {
        try HandOver(request, surroundings).take()
    }

    private init(_ request: Request, _ surroundings: Surroundings) throws(RunFailure) {
        (self.request, self.surroundings) = (request, surroundings)
        let bytes = try Self.read(request.receipt, atMost: PackageReceipt.sizeLimit)
        do throws(Diagnostic) { receipt = try PackageReceipt(bytes, file: request.receipt) } catch {
            throw RunFailure(.badInput, Diagnostics([error]).description)
        }
        digest = ContentDigest(bytes: SHA256.hash(data: bytes))
        let path = request.signature ?? "\(request.receipt).sig"
        let armour = try Self.read(path, atMost: Self.signatureLimit)
        let keys = try TrustFolder.keys(request.trust, outside: [request.output])
        let signature: SSHSignature
        do throws(SSHSignatureFailure) {
            signature = try SSHSignature(armoured: armour)
            try signature.verify(message: bytes, namespace: PackageReceipt.namespace)
        } catch { throw RunFailure(.notPermitted, "\(path): \(error)") }
        let key = signature.publicKey
        let verdict = keys.signers.verdict(
            on: key,
            principal: receipt.receiver,
            namespace: PackageReceipt.namespace,
            date: surroundings.today
        )
        guard verdict == .counts, !keys.revoked.contains(key) else {
            let why = keys.revoked.contains(key) ? "was revoked" : verdict.words
            throw RunFailure(
                .notPermitted,
                "\(path): the key \(key.fingerprint) \(why). Nothing was recorded. Call the print house before anything else."
            )
        }
    }

    private func take() throws(RunFailure) -> Outcome {
        let signer = try CheckpointSigner.find(request.checkpointKey, surroundings)
        do {
            let folder = try CampaignOutput.folder(of: request.campaign, in: request.output)
            let ledger = try Ledger(withoutOwnerIn: folder)
            let (run, package) = try find(in: ledger)
            try compare(run, package, ledger)
            let isNew = try ledger.handOver(
                run,
                package: package.number,
                PackageRow.Receipt(
                    receiver: receipt.receiver,
                    receivedAt: surroundings.now(),
                    digest: digest
                ),
                signer: signer
            )
            let alarm = try alarm(run, ledger)
            try ledger.close()
            let start = isNew ? "Handed over" : "This receipt is recorded already. Handed over"
            return Outcome(
                text:
                    "\(start): \(package.name) to \(receipt.receiver), \(receipt.letters) letters, \(receipt.sheets) sheets.",
                alarm: alarm
            )
        } catch { throw RunFailure(writing: error) }
    }

    /// The package that the receipt names.
    private func find(in ledger: Ledger) throws -> (RunRow, PackageRow) {
        for run in try ledger.runs() where run.state.countsAsWritten {
            if let package = try ledger.packages(of: run.number).first(where: { $0.name == receipt.package }) {
                return (run, package)
            }
        }
        throw RunFailure(
            .badInput,
            "\(request.receipt): this campaign has no package '\(receipt.package)'. Name the campaign and --output of the package."
        )
    }

    private func compare(_ run: RunRow, _ package: PackageRow, _ ledger: Ledger) throws {
        let sheets = try ledger.committedBundles(of: run.number).reduce(0) { $0 + $1.sheets }
        var differences: [String] = []
        if receipt.manifest != package.manifest {
            differences.append("manifest: packed \(package.manifest), received \(receipt.manifest)")
        }
        if receipt.letters != run.seal?.letters {
            differences.append("letters: packed \(run.seal?.letters ?? 0), received \(receipt.letters)")
        }
        if receipt.sheets != sheets { differences.append("sheets: packed \(sheets), received \(receipt.sheets)") }
        guard differences.isEmpty else {
            throw RunFailure(
                .badInput,
                """
                \(request.receipt): the print house received something else than was packed (\(differences.joined(separator: "; "))). \
                Nothing was recorded. Have the package checked once more, and send it again if need be.
                """
            )
        }
        guard let known = package.receipt, known.digest != digest else { return }
        throw RunFailure(
            .badInput,
            """
            \(request.receipt): another receipt for this package is recorded, by \(known.receiver) on \(known.receivedAt.prefix(10)). \
            Nothing was recorded. Ask the print house whether the package was taken in twice.
            """
        )
    }

    /// What to do when the wave may not go out any more.
    private func alarm(_ run: RunRow, _ ledger: Ledger) throws -> String? {
        let decision = try ledger.waveDecisions(round: run.request.round).first { $0.wave == run.request.wave }
        guard let decision, decision.standing != .released else { return nil }
        let state = decision.standing == .held ? "put on hold" : "stopped"
        return """
            CALL THE PRINT HOUSE NOW: wave \(decision.wave) of the round '\(run.request.round)' was \(state) on \
            \(decision.decidedAt.prefix(10)), and \(receipt.receiver) has its letters: \(decision.reason)
            """
    }

    private static func read(_ path: String, atMost limit: Int) throws(RunFailure) -> [UInt8] {
        let file = URL(filePath: path)
        do throws(FileFailure) {
            let folder = try SafeFolder(
                path: file.deletingLastPathComponent().path(percentEncoded: false),
                createsMissing: false
            )
            return try folder.readFile(file.lastPathComponent, atMost: limit)
        } catch { throw RunFailure(error) }
    }
}

extension AllowedSigners.Verdict {
    /// What is said of a key, after its fingerprint.
    fileprivate var words: String {
        switch self {
        case .unknownKey: "stands nowhere in allowed_signers"
        case .otherPrincipal: "is not that of the receiver whom the receipt names"
        case .otherNamespace: "may not sign receipts (namespace \(PackageReceipt.namespace))"
        case .notYetValid: "is not valid yet"
        case .expired: "is not valid any more"
        case .counts: "counts"
        }
    }
}
