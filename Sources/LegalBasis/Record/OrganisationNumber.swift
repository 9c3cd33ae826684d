/// The number that Logius gives to each authority (Organisatie-identificatienummer, OIN).
enum OrganisationNumber {
    /// What stands in messages.
    static let digitCount = 20

    /// Whether a text has the shape of one: twenty digits, as the register of organisations gives them out.
    static func isWellFormed(_ text: String) -> Bool {
        text.utf8.count == digitCount && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
}
