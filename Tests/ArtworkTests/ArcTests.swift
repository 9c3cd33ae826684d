import Artwork
import Foundation
import LetterModel
import Testing

/// Arcs, against places on the ellipse that are known.
struct ArcTests {
    private struct Place {
        var x: Double
        var y: Double

        init(_ point: Artwork.Point) { (x, y) = (point.x.points, point.y.points) }

        init(_ x: Double, _ y: Double) { (self.x, self.y) = (x, y) }
    }

    /// Places along the outline, 20 for each curve.
    private func places(_ path: String) throws -> [Place] {
        var places: [Place] = []
        var current = Place(0, 0)
        for segment in Drawing.shapes(try Drawing.read("<path d='\(path)'/>")).flatMap(\.segments) {
            switch segment {
            case .move(let point), .line(let point): current = Place(point)
            case .curve(let first, let second, let end):
                let points = [current, Place(first), Place(second), Place(end)]
                for step in 1...20 { places.append(bezier(points, Double(step) / 20)) }
                current = Place(end)
            case .close: break
            }
        }
        return places
    }

    private func bezier(_ points: [Place], _ time: Double) -> Place {
        let rest = 1 - time
        let weights = [rest * rest * rest, 3 * rest * rest * time, 3 * rest * time * time, time * time * time]
        return zip(points, weights).reduce(Place(0, 0)) { sum, part in
            Place(sum.x + part.0.x * part.1, sum.y + part.0.y * part.1)
        }
    }

    /// A circle of radius 10 round (50, 25) from its right to its lower end, in the four ways of the flags.
    @Test(arguments: [
        ("0 1", 50.0, 25.0, 1), ("1 0", 50.0, 25.0, 3), ("0 0", 60.0, 35.0, 1), ("1 1", 60.0, 35.0, 3),
    ])
    func `both flags choose the arc`(flags: String, x: Double, y: Double, quarters: Int) throws {
        let places = try places("M60 25A10 10 0 \(flags) 50 35")
        #expect(places.count == quarters * 20)
        for place in places { #expect(abs(hypot(place.x - x, place.y - y) - 10) < 0.005) }
        #expect(places.last.map { [$0.x, $0.y] } == [50, 35])
    }

    @Test(arguments: [0.0, 30, 45, 90, 137, -20, 400])
    func `a turned ellipse goes through its own points`(degrees: Double) throws {
        let angle = degrees * .pi / 180
        // Half an ellipse with radii 20 and 8 from one end of its long axis to the other.
        let (across, down) = (20 * cos(angle), 20 * sin(angle))
        let places = try places(
            "M\(50 + across) \(25 + down)A20 8 \(degrees) 0 1 \(50 - across) \(25 - down)"
        )
        #expect(places.count == 40)
        for place in places {
            let (x, y) = (place.x - 50, place.y - 25)
            let along = (x * cos(angle) + y * sin(angle)) / 20
            let beside = (y * cos(angle) - x * sin(angle)) / 8
            #expect(abs(along * along + beside * beside - 1) < 0.002)
        }
        let (x, y) = (places[19].x - 50, places[19].y - 25)
        #expect(abs(x + 8 * sin(angle)) < 0.005)
        #expect(abs(y - 8 * cos(angle)) < 0.005)
    }

    @Test func `radii that are too small grow until the arc reaches its end`() throws {
        for place in try places("M30 25A1 1 0 0 1 50 25") {
            #expect(abs(hypot(place.x - 40, place.y - 25) - 10) < 0.005)
        }
        let flat = try places("M30 25A4 2 0 0 1 50 25")
        #expect(abs((flat.map(\.y).min() ?? 0) - 20) < 0.005)
    }

    @Test(arguments: [
        ("M1 1A0 5 0 0 1 9 9", "M 1 1 L 9 9"), ("M1 1A5 0 0 1 1 9 9", "M 1 1 L 9 9"),
        ("M1 1A5 5 0 1 1 1 1L2 2", "M 1 1 L 2 2"),
        ("M1 1a0 0 0 0 0 2 3", "M 1 1 L 3 4"),
    ])
    func `arcs without an area are lines, or nothing`(path: String, outline: String) throws {
        #expect(try Drawing.outline(path: path) == outline)
    }

    @Test(arguments: [
        "M60 25A10 10 0 0 1 50 35", "M60 25A10,10,0,0,1,50,35", "M60 25A10 10 0 0150 35", "M60 25a10 10 0 01-10 10",
        "M60 25A-10 10 0 0 1 50 35", "M60 25A10 10 720 0 1 50 35", "M60 25A1e1 1e1 0 0 1 5e1 35",
    ])
    func `the same arc in every notation`(path: String) throws {
        #expect(try Drawing.outline(path: path) == "M 60 25 C 60 30.523 55.523 35 50 35")
    }

    @Test func `flags need nothing after them`() throws {
        let spaced = try Drawing.outline(path: "M5 5a1 1 0 0 1 .5 .5 1 1 0 1 0 .5 .5")
        #expect(try Drawing.outline(path: "M5 5a1 1 0 01.5.5 1 1 0 10.5.5") == spaced)
    }
}
