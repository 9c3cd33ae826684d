import XMLStreams

/// The XML reader without a schema; the first byte says how the rest is cut into chunks.
///
/// However the bytes are cut, the same tags or the same refusal must come out.
struct XMLTarget: FuzzTarget {
    let name = "xml"

    func test(_ bytes: [UInt8]) {
        guard let first = bytes.first else { return }
        let rest = Array(bytes.dropFirst())
        let (whole, cut) = (tags(of: rest, chunk: rest.count), tags(of: rest, chunk: Int(first) + 1))
        precondition(whole == cut, "Where the chunks end must not matter.")
    }

    /// How many tags were read; negative when the file was refused.
    private func tags(of bytes: [UInt8], chunk: Int) -> Int {
        var stream = XMLStream(vocabulary: ["list", "item", "key"], namespace: "urn:example", schema: nil)
        var count = 0
        do throws(XMLStreamError) {
            var start = 0
            while start < bytes.count {
                let end = min(start + max(1, chunk), bytes.count)
                stream.feed(bytes.span.extracting(start..<end))
                while try stream.next() != nil { count += 1 }
                start = end
            }
            stream.finish()
            while try stream.next() != nil { count += 1 }
            return count
        } catch { return -1 }
    }
}
