import Glibc

extension SafeFolder {
    /// The path with every symbolic link resolved, or `nil` when something on it does not exist.
    package static func resolvedPath(_ path: String) -> String? {
        guard let resolved = unsafe realpath(path, nil) else { return nil }
        defer { unsafe free(resolved) }
        return unsafe String(cString: resolved)
    }

    /// Whether a path lies in a folder or is that folder, symbolic links resolved as far as they exist.
    package static func isPath(_ path: String, within folder: String) -> Bool {
        guard let outer = resolvedPath(folder) else { return false }
        var inner = path
        while true {
            if let resolved = resolvedPath(inner) {
                return outer == "/" || resolved == outer || resolved.hasPrefix(outer + "/")
            }
            inner = parent(of: inner)
        }
    }

    /// The path of the folder that holds this one.
    static func parent(of path: String) -> String {
        let bytes = Array(withoutTrailingSlashes(path).utf8)
        guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return "." }
        return slash == 0 ? "/" : withoutTrailingSlashes(String(decoding: bytes[..<slash], as: UTF8.self))
    }

    /// A trailing slash would make the kernel follow a symbolic link.
    static func withoutTrailingSlashes(_ path: String) -> String {
        var text = Substring(path)
        while text.utf8.count > 1, text.utf8.last == UInt8(ascii: "/") { text.removeLast() }
        return text.isEmpty ? "." : String(text)
    }

    /// Makes a folder and those above it that are absent, each 0700.
    static func makeFolders(upTo path: String) throws(FileFailure) {
        if try makeOne(path) { return }
        try makeFolders(upTo: parent(of: path))
        _ = try makeOne(path)
    }

    /// Makes one folder, or finds it; `false` when a folder above it is absent.
    private static func makeOne(_ path: String) throws(FileFailure) -> Bool {
        do {
            _ = try SystemCall.repeated("mkdir", on: path, as: .cannotCreate) { unsafe mkdir(path, 0o700) }
            return true
        } catch {
            if error.code == EEXIST || path == "/" || path == "." { return true }
            if error.code == ENOENT { return false }
            throw error
        }
    }

    func refuseOutermostThatOthersOwn() throws(FileFailure) {
        let found = try descriptor.attributes(shownAs: path)
        guard found.isOwnedByThisUser || found.owner == 0 || geteuid() == 0 else {
            throw notSafe("belongs to another user")
        }
        if found.rights & 0o1000 != 0 { return }
        let isOpenToGroup = found.rights & 0o020 != 0 && found.group != getegid()
        if found.rights & 0o002 != 0 || isOpenToGroup { throw notSafe("may be changed by other users") }
    }

    func refuseWhatOthersMayChange() throws(FileFailure) {
        let found = try descriptor.attributes(shownAs: path)
        guard found.isOwnedByThisUser else { throw notSafe("belongs to another user") }
        if found.rights & 0o022 != 0 { throw notSafe("may be changed by other users") }
    }

    private func notSafe(_ found: String) -> FileFailure {
        FileFailure(kind: .notSafe, operation: "rights", path: path, found: found)
    }
}
