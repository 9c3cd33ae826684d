import LetterModel

extension PersonInvention {
    /// What may have happened to a person; at most one large thing each.
    func addCircumstances(to person: inout InventedPerson, citizen: Int) {
        var stream = RandomStream(seed: seed, subject: .circumstances, index: citizen)
        var draw = stream.number(below: 10_000)
        func isNext(_ share: Int) -> Bool {
            draw -= share
            return draw < 0
        }
        if isNext(distribution.abroad) {
            moveAbroad(&person, using: &stream)
        } else if isNext(distribution.minors) {
            makeMinor(&person, using: &stream)
        } else if isNext(distribution.deceased) {
            die(&person, using: &stream)
        } else if isNext(distribution.underInvestigation) {
            investigate(&person, using: &stream)
        } else if isNext(distribution.underGuardianship) {
            person.guardianship = "1"
        }
    }

    private func moveAbroad(_ person: inout InventedPerson, using stream: inout RandomStream) {
        let place = stream.pick(ForeignPlace.all)
        let isNonResident = stream.happens(4000)
        person.suspension = isNonResident ? "R" : "E"
        var address = InventedAddress()
        // Non-residents are registered with the ministry, which has a code among the municipalities.
        address.municipality = isNonResident ? "1999" : person.address.municipality
        address.country = place.country
        address.foreignLine1 = place.street + " " + String(stream.number(in: 1...240))
        address.foreignLine2 = place.place
        address.foreignLine3 = place.region
        if stream.happens(600) {
            // Departed to unknown: no country and no lines.
            address = InventedAddress(municipality: address.municipality, country: "0000")
            person.suspension = "E"
        }
        person.address = address
    }

    private func makeMinor(_ person: inout InventedPerson, using stream: inout RandomStream) {
        let days = stream.number(in: (12 * 365)...(18 * 365 - 10))
        person.birthDate = Self.registerDate(referenceDate.adding(days: -days))
        person.partners = []
        person.nameUsage = "E"
    }

    private func die(_ person: inout InventedPerson, using stream: inout RandomStream) {
        person.suspension = "O"
        person.deathDate = Self.registerDate(referenceDate.adding(days: -stream.number(in: 1...900)))
    }

    private func investigate(_ person: inout InventedPerson, using stream: inout RandomStream) {
        let marks = ["080000", "089999", "081100", "081110", "081120", "081160", "081170", "081200", "080910"]
        person.investigation = stream.pick(marks)
        if stream.happens(3000) {
            person.investigationEnd = Self.registerDate(referenceDate.adding(days: -stream.number(in: 1...400)))
        }
    }
}
