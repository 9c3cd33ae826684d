// swift-tools-version: 6.2
import PackageDescription

/// Settings that every Swift target of this package shares.
let houseRules: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let flyingSocks: Target.Dependency = .product(name: "FlyingSocks", package: "FlyingFox")
let flyingFox: Target.Dependency = .product(name: "FlyingFox", package: "FlyingFox")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

/// A room of the house: a target with the house's settings.
func room(_ name: String, _ dependencies: Target.Dependency...) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: houseRules)
}

/// The tests of a room; what the room's tests need besides the room itself is named. Folders that
/// tests read but the compiler does not are left out.
func tests(of name: String, exclude: [String] = [], _ dependencies: Target.Dependency...) -> Target {
    .testTarget(
        name: "\(name)Tests",
        dependencies: ["LetterModel", "TestSupport", .target(name: name)] + dependencies,
        exclude: exclude,
        swiftSettings: houseRules
    )
}

let package = Package(
    name: "postronde",
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser.git", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto.git", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-log.git", exact: "1.16.2"),
        .package(url: "https://github.com/groue/GRDB.swift.git", exact: "7.10.0"),
        .package(url: "https://github.com/swhitty/FlyingFox.git", exact: "0.27.1"),
        .package(url: "https://github.com/jpsim/Yams.git", exact: "6.2.2"),
    ],
    targets: [
        // Floor C: C libraries.
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CHarfBuzz", pkgConfig: "harfbuzz-subset", providers: [.apt(["libharfbuzz-dev"])]),
        .systemLibrary(name: "CDeflate", pkgConfig: "libdeflate", providers: [.apt(["libdeflate-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CZstd", pkgConfig: "libzstd", providers: [.apt(["libzstd-dev"])]),
        .systemLibrary(name: "CPNG", pkgConfig: "libpng", providers: [.apt(["libpng-dev"])]),
        // zint has no pkg-config file; its module map names the library.
        .systemLibrary(name: "CZint", providers: [.apt(["libzint-dev"])]),
        .systemLibrary(name: "CLouis", pkgConfig: "liblouis", providers: [.apt(["liblouis-dev"])]),
        .systemLibrary(name: "CLinuxFiles"),

        // The words of the domain.
        room("LetterModel"),

        // Floor 0: the outside world, each thing wrapped once.
        room("StrictYAML", "LetterModel", yams),
        room("XMLStreams", "CLibXML2"),
        room("Compression", "CDeflate", "CZlib", "CZstd"),
        room("FontFaces", "LetterModel", "CHarfBuzz"),
        room("PNGImages", "CPNG"),
        room("SheetCodes", "CZint"),
        room("BrailleText", "LetterModel", "CLouis"),
        room("DurableFiles", "CLinuxFiles", crypto),
        room("OutsidePrograms"),
        room("SSHSignatures", "LetterModel", crypto),
        room("MerkleLog", "LetterModel", crypto),

        // Floor 1: the domain, one room a subject.
        room("ExtractReading", "LetterModel", "XMLStreams", "Compression", crypto),
        room("Addressing", "LetterModel"),
        room("Selection", "LetterModel"),
        room("WavePlanning", "LetterModel"),
        room("LegalBasis", "LetterModel", "StrictYAML", "SSHSignatures", crypto),
        room("LetterTemplates", "LetterModel", "StrictYAML"),
        room("PageLayout", "LetterModel", "FontFaces"),
        room("PDFWriting", "LetterModel", "Compression", crypto),
        room("LetterReferences", "LetterModel", "DurableFiles", crypto),
        room("InventedExtracts", "LetterModel"),
        room("Artwork", "LetterModel", "XMLStreams", "PNGImages"),
        room("PlainLanguage", "LetterModel"),

        // Floor 2.
        room(
            "Campaign",
            "LetterModel",
            "StrictYAML",
            "LegalBasis",
            "LetterTemplates",
            "Selection",
            "WavePlanning",
            "Artwork",
            crypto
        ),
        room(
            "LetterRendering",
            "LetterModel",
            "FontFaces",
            "Addressing",
            "LetterTemplates",
            "PageLayout",
            "PDFWriting",
            "SheetCodes",
            "Artwork"
        ),
        room("TemplateLints", "LetterModel", "LetterTemplates", "PlainLanguage"),
        room(
            "RunRecords",
            "LetterModel",
            "Compression",
            "DurableFiles",
            "MerkleLog",
            "LetterReferences",
            crypto,
            grdb
        ),

        // Floor 3.
        room(
            "Reports",
            "LetterModel",
            "FontFaces",
            "Selection",
            "LegalBasis",
            "PageLayout",
            "PDFWriting",
            "LetterRendering",
            crypto
        ),

        // Floor 4.
        room(
            "LetterRun",
            "LetterModel",
            "FontFaces",
            "DurableFiles",
            "OutsidePrograms",
            "SSHSignatures",
            "MerkleLog",
            "ExtractReading",
            "Addressing",
            "Selection",
            "WavePlanning",
            "LegalBasis",
            "LetterTemplates",
            "PDFWriting",
            "LetterReferences",
            "InventedExtracts",
            "Artwork",
            "Campaign",
            "LetterRendering",
            "TemplateLints",
            "RunRecords",
            "Reports",
            crypto
        ),

        // Floor 5: around the run.
        room(
            "TemplateReview",
            "LetterModel",
            "PlainLanguage",
            "FontFaces",
            "DurableFiles",
            "Selection",
            "LegalBasis",
            "LetterTemplates",
            "PDFWriting",
            "Campaign",
            "LetterRendering",
            "TemplateLints",
            "LetterRun",
            crypto
        ),

        room(
            "ContactCentre",
            "LetterModel",
            "DurableFiles",
            "LetterReferences",
            "Campaign",
            "RunRecords",
            "Reports",
            "LetterRun"
        ),

        room(
            "FollowUp",
            "LetterModel",
            "DurableFiles",
            "ExtractReading",
            "LetterReferences",
            "RunRecords",
            "LetterRun"
        ),

        .target(
            name: "PrintPackage",
            dependencies: [
                "LetterModel", "DurableFiles", "OutsidePrograms", "SSHSignatures", "BrailleText", "LetterReferences",
                "RunRecords", "LetterRun", crypto,
            ],
            resources: [.embedInCode("check-package")],
            swiftSettings: houseRules
        ),

        // Floor 6: pages in a browser.
        .target(
            name: "PreviewServer",
            dependencies: [
                "LetterModel", "PlainLanguage", "DurableFiles", "OutsidePrograms", "PNGImages", "Selection",
                "LegalBasis",
                "LetterTemplates", "Campaign",
                "TemplateLints",
                "Reports", "LetterRun", "TemplateReview", flyingFox, flyingSocks,
            ],
            resources: [.embedInCode("Page")],
            swiftSettings: houseRules
        ),

        // Floor 7: the command line.
        .executableTarget(
            name: "postronde",
            dependencies: [
                "LetterModel", "LetterRun", "TemplateReview", "PrintPackage", "ContactCentre", "FollowUp",
                "PreviewServer",
                argumentParser, logging,
            ],
            swiftSettings: houseRules
        ),

        // Speed and size of letters; see docs/performance.md.
        .executableTarget(
            name: "Benchmarks",
            dependencies: [
                "LetterModel", "Compression", "FontFaces", "DurableFiles", "ExtractReading", "Addressing",
                "LetterTemplates",
                "PDFWriting", "LetterReferences", "InventedExtracts", "Campaign", "LetterRendering", "Selection",
                "XMLStreams", crypto,
            ],
            path: "Benchmarks",
            exclude: [
                "duckdb", "instruction-gate", "instructions.json", "jinja", "letter", "requirements.txt", "typst",
            ],
            swiftSettings: houseRules
        ),

        .target(
            name: "TestSupport",
            dependencies: ["LetterModel"],
            path: "Tests/TestSupport",
            exclude: ["NaughtyStrings"],
            swiftSettings: houseRules
        ),
        .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"], swiftSettings: houseRules),
        tests(of: "Selection"),
        tests(of: "WavePlanning"),
        tests(of: "StrictYAML"),
        tests(of: "Compression"),
        tests(of: "FontFaces"),
        tests(of: "DurableFiles"),
        tests(of: "OutsidePrograms"),
        tests(of: "SSHSignatures", exclude: ["Fixtures"], crypto),
        tests(of: "MerkleLog", crypto),
        tests(of: "Addressing"),
        tests(of: "LegalBasis", exclude: ["Goldens", "Approvals/Goldens"], "SSHSignatures", "StrictYAML"),
        tests(of: "LetterTemplates"),
        tests(of: "PageLayout", exclude: ["Goldens", "Fixtures"], "FontFaces"),
        tests(of: "PDFWriting", exclude: ["Goldens"], crypto),
        tests(of: "LetterReferences", "DurableFiles"),
        tests(of: "PlainLanguage", exclude: ["Fixtures"]),
        tests(of: "InventedExtracts", exclude: ["Goldens"]),
        tests(of: "SheetCodes"),
        tests(of: "BrailleText"),
        tests(of: "PNGImages"),
        tests(of: "Artwork"),
        tests(of: "TemplateLints", "LetterTemplates"),
        tests(of: "LetterRendering", exclude: ["Goldens"], "Addressing", "FontFaces", "LetterTemplates", "PDFWriting"),
        tests(of: "XMLStreams"),
        tests(of: "ExtractReading", "Compression", "InventedExtracts"),
        tests(of: "Campaign", "LegalBasis", "LetterTemplates", "Selection", "StrictYAML", "WavePlanning"),
        tests(
            of: "RunRecords",
            exclude: ["Goldens", "Fixtures"],
            "DurableFiles",
            "MerkleLog",
            "LetterReferences",
            crypto,
            grdb
        ),
        tests(
            of: "Reports",
            exclude: ["Goldens"],
            "FontFaces",
            "LegalBasis",
            "LetterRendering",
            "PageLayout",
            "PDFWriting"
        ),
        tests(of: "LetterRun", "LetterReferences", "InventedExtracts", "Reports"),
        tests(of: "TemplateReview", "Campaign", "LetterRun", "LetterTemplates", "Selection", crypto),
        tests(of: "FollowUp", "ExtractReading", "InventedExtracts"),
        tests(of: "ContactCentre", "LetterReferences", "LetterRun"),
        tests(of: "PrintPackage", "DurableFiles", "LetterReferences", "LetterRun", "RunRecords"),
        tests(of: "PreviewServer", "LetterRun", "TemplateLints"),
        // The program itself, as a user starts it; the dependency has it built first.
        .testTarget(
            name: "PostrondeTests",
            dependencies: ["LetterModel", "TestSupport", "postronde"],
            swiftSettings: houseRules
        ),
    ]
)

// Fuzz targets, for `make fuzz`: they see what a package of their own could not, and are built apart, with sanitizers.
if Context.environment["POSTRONDE_FUZZ"] != nil {
    package.targets.append(
        .executableTarget(
            name: "Fuzz",
            dependencies: [
                "LetterModel", "StrictYAML", "XMLStreams", "SSHSignatures", "ExtractReading", "LegalBasis",
                "LetterTemplates", "PDFWriting",
            ],
            path: "Tests/Fuzz",
            exclude: ["fuzz"],
            swiftSettings: houseRules
        )
    )
}
