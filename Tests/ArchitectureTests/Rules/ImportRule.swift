/// **Imports.** A file imports only what its room declares in the manifest, and modules of the system.
struct ImportRule: HouseRule {
    let manifest: PackageManifest

    func breaches(in file: SourceFile) -> [Breach] {
        guard let target = manifest.targets.first(where: { $0.name == file.room }) else {
            return [Breach(file: file.path, line: 0, sentence: "The folder is no target of the manifest.")]
        }
        let allowed = target.rooms.union(target.products).union(FloorTable.systemModules)
        return file.code.enumerated().compactMap { index, line in
            guard let module = Self.importedModule(line) else { return nil }
            if module == "Foundation", FloorTable.roomsWithoutFoundation.contains(file.room) {
                return Breach(file: file.path, line: index + 1, sentence: "\(file.room) does without Foundation.")
            }
            guard !allowed.contains(module) else { return nil }
            let sentence = "\(file.room) imports \(module), which the manifest does not give it."
            return Breach(file: file.path, line: index + 1, sentence: sentence)
        }
    }

    /// The module that a line of code imports, whatever stands before and after.
    static func importedModule(_ line: String) -> String? {
        var words = line.words
        guard let place = words.firstIndex(of: "import") else { return nil }
        let before: Set = [
            "package", "public", "internal", "private", "fileprivate", "preconcurrency", "testable", "_exported",
        ]
        guard words[..<place].allSatisfy(before.contains), !line.contains(".import"), !line.contains("`") else {
            return nil
        }
        words.removeFirst(place + 1)
        let kinds: Set = ["struct", "class", "enum", "protocol", "typealias", "func", "var", "let"]
        if let first = words.first, kinds.contains(first) { words.removeFirst() }
        return words.first
    }
}
