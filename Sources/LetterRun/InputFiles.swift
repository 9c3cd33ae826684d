import Crypto
import Glibc
package import LetterModel

/// The files that a run reads, each with the digest of its bytes.
package struct InputFiles: Sendable {
    /// What a file is to the run.
    package enum Role: String, CaseIterable, Sendable {
        case accounts, persons, suppress, delta, include, largePrint
    }

    /// One file.
    package struct File: Hashable, Sendable {
        /// Which flag of the command named it.
        package let role: Role
        /// As the operator gave it.
        package let path: String
        /// The size when the digest was taken.
        package let byteCount: Int
        /// SHA-256 over the bytes of the file; part of the run key.
        package let digest: ContentDigest

        /// The name without the folder, for records and messages.
        package var name: String { InputFiles.name(ofPath: path) }
    }

    /// In the order of the command: accounts, persons, lists.
    package let all: [File]

    /// Reads every file once for its digest.
    ///
    /// - Throws: ``RunFailure`` (66) that names a file that is missing or cannot be read; (75) when the run
    ///   was asked to stop.
    init(_ plan: RunPlan, stop: StopRequest) throws(RunFailure) {
        var files: [File] = []
        for (role, path) in Self.named(by: plan) { files.append(try Self.file(role, path, stop)) }
        all = files
    }

    /// The files that a plan names, in the order of the command.
    static func named(by plan: RunPlan) -> [(role: Role, path: String)] {
        var named = plan.accounts.map { (role: Role.accounts, path: $0) }
        named += plan.persons.map { (.persons, $0) }
        let lists = [
            (Role.suppress, plan.suppress), (.delta, plan.delta), (.include, plan.include),
            (.largePrint, plan.largePrint),
        ]
        for (role, path) in lists { if let path { named.append((role, path)) } }
        return named
    }

    /// Whether the very file that was read still lies under its path.
    static func isStillThere(_ path: String, _ size: Int, _ digest: ContentDigest) -> Bool {
        var found = stat()
        guard unsafe stat(path, &found) == 0, Int(found.st_size) == size else { return false }
        return (try? file(.accounts, path, StopRequest()))?.digest == digest
    }

    /// The last part of a path.
    static func name(ofPath path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    /// The paths of one role.
    func paths(_ role: Role) -> [String] {
        all.filter { $0.role == role }.map(\.path)
    }

    /// Stops the run when a file is not what it was when its digest was taken.
    ///
    /// - Throws: ``RunFailure`` (65).
    func check(_ digest: ContentDigest?, of path: String) throws(RunFailure) {
        guard let file = all.first(where: { $0.path == path }), file.digest != digest else { return }
        throw RunFailure(
            .badInput,
            "\(file.name): the file changed while it was read. No letter was made; run again when it is complete."
        )
    }

    private static func file(_ role: Role, _ path: String, _ stop: StopRequest) throws(RunFailure) -> File {
        guard let file = unsafe fopen(path, "rb") else { throw unreadable(path, errno) }
        defer { unsafe fclose(file) }
        var hash = SHA256()
        var byteCount = 0
        var chunk = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            try stop.check()
            let count = unsafe chunk.withUnsafeMutableBytes { unsafe fread($0.baseAddress, 1, $0.count, file) }
            if count == 0 { break }
            byteCount += count
            unsafe chunk.withUnsafeBytes {
                unsafe hash.update(bufferPointer: UnsafeRawBufferPointer(rebasing: $0[..<count]))
            }
        }
        guard unsafe ferror(file) == 0 else { throw unreadable(path, errno) }
        return File(role: role, path: path, byteCount: byteCount, digest: ContentDigest(bytes: hash.finalize()))
    }

    private static func unreadable(_ path: String, _ code: Int32) -> RunFailure {
        let reason = unsafe String(cString: strerror(code))
        return RunFailure(
            .inputUnreadable,
            "\(path): cannot be read (\(reason)). Check the path, and the rights of the user who runs the program."
        )
    }
}
