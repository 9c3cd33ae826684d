import LetterModel

/// Puts the text of block files in place of `[[blok:name]]`.
struct BlockInclusion {
    let reading: TemplateReading
    let openBlocks: [String]
    /// How deep in optional text the block is included.
    let depth: Int

    /// The block's content; nothing, and a diagnostic, when there is none.
    func segments(ofBlock name: String, at place: SourcePlace) -> [Segment] {
        guard !openBlocks.contains(name) else {
            reading.report(cycle(closedBy: name, at: place))
            return []
        }
        guard reading.notesInclude(of: name) else {
            reading.report(tooMany(at: place))
            return []
        }
        guard reading.mayHoldMore else { return [] }
        guard let source = reading.block(named: name) else {
            reading.report(unknown(name, at: place))
            return []
        }
        guard reading.notesText(ofBytes: source.text.utf8.count) else {
            reading.report(tooLong(at: place))
            return []
        }
        let text = SourceText(source.text, path: source.path)
        var parser = SegmentParser(text, reading: reading, openBlocks: openBlocks + [name], depth: depth)
        let segments = Self.trimmed(parser.segments())
        if depth == 0, !segments.isEmpty { reading.noteForAll(name) }
        return segments
    }

    /// Without the line ends around it: where the block stands decides what parts it from the rest.
    private static func trimmed(_ segments: [Segment]) -> [Segment] {
        var rest = segments[...]
        while case .lineEnd? = rest.first { rest.removeFirst() }
        while case .lineEnd? = rest.last { rest.removeLast() }
        return Array(rest)
    }

    private func unknown(_ name: String, at place: SourcePlace) -> Diagnostic {
        let nearest = reading.nearestBlock(to: name)
        let other = reading.otherLanguages(ofBlock: name).first
        return Diagnostic(
            code: "unknown-block",
            place: place,
            found: other.map { "Found [[blok:\(name)]], which is there in another language only: blocks/\($0).md." }
                ?? "Found [[blok:\(name)]], but there is no such block.",
            remedy: other.map { _ in "Write blocks/\(name).\(reading.language.rawValue).md." }
                ?? nearest.map { "Did you mean [[blok:\($0)]]?" }
                ?? "Write the file of the block in the folder blocks/, or correct the name."
        )
    }

    private func cycle(closedBy name: String, at place: SourcePlace) -> Diagnostic {
        let chain = (openBlocks.drop { $0 != name } + [name]).joined(separator: " → ")
        return Diagnostic(
            code: "block-cycle",
            place: place,
            found: "Blocks include each other: \(chain).",
            remedy: "Remove one of these [[blok:…]] lines."
        )
    }

    private func tooLong(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            code: "too-many-blocks",
            place: place,
            found: "With its blocks the template holds more than \(TemplateReading.textLimit) bytes of text.",
            remedy: "Include each block once, and shorten it."
        )
    }

    private func tooMany(at place: SourcePlace) -> Diagnostic {
        Diagnostic(
            code: "too-many-blocks",
            place: place,
            found: "The template includes more than \(TemplateReading.includeLimit) blocks, counting each time.",
            remedy: "Include each block once."
        )
    }
}
