import LetterModel

/// Words whose full stop does not end a sentence.
enum Abbreviations {
    /// Abbreviations after which a sentence goes on, also when a capital follows: `t.a.v. De Bank`.
    static let inside = words(
        """
        aanv afb afd afz alg art bijl bijv blz bv ca cf dhr dir dr drs evt excl fa fam fig gebr gem hfst hr incl ing int ir
        jhr jkvr lic max mevr mgr min mln mld mr mrs ms mw mej nl nr nrs ong opm pag par prof red ref resp secr sr st str
        tel temp toel vgl vnl voorz wnd zgn zn jan feb mrt apr jun jul aug sep sept okt nov dec
        a.d.h.v a.h.w b.d b.g.g b.v d.d d.m.v d.w.z e.v h.o i.c i.g.v i.h.a i.h.b i.h.k.v i.m i.o i.o.m i.p.v i.s.m i.t.t
        i.v.m k.k m.a.w m.b.t m.b.v m.i m.i.v m.m m.m.v m.n m.u.v n.a.v n.o n.t.b o.a o.b.v o.g.v o.i.d o.l.v o.m o.v.v p.a
        p.o p.p q.q r.k s.v.p t.a.v t.b.v t.g.v t.h.v t.m t.n.v t.o.v t.w t.w.v u.i v.a v.d v.h v.l.n.r v.w.b w.v z.g z.i
        """
    )

    /// Abbreviations that may end a sentence: they do when a capital follows.
    static let closing = words(
        """
        enz etc jl jr ltd inc co bros dept e.a e.d e.e.a o.i.d a.u.b n.v.t t.z.t z.o.z z.s.m p.m a.m p.w p.j p.d p.st s.a
        c.s m.v n.c i.b.d u.s u.k e.u n.v v.o.f b.v
        """
    )

    /// The same for English.
    static let englishInside = words(
        "approx appt cf e.g eg est fig i.e ie mr mrs ms mx messrs no nos para prof dr rev sen st ste vol vs viz encl"
    )

    /// Whether the full stop after a word leaves the sentence open, when a capital follows.
    static func leavesOpen(_ word: String, before next: String, after previous: String, language: LetterLanguage)
        -> Bool
    {
        let key = word.lowercased()
        if Self.isInitials(word) { return !endsAfterLetter(before: next, after: previous) }
        if closing.contains(key) { return false }
        if key == "no" { return language == .english && next.unicodeScalars.first?.isDigit == true }
        if language == .english, englishInside.contains(key) { return true }
        // These are words of English too.
        if language == .english, ["art", "dec", "fa", "fam", "int", "max", "min", "red", "ref", "par"].contains(key) {
            return next.unicodeScalars.first?.isDigit == true
        }
        return inside.contains(key)
    }

    /// Whether a small letter after the full stop shows that the sentence goes on, whatever the word.
    static func isKnown(_ word: String) -> Bool {
        let key = word.lowercased()
        return inside.contains(key) || closing.contains(key) || englishInside.contains(key) || isInitials(word)
    }

    /// `J`, `J.F.R`, `Th.J`: capitals with full stops between them.
    static func isInitials(_ word: String) -> Bool {
        guard let first = word.unicodeScalars.first, first.isCapital else { return false }
        return word.split(separator: ".").allSatisfy { part in
            part.unicodeScalars.count == 1 && part.unicodeScalars.allSatisfy(\.isCapital)
        }
    }

    /// `een code die begint met een B. Die code werkt` : a letter by name, not an initial.
    private static func endsAfterLetter(before next: String, after previous: String) -> Bool {
        labels.contains(previous.lowercased()) || beginners.contains(next)
    }

    private static let labels = words(
        "een de letter code groep categorie type klasse bijlage vitamine plan rij deel a the option category annex vak"
    )

    private static let beginners = words(
        """
        Die Dat Dit Deze Het Een U Uw Wij We Ik Er Daar Daarna Daarom Dan Als Zij Hij Vul Kies Bel Log Heeft Kunt Met
        Bij Voor In Op Om This That The A An You Your We It Then Do Please If When Call Enter
        """
    )

    private static func words(_ list: String) -> Set<String> {
        Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
    }
}
