import LetterModel
import SSHSignatures

/// Signatures, keys and lists of keys of SSH.
struct SignaturesTarget: FuzzTarget {
    let name = "signatures"

    func test(_ bytes: [UInt8]) {
        do throws(SSHSignatureFailure) {
            let signature = try SSHSignature(armoured: bytes)
            try signature.verify(message: Array("message".utf8), namespace: "postronde-approval@v1")
        } catch { _ = "\(error)" }
        do throws(Diagnostics) { _ = try AllowedSigners(bytes, file: "allowed_signers") } catch {
            _ = error.description
        }
        do throws(Diagnostics) { _ = try RevokedKeys(bytes, file: "revoked_keys") } catch { _ = error.description }
        let text = String(decoding: bytes, as: UTF8.self)
        _ = try? SSHPublicKey(line: text)
        _ = try? SSHPublicKey(blob: bytes)
        _ = try? SSHPrivateKey(openSSHFile: text)
    }
}
