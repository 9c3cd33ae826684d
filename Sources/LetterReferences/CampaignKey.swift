import Crypto
import DurableFiles
package import LetterModel

/// The secret of one campaign: 32 bytes, from which pseudonyms, references and the keyed order follow.
///
/// It is never printed, written into a record or sent anywhere; only its ``fingerprint`` is. Whoever
/// has it and the ledger can find out whether a person was written to; without it the ledger says
/// nothing. Losing it makes the ledger unreadable: no reference can be checked any more.
package struct CampaignKey: Sendable {
    /// The size of a key.
    package static let byteCount = 32

    /// A key that everyone knows, for dry runs without a key: it protects nothing.
    package static let fixedPublicDryRun = CampaignKey(bytes: Array("postronde: public key, no secret".utf8))

    /// Eight bytes of SHA-256("postronde-key-v1|" and the key) as 16 hexadecimal digits: says whether
    /// two keys are equal and nothing else of them.
    package let fingerprint: String
    /// HMAC-SHA256 under this key.
    let keyedHash: KeyedHash

    /// Wraps 32 bytes.
    package init(bytes: [UInt8]) {
        precondition(bytes.count == Self.byteCount, "A campaign key has 32 bytes.")
        let digits = Array("0123456789abcdef".utf8)
        let digest = SHA256.hash(data: Array("postronde-key-v1|".utf8) + bytes)
        fingerprint = String(
            decoding: digest.prefix(8).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
            as: UTF8.self
        )
        keyedHash = KeyedHash(key: bytes)
    }

    /// Reads the key of a campaign from a file that nobody else may read.
    ///
    /// - Parameter foreignFolders: folders that must not hold a key, such as `Output` and `Templates`.
    /// - Throws: ``CampaignKeyFailure``.
    package init(
        reading place: CampaignKeyPlace,
        outside foreignFolders: [String] = []
    ) throws(CampaignKeyFailure) {
        try place.refuseInside(foreignFolders)
        let bytes: [UInt8]
        do {
            bytes = try PrivateFile.read(place.path, atMost: 4096, keeper: place.keeper)
        } catch {
            throw CampaignKeyFailure(reading: error)
        }
        guard bytes.count == Self.byteCount else {
            throw CampaignKeyFailure(reason: .wrongSize(bytes.count), path: place.path)
        }
        self.init(bytes: bytes)
    }

    /// Makes a new key file with rights 0600; one that exists is never replaced.
    ///
    /// - Parameters:
    ///   - foreignFolders: folders that must not hold a key, such as `Output` and `Templates`.
    ///   - random: 32 bytes; taken from the kernel when `nil`.
    /// - Throws: ``CampaignKeyFailure``.
    package static func create(
        at place: CampaignKeyPlace,
        outside foreignFolders: [String] = [],
        random: [UInt8]? = nil
    ) throws(CampaignKeyFailure) -> CampaignKey {
        try place.refuseInside(foreignFolders)
        do {
            let bytes = if let random { random } else { try EntropySource.bytes(byteCount) }
            try PrivateFile.create(place.path, bytes)
            return CampaignKey(bytes: bytes)
        } catch {
            throw CampaignKeyFailure(creating: error)
        }
    }
}

extension CampaignKey {
    /// A digest under this key, for one purpose: who lacks the key can neither make it nor find out of what it is.
    package func sealed(_ digest: ContentDigest, for purpose: String) -> ContentDigest {
        ContentDigest(bytes: keyedHash.code(of: Array("\(purpose)|".utf8) + digest.bytes))
    }
}

extension CampaignKey: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Always `‹hidden›`.
    package var description: String { "‹hidden›" }
    package var debugDescription: String { "‹hidden›" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
