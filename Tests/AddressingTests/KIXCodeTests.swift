import Addressing
import Foundation
import LetterModel
import TestSupport
import Testing

struct KIXCodeTests {
    private static func house(
        _ postalCode: String,
        _ number: Int,
        letter: String = "",
        addition: String = ""
    ) -> RegisteredAddress {
        RegisteredAddress(
            street: "Leyweg",
            houseNumber: number,
            houseLetter: letter,
            houseNumberAddition: addition,
            postalCode: postalCode
        )
    }

    @Test(arguments: [
        (house("1231FZ", 13, addition: "hs"), "1231FZ13XHS"),
        (house("2500 GG", 30250), "2500GG30250"),
        (house("2583xl", 88, letter: "a"), "2583XL88XA"),
        (house("2583XL", 88, letter: "A", addition: "2"), "2583XL88XA2"),
        (house("2583XL", 88, addition: "1-hoog é"), "2583XL88X1HOOG"),
        (house("2583XL", 88, addition: "-é"), "2583XL88"),
        (house("9999ZZ", 99999, addition: "ABCDEF"), "9999ZZ99999XABCDEF"),
        (house("9999ZZ", 99999, letter: "A", addition: "BCDEFG"), nil),
        (house("1234SS", 1), nil),
        (house("", 1), nil),
        (house("2583XL", 0), nil),
        (RegisteredAddress(postalCode: "2583XL", locationDescription: "Woonboot"), nil),
        (RegisteredAddress(countryCode: "5010", foreignLines: ForeignLines(first: "Rue 1")), nil),
    ])
    func `makes the payload of a Dutch street address`(address: RegisteredAddress, payload: String?) {
        #expect(KIXCode(address: address)?.payload == payload)
    }

    @Test func `gives no code to a letter with an addition when the setting says so`() {
        let both = Self.house("2583XL", 88, letter: "A", addition: "2")
        #expect(KIXCode(address: both, houseLetterWithAddition: false) == nil)
        let letter = Self.house("2583XL", 88, letter: "A")
        #expect(KIXCode(address: letter, houseLetterWithAddition: false)?.payload == "2583XL88XA")
    }

    @Test(arguments: [
        ("1231FZ13XHS", "TDAFTDFADTAFTDAFDAADFFTTTDAFDTAFFATDDFATFTFT"),
        ("2500GG30250", "TDFADDAATTFFTTFFDAFTDAFTDTAFTTFFTDFADDAATTFF"),
        ("2583XL88", "TDFADDAATFDADTAFFATDFTTFTFDATFDA"),
        ("3077AW31", "DTAFTTFFTFTFTFTFDADAAFDTDTAFTDAF"),
        ("1234AB5X2", "TDAFTDFADTAFDTFADADADFTADDAAFATDTDFA"),
        ("9999ZZ99999XABCDEF", "DATFDATFDATFDATFFFTTFFTTDATFDATFDATFDATFDATFFATDDADADFTATAFDTFADTFFTDAAD"),
        ("0123456789ABCDEFGH", "TTFFTDAFTDFADTAFDTFADDAATADFTFTFTFDADATFDADADFTATAFDTFADTFFTDAADDAFTDFAT"),
        ("IJKLMNOPQRSTUVWXYZ", "ATDFADTFADDAFTTFFTDAFDTAATFDADADADFTFTADFTFTFDATAADDAFTDAFDTFATDFADTFFTT"),
    ])
    func `draws the bars that another program draws`(payload: String, bars: String) {
        #expect(KIXCode.bars(for: payload)?.map(\.rawValue).joined() == bars)
    }

    @Test(arguments: ["", "1234AB1234567890123", "1234ab1", "1234AB1-2"])
    func `draws no bars of what is no payload`(payload: String) {
        #expect(KIXCode.bars(for: payload) == nil)
    }

    @Test func `agrees with the whole file of known codes`() throws {
        struct Known: Decodable { var data, bars: String }
        guard let file = sharedData("cases/kix.json") else { return }
        for known in try JSONDecoder().decode([Known].self, from: Data(contentsOf: file)) {
            #expect(KIXCode.bars(for: known.data)?.map(\.rawValue).joined() == known.bars)
        }
    }
}
