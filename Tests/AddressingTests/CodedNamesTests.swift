import Addressing
import Foundation
import TestSupport
import Testing

struct CodedNamesTests {
    @Test(arguments: [
        ("0003", "Appingedam"), ("0014", "Groningen"), ("0518", "'s-Gravenhage"), ("0599", "Rotterdam"),
        ("0000", "Onbekend"), ("1980", "Dijk en Waard"), ("9999", nil), ("", nil), ("14", nil), ("00140", nil),
        ("001x", nil),
    ])
    func `knows municipalities by their code`(code: String, name: String?) {
        #expect(MunicipalityNames.name(of: code) == name)
    }

    @Test(arguments: [("5010", "België"), ("6030", "Nederland"), ("9999", "Internationaal gebied"), ("0001", nil)])
    func `knows countries by their code`(code: String, name: String?) {
        #expect(CountryNames.name(of: code) == name)
    }

    @Test func `unpacks consecutive codes and gaps`() {
        let table = CodedNames(packed: "0007 Aa;Bee, Cee en Dee\n0100 'É\nFé")
        #expect(table.count == 4)
        #expect(
            ["0007", "0008", "0009", "0100", "0101"].map(table.name) == ["Aa", "Bee, Cee en Dee", nil, "'É", "Fé"]
        )
    }

    private struct Entry: Decodable { var naam: String }

    @Test(arguments: ["gemeenten.json", "landen.json"])
    func `holds every row of the published table and no other`(table: String) throws {
        guard let file = sharedData(table) else { return }
        let rows = try JSONDecoder().decode([String: Entry].self, from: Data(contentsOf: file))
        let isMunicipalities = table == "gemeenten.json"
        #expect((isMunicipalities ? MunicipalityNames.count : CountryNames.count) == rows.count)
        for (code, row) in rows {
            let name = isMunicipalities ? MunicipalityNames.name(of: code) : CountryNames.name(of: code)
            #expect(name == row.naam, "\(code)")
        }
    }
}
