import LegalBasis
import LetterModel
import StrictYAML

/// YAML that people write: any document, the legal-basis record, and the trust file.
struct RecordsTarget: FuzzTarget {
    let name = "records"

    func test(_ bytes: [UInt8]) {
        do throws(Diagnostics) {
            let record = try LegalBasisRecord.read(bytes, file: "legal-basis.yaml")
            _ = record.retention.map { RetentionPeriod(iso: $0.period) }
        } catch { _ = error.description }
        do throws(Diagnostics) { _ = try TrustFile.read(bytes, file: "trust.yaml") } catch { _ = error.description }
        guard let text = String(validating: bytes, as: UTF8.self),
            let node = try? YAMLDocument.parse(text, file: "any.yaml")
        else { return }
        _ = node.canonicalText
    }
}
