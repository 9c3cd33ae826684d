import Dispatch
import Foundation
import Glibc

/// A program of the system that does one thing better than we could: poppler for pictures, qpdf for pages, age and
/// OpenSSL for encryption, tar for archives.
///
/// It gets its words one by one and no shell sees them; what goes in and comes out goes through pipes, so that nothing
/// of a letter is written to a disk by the way. Its messages are dropped: they may quote what it reads.
package struct OutsideProgram: Sendable {
    /// What came of it.
    package struct Ended: Sendable {
        /// Its exit status; a signal counts as 128 and its number.
        package let status: Int32
        /// What it wrote to standard output.
        package let output: [UInt8]
    }

    /// A program that ends before it has read all must not end this one: the write fails instead.
    private static let brokenPipesAreFailures: Void = { _ = signal(SIGPIPE, SIG_IGN) }()

    /// Its name, such as `qpdf`.
    package let name: String
    /// The file of the program.
    let path: String

    /// Finds a program.
    ///
    /// - Parameters:
    ///   - use: What it is for, to follow its name: `takes letters out of bundles`.
    ///   - package: The Debian package that has it.
    ///   - path: The folders to look in, parted by colons, as in `PATH`; `nil` for `/usr/bin`.
    /// - Throws: ``OutsideProgramMissing``.
    package init(
        _ name: String,
        use: String,
        package: String,
        path: String?
    ) throws(OutsideProgramMissing) {
        let folders = (path ?? "/usr/bin").split(separator: ":").filter { $0.hasPrefix("/") }
        let found = folders.map { "\($0)/\(name)" }.first(where: FileManager.default.isExecutableFile(atPath:))
        _ = Self.ignoresBrokenPipes
        guard let found else { throw OutsideProgramMissing(name: name, use: use, package: package) }
        (self.name, self.path) = (name, found)
    }

    /// A program that ends before it has read all of its input shows by its status, and not as a signal that ends this one.
    private static let ignoresBrokenPipes: Void = { _ = signal(SIGPIPE, SIG_IGN) }()

    /// Runs it to its end.
    ///
    /// - Parameters:
    ///   - input: What it reads from standard input.
    ///   - folder: Where it works; `nil` for where this program does.
    /// - Returns: `nil` when it could not be started at all.
    package func run(_ arguments: [String], input: [UInt8] = [], in folder: String? = nil) -> Ended? {
        _ = Self.brokenPipesAreFailures
        let (process, source, output) = (Process(), Pipe(), Pipe())
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        process.standardInput = source
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        if let folder { process.currentDirectoryURL = URL(filePath: folder) }
        guard (try? process.run()) != nil else { return nil }
        // Both pipes at the same time: neither may fill up and stop the other.
        DispatchQueue.global().async {
            try? source.fileHandleForWriting.write(contentsOf: Data(input))
            try? source.fileHandleForWriting.close()
        }
        let written = try? output.fileHandleForReading.readToEnd()
        process.waitUntilExit()
        let status = process.terminationReason == .exit ? process.terminationStatus : 128 + process.terminationStatus
        return Ended(status: status, output: written.map { Array($0) } ?? [])
    }
}

/// A program that is not on this machine.
package struct OutsideProgramMissing: Error, Hashable, Sendable {
    /// Its name.
    package let name: String
    /// What it is for.
    package let use: String
    /// The Debian package that has it.
    package let package: String
}

extension OutsideProgramMissing: CustomStringConvertible {
    package var description: String { "\(name) is not here; it \(use). Install the package \(package)." }
}
