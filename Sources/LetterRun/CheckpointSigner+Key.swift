import DurableFiles
package import RunRecords
import SSHSignatures

extension CheckpointSigner {
    /// The name of the key among the credentials of a service.
    private static let credential = "postronde-checkpoint"
    private static let sizeLimit = 16 << 10

    /// The key that signs checkpoints: the one that the plan names, else `$CREDENTIALS_DIRECTORY/postronde-checkpoint`;
    /// `nil` when there is none.
    ///
    /// - Throws: ``RunFailure`` (78) when it cannot be used.
    static func find(_ plan: RunPlan, _ surroundings: Surroundings) throws(RunFailure) -> CheckpointSigner? {
        try find(plan.checkpointKey, surroundings)
    }

    /// The key at a path, or in its usual place.
    ///
    /// - Throws: ``RunFailure`` (78) when it cannot be used.
    package static func find(_ path: String?, _ surroundings: Surroundings) throws(RunFailure) -> CheckpointSigner? {
        if let path { return try read(path, keeper: .user) }
        guard let folder = surroundings.environment["CREDENTIALS_DIRECTORY"] else { return nil }
        let usual = "\(folder)/\(credential)"
        return SafeFolder.resolvedPath(usual) == nil ? nil : try read(usual, keeper: .serviceManager)
    }

    private static func read(_ path: String, keeper: PrivateFile.Keeper) throws(RunFailure) -> CheckpointSigner {
        do {
            let bytes = try PrivateFile.read(path, atMost: sizeLimit, keeper: keeper)
            let key = try SSHPrivateKey(openSSHFile: String(decoding: bytes, as: UTF8.self))
            return CheckpointSigner { key.sign($0, namespace: namespace) }
        } catch {
            throw RunFailure(.configuration, "\(path): cannot sign checkpoints with it. \(error)")
        }
    }
}
