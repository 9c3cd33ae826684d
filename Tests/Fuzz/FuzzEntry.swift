import Glibc

/// What libFuzzer calls with each input that it tries.
///
/// One program holds all targets; `POSTRONDE_FUZZ_TARGET` names the one that is meant, so that it is linked once.
@_cdecl("LLVMFuzzerTestOneInput")
@unsafe
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    unsafe chosen.test(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}

/// Something that reads bytes of strangers: whatever they are, it comes to an end, and never by a fault.
protocol FuzzTarget {
    /// As `POSTRONDE_FUZZ_TARGET` and the seeds call it.
    var name: String { get }

    /// Reads the bytes; a failed `precondition` is a finding.
    func test(_ bytes: [UInt8])
}

/// The target that the environment names; libFuzzer calls from one thread.
private nonisolated(unsafe) let chosen: any FuzzTarget = {
    let all: [any FuzzTarget] = [
        AccountsTarget(name: "accounts"), AccountsTarget(name: "accounts-csv"), PersonsTarget(name: "persons"),
        PersonsTarget(name: "persons-plain"), PersonsTarget(name: "persons-stuf"), XMLTarget(), TemplatesTarget(),
        RecordsTarget(), SignaturesTarget(), PDFTextTarget(),
    ]
    let name = unsafe getenv("POSTRONDE_FUZZ_TARGET").map { unsafe String(cString: $0) } ?? ""
    guard let target = all.first(where: { $0.name == name }) else {
        fatalError("POSTRONDE_FUZZ_TARGET names no target.")
    }
    return target
}()

/// A file in memory, for readers that take a path.
final class ScratchFile {
    let path = "/dev/shm/postronde-fuzz-\(getpid())"

    func replace(with bytes: [UInt8]) {
        guard let file = unsafe fopen(path, "wb") else { fatalError("No room in /dev/shm.") }
        _ = unsafe bytes.withUnsafeBytes { unsafe fwrite($0.baseAddress, 1, $0.count, file) }
        unsafe fclose(file)
    }

    deinit { _ = unsafe unlink(path) }
}
