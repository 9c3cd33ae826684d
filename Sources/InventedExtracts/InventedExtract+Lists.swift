extension InventedExtract {
    /// Writes the suppression list: the header `bsn`, then one number a line, of account holders and
    /// of others. The header stands also when nobody is on the list, for an empty file is no list.
    ///
    /// - Parameter sink: Takes the bytes, some 64 kB at a time.
    /// - Throws: What the sink throws.
    package func writeSuppressed<Failure: Error>(to sink: ([UInt8]) throws(Failure) -> Void) throws(Failure) {
        var text = ExtractText()
        text.append("bsn\n")
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
