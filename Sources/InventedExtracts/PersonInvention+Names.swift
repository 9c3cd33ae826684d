extension PersonInvention {
    /// A culture by its share.
    static func culture(using stream: inout RandomStream) -> NameCulture {
        var draw = stream.number(below: 1000)
        for culture in NameCulture.all {
            draw -= culture.perThousand
            if draw < 0 { return culture }
        }
        return NameCulture.dutch
    }

    /// One given name, or two or three.
    static func givenNames(_ names: [String], using stream: inout RandomStream) -> String {
        let count = 1 + (stream.happens(4500) ? 1 : 0) + (stream.happens(1500) ? 1 : 0)
        var result = stream.pick(names)
        for _ in 1..<count {
            let next = stream.pick(names)
            if next == result { continue }
            result += " "
            result += next
        }
        return result
    }

    /// A prefix, often empty, and a surname; now and then a double one.
    static func surname(of culture: NameCulture, using stream: inout RandomStream) -> (prefix: String, surname: String)
    {
        let prefix = stream.pick(culture.prefixes)
        var name = stream.pick(culture.stems)
        name += stream.pick(culture.endings)
        if stream.happens(150) {
            name += "-"
            name += stream.pick(culture.stems)
            name += stream.pick(culture.endings)
        }
        return (prefix, name)
    }
}
