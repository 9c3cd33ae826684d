import Glibc

/// An exclusive lock that one process holds and the kernel releases, also when the process is killed.
///
/// Whether a run is alive is asked of this lock alone (flock(2)), never of a process number or a
/// column that a dead process may have left behind. The lock file stays; it holds nothing.
package struct FileLock: ~Copyable {
    private let descriptor: FileDescriptor

    /// Takes the lock without waiting, and makes the lock file when it is absent.
    ///
    /// - Throws: ``FileFailure`` of kind `held` when another holder has it.
    package init(name: String, in folder: SafeFolder) throws(FileFailure) {
        try folder.refuseUnusable(name)
        let path = folder.path(of: name)
        let opened = try FileDescriptor(
            opening: name,
            in: folder.descriptor.number,
            flags: O_RDWR | O_CREAT | O_NONBLOCK,
            shownAs: path,
            as: .cannotCreate
        )
        let held = FileFailure(kind: .held, operation: "flock", path: path, found: "is held by another run")
        do {
            _ = try SystemCall.repeated("flock", on: path) { flock(opened.number, LOCK_EX | LOCK_NB) }
        } catch {
            throw error.code == EWOULDBLOCK ? held : error
        }
        // Someone may have removed the file in between; then a second holder could lock a new one.
        let locked = try opened.attributes(shownAs: path).identity
        guard try folder.attributes(of: name)?.identity == locked else { throw held }
        descriptor = opened
    }

    /// Gives the lock back, usually in a `defer`; it is also given back when the value goes away.
    package func release() {
        // Cannot fail on an open descriptor; and closing it would give the lock back all the same.
        _ = flock(descriptor.number, LOCK_UN)
    }
}
