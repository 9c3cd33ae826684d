/// Does a piece of work for each item, so many at a time, and returns the results in the order of the items.
///
/// Inside a piece everything is a plain loop; this is the only place where a run is concurrent.
///
/// - Throws: The failure of the first piece, in time, that failed; the others are cancelled.
func inParallel<Item: Sendable, Result: Sendable>(
    _ items: [Item],
    jobs: Int,
    _ work: @escaping @Sendable (Item) throws(RunFailure) -> Result
) async throws(RunFailure) -> [Result] {
    var results: [Result?] = Array(repeating: nil, count: items.count)
    try await inOrder(items, jobs: jobs, work) { index, result throws(RunFailure) in results[index] = result }
    return results.compactMap { $0 }
}

/// Does a piece of work for each item, so many at a time, and hands the results over one by one in
/// the order of the items, each as soon as all before it are there.
func inOrder<Item: Sendable, Result: Sendable>(
    _ items: [Item],
    jobs: Int,
    _ work: @escaping @Sendable (Item) throws(RunFailure) -> Result,
    handOver: (Int, Result) throws(RunFailure) -> Void
) async throws(RunFailure) {
    do {
        try await withThrowingTaskGroup(of: (Int, Result).self) { group in
            var waiting: [Int: Result] = [:]
            var handedOver = 0
            var started = 0
            func start() {
                guard started < items.count else { return }
                let index = started
                started += 1
                group.addTask { @concurrent in (index, try work(items[index])) }
            }
            // A few more than work at a time may wait for their turn, so that a slow one blocks nobody.
            for _ in 0..<jobs { start() }
            while let (index, result) = try await group.next() {
                waiting[index] = result
                while let next = waiting.removeValue(forKey: handedOver) {
                    try handOver(handedOver, next)
                    handedOver += 1
                }
                start()
            }
        }
    } catch let failure as RunFailure {
        throw failure
    } catch {
        throw RunFailure(.bug, "\(error)")
    }
}
