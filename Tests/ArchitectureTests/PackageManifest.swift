import Foundation
import TestSupport

/// What `Package.swift` says, as the package manager reads it.
struct PackageManifest {
    /// A target and what it depends on.
    struct Target: Hashable {
        var name: String
        /// `regular`, `executable`, `system`, `test` and others.
        var kind: String
        /// Targets of this package.
        var rooms: Set<String> = []
        /// Products of outside packages.
        var products: Set<String> = []
        /// The compiler settings in a fixed notation.
        var settings = ""
    }

    var targets: [Target]
    /// Outside packages whose version is not an exact one.
    var inexactPackages: [String]

    /// The targets that make up the program, tests left out.
    var rooms: [Target] { targets.filter { $0.kind != "test" } }

    /// Reads the manifest of this package.
    ///
    /// `dump-package` needs no lock on the build folder, so that it also runs inside `swift test`.
    static func ofThisPackage() throws -> PackageManifest {
        let scratch = try TemporaryFolder()
        let folder = packageFolder.path(percentEncoded: false)
        let run = try runTool(
            "swift",
            ["package", "--package-path", folder, "--scratch-path", scratch.path("scratch"), "dump-package"]
        )
        guard run.status == 0 else { throw ManifestError(sentence: "swift package dump-package failed: \(run.errors)") }
        return try PackageManifest(json: Data(run.standardOutput))
    }

    /// Reads the output of `swift package dump-package`.
    init(json: Data) throws {
        guard let root = try JSONSerialization.jsonObject(with: json) as? [String: Any],
            let targets = root["targets"] as? [[String: Any]],
            let dependencies = root["dependencies"] as? [[String: Any]]
        else { throw ManifestError(sentence: "The manifest has no targets or no dependencies.") }
        self.targets = try targets.map(Self.target)
        inexactPackages = dependencies.filter { !Self.isExact($0) }.map(Self.identity)
    }

    private static func target(_ object: [String: Any]) throws -> Target {
        guard let name = object["name"] as? String, let kind = object["type"] as? String else {
            throw ManifestError(sentence: "A target has no name or no type.")
        }
        var target = Target(name: name, kind: kind)
        for dependency in object["dependencies"] as? [[String: Any]] ?? [] {
            for (form, value) in dependency {
                guard let name = (value as? [Any])?.first as? String else {
                    throw ManifestError(sentence: "A dependency of \(target.name) cannot be read.")
                }
                if form == "product" { target.products.insert(name) } else { target.rooms.insert(name) }
            }
        }
        let settings = try JSONSerialization.data(withJSONObject: object["settings"] ?? [], options: .sortedKeys)
        target.settings = String(decoding: settings, as: UTF8.self)
        return target
    }

    private static func isExact(_ dependency: [String: Any]) -> Bool {
        let source = (dependency["sourceControl"] as? [[String: Any]])?.first
        return (source?["requirement"] as? [String: Any])?["exact"] != nil
    }

    private static func identity(_ dependency: [String: Any]) -> String {
        let sources = dependency.values.compactMap { ($0 as? [[String: Any]])?.first }
        return sources.first?["identity"] as? String ?? "a package without a name"
    }
}

/// Why the manifest could not be read.
struct ManifestError: Error, CustomStringConvertible {
    var sentence: String
    var description: String { sentence }
}
