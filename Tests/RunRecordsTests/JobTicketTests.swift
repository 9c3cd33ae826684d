import Foundation
import LetterModel
import LetterReferences
import RunRecords
import TestSupport
import Testing

struct JobTicketTests {
    private static func reference(_ sequence: Int) -> LetterReference {
        LetterReference(campaignNumber: 7, runNumber: 1, sequence: sequence, key: InventedRun.key)
    }

    private static func ticket() -> JobTicket {
        let handling = JobTicket.Handling(plex: "duplex", paper: "A4", envelopeWindow: "c5-left")
        var totals = JobTicket.Totals()
        for country in ["", "", "België", "", "", "Curaçao"] {
            totals.add(
                letterCode: country.isEmpty ? "standard-nl" : "abroad-nl",
                language: .dutch,
                country: country,
                pages: 2,
                sheets: 1
            )
        }
        return JobTicket(
            campaign: "extra-controlestap",
            round: "first",
            wave: 1,
            runID: "2026-11-01-0123456789ab",
            asOf: CalendarDate(daysSince1970: 20_758),
            bundles: (1...2).map { number in
                let row = InventedRun.bundle(number)
                return JobTicket.Bundle(
                    row,
                    handling: handling,
                    letterClass: JobTicket.LetterClass(
                        delivery: "mail",
                        isAbroad: number == 2,
                        language: .dutch,
                        form: .normal,
                        sheets: 1
                    ),
                    firstReference: reference(row.firstSequence).grouped,
                    lastReference: reference(row.lastSequence).grouped
                )
            },
            totals: totals
        )
    }

    @Test func `says per bundle and in all what is to be printed`() throws {
        try expectGolden(String(decoding: Self.ticket().bytes, as: UTF8.self), named: "job-ticket.json")
    }

    @Test func `reads back as it was written`() throws {
        #expect(try JobTicket(parsing: Self.ticket().bytes) == Self.ticket())
    }

    @Test func `is the same bytes whatever the locale and the time zone`() throws {
        let bytes = Self.ticket().bytes
        for _ in 0..<20 { #expect(Self.ticket().bytes == bytes) }
    }

    @Test(arguments: [(#""format" : 1"#, #""format" : 2"#), ("bundles", "parcels"), ("{", "[")])
    func `another form is refused`(found: String, replacement: String) {
        let text = String(decoding: Self.ticket().bytes, as: UTF8.self).replacing(
            found,
            with: replacement,
            maxReplacements: 1
        )
        let failure = #expect(throws: Diagnostic.self) { try JobTicket(parsing: Array(text.utf8)) }
        #expect(failure?.code == "job-ticket-unreadable")
    }

    @Test func `a ticket from before the classes were told can be read`() throws {
        let text = String(decoding: Self.ticket().bytes, as: UTF8.self)
        let older = text.replacing(#/ *"letterClass" : \{[^}]*\},\n/#, with: "")
        try #require(!older.contains("letterClass"))
        #expect(try JobTicket(parsing: Array(older.utf8)).bundles.allSatisfy { $0.letterClass == nil })
    }

    @Test(arguments: [
        ("", ""), (#""format" : 1"#, #""format" : 2"#), (#""round" : "first""#, #""round" : "second""#),
        (#""destination" : "abroad""#, #""destination" : "mars""#), (#""letters" : 3"#, #""letters" : 0"#),
        ("firstReference", "first"), ("0740 4514", "07404514"), (#""plex" : "duplex""#, #""plex" : 2"#),
    ])
    func `the published schema takes what is written and refuses other things`(found: String, other: String) throws {
        let folder = try TemporaryFolder()
        let text = String(decoding: Self.ticket().bytes, as: UTF8.self)
        let changed = found.isEmpty ? text : text.replacing(found, with: other, maxReplacements: 1)
        let path = try folder.write(changed, to: "job-ticket.json")
        let schema = packageFolder.appending(path: "docs/formats/job-ticket.schema.json").path(percentEncoded: false)
        guard let findings = try JSONSchemaJudge.findings(in: path, schema: schema) else { return }
        #expect(findings.isEmpty == found.isEmpty, "\(findings)")
    }
}
