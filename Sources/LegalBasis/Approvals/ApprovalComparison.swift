import LetterModel

/// What is different now from what someone signed.
struct ApprovalComparison {
    /// How many lines of one part are named; more than that is another text.
    private static let mostLines = 5

    /// What would be signed now.
    let payload: ApprovalPayload
    /// The content that was signed, by its digest; `nil` when it was not kept.
    let signedContent: (ContentDigest) -> [UInt8]?

    /// One finding for each line that changed, came or went; empty when what was signed is what is there now.
    func changes(from signed: [UInt8]) -> [CheckFinding] {
        let now = payload.bytes
        guard signed != now else { return [] }
        let (before, after) = (PayloadLine.lines(of: signed), PayloadLine.lines(of: now))
        let parts = partChanges(PayloadLine.parts(before), PayloadLine.parts(after))
        // What the head says of the record changes with the record, which is a part itself.
        if !parts.isEmpty { return parts }
        return headChanges(before, after)
    }

    private func partChanges(_ before: [String: ContentDigest], _ after: [String: ContentDigest]) -> [CheckFinding] {
        let names = Set(before.keys).union(after.keys).sorted()
        return names.flatMap { name -> [CheckFinding] in
            switch (before[name], after[name]) {
            case (let old?, let new?): old == new ? [] : contentChanges(name, from: old)
            case (_?, nil):
                [finding(name, nil, Wording(nl: "is er niet meer.", en: "is no longer there."))]
            case (nil, _): [finding(name, nil, Wording(nl: "is erbij gekomen.", en: "was added."))]
            }
        }
    }

    private func contentChanges(_ name: String, from old: ContentDigest) -> [CheckFinding] {
        guard let part = payload.subject.parts.first(where: { PrintableText.shown($0.name) == name }) else { return [] }
        if part.form == .picture { return [finding(name, nil, Wording(nl: "is veranderd.", en: "has changed."))] }
        guard let content = signedContent(old), ContentDigest(sha256Of: content) == old else {
            let words = Wording(
                nl: "is veranderd; de inhoud van toen is niet bewaard (approvals/parts/\(old)).",
                en: "has changed; what it was is not kept (approvals/parts/\(old))."
            )
            return [finding(name, nil, words)]
        }
        let lines = ContentDifference(from: content, to: part.content).lines
        let shown = lines.prefix(Self.mostLines).map { line in
            part.form == .text
                ? finding(name, line.number, line.wording) : finding(name, nil, line.settingWording ?? line.wording)
        }
        guard lines.count > Self.mostLines else { return shown }
        let rest = lines.count - Self.mostLines
        let more = Wording(nl: "en nog \(rest) andere regels.", en: "and \(rest) other lines.")
        return shown + [finding(name, nil, more)]
    }

    /// The head differs although no part does: another program wrote it, or it is the request for another role.
    private func headChanges(_ before: [PayloadLine], _ after: [PayloadLine]) -> [CheckFinding] {
        let difference = ContentDifference(
            from: Array(before.map(\.text).joined(separator: "\n").utf8),
            to: Array(after.map(\.text).joined(separator: "\n").utf8)
        )
        return difference.lines.prefix(Self.mostLines).map { line in
            finding("approvals/\(ApprovalPayload.fileName(of: payload.role))", line.number, line.wording)
        }
    }

    private func finding(_ name: String, _ line: Int?, _ words: Wording) -> CheckFinding {
        CheckFinding(words, place: SourcePlace(file: name, line: line))
    }
}

extension ContentDifference.Line {
    /// What changed in a setting: its whole path, then the two values; `nil` when the setting is another.
    fileprivate var settingWording: Wording? {
        guard let old, let new, let path = Self.settingPath(old), path == Self.settingPath(new) else { return nil }
        let values = Self(
            number: number,
            old: String(old.dropFirst(path.count)),
            new: String(new.dropFirst(path.count))
        )
        let (shown, words) = (PrintableText.shown(path), values.wording)
        return Wording(nl: "\(shown) \(words.nl)", en: "\(shown) \(words.en)")
    }

    /// What stands before the value of a line `path=value`, the sign included; a sign in a name is an escape.
    private static func settingPath(_ line: String) -> String? {
        var previous: Character?
        for (count, character) in line.enumerated() {
            if character == "=" && previous != "\\" { return String(line.prefix(count + 1)) }
            previous = character
        }
        return nil
    }

    /// What changed, came or went, in words.
    fileprivate var wording: Wording {
        if let excerpts {
            return Wording(
                nl: "was «\(excerpts.old)», is nu «\(excerpts.new)».",
                en: "was «\(excerpts.old)», is now «\(excerpts.new)»."
            )
        }
        if let new {
            return Wording(nl: "nieuw: «\(Self.shortened(new))».", en: "new: «\(Self.shortened(new))».")
        }
        let gone = Self.shortened(old ?? "")
        return Wording(nl: "weg: «\(gone)».", en: "gone: «\(gone)».")
    }
}
