import Campaign
import Foundation
import LetterModel
import LetterRun
import TemplateReview

/// What is being written and what was made of it: one for the program, however many pages are open.
actor PreviewDesk {
    /// A letter of one version of the texts.
    struct LetterKey: Hashable {
        let round: String
        let kind: LetterKind
        let reader: String
        let form: LetterForm
    }

    /// The letter that a query asks for, as far as it can be made.
    struct Shown: Sendable {
        /// The version of the texts to which the PDF belongs: that of now, or the last that could be made.
        let version: Int
        let pdf: DraftedRound.PDF?
        /// Why the texts of now make no letter.
        let obstacle: String?
    }

    /// What is typed in a file and not saved.
    struct Draft: Sendable {
        let text: String
        /// Of what was on the disk when the writer began: by it a save sees what somebody else did since.
        let base: ContentDigest
    }

    /// Letters kept in memory: pages ask for each picture apart, and the last good letter stays in sight.
    private static let keptLetters = 24

    let texts: CampaignTexts
    private let plan: RunPlan
    private let surroundings: Surroundings
    private let events: ChangeEvents
    private var drafts: [String: Draft] = [:]
    private(set) var version = 1
    private var seenOnDisk: [String: FileMark] = [:]
    private var campaign: DraftedCampaign?
    private let compiled = CompiledLetters()
    private var rounds: [String: DraftedRound] = [:]
    private var lastRounds: [String: DraftedRound] = [:]
    private var letters: [(version: Int, key: LetterKey, pdf: DraftedRound.PDF)] = []
    private(set) var extract = ExtractState.none
    private var knownReaders: [ReadersKey: [PreviewReader]] = [:]

    private struct ReadersKey: Hashable {
        let style: ContentDigest
        let kind: LetterKind
    }

    /// What is known of the extracts.
    enum ExtractState: Sendable {
        /// None were named.
        case none
        case reading
        case failed(String)
        case read(PreviewedExtract)
    }

    init(_ plan: RunPlan, surroundings: Surroundings, events: ChangeEvents) {
        (self.plan, self.surroundings, self.events) = (plan, surroundings, events)
        texts = CampaignTexts(campaign: plan.campaign)
    }

    // MARK: - Texts

    /// The campaign with what is typed now.
    var current: DraftedCampaign {
        if let campaign { return campaign }
        let made = DraftedCampaign(
            plan,
            drafts: drafts.mapValues { Array($0.text.utf8) },
            surroundings: surroundings,
            compiled: compiled
        )
        campaign = made
        return made
    }

    /// What is typed in a file and not saved.
    func draft(of name: String) -> Draft? { drafts[name] }

    /// Takes what someone typed.
    ///
    /// - Throws: `CampaignTexts.Refusal` for a name that is none, or a text that is too large.
    func take(_ text: String, as name: String) throws(CampaignTexts.Refusal) {
        guard text.utf8.count <= CampaignTexts.sizeLimit else { throw .tooLarge }
        let stored = try texts.stored(name)
        let base = drafts[name]?.base ?? stored.digest
        drafts[name] = stored.isText(text) ? nil : Draft(text: text, base: base)
        change()
    }

    /// Saves a text.
    ///
    /// - Throws: `CampaignTexts.Refusal`; what was typed stays.
    func save(
        _ text: String,
        as name: String,
        over digest: ContentDigest
    ) throws(CampaignTexts.Refusal) -> CampaignTexts.Stored {
        let stored = try texts.save(name, text, over: digest, now: surroundings.now())
        drafts[name] = nil
        noteDisk()
        change()
        return stored
    }

    /// Drops what is typed in a file.
    ///
    /// - Throws: `CampaignTexts.Refusal`.
    func discard(_ name: String) throws(CampaignTexts.Refusal) -> CampaignTexts.Stored {
        let stored = try texts.stored(name)
        drafts[name] = nil
        change()
        return stored
    }

    private func change() {
        version += 1
        (campaign, rounds) = (nil, [:])
        events.changed(to: version)
    }

    /// Looks whether somebody else changed a file of the campaign.
    func lookAtDisk() {
        let before = seenOnDisk
        noteDisk()
        if !before.isEmpty, before != seenOnDisk { change() }
    }

    private func noteDisk() {
        seenOnDisk = FileMark.ofFiles(in: CampaignOpening.folder(of: plan.campaign))
    }

    // MARK: - Letters

    /// The letters of a round; those of the last version that could be read when this one cannot.
    func round(_ name: String) -> (now: DraftedRound?, last: DraftedRound?, obstacle: String?) {
        if let round = rounds[name] { return (round, round, nil) }
        do throws(RunFailure) {
            let round = try current.round(name, like: lastRounds[name])
            (rounds[name], lastRounds[name]) = (round, round)
            return (round, round, nil)
        } catch {
            return (nil, lastRounds[name], error.message)
        }
    }

    /// Whom the letters of a kind can be shown to.
    func readers(of kind: LetterKind, in round: String) -> [PreviewReader] {
        let invented = inventedReaders(of: kind, in: round)
        guard case .read(let extract) = extract, round == plan.round else { return invented }
        return invented + (extract.readers[kind] ?? [])
    }

    /// They depend on the style alone, and finding who still fits the window takes longer than setting a letter.
    private func inventedReaders(of kind: LetterKind, in round: String) -> [PreviewReader] {
        let style = current.campaign?.files.first { $0.path == "style.yaml" }?.digest
        if let style, let known = knownReaders[ReadersKey(style: style, kind: kind)] { return known }
        let readers = self.round(round).last?.readers(of: kind) ?? []
        if let style, !readers.isEmpty { knownReaders[ReadersKey(style: style, kind: kind)] = readers }
        return readers
    }

    /// The letter that a settled query asks for.
    func letter(_ query: PageQuery) -> Shown {
        guard let round = query.round, let kind = query.kind, let id = query.reader else {
            return Shown(version: version, pdf: nil, obstacle: self.round(query.round ?? "first").obstacle)
        }
        let key = LetterKey(round: round, kind: kind, reader: id, form: query.form)
        if let known = letters.last(where: { $0.version == version && $0.key == key }) {
            return Shown(version: version, pdf: known.pdf, obstacle: nil)
        }
        let (now, _, obstacle) = self.round(round)
        do throws(RunFailure) {
            guard let now, let reader = readers(of: kind, in: round).first(where: { $0.id == id }) else {
                return lastGood(key, obstacle: obstacle)
            }
            let pdf = try now.pdf(to: reader, kind, query.form)
            letters.append((version, key, pdf))
            if letters.count > Self.keptLetters { letters.removeFirst() }
            return Shown(version: version, pdf: pdf, obstacle: nil)
        } catch {
            return lastGood(key, obstacle: error.message)
        }
    }

    private func lastGood(_ key: LetterKey, obstacle: String?) -> Shown {
        let last = letters.last { $0.key == key }
        return Shown(version: last?.version ?? version, pdf: last?.pdf, obstacle: obstacle ?? "")
    }

    /// The PDF of a version that was shown; `nil` when it is gone.
    func pdf(_ query: PageQuery) -> DraftedRound.PDF? {
        guard let round = query.round, let kind = query.kind, let id = query.reader else { return nil }
        let key = LetterKey(round: round, kind: kind, reader: id, form: query.form)
        if let version = query.version, version != self.version {
            return letters.last { $0.version == version && $0.key == key }?.pdf
        }
        let shown = letter(query)
        return shown.version == version ? shown.pdf : nil
    }

    /// The letter as HTML or text, of the texts of now; `nil` when it cannot be made.
    func other(_ query: PageQuery, asHTML: Bool) -> [UInt8]? {
        guard let round = query.round, let kind = query.kind,
            let reader = readers(of: kind, in: round).first(where: { $0.id == query.reader }),
            let now = self.round(round).now
        else { return nil }
        return asHTML ? try? now.html(to: reader, kind, query.form) : try? now.text(to: reader, kind)
    }

    // MARK: - Extracts

    /// Reads the extracts, when some were named; the pages are told when it is done.
    func readExtract() async {
        guard !plan.accounts.isEmpty else { return }
        extract = .reading
        let (plan, today) = (plan, surroundings.today)
        extract = await Task.detached { () -> ExtractState in
            do throws(RunFailure) {
                return .read(try PreviewedExtract(plan, today: today))
            } catch {
                return .failed(error.message)
            }
        }.value
        events.changed(to: version)
    }
}

/// By what a change of a file is noticed.
struct FileMark: Hashable {
    let size: Int
    let changed: Date

    /// The marks of all files of a campaign, but those that a save left behind, and of the variables of all campaigns.
    static func ofFiles(in folder: String) -> [String: FileMark] {
        let files = FileManager.default
        let inside = (try? files.subpathsOfDirectory(atPath: folder)) ?? []
        let paths = inside.filter { !$0.hasPrefix(".") }.map { "\(folder)/\($0)" } + ["\(folder)/../central.yaml"]
        var marks: [String: FileMark] = [:]
        for path in paths {
            guard let found = try? files.attributesOfItem(atPath: path), let changed = found[.modificationDate] as? Date
            else { continue }
            marks[path] = FileMark(size: found[.size] as? Int ?? 0, changed: changed)
        }
        return marks
    }
}
