/// The catalog (ISO 14289-1, 7.1 and 7.2; ISO 19005-2, 6.2.3 and 6.7.2).
extension PDFInspection {
    mutating func inspectCatalog() {
        let keys: Set<String> = [
            "Type", "Pages", "Lang", "MarkInfo", "ViewerPreferences", "Metadata", "StructTreeRoot", "OutputIntents",
            "Outlines", "PageMode",
        ]
        expectKeys(keys, in: catalog, "catalog")
        if catalog["Type"] != .name("Catalog") { note(.unknownKey, "catalog, /Type") }
        let language = catalog["Lang"]?.text ?? ""
        if language.isEmpty { note(.catalogLanguage, "catalog") }
        inspectLanguage(language, "catalog")
        if file.dictionary(catalog["MarkInfo"]) != ["Marked": .boolean(true)] { note(.catalogMarked, "catalog") }
        if file.dictionary(catalog["ViewerPreferences"]) != ["DisplayDocTitle": .boolean(true)] {
            note(.catalogTitle, "catalog")
        }
        inspectOutputIntents()
    }

    /// A tag of BCP 47: subtags of one to eight letters and digits, the first of letters.
    mutating func inspectLanguage(_ tag: String, _ place: String) {
        if tag.wholeMatch(of: /[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*/) == nil { note(.languageTag, place) }
    }

    private mutating func inspectOutputIntents() {
        let intents = file.resolve(catalog["OutputIntents"])?.array ?? []
        guard intents.count == 1, let intent = file.dictionary(intents[0]) else {
            return note(.outputIntent, "catalog")
        }
        let place = "output intent"
        expectKeys(["Type", "S", "OutputConditionIdentifier", "Info", "DestOutputProfile"], in: intent, place)
        if intent["S"] != .name("GTS_PDFA1") || intent["OutputConditionIdentifier"]?.text?.isEmpty ?? true {
            note(.outputIntent, place)
        }
        guard let number = intent["DestOutputProfile"]?.reference, let profile = file.decoded(number) else {
            return note(.outputIntent, place)
        }
        if file.values[number]?.dictionary?["N"] != .integer(3) || !Self.isRGBProfile(profile) {
            note(.outputIntent, "object \(number)")
        }
    }

    /// The header of an ICC profile (ICC.1, 7.2).
    private static func isRGBProfile(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= 128, bytes[0..<4].reduce(0, { $0 << 8 | Int($1) }) == bytes.count else { return false }
        let isKnown = [2, 4].contains(bytes[8]) && bytes[36..<40].elementsEqual("acsp".utf8)
        let classes = ["mntr", "prtr", "scnr", "spac"]
        return isKnown && bytes[16..<20].elementsEqual("RGB ".utf8)
            && classes.contains { bytes[12..<16].elementsEqual($0.utf8) }
    }
}
