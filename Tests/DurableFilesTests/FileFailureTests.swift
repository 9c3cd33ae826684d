import DurableFiles
import Glibc
import Testing

struct FileFailureTests {
    @Test(arguments: [
        (ENOSPC, FileFailure.Kind.inputOutput, "Make room"), (EDQUOT, .inputOutput, "Make room"),
        (EFBIG, .inputOutput, "Make room"), (EACCES, .cannotCreate, "the right to use it"),
        (EROFS, .cannotCreate, "the right to use it"), (ENOENT, .cannotCreate, "Check the path"),
        (ELOOP, .cannotCreate, "not a symbolic link"), (EEXIST, .cannotCreate, "Another program"),
        (EMFILE, .cannotCreate, "ulimit"), (EIO, .cannotCreate, "Check the disk"),
    ])
    func `says what failed and what to do`(code: Int32, kind: FileFailure.Kind, remedy: String) {
        let failure = FileFailure(kind: .cannotCreate, operation: "open", path: "Output/a", code: code)
        #expect(failure.kind == kind)
        #expect(failure.description.hasPrefix("Output/a: open failed: "))
        #expect(failure.description.contains(remedy))
        #expect(failure.description.hasSuffix("."))
    }

    @Test(arguments: [
        (FileFailure.Kind.held, "Wait"), (.differs, "bug"), (.notSafe, "chmod"), (.unreadable, "Check the path"),
    ])
    func `says what was found and what to do`(kind: FileFailure.Kind, remedy: String) {
        let failure = FileFailure(kind: kind, operation: "rights", path: "Output/a", found: "is odd")
        #expect(failure.description.hasPrefix("Output/a is odd (rights). "))
        #expect(failure.description.contains(remedy))
    }
}
