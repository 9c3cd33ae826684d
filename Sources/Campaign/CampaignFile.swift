import Crypto
package import LetterModel

/// A file of a campaign as it was read.
package struct CampaignFile: Hashable, Sendable {
    /// Within the campaign folder; `../central.yaml` for the variables of all campaigns.
    package let path: String
    /// The whole content, as it was read once.
    package let bytes: [UInt8]
    /// SHA-256 over ``bytes``.
    package let digest: ContentDigest

    init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        digest = ContentDigest(sha256Of: bytes)
    }

    /// The text, if it is UTF-8.
    var text: String? { String(validating: bytes, as: UTF8.self) }
}

extension ContentDigest {
    /// The digest of some bytes (FIPS 180-4).
    init(sha256Of bytes: [UInt8]) {
        self.init(bytes: SHA256.hash(data: bytes))
    }
}
