import DurableFiles
import Synchronization

/// Who may use the page: a key in the link, which opens once, and a key in a cookie, which lasts as long as the program.
final class AccessKeys: Sendable {
    /// The name of the cookie. A page of another port of this machine gets it too, as cookies know no ports; it is worth
    /// nothing there.
    static let cookieName = "postronde-preview"

    /// In the path of the link.
    let linkKey: String
    private let cookieKey: String
    private let isUsed = Mutex(false)

    /// Makes two keys of 256 random bits.
    ///
    /// - Throws: `FileFailure` when the kernel has no random bytes.
    init() throws(FileFailure) {
        linkKey = try Self.key()
        cookieKey = try Self.key()
    }

    /// The cookie for who comes by the link, the first time.
    func cookie(for key: String) -> String? {
        guard Self.isEqual(key, linkKey) else { return nil }
        let isFirst = isUsed.withLock { used in
            defer { used = true }
            return !used
        }
        return isFirst ? "\(Self.cookieName)=\(cookieKey); Path=/; HttpOnly; SameSite=Strict" : nil
    }

    /// Whether a `Cookie` header holds the key.
    func allows(_ header: String?) -> Bool {
        (header ?? "").split(separator: ";").contains { pair in
            let parts = pair.split(separator: "=", maxSplits: 1).map { $0.filter { !$0.isWhitespace } }
            return parts.count == 2 && parts[0] == Self.cookieName && Self.isEqual(String(parts[1]), cookieKey)
        }
    }

    private static func key() throws(FileFailure) -> String {
        try EntropySource.bytes(32).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0\(digits)" : digits
        }.joined()
    }

    /// Takes as long for a key that is nearly right as for one that is not.
    private static func isEqual(_ left: String, _ right: String) -> Bool {
        let (left, right) = (Array(left.utf8), Array(right.utf8))
        guard left.count == right.count else { return false }
        return zip(left, right).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
