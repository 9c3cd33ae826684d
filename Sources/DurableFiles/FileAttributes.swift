import Glibc

/// What stat(2) says of a file or folder, as far as safety asks for it.
struct FileAttributes: Sendable {
    private let mode: mode_t
    let owner: uid_t
    let group: gid_t
    /// Bytes.
    let size: Int
    /// Tells two files under the same name apart.
    let identity: FileIdentity

    init(_ found: stat) {
        mode = found.st_mode
        (owner, group, size) = (found.st_uid, found.st_gid, Int(found.st_size))
        identity = FileIdentity(device: UInt64(found.st_dev), inode: UInt64(found.st_ino))
    }

    var isFolder: Bool { mode & S_IFMT == S_IFDIR }
    var isRegularFile: Bool { mode & S_IFMT == S_IFREG }
    /// The nine bits of rights and the sticky bit.
    var rights: mode_t { mode & 0o1777 }
    /// Whether it is a plain file of this user, which nobody else may write.
    var isSafeFile: Bool { isRegularFile && isOwnedByThisUser && rights & 0o022 == 0 }
    var isOwnedByThisUser: Bool { owner == geteuid() }
}

/// The device and the inode of a file.
struct FileIdentity: Hashable, Sendable {
    let device: UInt64
    let inode: UInt64
}
