import LetterModel
import RunRecords
import Testing

@testable import PrintPackage

struct PackageNameTests {
    @Test func `says campaign, wave, run and number`() {
        let request = RunRequest(
            runKey: ContentDigest(bytes: [UInt8](repeating: 1, count: 32)),
            runID: "2026-11-01-0123456789ab",
            recordID: "record",
            round: "reminder-1",
            wave: 2,
            asOf: CalendarDate(daysSince1970: 20_758),
            plan: "{}"
        )
        #expect(
            PackageName(campaign: "mail", request, number: 3).text == "mail-reminder-1-w2-2026-11-01-0123456789ab-p3"
        )
    }
}
