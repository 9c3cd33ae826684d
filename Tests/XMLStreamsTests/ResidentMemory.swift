import Foundation
import Synchronization

/// How much memory this process holds, as the kernel counts it.
enum ResidentMemory {
    private static let marked = Atomic<Int>(0)

    static func mark() { marked.store(now, ordering: .relaxed) }

    static var growthSinceMark: Int { now - marked.load(ordering: .relaxed) }

    private static var now: Int {
        let fields = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(separator: " ") ?? []
        return fields.count > 1 ? (Int(fields[1]) ?? 0) * 4096 : 0
    }
}
