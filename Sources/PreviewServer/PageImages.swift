import Dispatch
import LetterModel
import LetterRun
import OutsidePrograms
import PNGImages

/// Makes pictures of the pages of a PDF file with poppler's `pdftoppm` (package poppler-utils).
struct PageImages: Sendable {
    /// Dots an inch: a page of A4 is 661 dots wide and 935 high.
    static let resolution = 80

    private let program: OutsideProgram

    /// Finds the program in the folders of `PATH`.
    ///
    /// - Throws: ``RunFailure`` (69) that names the package when it is absent.
    init(path: String?) throws(RunFailure) {
        do throws(OutsideProgramMissing) {
            program = try OutsideProgram(
                "pdftoppm",
                use: "makes the pictures of pages",
                package: "poppler-utils",
                path: path
            )
        } catch { throw RunFailure(.toolMissing, error.description) }
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
        let arguments = ["-r", "\(Self.resolution)", "-f", "\(page)", "-l", "\(page)", "-singlefile", "-"]
        guard let ended = program.run(arguments, input: pdf), ended.status == 0 else { return nil }
        return Self.png(of: ended.output)
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
