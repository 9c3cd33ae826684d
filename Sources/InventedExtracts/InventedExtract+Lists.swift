extension InventedExtract {
    /// Writes the suppression list: one number a line, of account holders and of others.
    ///
    /// - Parameter sink: Takes the bytes, some 64 kB at a time.
    /// - Throws: What the sink throws.
    package func writeSuppressed<Failure: Error>(to sink: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
        var text = ExtractText()
        for citizen in 0..<citizens where isSuppressed(citizen: citizen) {
            text.append(Int(numbers[citizen]), width: 9)
            text.append(ascii: "\n")
            try text.drain(to: sink)
        }
        try text.drain(atEnd: true, to: sink)
    }

    private func isSuppressed(citizen: Int) -> Bool {
        guard cases.personCase(of: citizen) == nil else { return false }
        var stream = RandomStream(seed: seed, subject: .suppression, index: citizen)
        return stream.happens(distribution.suppressed)
    }
}
