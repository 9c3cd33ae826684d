import Dispatch
import Foundation
import LetterModel
import LetterRun
import PNGImages

/// Makes pictures of the pages of a PDF file with poppler's `pdftoppm` (package poppler-utils).
struct PageImages: Sendable {
    /// Dots an inch: a page of A4 is 661 dots wide and 935 high.
    static let resolution = 80

    private let program: String

    /// Finds the program in the folders of `PATH`.
    ///
    /// - Throws: ``RunFailure`` (69) that names the package when it is absent.
    init(path: String?) throws(RunFailure) {
        let folders = (path ?? "/usr/bin").split(separator: ":")
        let found = folders.map { "\($0)/pdftoppm" }.first(where: FileManager.default.isExecutableFile(atPath:))
        guard let found else {
            throw RunFailure(
                .toolMissing,
                "pdftoppm is not here; it makes the pictures of pages. Install the package poppler-utils."
            )
        }
        program = found
    }

    /// A page as a PNG file; `nil` when there is none.
    ///
    /// The file goes in and the picture comes out through pipes, so that no letter is written to a disk.
    func png(ofPage page: Int, of pdf: [UInt8]) async -> [UInt8]? {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async { continuation.resume(returning: made(page, pdf)) }
        }
    }

    private func made(_ page: Int, _ pdf: [UInt8]) -> [UInt8]? {
        let (process, input, output) = (Process(), Pipe(), Pipe())
        process.executableURL = URL(filePath: program)
        process.arguments = [
            "-r", "\(Self.resolution)", "-f", "\(page)", "-l", "\(page)", "-singlefile", "-",
        ]
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return nil }
        // Both pipes at the same time: neither may fill up and stop the other.
        DispatchQueue.global().async {
            try? input.fileHandleForWriting.write(contentsOf: Data(pdf))
            try? input.fileHandleForWriting.close()
        }
        let picture = try? output.fileHandleForReading.readToEnd()
        process.waitUntilExit()
        guard process.terminationStatus == 0, let picture else { return nil }
        return Self.png(of: Array(picture))
    }

    /// Makes a PNG file of what `pdftoppm` writes, the form P6 of Netpbm: a head of four words, then the pixels.
    ///
    /// With `-png` poppler packs a page five times as long as it draws it.
    private static func png(of picture: [UInt8]) -> [UInt8]? {
        let words = picture.prefix(64).split(maxSplits: 4) { $0 == 0x0A || $0 == 0x20 }
        guard words.count == 5, words[0].elementsEqual("P6".utf8), words[3].elementsEqual("255".utf8),
            let width = Int(String(decoding: words[1], as: UTF8.self)),
            let height = Int(String(decoding: words[2], as: UTF8.self))
        else { return nil }
        return PNGEncoder.file(width: width, height: height, pixels: Array(picture[words[4].startIndex...]))
    }
}
