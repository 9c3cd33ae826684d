/// Parts of Dutch words whose spelling shows too many vowels or too few: loan words mostly.
///
/// `-1` before a list: its parts have one syllable less than their vowels; `+1`: one more. `^` is the beginning of the
/// word, `$` its end or a plural's `s` at its end.
enum DutchSyllableExceptions {
    /// What is to be added to the vowels of a word in small letters.
    static func correction(for word: [Unicode.Scalar]) -> Int {
        var sum = 0
        for start in word.indices {
            for part in parts[word[start], default: []] where part.fits(word, at: start) { sum += part.correction }
        }
        return sum
    }

    private struct Part {
        var letters: [Unicode.Scalar]
        var correction: Int
        var isAtStart: Bool
        var isAtEnd: Bool

        func fits(_ word: [Unicode.Scalar], at start: Int) -> Bool {
            let end = start + letters.count
            guard end <= word.count, !isAtStart || start == 0, word[start..<end].elementsEqual(letters) else {
                return false
            }
            return !isAtEnd || end == word.count || (end + 1 == word.count && word[end] == "s")
        }
    }

    private static let parts: [Unicode.Scalar: [Part]] = {
        var parts: [Unicode.Scalar: [Part]] = [:]
        var correction = 0
        for entry in list.split(whereSeparator: \.isWhitespace) {
            if let number = Int(entry) {
                correction = number
                continue
            }
            let letters = Array(entry.unicodeScalars.filter { $0 != "^" && $0 != "$" })
            guard let first = letters.first else { continue }
            let part = Part(
                letters: letters,
                correction: correction,
                isAtStart: entry.hasPrefix("^"),
                isAtEnd: entry.hasSuffix("$")
            )
            parts[first, default: []].append(part)
        }
        return parts
    }()

    private static let list = """
        -1
        team coach board toast upload download reload goal soap roast throat coating loafer scoreboard
        lease leasing dealer deal$ deals search break$ breaks breaker breaking breakdance beat$ beats beatle beatbox head
        freak jean leag ague$ steak stream leader clean cream dream speak beach health sneak sweater spreads
        steamer teaser reader easy easter overheads feature leaflet heavy repeat mean$ bean$ beans appeal tearoom
        feuille patrouille bouillon fouille brouill ratatouille bouilla grenouille douille
        regime
        ^blues duffelcoat ^coat road deal coldcase freestyle cruise juice suite$ suites tissue$ tissues revue$ barbecue issue$ cheque
        avenue$ statue$ venue$ queue$ catalogue
        online offline deadline headline pipeline hotline airline website ^site$ internetsite update software hardware
        freeware spyware malware firmware ^file$ ^files profile$ lifestyle house$ ^home homepage ^live$ livestream ^game gamer
        gameboy ^like$ database$ interface facebook service office ^store$ bookstore smartphone iphone phone$ skype
        chrome$ drive$ science care$ image$ teenage message$ package$ cottage$
        crime$ prime$ fulltime parttime full-time realtime timer timing timen timemanagement timeout ^time primetime
        overtime halftime showtime lunchtime ^cake cupcake cheesecake pancake milkshake shake$ skate ^date$ blind-date ^share$
        ^space$ ^race ^page$ ^base$ ^case$ showcase ^cruise ^house ^safe$ ^state$ ^style$ ^tape$ ^wave$ microwave
        baseline baseball guideline timeline ^rave$ ^pace$ pacemaker placemat place$ ^rate$ ^made$ ^tune$ cheque
        mousse$ finesse$ race$ backspace workspace surface ^wireless$ beaucoup manoeuvre
        league$ quiche$ ^niche$ ^cache$ crêpe$ gruyère grande$
        lounge$ orange$ change$ ^range$ beige$
        +1
        museum petroleum linoleum jubileum lyceum mausoleum ^digid aero maestro paell chael$ rafael israel raphael
        """
}
