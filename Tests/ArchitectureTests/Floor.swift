/// The floors of the house, from the ground up: a lower floor never knows a higher one.
enum Floor: Int, Comparable {
    /// C libraries: a module map and a small header each.
    case cLibraries
    /// The words of the domain as value types.
    case words
    /// The outside world, each thing wrapped once.
    case outsideWorld
    /// The domain, one room a subject.
    case domain
    /// A checked campaign, a rendered letter, the records of a run.
    case compositions
    /// What people read about a run.
    case reports
    /// The only place that knows the order of the stages.
    case run
    /// What stands around a run.
    case surroundings
    /// What people see in a browser while they write.
    case pages
    /// Commands, flags, exit codes.
    case command
    /// Programs that measure; nothing knows them.
    case measuring
    /// What only tests use.
    case testSupport

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }

    /// The floors whose rooms a room on this floor may import.
    var mayImport: Set<Floor> {
        switch self {
        case .cLibraries, .words: []
        case .outsideWorld: [.cLibraries, .words]
        case .domain: [.words, .outsideWorld]
        case .compositions: [.words, .outsideWorld, .domain]
        case .reports: [.words, .outsideWorld, .domain, .compositions]
        case .run: [.words, .outsideWorld, .domain, .compositions, .reports]
        case .surroundings: [.words, .outsideWorld, .domain, .compositions, .reports, .run]
        case .pages: [.words, .outsideWorld, .domain, .compositions, .reports, .run, .surroundings]
        case .command: [.words, .run, .surroundings, .pages]
        case .measuring: [.words, .outsideWorld, .domain, .compositions, .reports, .run]
        case .testSupport: [.words]
        }
    }
}

/// Which room is on which floor. A room that is not here may not be built.
enum FloorTable {
    static let floors: [String: Floor] = [
        "CLibXML2": .cLibraries, "CHarfBuzz": .cLibraries, "CDeflate": .cLibraries, "CZlib": .cLibraries,
        "CZstd": .cLibraries, "CZint": .cLibraries, "CPNG": .cLibraries, "CLouis": .cLibraries,
        "CLinuxFiles": .cLibraries,
        "LetterModel": .words,
        "StrictYAML": .outsideWorld, "XMLStreams": .outsideWorld, "Compression": .outsideWorld,
        "FontFaces": .outsideWorld, "SSHSignatures": .outsideWorld, "MerkleLog": .outsideWorld,
        "DurableFiles": .outsideWorld, "OutsidePrograms": .outsideWorld, "PNGImages": .outsideWorld,
        "SheetCodes": .outsideWorld, "BrailleText": .outsideWorld,
        "ExtractReading": .domain, "Addressing": .domain, "Selection": .domain, "WavePlanning": .domain,
        "LegalBasis": .domain, "LetterTemplates": .domain, "PageLayout": .domain, "PDFWriting": .domain,
        "LetterReferences": .domain, "InventedExtracts": .domain, "Artwork": .domain, "PlainLanguage": .domain,
        "Campaign": .compositions, "LetterRendering": .compositions, "TemplateLints": .compositions,
        "RunRecords": .compositions,
        "Reports": .reports,
        "LetterRun": .run,
        "PrintPackage": .surroundings, "ContactCentre": .surroundings, "FollowUp": .surroundings,
        "TemplateReview": .surroundings,
        "PreviewServer": .pages,
        "postronde": .command,
        "Benchmarks": .measuring,
        "TestSupport": .testSupport,
    ]

    /// Modules of the system that every room may import. Swift's own come with the compiler.
    static let systemModules: Set<String> = ["Foundation", "Glibc", "Synchronization", "Dispatch", "Swift"]

    /// Outside packages that several rooms may import.
    static let sharedProducts: Set<String> = ["Crypto"]

    /// Rooms that must do without Foundation, so that they stay small and fast.
    static let roomsWithoutFoundation: Set<String> = ["LetterModel", "InventedExtracts"]
}
