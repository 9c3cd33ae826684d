import Foundation
import TestSupport
import Testing

extension ProgramTests {
    /// `receipt`: what the print house signed, with the real `ssh-keygen`.
    struct ReceiptCommandTests {
        private func packed() throws -> PackedWorkplace {
            let packed = try PackedWorkplace()
            let made = try packed.pack()
            try #require(made.status == Status.done, "\(made.errors)")
            try packed.signedReceipt()
            try packed.trust()
            return packed
        }

        @Test func `a receipt that is signed and fits hands the run over, once`() throws {
            let packed = try packed()
            let taken = try packed.receipt()
            #expect(taken.status == Status.done && taken.errors.isEmpty, "\(taken.errors)")
            #expect(taken.output.contains("Handed over") && taken.output.contains(PackedWorkplace.receiver))
            #expect(try packed.ask("SELECT state FROM run") == "handed-over")
            #expect(try packed.ask("SELECT receiver FROM package") == PackedWorkplace.receiver)
            let again = try packed.receipt()
            #expect(again.status == Status.done && again.output.contains("recorded already"))
            #expect(try packed.ask("SELECT count(*) FROM audit WHERE body LIKE '%handed-over%'") == "1")
            #expect(try packed.audit().status == Status.done)
            let run = try packed.place.run(packed.place.letters() + ["--bundle-size", "20"])
            #expect(run.status == Status.done, "\(run.errors)")
        }

        @Test func `a second receipt for the same package is refused`() throws {
            let packed = try packed()
            #expect(try packed.receipt().status == Status.done)
            try packed.place.change("receipt.txt") { $0.replacing(/received: \d{4}/, with: "received: 2031") }
            try packed.sign("receipt.txt")
            let second = try packed.receipt()
            #expect(second.status == Status.badInput && second.errors.contains("another receipt"), "\(second.errors)")
        }

        @Test func `a changed text, another namespace and another key do not count`() throws {
            let packed = try packed()
            try packed.place.change("receipt.txt") { $0.replacing("letters: ", with: "letters: 1") }
            #expect(try packed.receipt().status == Status.notPermitted)
            try packed.place.change("receipt.txt") { $0.replacing("letters: 1", with: "letters: ") }
            try packed.sign("receipt.txt", namespace: "file")
            let other = try packed.receipt()
            #expect(
                other.status == Status.notPermitted && other.errors.contains("postronde-receipt@v1"),
                "\(other.errors)"
            )
            try packed.sign("receipt.txt", key: "sender")
            let unknown = try packed.receipt()
            #expect(unknown.status == Status.notPermitted && unknown.errors.contains("nowhere in allowed_signers"))
            #expect(try packed.ask("SELECT state FROM run") == "sealed")
        }

        @Test(arguments: [
            ("namespaces=\"postronde-approval@v1\"", "may not sign receipts"),
            ("valid-before=\"20200101\"", "not valid any more"),
            ("valid-after=\"20990101\"", "not valid yet"),
        ])
        func `a key that may not sign now does not count`(options: String, words: String) throws {
            let packed = try packed()
            try packed.trust(options)
            let refused = try packed.receipt()
            #expect(refused.status == Status.notPermitted && refused.errors.contains(words), "\(refused.errors)")
        }

        @Test func `a revoked key, somebody else's name and a missing trust folder do not count`() throws {
            let packed = try packed()
            try packed.trust(revoked: true)
            let revoked = try packed.receipt()
            #expect(revoked.status == Status.notPermitted && revoked.errors.contains("revoked"), "\(revoked.errors)")
            try packed.place.folder.write("", to: "trust/revoked_keys")
            try packed.signers("trust/allowed_signers", "other@example.org", key: "print", options: "")
            #expect(try packed.receipt().errors.contains("not that of the receiver"))
            _ = try packed.shell("mv trust out/trust")
            #expect(try packed.receipt().status == Status.notPermitted)
            let inside = ["receipt", Workplace.campaign, "receipt.txt", "--output", "out", "--trust", "out/trust"]
            let refused = try packed.place.run(inside)
            #expect(refused.status == Status.notPermitted && refused.errors.contains("lies in"), "\(refused.errors)")
            #expect(try packed.ask("SELECT state FROM run") == "sealed")
        }

        @Test(arguments: [
            ("-p1", "-p7", "no package"), ("letters: ", "letters: 9", "letters: packed"),
            ("sheets: ", "sheets: 9", "sheets: packed"),
            ("manifest: ", "", "manifest"), ("receipt 1", "receipt 2", "receipt.txt:1"),
        ])
        func `a receipt of something else is refused, and says what differs`(old: String, new: String, words: String)
            throws
        {
            let packed = try packed()
            try packed.place.change("receipt.txt") { text in
                guard old != "manifest: " else { return text.replacing(/manifest: ..../, with: "manifest: 0000") }
                return text.replacing(old, with: new)
            }
            try packed.sign("receipt.txt")
            let refused = try packed.receipt()
            #expect(refused.status == Status.badInput && refused.errors.contains(words), "\(refused.errors)")
            #expect(try packed.ask("SELECT state FROM run") == "sealed")
        }

        @Test func `of a wave that was stopped meanwhile it is recorded, and the print house has to be called`() throws
        {
            let packed = try packed()
            try packed.decide("stop")
            let taken = try packed.receipt()
            #expect(taken.status == Status.done && taken.errors.contains("CALL THE PRINT HOUSE NOW"), "\(taken.errors)")
            #expect(try packed.ask("SELECT state FROM run") == "handed-over")
            #expect(try packed.audit().status == Status.done)
        }

        @Test func `missing files and flags are told apart`() throws {
            let packed = try packed()
            #expect(try packed.receipt("absent.txt").status == Status.inputUnreadable)
            #expect(try packed.receipt("receipt.txt", ["--signature", "absent.sig"]).status == Status.inputUnreadable)
            #expect(try packed.receipt("receipt.txt", ["--signature", "receipt.txt"]).status == Status.notPermitted)
            #expect(
                try packed.receipt("receipt.txt", ["--checkpoint-key", "receipt.txt"]).status == Status.configuration
            )
            _ = try packed.shell("ln -s receipt.txt link.txt; cp receipt.txt.sig link.txt.sig")
            #expect(try packed.receipt("link.txt").status == Status.inputUnreadable)
        }
    }
}
