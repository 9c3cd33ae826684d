/// Where the waves of a round begin and end: the parts in which its letters go out, so that the calls they cause can be answered.
///
/// A person stands at a place of a keyed order, which nobody can foresee and which is the same in every run of the
/// campaign; with regions, those of the first region come first. So a person stays in the same wave whatever a later
/// extract holds.
package struct WaveBorders: Codable, Hashable, Sendable {
    /// A place in the order of waves.
    package struct Place: Codable, Hashable, Comparable, Sendable {
        /// From 0; a municipality that no region names comes after all of them.
        package var region: Int
        /// The keyed hash of the person.
        package var rank: UInt64

        package init(region: Int, rank: UInt64) {
            (self.region, self.rank) = (region, rank)
        }

        package static func < (left: Self, right: Self) -> Bool {
            (left.region, left.rank) < (right.region, right.rank)
        }
    }

    /// Where the order ends.
    package static let end = Place(region: .max, rank: .max)

    /// The municipalities of each region, by their codes in table 33; without regions the keyed hash alone decides.
    package let regions: [[UInt16]]
    /// The last place of each wave, in ascending order.
    package let lasts: [Place]

    /// Takes the last place of each wave.
    package init(regions: [[UInt16]] = [], lasts: [Place]) {
        precondition(!lasts.isEmpty, "A round has at least one wave.")
        precondition(zip(lasts, lasts.dropFirst()).allSatisfy { $0 <= $1 }, "Waves follow each other.")
        (self.regions, self.lasts) = (regions, lasts)
    }

    /// How many waves there are.
    package var count: Int { lasts.count }

    /// Where a person stands.
    package func place(rank: UInt64, municipality: UInt16) -> Place {
        Self.place(rank: rank, municipality: municipality, in: regions)
    }

    /// Where a person stands, before there are borders.
    package static func place(rank: UInt64, municipality: UInt16, in regions: [[UInt16]]) -> Place {
        Place(region: regions.firstIndex { $0.contains(municipality) } ?? regions.count, rank: rank)
    }

    /// The wave of a person, from 1; `nil` for someone beyond the last, whom the campaign's maximum leaves out.
    package func wave(of place: Place) -> Int? {
        lasts.firstIndex { place <= $0 }.map { $0 + 1 }
    }
}
