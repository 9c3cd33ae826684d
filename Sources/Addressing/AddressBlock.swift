package import LetterModel

/// The lines in the window of an envelope: form of address, name, address and country.
package struct AddressBlock: Hashable, Sendable {
    /// What had to give way so that the block fits, in the order in which it is tried.
    package struct OverflowSteps: OptionSet, Hashable, Sendable {
        package let rawValue: UInt8

        package init(rawValue: UInt8) { self.rawValue = rawValue }

        /// There was no room for the line above the name.
        package static let withoutFormOfAddress = OverflowSteps(rawValue: 1)
        /// The name stands on two lines or more.
        package static let wrappedName = OverflowSteps(rawValue: 2)
        /// The last initials were left out; at least one remains.
        package static let fewerInitials = OverflowSteps(rawValue: 4)
        /// The name stands on three lines or more.
        package static let moreNameLines = OverflowSteps(rawValue: 8)
        /// A line of the address or the country stands on two lines or more.
        package static let wrappedAddress = OverflowSteps(rawValue: 16)
    }

    /// As they are printed, from top to bottom.
    package let lines: [String]
    /// Which overflow steps were needed.
    package let steps: OverflowSteps

    /// Whether a person should look at the letter: any step but leaving out the form of address.
    package var needsReview: Bool { !steps.subtracting(.withoutFormOfAddress).isEmpty }

    /// Fits a person's name and address in the window, without ever cutting a word.
    ///
    /// The name may break at spaces and hyphens, the address at spaces. Tried in this order: the name
    /// on one line, on two, with fewer initials, on more lines (at each number of lines first with
    /// all initials). The form of address is printed when a line is left over and it is narrow enough.
    /// - Parameters:
    ///   - maximumLines: how many lines the window shows; 6 by default in a style.
    ///   - fits: whether a line is narrow enough, measured in the font of the address.
    package static func fit(
        _ person: AddressedPerson,
        maximumLines: Int,
        fits: (String) -> Bool
    ) -> Result<AddressBlock, ExclusionReason> {
        withoutActuallyEscaping(fits) { fits in
            Fitting(person: person, maximumLines: maximumLines, fits: fits).block().map { .success($0) }
                ?? .failure(.doesNotFit)
        }
    }
}

/// The steps of one fitting.
private struct Fitting {
    let person: AddressedPerson
    let maximumLines: Int
    let fits: (String) -> Bool

    func block() -> AddressBlock? {
        guard let address = addressLines() else { return nil }
        var steps: AddressBlock.OverflowSteps = []
        if address.count > person.addressLines.count + (person.country.isEmpty ? 0 : 1) {
            steps.insert(.wrappedAddress)
        }
        guard let name = nameLines(available: maximumLines - address.count, steps: &steps) else { return nil }
        var lines = name + address
        if !person.formOfAddress.isEmpty {
            if lines.count < maximumLines, fits(person.formOfAddress) {
                lines.insert(person.formOfAddress, at: 0)
            } else {
                steps.insert(.withoutFormOfAddress)
            }
        }
        return AddressBlock(lines: lines, steps: steps)
    }

    private func addressLines() -> [String]? {
        let wrapping = LineWrapping(breaks: .spaces, fits: fits)
        var lines: [String] = []
        for line in person.addressLines + (person.country.isEmpty ? [] : [Capitals.all(person.country)]) {
            guard let wrapped = wrapping.lines(of: line, atMost: maximumLines - 1 - lines.count) else { return nil }
            lines += wrapped
        }
        return lines
    }

    private func nameLines(available: Int, steps: inout AddressBlock.OverflowSteps) -> [String]? {
        guard available > 0 else { return nil }
        let whole = person.envelopeName.text
        if fits(whole) { return [whole] }
        let wrapping = LineWrapping(breaks: .spacesAndHyphens, fits: fits)
        let names = [whole] + namesWithFewerInitials()
        for count in min(2, available)...available {
            for (omitted, name) in names.enumerated() {
                guard let lines = wrapping.lines(of: name, atMost: count) else { continue }
                if lines.count > 1 { steps.insert(.wrappedName) }
                if lines.count > 2 { steps.insert(.moreNameLines) }
                if omitted > 0 { steps.insert(.fewerInitials) }
                return lines
            }
        }
        return nil
    }

    private func namesWithFewerInitials() -> [String] {
        let initials = Initials.each(of: person.envelopeName.initials)
        guard initials.count > 1 else { return [] }
        return (1..<initials.count).reversed().map { count in
            var name = person.envelopeName
            name.initials = Initials.joined(initials.prefix(count))
            return name.text
        }
    }
}
