import Foundation
import Testing

@testable import PDFWriting

/// The sRGB profile that the writer makes, by the rules of ICC.1 and against the profile that Debian has.
@Suite struct StandardColourProfileTests {
    private let bytes = StandardColourProfile.bytes

    private func number(at place: Int) -> Int {
        bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
    }

    private func fixed(at place: Int, in bytes: [UInt8]) -> Double {
        let value = bytes[place..<place + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        return Double(Int32(bitPattern: value)) / 65536
    }

    private func tag(_ name: String, in bytes: [UInt8]) -> Int? {
        let count = bytes[128..<132].reduce(0) { $0 << 8 | Int($1) }
        return (0..<count).map { 132 + 12 * $0 }.first { Array(bytes[$0..<$0 + 4]) == Array(name.utf8) }
            .map { place in bytes[place + 4..<place + 8].reduce(0) { $0 << 8 | Int($1) } }
    }

    @Test func `is a profile for a display, of version 4, and small`() throws {
        #expect(number(at: 0) == bytes.count && bytes.count == 480)
        #expect(bytes[8] == 4)
        #expect(String(decoding: bytes[12..<24], as: UTF8.self) == "mntrRGB XYZ ")
        _ = try PDFColourProfile(bytes: bytes)
        for name in ["desc", "cprt", "wtpt", "chad", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"] {
            let place = try #require(tag(name, in: bytes), "\(name) is missing")
            #expect(place % 4 == 0 && place < bytes.count)
        }
    }

    @Test func `has primaries that add up to white`() throws {
        for (axis, white) in [0.9642, 1.0, 0.8249].enumerated() {
            let sum = try ["rXYZ", "gXYZ", "bXYZ"].reduce(0) { sum, name in
                sum + fixed(at: try #require(tag(name, in: bytes)) + 8 + 4 * axis, in: bytes)
            }
            #expect(abs(sum - white) < 0.0004, "four digits behind the point, three of them added")
        }
    }

    @Test func `has the primaries and the curve of Debian's profile`() throws {
        let path = "/usr/share/color/icc/sRGB.icc"
        guard let file = FileManager.default.contents(atPath: path) else {
            print("SKIPPED: \(path) is absent; install icc-profiles-free.")
            return
        }
        let other = Array(file)
        for name in ["rXYZ", "gXYZ", "bXYZ"] {
            for axis in 0..<3 {
                let place = try #require(tag(name, in: bytes)) + 8 + 4 * axis
                let otherPlace = try #require(tag(name, in: other)) + 8 + 4 * axis
                #expect(abs(fixed(at: place, in: bytes) - fixed(at: otherPlace, in: other)) < 0.002)
            }
        }
        let curve = try #require(tag("rTRC", in: other))
        let count = other[curve + 8..<curve + 12].reduce(0) { $0 << 8 | Int($1) }
        try #require(String(decoding: other[curve..<curve + 4], as: UTF8.self) == "curv" && count > 2)
        let parameters = try #require(tag("rTRC", in: bytes)) + 12
        let (g, a, b, c, d) = (
            fixed(at: parameters, in: bytes), fixed(at: parameters + 4, in: bytes),
            fixed(at: parameters + 8, in: bytes),
            fixed(at: parameters + 12, in: bytes), fixed(at: parameters + 16, in: bytes)
        )
        for step in 0..<count {
            let x = Double(step) / Double(count - 1)
            let ours = x >= d ? pow(a * x + b, g) : c * x
            let theirs = Double(Int(other[curve + 12 + 2 * step]) << 8 | Int(other[curve + 13 + 2 * step])) / 65535
            #expect(abs(ours - theirs) < 0.001, "at \(x)")
        }
    }
}
