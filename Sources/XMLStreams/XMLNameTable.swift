/// Finds the index of a name by its address.
///
/// libxml2 keeps each name once as long as a parser lives, so that equal names have equal addresses.
@safe
struct XMLNameTable {
    private typealias Slot = (name: UnsafePointer<UInt8>?, index: Int)

    /// At most a quarter of the slots is taken, so that the search ends soon.
    private let slots: UnsafeMutableBufferPointer<Slot>
    private let mask: Int

    /// Holds these names, by their place in the list.
    init(_ names: [UnsafePointer<UInt8>]) {
        var capacity = 4
        while unsafe capacity < names.count * 4 { capacity *= 2 }
        mask = capacity - 1
        unsafe slots = .allocate(capacity: capacity)
        unsafe slots.initialize(repeating: (nil, 0))
        for unsafe(index, name) in unsafe names.enumerated() { unsafe slots[slot(of: name)] = (name, index) }
    }

    /// Gives the memory back; the table must not be used afterwards.
    func free() {
        unsafe slots.deallocate()
    }

    /// The name at this address, as the vocabulary counts it.
    subscript(pointer: UnsafePointer<UInt8>?) -> XMLName {
        guard let pointer = unsafe pointer else { return .unknown }
        let slot = unsafe slots[slot(of: pointer)]
        return unsafe slot.name == nil ? .unknown : XMLName(index: slot.index)
    }

    /// The slot that holds the name, or the free one where it belongs.
    private func slot(of pointer: UnsafePointer<UInt8>) -> Int {
        let address = Int(bitPattern: pointer)
        var slot = (address >> 4 ^ address) & mask
        while let name = unsafe slots[slot].name, unsafe name != pointer { slot = (slot + 1) & mask }
        return slot
    }
}
