import Artwork
import Campaign
import DurableFiles
import LetterModel
import LetterRendering

extension BundleMaker {
    /// A writer of this run's letters in a form; one for each file or folder.
    func htmlWriter(_ form: LetterForm) -> HTMLWriter {
        HTMLWriter(
            style: materials.style,
            form: form,
            date: materials.asOf,
            mark: materials.mark,
            logo: materials.logo.map { HTMLLogo(file: $0.bytes, width: $0.artwork.width, height: $0.artwork.height) }
        )
    }

    /// All letters of a bundle as one HTML document.
    ///
    /// - Parameter title: The name of the file, without its ending.
    func makeHTML(_ number: Int, title: String) throws -> FileReceipt {
        let range = plan.bundles[number]
        let output = OutputFile(try DurableFile(name: "\(title).html", in: letters))
        var setter = LetterSetter(appearance: materials.appearance)
        var writer = htmlWriter(plan.letters[range.lowerBound].letterClass.form)
        var bytes = writer.head(
            title: "\(title), \(range.count)",
            language: plan.letters[range.lowerBound].letterClass.language
        )
        for index in range {
            try stop.check()
            let worded = try letter(index, &setter)
            writer.article(frame: worded.frame, letter: worded.filled, kind: worded.kind, into: &bytes)
            try output.write(bytes)
            bytes.removeAll(keepingCapacity: true)
        }
        try output.write(writer.foot)
        return try output.commitOrMatch()
    }

    /// One letter as an HTML document of its own.
    func singleHTML(
        _ index: Int,
        _ setter: inout LetterSetter,
        _ writer: inout HTMLWriter
    ) throws(RunFailure) -> [UInt8] {
        let worded = try letter(index, &setter)
        return writer.document(frame: worded.frame, letter: worded.filled, kind: worded.kind)
    }
}
