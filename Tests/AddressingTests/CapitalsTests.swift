import Addressing
import Foundation
import TestSupport
import Testing

struct CapitalsTests {
    @Test(arguments: [
        ("'s-Gravenhage", "'S-GRAVENHAGE"),
        ("Curaçao", "CURAÇAO"),
        ("São Tomé en Príncipe", "SÃO TOMÉ EN PRÍNCIPE"),
        ("ÿ ı ŀ ŋ œ þ ð", "Ÿ I Ŀ Ŋ Œ Þ Ð"),
        ("Weißenfels", "WEIßENFELS"),
        ("ŉ ĸ µ º ª", "ŉ ĸ µ º ª"),
        ("e\u{308}", "E\u{308}"),
        ("", ""),
    ])
    func `sets text in capitals, one character for one`(text: String, capitals: String) {
        #expect(Array(Capitals.all(text).unicodeScalars) == Array(capitals.unicodeScalars))
    }

    @Test(arguments: [
        ("van den Berg", "Van den Berg"),
        ("'t Wolkje", "'t Wolkje"),
        ("élan", "Élan"),
        ("ß", "ß"),
        ("Aedel", "Aedel"),
        ("", ""),
    ])
    func `sets a capital in front when a letter stands there`(text: String, expected: String) {
        #expect(Capitals.first(text) == expected)
    }

    @Test func `stays inside the repertoire of the register, but for one letter that looks the same`() throws {
        struct Repertoire: Decodable { var map: [String: String] }
        guard let file = sharedData("teletex.json") else { return }
        let repertoire = try JSONDecoder().decode(Repertoire.self, from: Data(contentsOf: file))
        let characters = Set(repertoire.map.values.flatMap(\.unicodeScalars))
        #expect(characters.count == 293)
        // The register has one capital for two letters, and it is that of `đ`; the capital of `ð` looks the same.
        let allowed = characters.union(["Ð"])
        for character in characters {
            let capital = Array(Capitals.all(String(character)).unicodeScalars)
            #expect(capital.count == 1)
            #expect(allowed.isSuperset(of: capital), "\(character)")
        }
    }
}
