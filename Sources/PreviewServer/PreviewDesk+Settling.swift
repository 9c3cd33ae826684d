import Campaign
import LetterModel
import TemplateReview

extension PreviewDesk {
    /// The letter that a settled query names; `nil` when it cannot be read now.
    func letter(named query: PageQuery) -> CampaignLetter? {
        current.campaign?.round(named: query.round ?? "")?.letters.first { $0.kind == query.kind }
    }

    /// A query in which everything has a value that exists, as far as there is any: the first of its kind otherwise.
    func settled(_ asked: PageQuery) -> PageQuery {
        var query = asked
        let rounds = current.campaign?.rounds ?? []
        let round = rounds.first { $0.name == query.round } ?? rounds.first
        query.round = round?.name ?? query.round ?? "first"
        let letters = round?.letters ?? []
        let letter = letters.first { $0.kind == query.kind } ?? (query.kind == nil ? letters.first : nil)
        query.kind = letter?.kind ?? query.kind ?? letters.first?.kind
        if let kind = query.kind, let name = query.round {
            let readers = readers(of: kind, in: name)
            if !readers.contains(where: { $0.id == query.reader }) { query.reader = readers.first?.id ?? query.reader }
        }
        let names = texts.names
        if query.file.map(names.contains) != true {
            query.file = letter.map(\.path).flatMap { names.contains($0) ? $0 : nil } ?? names.first
        }
        return query
    }
}
