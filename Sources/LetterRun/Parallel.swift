import Dispatch
import Synchronization

/// Does a piece of work for each item, so many at a time, and returns the results in the order of the items.
///
/// Inside a piece everything is a plain loop; this file is the only place where a run is concurrent.
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

/// Does a piece of work for parts of the items, as many parts as there are jobs, and returns all results in the order of
/// the items. For short work that cannot fail, in a stage that reads a file: it waits.
func concurrently<Item: Sendable, Result: Sendable>(
    _ items: [Item],
    jobs: Int,
    _ work: @Sendable (ArraySlice<Item>) -> [Result]
) -> [Result] {
    let size = max(1, (items.count + jobs - 1) / jobs)
    let parts = stride(from: 0, to: items.count, by: size).map { items[$0..<min($0 + size, items.count)] }
    guard parts.count > 1 else { return parts.first.map(work) ?? [] }
    let results = Mutex([[Result]](repeating: [], count: parts.count))
    DispatchQueue.concurrentPerform(iterations: parts.count) { index in
        let result = work(parts[index])
        results.withLock { $0[index] = result }
    }
    return results.withLock { $0.flatMap(\.self) }
}
