/// **Names.** No type is named after what it does for others in general; such names hide a missing word.
struct NamingRule: HouseRule {
    static let endings = [
        "Manager", "Helper", "Helpers", "Util", "Utils", "Handler", "Factory", "Data", "Info", "Impl", "Core", "Common",
    ]

    /// A mark on values, prescribed under this very name: what the law calls personal data.
    static let exceptions: Set<String> = ["PersonalData"]

    func breaches(in file: SourceFile) -> [Breach] {
        file.code.enumerated().compactMap { index, line in
            guard let name = Self.declaredType(line), !Self.exceptions.contains(name),
                let ending = Self.endings.first(where: name.hasSuffix)
            else { return nil }
            return Breach(
                file: file.path,
                line: index + 1,
                sentence: "\(name) ends in \(ending): name the thing itself."
            )
        }
    }

    private static func declaredType(_ line: String) -> String? {
        let words = line.words
        let kinds: Set = ["struct", "class", "enum", "actor", "protocol", "typealias"]
        guard let place = words.firstIndex(where: kinds.contains), place + 1 < words.count else { return nil }
        return words[place + 1].first?.isUppercase == true ? words[place + 1] : nil
    }
}
