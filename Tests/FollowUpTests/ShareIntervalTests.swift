import FollowUp
import Testing

/// Published values: R.G. Newcombe, Statistics in Medicine 17 (1998), pages 857–872 (table I, method 3) and 873–890
/// (table II, method 10).
struct ShareIntervalTests {
    @Test(arguments: [
        (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718),
    ])
    func `a share has the interval that is published`(some: Int, all: Int, low: Double, high: Double) {
        let interval = ShareInterval(some, of: all)
        #expect(abs(interval.low - low) < 0.00006 && abs(interval.high - high) < 0.00006)
        let other = ShareInterval(all - some, of: all)
        #expect(abs(other.low - (1 - high)) < 0.00006 && abs(other.high - (1 - low)) < 0.00006)
    }

    /// Two groups, and the published interval of the difference.
    typealias Published = (first: (Int, Int), second: (Int, Int), low: Double, high: Double)

    @Test(
        arguments: [
            ((56, 70), (48, 80), 0.0524, 0.3339), ((9, 10), (3, 10), 0.1705, 0.8090), ((6, 7), (2, 7), 0.0582, 0.8062),
            ((5, 56), (0, 29), -0.0381, 0.1926), ((0, 10), (0, 20), -0.1611, 0.2775),
            ((0, 10), (0, 10), -0.2775, 0.2775),
            ((10, 10), (0, 20), 0.6791, 1.0), ((10, 10), (0, 10), 0.6075, 1.0),
        ] as [Published]
    )
    func `a difference has the interval that is published`(of groups: Published) {
        let first = ShareInterval(groups.first.0, of: groups.first.1)
        let difference = ShareInterval(first, minus: ShareInterval(groups.second.0, of: groups.second.1))
        #expect(abs(difference.low - groups.low) < 0.00006 && abs(difference.high - groups.high) < 0.00006)
    }

    @Test(arguments: [1, 2, 9, 100, 945_245])
    func `an interval holds its share, and never leaves what is possible`(all: Int) {
        for some in Set([0, 1, all / 3, all - 1, all]) where some >= 0 {
            let interval = ShareInterval(some, of: all)
            #expect(interval.low <= interval.share && interval.share <= interval.high)
            #expect(interval.low >= 0 && interval.high <= 1)
        }
    }
}
