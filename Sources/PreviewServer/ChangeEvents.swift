import FlyingSocks
import Synchronization

/// Tells every open page that something changed (server-sent events, HTML Living Standard, section 9.2).
final class ChangeEvents: Sendable {
    private let listeners = Mutex<[Int: AsyncStream<[UInt8]>.Continuation]>([:])
    private let next = Mutex(0)

    /// How many pages are open.
    var count: Int { listeners.withLock { $0.count } }

    /// Tells the version that there is now.
    func changed(to version: Int) { send(Self.event(version)) }

    private static func event(_ version: Int) -> String { "event: changed\ndata: {\"version\":\(version)}\n\n" }

    /// Says nothing; who is gone is noticed by it.
    func beat() { send(": beat\n\n") }

    /// Ends all streams.
    func end() {
        for listener in listeners.withLock({ $0.values.map { $0 } }) { listener.finish() }
    }

    /// The events for one page, from the version on that there is now: it may be newer than the page.
    func stream(from version: Int) -> EventBytes {
        let number = next.withLock { next in
            next += 1
            return next
        }
        let (stream, continuation) = AsyncStream.makeStream(of: [UInt8].self, bufferingPolicy: .bufferingNewest(16))
        continuation.onTermination = { [weak self] _ in
            self?.listeners.withLock { _ = $0.removeValue(forKey: number) }
        }
        listeners.withLock { $0[number] = continuation }
        continuation.yield(Array("retry: 1000\n\(Self.event(version))".utf8))
        return EventBytes(stream: stream)
    }

    private func send(_ text: String) {
        for listener in listeners.withLock({ $0.values.map { $0 } }) { listener.yield(Array(text.utf8)) }
    }
}

/// A stream of events as the bytes of an answer.
struct EventBytes: AsyncBufferedSequence {
    typealias Element = UInt8

    fileprivate let stream: AsyncStream<[UInt8]>

    func makeAsyncIterator() -> Iterator { Iterator(events: stream.makeAsyncIterator()) }

    /// Gives each event as a whole; who reads byte by byte is served too.
    struct Iterator: AsyncBufferedIteratorProtocol {
        fileprivate var events: AsyncStream<[UInt8]>.Iterator
        private var rest: ArraySlice<UInt8> = []

        fileprivate init(events: AsyncStream<[UInt8]>.Iterator) { self.events = events }

        mutating func next() async throws -> UInt8? {
            if rest.isEmpty { rest = await events.next(isolation: #isolation)?[...] ?? [] }
            return rest.popFirst()
        }

        mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
            if !rest.isEmpty {
                defer { rest = [] }
                return Array(rest)
            }
            return await events.next(isolation: #isolation)
        }
    }
}
