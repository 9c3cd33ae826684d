import Artwork
import Campaign
import DurableFiles
import LetterModel
import LetterRendering

extension BundleMaker {
    /// All letters of a bundle as one HTML document.
    ///
    /// - Parameter title: The name of the file, without its ending.
    func makeHTML(_ number: Int, title: String) throws -> FileReceipt {
        let range = plan.bundles[number]
        let output = OutputFile(try DurableFile(name: "\(title).html", in: letters))
        var setter = LetterSetter(appearance: materials.appearance)
        var writer = materials.htmlWriter(plan.letterClass(range.lowerBound).form)
        var bytes = writer.head(
            title: "\(title), \(range.count)",
            language: plan.letterClass(range.lowerBound).language
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
}
