import ExtractReading
import LetterModel
import LetterReferences
import LetterRun

/// Someone to whom a letter went, as an extract has them.
struct MetPerson {
    var pseudonym: Pseudonym
    /// Nine digits; for the report to the register alone.
    var number: String
    /// As they are printed.
    var lines: [String]
    /// The person at this address.
    var address: Pseudonym
}

/// Finds people by their pseudonyms in person extracts.
struct PersonMeeting {
    private let words: PersonWords
    private let key: CampaignKey

    /// Opens the campaign, whose fonts and window decide how addresses are printed.
    ///
    /// - Throws: ``RunFailure`` (78).
    init(campaign: String, key: CampaignKey) throws(RunFailure) {
        let plan = RunPlan(campaign: campaign, accounts: [], persons: [], operatorName: "", jobs: 1)
        words = try OpenedCampaign(plan).personWords()
        self.key = key
    }

    private static func digits(of number: CitizenServiceNumber) -> String {
        let digits = String(number.value)
        return String(repeating: "0", count: 9 - digits.count) + digits
    }

    /// Hands over each of the people that an extract holds and to whom a letter can be addressed.
    ///
    /// - Throws: ``RunFailure``: 65 or 66 for the extract.
    func meet(in path: String, _ people: Set<Pseudonym>, _ take: (MetPerson) -> Void) throws(RunFailure) {
        do throws(ExtractError) {
            var reader = try PersonExtractReader(path: path)
            while let row = try reader.next() {
                guard case .number(let number) = row.bsn else { continue }
                let pseudonym = Pseudonym(number, key: key)
                guard people.contains(pseudonym), case .success(let person) = reader.person(),
                    case .success(let addressed) = words.address(person, .dutch)
                else { continue }
                take(
                    MetPerson(
                        pseudonym: pseudonym,
                        number: Self.digits(of: number),
                        lines: addressed.addressLines + (addressed.country.isEmpty ? [] : [addressed.country]),
                        address: Pseudonym(number, at: addressed.addressLines, key: key)
                    )
                )
            }
        } catch { throw RunFailure(error) }
    }
}
