package import LetterModel
import StrictYAML

/// `trust.yaml`: which people an organisation trusts to approve, and in which roles.
///
/// It stands in the trust folder beside `allowed_signers`, which gives each principal its key. Neither is for the
/// people to write who edit a campaign.
package struct TrustFile: Hashable, Sendable {
    /// The version of the form that this program reads.
    package static let format = 1

    /// In the order of the file; no principal stands twice.
    package var people: [TrustedPerson]

    /// Reads the file.
    ///
    /// - Parameters:
    ///   - bytes: Its content.
    ///   - file: The path for messages.
    /// - Throws: Everything that is wrong with it, with line and column.
    package static func read(_ bytes: [UInt8], file: String) throws(Diagnostics) -> TrustFile {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Diagnostics([.notUTF8(file)])
        }
        let diagnostics = YAMLDiagnostics()
        let reader = YAMLObjectReader(try YAMLDocument.parse(text, file: file), diagnostics: diagnostics)
        _ = reader.required("format").int(in: format...format)
        let people = reader.required("people").items().map { item in
            let person = item.object(TrustedPerson.init)
            return (person: person, item: item)
        }
        reportDoubles(people)
        reader.finish()
        try diagnostics.throwIfErrors()
        return TrustFile(people: people.map(\.person))
    }

    private static func reportDoubles(_ people: [(person: TrustedPerson, item: YAMLValueReader)]) {
        var seen: Set<String> = []
        for (person, item) in people where !seen.insert(person.principal).inserted {
            item.report(
                "principal-twice",
                found: "'\(person.principal)' stands twice.",
                expected: "each person once, with all roles.",
                remedy: "Make one of the two."
            )
        }
    }
}

extension TrustedPerson {
    fileprivate init(_ reader: YAMLObjectReader) {
        self.init(
            name: reader.required("name").string(),
            principal: reader.required("principal").string(),
            roles: Set(reader.required("roles").items().map { $0.oneOf(Role.self) }),
            logins: reader.optional("logins")?.strings() ?? [],
            campaigns: reader.optional("campaigns")?.strings() ?? []
        )
        validFrom = reader.optional("validFrom")?.date()
        validUntil = reader.optional("validUntil")?.date()
    }
}
