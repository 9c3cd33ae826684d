import LetterModel
import Selection
import Testing

/// Waves, the group that is held out, and returned mail: the reasons that stand at the end of a selection.
struct WaveSelectionTests {
    typealias Scenario = SelectionScenario

    private static let accounts = (0..<2000).map { Scenario.account($0) }
    private static let persons = (0..<2000).map { Scenario.person($0) }
    /// Three waves: a half, a quarter, and the rest.
    private static let borders = WaveBorders(lasts: [
        WaveBorders.Place(region: 0, rank: .max / 2), WaveBorders.Place(region: 0, rank: .max / 4 * 3), WaveBorders.end,
    ])

    private func selection(_ waves: WaveStand?, holdOut: Int? = nil) throws -> Selection {
        let settings = SelectionSettings(holdOutOfAMillion: holdOut)
        let context = Scenario.context(settings) { $0.waves = waves }
        return try Scenario.run(accounts: Self.accounts, persons: Self.persons, context: context)
    }

    private func selected(_ waves: WaveStand?, holdOut: Int? = nil) throws -> Set<CitizenServiceNumber> {
        Set(try selection(waves, holdOut: holdOut).recipients.rows.map(\.number))
    }

    @Test func `waves divide everyone, each person in exactly one`() throws {
        let waves = try (1...3).map { try selected(WaveStand(borders: Self.borders, own: $0)) }
        #expect(waves.map(\.count).reduce(0, +) == 2000)
        #expect(waves.reduce(into: Set()) { $0.formUnion($1) } == (try selected(nil)))
        #expect((900...1100).contains(waves[0].count) && (400...600).contains(waves[1].count))
    }

    @Test(arguments: [(1, [0, 0, 1]), (2, [0, 1, 1]), (3, [0, 1, 0])])
    func `says of whoever is in no wave of the run why`(own: Int, isCounted: [Int]) throws {
        let tally = try selection(WaveStand(borders: Self.borders, own: own)).funnel.accounts.leftOut
        let counts = [ExclusionReason.waveStopped, .earlierWave, .laterWave].map { min(tally[$0] ?? 0, 1) }
        #expect(counts == isCounted)
    }

    @Test func `nobody of a wave that was stopped gets a letter, not even when another one catches up`() throws {
        let stand = WaveStand(borders: Self.borders, own: 4, stopped: [2])
        let caught = try selection(stand)
        let second = try selected(WaveStand(borders: Self.borders, own: 2))
        #expect(caught.funnel.accounts.leftOut[.waveStopped] == second.count)
        #expect(Set(caught.recipients.rows.map(\.number)).isDisjoint(with: second))
    }

    @Test func `who catches up waits for waves that are still to be made`() throws {
        let caught = try selection(WaveStand(borders: Self.borders, own: 4, open: [3]))
        let last = try selected(WaveStand(borders: Self.borders, own: 3))
        #expect(caught.funnel.accounts.leftOut[.laterWave] == last.count)
        #expect(caught.funnel.selected == 2000 - last.count)
    }

    @Test func `regions come in their order, and who lives in none of them comes last`() throws {
        let borders = WaveBorders(
            regions: [[363], [344]],
            lasts: [
                WaveBorders.Place(region: 0, rank: .max), WaveBorders.Place(region: 1, rank: .max), WaveBorders.end,
            ]
        )
        let codes = ["0344", "0363", "0518", ""]
        let persons = codes.indices.map { index in
            Scenario.person(index) { $0.address.municipalityCode = codes[index] }
        }
        let waves = try (1...3).map { own in
            let context = Scenario.context { $0.waves = WaveStand(borders: borders, own: own) }
            return try Scenario.run(accounts: Array(Self.accounts[..<4]), persons: persons, context: context)
                .recipients.rows.map(\.number)
        }
        #expect(waves == [[Scenario.number(1)], [Scenario.number(0)], [Scenario.number(2), Scenario.number(3)]])
    }

    @Test func `whom the maximum left out when waves were laid down belongs to none`() throws {
        let borders = WaveBorders(lasts: [WaveBorders.Place(region: 0, rank: .max / 2)])
        let selection = try selection(WaveStand(borders: borders, own: 1))
        #expect(selection.funnel.accounts.leftOut[.overMaximum] == 2000 - selection.funnel.selected)
    }

    @Test func `a held out group is near its share, the same in each run, and named by number`() throws {
        let selection = try selection(nil, holdOut: 100_000)
        #expect((150...250).contains(selection.heldOut.count))
        #expect(selection.funnel.accounts.leftOut[.heldOut] == selection.heldOut.count)
        #expect(try self.selection(nil, holdOut: 100_000).heldOut == selection.heldOut)
        #expect(try self.selection(nil, holdOut: 200_000).heldOut.count > selection.heldOut.count)
    }

    @Test func `who is held out has nothing to do with the wave`() throws {
        let counts = try (1...2).map { own in
            try selection(WaveStand(borders: Self.borders, own: own), holdOut: 250_000).heldOut.count
        }
        #expect((200...300).contains(counts[0]) && (90...160).contains(counts[1]))
    }

    @Test func `mail that came back leaves a person out as long as the address is the same`() throws {
        let returned: @Sendable (CitizenServiceNumber, AddressedPerson) -> Bool = { number, person in
            number == Scenario.number(0) && person.addressLines.first?.hasPrefix("Oude") == true
        }
        let context = Scenario.context { $0.isReturned = returned }
        let old = Scenario.person(0) { $0.address.street = "Oudegracht" }
        let new = Scenario.person(0) { $0.address.street = "Nieuwegracht" }
        #expect(try Scenario.reason(person: old, context: context) == .returnedMail)
        #expect(try Scenario.reason(person: new, context: context) == nil)
    }
}
