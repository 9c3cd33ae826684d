/// How a campaign wants its waves.
package struct WaveSettings: Hashable, Sendable {
    /// Municipalities whose people are written to together.
    package struct Region: Hashable, Sendable {
        /// For people.
        package var name: String
        /// Codes of table 33 of the register, four digits each; no code is in two regions.
        package var municipalities: Set<String>

        package init(name: String, municipalities: Set<String>) {
            self.name = name
            self.municipalities = municipalities
        }
    }

    /// Calendar days from one delivery to the next.
    package var daysBetweenWaves: Int
    /// In the order in which they are written to; may be empty.
    package var regions: [Region]

    package init(daysBetweenWaves: Int, regions: [Region] = []) {
        self.daysBetweenWaves = daysBetweenWaves
        self.regions = regions
    }

    /// The place of each municipality in the order of the waves, from 0; who is in none of them comes after all:
    /// at ``lastPlace``.
    ///
    /// A wave is as large as the contact centre can bear, not as a region: it may hold the end of one region and the beginning
    /// of the next.
    package var places: [String: Int] {
        Dictionary(
            regions.enumerated().flatMap { place, region in region.municipalities.map { ($0, place) } }
        ) { first, _ in first }
    }

    /// The place of people who live in no listed municipality, or abroad.
    package var lastPlace: Int { regions.count }
}
