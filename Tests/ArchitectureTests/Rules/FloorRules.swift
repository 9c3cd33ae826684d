/// The rules that hold between rooms, checked against the manifest.
enum FloorRules {
    /// Every room is in the table of floors.
    static func roomsWithoutFloor(_ manifest: PackageManifest) -> [String] {
        manifest.rooms.map(\.name).filter { FloorTable.floors[$0] == nil }.sorted()
    }

    /// A room imports only from floors below that its own floor may know, never from its own floor.
    static func importsAgainstTheFloors(_ manifest: PackageManifest) -> [String] {
        manifest.rooms.flatMap { target -> [String] in
            guard let floor = FloorTable.floors[target.name] else { return [] }
            return target.rooms.sorted().compactMap { room in
                guard let other = FloorTable.floors[room], !floor.mayImport.contains(other) else { return nil }
                return "\(target.name) (\(floor)) must not import \(room) (\(other))"
            }
        }
    }

    /// A C module or an outside package is used in one room only.
    static func sharedLibraries(_ manifest: PackageManifest) -> [String] {
        var users: [String: [String]] = [:]
        for target in manifest.rooms {
            let libraries = target.rooms.filter { FloorTable.floors[$0] == .cLibraries }
            for library in libraries.union(target.products).subtracting(FloorTable.sharedProducts) {
                users[library, default: []].append(target.name)
            }
        }
        return users.filter { $0.value.count > 1 }.map {
            "\($0.key) is used by \($0.value.sorted().joined(separator: " and "))"
        }
        .sorted()
    }

    /// All rooms of Swift have the same compiler settings.
    static func unusualSettings(_ manifest: PackageManifest) -> [String] {
        let rooms = manifest.targets.filter { $0.kind != "system" }
        let usual = rooms.first { $0.name == "LetterModel" }?.settings
        return rooms.filter { $0.settings != usual }.map(\.name).sorted()
    }
}
