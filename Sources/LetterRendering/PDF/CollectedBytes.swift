/// The bytes of a file that is made in memory: what writes a PDF takes a closure for them.
package final class CollectedBytes {
    /// In the order in which they came.
    package var all: [UInt8] = []

    /// Begins with none.
    package init() {}
}
