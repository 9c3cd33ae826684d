extension MatchPlan {
    /// The plan for texts whose numbers have more digits, or fewer.
    ///
    /// A match moves with the text around it. Whether it still holds is seen when it is tried, which in numbers
    /// with the same first digits it mostly does.
    /// - Parameters:
    ///   - digits: How many each number has more than in the samples.
    ///   - numbers: Where numbers of at least two digits begin in the samples, in ascending order.
    package func stretched(by digits: Int, numbers: [Int]) -> MatchPlan {
        let moved = Self.movedPlaces(count: byteCount, by: digits, numbers)
        var stretched: [Step] = []
        var (place, end) = (0, 0)
        for step in steps {
            place += Int(step.literals)
            let start = moved[place]
            let source = step.length > 0 ? moved[place - Int(step.distance)] : start
            place += Int(step.length)
            stretched.append(
                Step(
                    literals: Int32(start - end),
                    length: Int32(moved[place] - start),
                    distance: Int32(start - source),
                    reachesBack: step.reachesBack
                )
            )
            end = moved[place]
        }
        return MatchPlan(steps: stretched, byteCount: moved[byteCount], reachesBack: reachesBack)
    }

    /// Where each place goes: it moves with the numbers that begin before it.
    private static func movedPlaces(count: Int, by digits: Int, _ numbers: [Int]) -> [Int] {
        var places: [Int] = []
        places.reserveCapacity(count + 1)
        var passed = 0
        for place in 0...count {
            while passed < numbers.count, numbers[passed] < place { passed += 1 }
            places.append(place + passed * digits)
        }
        return places
    }
}
