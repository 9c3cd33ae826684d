import Foundation

/// What one run of one case took, as a child process tells it on one line.
struct Measurement: Codable, Sendable {
    /// The case, such as `engine-bundle`.
    let name: String
    /// How many letters were made.
    var letters: Int
    /// How many worked at a time.
    var workers: Int
    /// User and system time of the whole process while the letters were made.
    var cpuSeconds: Double
    /// The part of ``cpuSeconds`` outside the kernel. What the kernel takes depends on the filesystem,
    /// and in a virtual machine on how freely its host gives memory.
    var userSeconds: Double
    /// Time on the clock for the same.
    var wallSeconds: Double
    /// CPU time before the first letter: opening fonts, cutting subsets, reading people.
    var setUpSeconds: Double
    /// The size of everything that was written.
    var bytes: Int
    /// The most memory that the process ever held.
    var peakKiB: Int
    /// Of everything that was made: equal work has equal checksums.
    var checksum: String

    /// CPU time for a letter, in thousandths of a second.
    var cpuMilliseconds: Double { cpuSeconds * 1000 / Double(letters) }

    /// The measurement on one line.
    func line() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}
