import Campaign
import LetterModel
import LetterRendering
import LetterRun
import LetterTemplates

/// Chooses readers for the letters of a round and puts their letters into words and lines.
struct ProofMaking: ~Copyable {
    private let campaign: OpenedCampaign
    private let materials: RunMaterials
    private let asOf: CalendarDate
    private let form: LetterForm
    private let words: PersonWords
    private var setter: LetterSetter

    init(_ campaign: OpenedCampaign, _ materials: RunMaterials, asOf: CalendarDate, form: LetterForm) {
        (self.campaign, self.materials) = (campaign, materials)
        (self.asOf, self.form) = (asOf, form)
        words = campaign.personWords()
        setter = LetterSetter(appearance: materials.appearance)
    }

    /// Shows one letter for all kinds of readers it can have.
    ///
    /// - Throws: ``RunFailure`` (78) when the letter cannot be filled for one of them.
    mutating func series(_ letter: CampaignLetter) throws(RunFailure) -> ProofSeries {
        let name = letter.template.header.code.isEmpty ? letter.path : letter.template.header.code
        let constants = campaign.constants(of: letter.kind, asOf: asOf)
        let cases = ProofCase.worst.filter { $0.variants.contains(letter.kind.variant) }
        var readers = cases.map { (shown: $0, person: $0.person(for: letter.kind, words)) }
        var unseen = letter.template.optionalSides
        func drop(_ person: AddressedPerson) throws(RunFailure) {
            let values = constants.merging(
                materials.values(of: person, kind: letter.kind, reference: RunMaterials.proofMark)
            )
            do throws(FillError) {
                let seen = try letter.template.optionalSides(shownFor: values)
                unseen.removeAll(where: seen.contains)
            } catch {
                throw RunFailure(.configuration, error.description)
            }
        }
        for person in readers.compactMap(\.person) { try drop(person) }
        for further in ProofCase.further where further.variants.contains(letter.kind.variant) && !unseen.isEmpty {
            guard let person = further.person(for: letter.kind, words) else { continue }
            let before = unseen.count
            try drop(person)
            if unseen.count < before { readers.append((further, person)) }
        }
        let fields = ProofFields(letter.template, personal: PersonalField.names)
        var letters: [ProofSeries.Letter] = []
        for case (let shown, let person?) in readers {
            let title = "\(name), \(shown.dutch)"
            let proof = try proof(to: person, letter.kind, fields, title: title)
            letters.append(ProofSeries.Letter(shown: shown, person: person, proof: proof))
        }
        return ProofSeries(
            name: name,
            kind: letter.kind,
            path: letter.path,
            letters: letters,
            unfit: readers.filter { $0.person == nil }.map(\.shown),
            unseen: unseen.filter { !$0.text.isEmpty }
        )
    }

    private mutating func proof(
        to person: AddressedPerson,
        _ kind: LetterKind,
        _ fields: ProofFields,
        title: String
    ) throws(RunFailure) -> ProofLetter {
        let worded = try materials.letter(to: person, kind: kind, reference: RunMaterials.proofMark) {
            setter.fitsInWindow($0)
        }
        let set = setter.set(worded.filled, kind: kind, form: form, frame: worded.frame)
        return ProofLetter(set, worded.filled, frame: worded.frame, fields: fields, title: title)
    }
}
