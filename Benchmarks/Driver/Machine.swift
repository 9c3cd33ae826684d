import Foundation

/// Where figures were measured; they hold for no other machine.
struct Machine: Codable, CustomStringConvertible {
    let processor: String
    let cores: Int
    let system: String

    /// This machine.
    init() {
        let lines = (try? String(contentsOfFile: "/proc/cpuinfo", encoding: .utf8))?.split(separator: "\n") ?? []
        let model = lines.first { $0.hasPrefix("model name") }?.split(separator: ":").last ?? "unknown processor"
        processor = model.trimmingCharacters(in: .whitespaces)
        cores = ProcessInfo.processInfo.activeProcessorCount
        system = ProcessInfo.processInfo.operatingSystemVersionString
    }

    var description: String { "\(processor), \(cores) cores, \(system)" }
}
