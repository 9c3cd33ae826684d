import DurableFiles
import Foundation
import LegalBasis
import LetterModel
import MerkleLog
import RunRecords
import SSHSignatures

/// Compares what a campaign has kept with its audit log, for `audit verify`, and sums up the log, for
/// `audit checkpoint`.
package struct AuditCheck: Sendable {
    /// Whether everything is as it was recorded.
    package let isGood: Bool
    /// What was compared, and each thing that does not fit.
    package let text: String

    /// Reads the log, the ledger and every file of every sealed run.
    ///
    /// - Parameters:
    ///   - campaign: Its folder or its name.
    ///   - runID: The one run whose files are compared; `nil` for all.
    ///   - checkpoints: Files that were kept elsewhere.
    ///   - trust: The folder that says whose key signs checkpoints; `nil` leaves signatures unread.
    /// - Throws: ``RunFailure``: 66 when a file cannot be read, 65 for a checkpoint that is none.
    package static func verify(
        campaign: String,
        output: String,
        runID: String?,
        checkpoints: [String],
        trust: String?
    ) throws(RunFailure) -> AuditCheck {
        var mismatches: [String] = []
        var kept: [(name: String, checkpoint: LogCheckpoint)] = []
        for path in checkpoints {
            let file = try checkpointFile(path)
            kept.append((path, file.checkpoint))
            if let trust, let fault = try signatureFault(file, trust) { mismatches.append("\(path): \(fault)") }
        }
        let folder = try CampaignOutput.folder(of: campaign, in: output)
        let result: AuditVerification
        do throws(LedgerFailure) {
            result = try AuditVerification(of: folder, runID: runID, checkpoints: kept)
        } catch { throw RunFailure(error) }
        mismatches += result.mismatches.map(\.description)
        let erased = result.erasedCount > 0 ? " (of \(result.erasedCount) the letters were erased)" : ""
        let counts = "\(result.entryCount) entries, \(result.runCount) sealed runs\(erased), \(result.fileCount) files"
        let outcome = mismatches.isEmpty ? "All as it was recorded: \(counts)." : "Read: \(counts)."
        return AuditCheck(
            isGood: mismatches.isEmpty,
            text: (mismatches.map { "MISMATCH \($0)" } + [outcome]).joined(separator: "\n")
        )
    }

    /// The checkpoint over the log as it is now, to be kept where whoever writes the log cannot write.
    ///
    /// - Throws: ``RunFailure``: 66 without a log, 78 for a key that cannot be used.
    package static func checkpoint(
        campaign: String,
        output: String,
        key: String?,
        surroundings: Surroundings
    ) throws(RunFailure) -> String {
        let signer = try CheckpointSigner.find(key, surroundings)
        let folder = try CampaignOutput.folder(of: campaign, in: output)
        let file: CheckpointFile?
        do throws(LedgerFailure) { file = try checkpoint(in: folder, signer) } catch { throw RunFailure(error) }
        guard let file else { throw RunFailure(.inputUnreadable, "\(folder.path): nothing happened here yet.") }
        return String(decoding: file.bytes.dropLast(), as: UTF8.self)
    }

    private static func checkpoint(
        in folder: SafeFolder,
        _ signer: CheckpointSigner?
    ) throws(LedgerFailure) -> CheckpointFile? {
        let log = try AuditLog(in: folder, signer: signer)
        let file = try log.checkpoint()
        try log.close()
        return file
    }

    private static func checkpointFile(_ path: String) throws(RunFailure) -> CheckpointFile {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw RunFailure(.inputUnreadable, "\(path): cannot be read. Check the path.")
        }
        guard let file = CheckpointFile(parsing: Array(bytes)) else {
            throw RunFailure(
                .badInput,
                "\(path): this is no checkpoint. Expected the file that 'postronde audit checkpoint' wrote, unchanged."
            )
        }
        return file
    }

    /// Why the signature of a checkpoint does not count; `nil` when it does.
    private static func signatureFault(_ file: CheckpointFile, _ path: String) throws(RunFailure) -> String? {
        guard let trust = TrustFolder.read(path, outside: []).trust else {
            throw RunFailure(
                .inputUnreadable,
                "\(path): this trust folder cannot be used. See 'postronde basis verify'."
            )
        }
        guard let armour = file.signature else { return "it is not signed." }
        do throws(SSHSignatureFailure) {
            let signature = try SSHSignature(armoured: armour)
            try signature.verify(message: file.checkpoint.bytes, namespace: CheckpointSigner.namespace)
            let key = signature.publicKey
            let isKnown =
                !trust.revoked.contains(key)
                && trust.signers.isKnown(key, namespace: CheckpointSigner.namespace)
            return isKnown ? nil : "its signature is of a key that nobody trusts for checkpoints (\(key.fingerprint))."
        } catch { return "its signature is not good: \(error)" }
    }
}
