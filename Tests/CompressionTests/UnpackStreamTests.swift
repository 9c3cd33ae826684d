import Compression
import TestSupport
import Testing

struct UnpackStreamTests {
    /// What a real program packs.
    private static func packed(_ bytes: [UInt8], by form: PackedForm) throws -> [UInt8] {
        let run =
            switch form {
            case .gzip: try runTool("gzip", ["-c"], input: bytes)
            case .zstd: try runTool("zstd", ["-q", "-c"], input: bytes)
            }
        try #require(run.status == 0, "\(run.errors)")
        return run.standardOutput
    }

    /// Unpacks a whole file, so many bytes at a time.
    private static func unpacked(
        _ file: [UInt8],
        _ form: PackedForm,
        chunk: Int = 4096,
        limits: UnpackLimits = .standard
    ) throws(UnpackFault) -> [UInt8] {
        var stream = UnpackStream(form, limits: limits)
        var (output, rest) = ([UInt8](), file[...])
        var room = [UInt8](repeating: 0, count: chunk)
        while true {
            let piece = Array(rest.prefix(chunk))
            let step = try stream.unpack(piece.span, into: &room, room: 0..<chunk)
            output += room.prefix(step.written)
            rest = rest.dropFirst(step.taken)
            if step.written == 0, step.taken == 0 { break }
        }
        #expect(rest.isEmpty)
        try stream.finish()
        return output
    }

    private static func text(_ count: Int) -> [UInt8] {
        var generator = SplitMix(seed: UInt64(count))
        return (0..<count).map { _ in UInt8.random(in: 97...101, using: &generator) }
    }

    @Test(arguments: [PackedForm.gzip, .zstd], [0, 1, 4095, 4096, 4097, 300_000])
    func `gives back what gzip and zstd packed, in steps of any size`(form: PackedForm, count: Int) throws {
        let bytes = Self.text(count)
        let file = try Self.packed(bytes, by: form)
        #expect(PackedForm(beginning: file) == form)
        for chunk in [1, 7, 4096, 1 << 20] where count < 10_000 || chunk > 7 {
            #expect(try Self.unpacked(file, form, chunk: chunk) == bytes)
        }
    }

    @Test(arguments: [PackedForm.gzip, .zstd])
    func `reads all parts of a file, one behind the other`(form: PackedForm) throws {
        let parts = [Self.text(10), [], Self.text(70_000)]
        let file = try parts.flatMap { try Self.packed($0, by: form) }
        #expect(try Self.unpacked(file, form) == parts.flatMap(\.self))
    }

    @Test func `skips frames of zstd without content`() throws {
        let skipped: [UInt8] = [0x5A, 0x2A, 0x4D, 0x18, 3, 0, 0, 0, 1, 2, 3]
        let file = skipped + (try Self.packed(Self.text(100), by: .zstd))
        #expect(PackedForm(beginning: file) == .zstd)
        #expect(try Self.unpacked(file, .zstd) == Self.text(100))
    }

    @Test(arguments: [PackedForm.gzip, .zstd])
    func `a file that was cut off anywhere is not taken for a whole one`(form: PackedForm) throws {
        let file = try Self.packed(Self.text(2000), by: form)
        for count in 1..<file.count {
            #expect(throws: UnpackFault.self) { try Self.unpacked(Array(file.prefix(count)), form) }
        }
    }

    @Test(arguments: [PackedForm.gzip, .zstd])
    func `a changed byte in the content shows`(form: PackedForm) throws {
        let file = try Self.packed(Self.text(2000), by: form)
        for place in stride(from: 20, to: file.count, by: 13) {
            var changed = file
            changed[place] ^= 0x10
            #expect(throws: UnpackFault.self) { try Self.unpacked(changed, form) }
        }
    }

    @Test(arguments: [PackedForm.gzip, .zstd])
    func `other bytes behind the packed part are refused`(form: PackedForm) throws {
        let file = try Self.packed(Self.text(200), by: form) + Array("and more".utf8)
        #expect(throws: UnpackFault.damaged) { try Self.unpacked(file, form) }
    }

    @Test(arguments: [PackedForm.gzip, .zstd])
    func `a bomb is stopped by what comes out of it`(form: PackedForm) throws {
        let file = try Self.packed([UInt8](repeating: 0, count: 8 << 20), by: form)
        let limits = UnpackLimits(always: 1 << 20, ratio: 250, total: 1 << 40)
        #expect(throws: UnpackFault.tooLarge) { try Self.unpacked(file, form, limits: limits) }
        let total = UnpackLimits(always: 1 << 10, ratio: 1 << 30, total: 1 << 20)
        #expect(throws: UnpackFault.tooLarge) { try Self.unpacked(file, form, limits: total) }
        #expect(try Self.unpacked(file, form).count == 8 << 20)
    }

    @Test func `a zstd file that wants a gigabyte of memory is refused`() throws {
        let run = try runTool(
            "zstd",
            ["-q", "-c", "--ultra", "-22", "--long=30", "--no-content-size"],
            input: Self.text(5_000)
        )
        // A window of 2^30 bytes is declared only by a frame without its content's size.
        try #require(run.status == 0, "\(run.errors)")
        #expect(throws: UnpackFault.largeWindow) { try Self.unpacked(run.standardOutput, .zstd) }
    }

    @Test(arguments: [[], [0x1F], [0x28, 0xB5, 0x2F], Array("<acc".utf8), [0xEF, 0xBB, 0xBF, 0x3C]])
    func `what is not packed is not taken for it`(bytes: [UInt8]) {
        #expect(PackedForm(beginning: bytes) == nil)
    }
}
