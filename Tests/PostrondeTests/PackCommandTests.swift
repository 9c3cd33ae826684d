import Foundation
import TestSupport
import Testing

extension ProgramTests {
    /// `pack`, and what a print house does with a package by standard tools.
    struct PackCommandTests {
        @Test func `each recipient of age can open a package, whose parts fit each other`() throws {
            let packed = try PackedWorkplace(ages: 2)
            try packed.place.folder.write("\(try packed.agePublicKey(1))\n", to: "recipients")
            let made = try packed.pack(["--recipient", try packed.agePublicKey(0), "--recipient", "recipients"])
            #expect(made.status == Status.done && made.errors.isEmpty, "\(made.errors)")
            try packed.place.expectNoValue(in: made)
            let package = try packed.package()
            let name = try #require(package.split(separator: "/").last)
            #expect(try packed.check("outside").status == 0)
            for number in 0..<2 {
                let folder = "in-\(number)"
                let opened = try packed.shell(
                    "mkdir \(folder) && age -d -i age-\(number) \(package)/\(name).tar.age | tar -xf - -C \(folder)"
                )
                #expect(opened.status == 0, "\(opened.errors)")
                let checked = try packed.check("inside \(folder)/\(name)")
                #expect(checked.status == 0 && checked.output.contains("letters on"), "\(checked.errors)")
            }
            let bytes = try packed.place.folder.bytes(of: "\(package)/\(name).tar.age")
            #expect(!bytes.isEmpty && !bytes.contains(sequence: Array("%PDF".utf8)))
        }

        @Test func `each owner of a certificate can open a package`() throws {
            let packed = try PackedWorkplace(certificates: 2)
            let made = try packed.pack(["--certificate", "cert-0.pem", "--certificate", "cert-1.pem"])
            #expect(made.status == Status.done, "\(made.errors)")
            let package = try packed.package()
            let name = try #require(package.split(separator: "/").last)
            for number in 0..<2 {
                let opened = try packed.shell(
                    """
                    mkdir in-\(number) && openssl cms -decrypt -binary -inform DER -inkey key-\(number).pem \
                    -recip cert-\(number).pem -in \(package)/\(name).tar.cms | tar -xf - -C in-\(number)
                    """
                )
                #expect(opened.status == 0, "\(opened.errors)")
                #expect(try packed.check("inside in-\(number)/\(name)").status == 0)
            }
        }

        @Test func `the signature of the sender is checked outside and inside, and another key is refused`() throws {
            let packed = try PackedWorkplace()
            let made = try packed.pack(["--not-encrypted", "--sign-key", "sender"])
            #expect(made.status == Status.done && made.output.contains("NOT ENCRYPTED"), "\(made.errors)")
            let options = "namespaces=\"postronde-package@v1\""
            try packed.signers("good", PackedWorkplace.sender, key: "sender", options: options)
            try packed.signers("bad", PackedWorkplace.sender, key: "print", options: options)
            let folder = try packed.unpacked()
            for (list, isGood) in [("good", true), ("bad", false)] {
                let outside = try packed.check("outside \(list) \(PackedWorkplace.sender)")
                let inside = try packed.check("inside \(folder) \(list) \(PackedWorkplace.sender)")
                #expect(
                    (outside.status == 0) == isGood && (inside.status == 0) == isGood,
                    "\(outside.errors)\(inside.errors)"
                )
                if isGood { #expect(outside.errors.isEmpty && inside.errors.isEmpty) }
            }
            #expect(try packed.check("outside").errors.contains("signature was not checked"))
        }

        @Test(arguments: [["--bundle-size", "20", "--format", "pdf,text,html"], ["--package", "single"]])
        func `control-csv is the last entry, nobody else is let in, and the tar is the same bytes`(flags: [String])
            throws
        {
            let packed = try PackedWorkplace(flags)
            let made = try packed.pack(to: "one")
            #expect(made.status == Status.done, "\(made.errors)")
            let package = try packed.package(in: "one")
            let name = try #require(package.split(separator: "/").last)
            let list = try packed.shell("tar -tvf \(package)/\(name).tar")
            let lines = list.output.split(separator: "\n")
            #expect(lines.last?.hasSuffix("\(name)/control.csv") == true)
            #expect(
                lines.allSatisfy {
                    $0.contains(" 0/0 ") && ($0.hasPrefix("-rw------- ") || $0.hasPrefix("drwx------ "))
                }
            )
            #expect(lines.allSatisfy { $0.contains(" \(name)/") })
            #expect(!list.output.contains(".txt") && !list.output.contains(".html"))
            #expect(!list.output.contains("refused.csv") && !list.output.contains("review.csv"))
            #expect(try packed.place.rights(of: package) == 0o700)
            for file in packed.place.paths(in: package) {
                #expect(try packed.place.rights(of: "\(package)/\(file)") == 0o600)
            }
            // As if the first start had been killed before anything was recorded.
            let forget = "DELETE FROM package"
            _ = try runTool(
                "sqlite3",
                ["out/\(Workplace.campaign)/ledger.sqlite", forget],
                in: packed.place.folder.url
            )
            #expect(try packed.pack(to: "two").status == Status.done)
            let equal = try packed.shell("cmp \(package)/\(name).tar two/\(name)/\(name).tar")
            #expect(equal.status == 0, "\(equal.output)")
            #expect(try packed.shell("sh \(package)/check-package outside").status == 0)
        }

        @Test(arguments: [
            ("printf x >> FOLDER/control.csv", "missing, or not the one"),
            ("rm FOLDER/letters/print-0001.pdf", "missing"),
            ("printf x > FOLDER/letters/more.pdf", "not sent"), ("printf x > FOLDER/.hidden", "not sent"),
            ("ln -s /etc/passwd FOLDER/letters/link.pdf", "no plain file"),
            ("sed -i 's/;1;/;2;/' FOLDER/sheets.csv", "missing, or not the one"),
            ("rm FOLDER/package.sha256", "not there"),
            // Whoever makes the manifest fit has still no counts that agree.
            ("sed -i '$d' FOLDER/sheets.csv && SUM", "differ on"),
            ("sed -i 's/;[0-9]*$/;9999/' FOLDER/control.csv && SUM", "counts"),
            ("sed -i '2p' FOLDER/sheets.csv && SUM", "out of order"),
        ])
        func `a file that was changed, removed or added is found`(change: String, words: String) throws {
            let packed = try PackedWorkplace()
            #expect(try packed.pack().status == Status.done)
            let folder = try packed.unpacked()
            #expect(try packed.check("inside \(folder)").status == 0)
            let sum =
                "(cd FOLDER && sed 's/^.\\{66\\}//' package.sha256 | xargs sha256sum > ../sums && mv ../sums package.sha256)"
            let line = change.replacing("SUM", with: sum).replacing("FOLDER", with: folder)
            try #require(try packed.shell(line).status == 0)
            let checked = try packed.check("inside \(folder)")
            #expect(checked.status == 1 && checked.errors.contains(words), "\(checked.errors)")
            #expect(try packed.check("receipt \(folder) \(PackedWorkplace.receiver)").output.isEmpty)
        }

        @Test func `a changed archive or script is found outside`() throws {
            let packed = try PackedWorkplace()
            #expect(try packed.pack().status == Status.done)
            let package = try packed.package()
            let name = try #require(package.split(separator: "/").last)
            _ = try packed.shell("printf x >> \(package)/\(name).tar")
            let checked = try packed.check("outside")
            #expect(checked.status == 1 && checked.errors.contains("not the one that was sent"), "\(checked.errors)")
            _ = try packed.shell("rm \(package)/\(name).tar")
            #expect(try packed.check("outside").status == 1)
        }

        @Test func `a package is recorded, one more is another, and a whole one that was not recorded is taken over`()
            throws
        {
            let packed = try PackedWorkplace()
            #expect(try packed.pack().status == Status.done)
            #expect(try packed.ask("SELECT count(*), max(number) FROM package") == "1|1")
            let again = try packed.pack()
            #expect(again.status == Status.done && again.output.contains("nobody prints both"))
            #expect(try packed.ask("SELECT count(*), max(number) FROM package") == "2|2")
            #expect(try packed.audit().status == Status.done)
            let forget = "DELETE FROM package WHERE number = 2"
            _ = try runTool(
                "sqlite3",
                ["out/\(Workplace.campaign)/ledger.sqlite", forget],
                in: packed.place.folder.url
            )
            let taken = try packed.pack()
            #expect(taken.status == Status.done && taken.output.contains("was whole already"), "\(taken.errors)")
            #expect(try packed.ask("SELECT count(*), max(number) FROM package") == "2|2")
        }

        @Test func `something else with the name of the package is refused and stays`() throws {
            let packed = try PackedWorkplace()
            #expect(try packed.pack().status == Status.done)
            let next = try packed.package().replacing(/p1$/, with: "p2")
            try packed.place.folder.write("mine", to: "\(next)/file")
            #expect(try packed.pack().status == Status.cannotCreate)
            #expect(packed.place.paths(in: next) == ["file"])
            #expect(try packed.pack(to: "out/print").status == Status.cannotCreate)
        }

        @Test func `a pack that is killed or fails leaves nothing that looks whole, and is repeated`() throws {
            let packed = try PackedWorkplace(ages: 1)
            let recipient = ["--recipient", try packed.agePublicKey(0)]
            // An age that takes its trial, and then writes some bytes and fails, or kills its caller.
            for (script, isKilled) in [("head -c 1000; exit 1", false), ("head -c 1000; kill -9 $PPID", true)] {
                try packed.place.folder.write(
                    "#!/bin/sh\nif [ ! -e tried ]; then : > tried; cat > /dev/null; exit 0; fi\n\(script)\n",
                    to: "bin/age"
                )
                _ = try packed.shell("chmod +x bin/age; rm -f tried")
                let path = "\(packed.place.folder.path("bin")):/usr/bin:/bin"
                let words = [
                    "pack", Workplace.campaign, "--output", "out", "--key", "campaign.key", "--to", "print-out",
                ]
                let ended = try packed.place.run(words + recipient, environment: ["PATH": path])
                #expect(ended.status == (isKilled ? 137 : Status.inputOutput), "\(ended.status) \(ended.errors)")
                let left = packed.place.paths(in: "print-out")
                #expect(left.allSatisfy { $0.contains(".part") } && (isKilled || left.isEmpty), "\(left)")
                #expect(try packed.ask("SELECT count(*) FROM package") == "0")
            }
            #expect(try packed.pack(recipient).status == Status.done)
            _ = try packed.package()
            #expect(try packed.audit().status == Status.done)
        }

        @Test func `a wave on hold waits, one that was stopped is never packed`() throws {
            let packed = try PackedWorkplace()
            try packed.decide("hold")
            #expect(try packed.pack().status == Status.tryAgain)
            try packed.decide("release")
            #expect(try packed.pack().status == Status.done)
            try packed.decide("stop")
            let stopped = try packed.pack(to: "other")
            #expect(stopped.status == Status.notPermitted && stopped.errors.contains("stopped"), "\(stopped.errors)")
            #expect(packed.place.paths(in: "other").isEmpty)
        }

        @Test func `letters that were changed, erased or never sealed are not packed`() throws {
            let packed = try PackedWorkplace()
            let run = try #require(packed.place.runFolder())
            let other = try packed.place.run(
                ["pack", Workplace.campaign, "--wave", "2", "--output", "out", "--key", "campaign.key", "--to", "p"]
                    + ["--not-encrypted"]
            )
            #expect(other.status == Status.inputUnreadable && other.errors.contains("no sealed run"), "\(other.errors)")
            #expect(
                try packed.pack(["--not-encrypted", "--run", "2026-01-01-000000000000"]).status
                    == Status.inputUnreadable
            )
            _ = try packed.shell("printf x >> \(run)/letters/print-0001.pdf")
            let changed = try packed.pack()
            #expect(changed.status == 70 && changed.errors.contains("audit verify"), "\(changed.errors)")
            let erase = [
                "erase", Workplace.campaign, "--output", "out", "--wave", "1", "--round", "first", "--confirm",
            ]
            let erased = try packed.place.run(erase)
            try #require(erased.status == Status.done, "\(erased.errors)")
            let gone = try packed.pack()
            #expect(gone.status == Status.inputUnreadable && gone.errors.contains("erased"), "\(gone.errors)")
            #expect(packed.place.paths(in: "print-out").isEmpty)
        }

        @Test func `recipients have to be said, and have to be some`() throws {
            let packed = try PackedWorkplace(ages: 1, certificates: 1)
            let key = try packed.agePublicKey(0)
            let usage = [
                [], ["--recipient", key, "--not-encrypted"], ["--recipient", key, "--certificate", "cert-0.pem"],
                ["--not-encrypted", "--wave", "0"], ["--not-encrypted", "--round", "second"],
            ]
            for words in usage { #expect(try packed.pack(words).status == Status.usage, "\(words)") }
            #expect(try packed.pack(["--recipient", "age1nothing"]).status == Status.badInput)
            #expect(try packed.pack(["--recipient", "absent"]).status == Status.inputUnreadable)
            #expect(try packed.pack(["--certificate", "key-0.pem"]).status == Status.badInput)
            #expect(try packed.pack(["--not-encrypted", "--sign-key", "sender.pub"]).status == Status.configuration)
            #expect(packed.place.paths(in: "print-out").isEmpty)
        }

        @Test(arguments: [
            ("age", ["--recipient", "age1x"]), ("openssl", ["--certificate", "c"]), ("tar", ["--not-encrypted"]),
        ])
        func `a tool that is missing is named`(tool: String, words: [String]) throws {
            let packed = try PackedWorkplace()
            _ = try packed.shell(
                "mkdir bin; for t in age openssl tar; do [ $t = \(tool) ] || ln -s /usr/bin/$t bin/; done"
            )
            let all = ["pack", Workplace.campaign, "--output", "out", "--key", "campaign.key", "--to", "p"] + words
            // env finds the program by its path, whatever PATH says.
            let ended = try packed.place.run(all, environment: ["PATH": packed.place.folder.path("bin")])
            #expect(
                ended.status == Status.toolMissing && ended.errors.contains("\(tool) is not here"),
                "\(ended.errors)"
            )
        }
    }
}

extension [UInt8] {
    /// Whether some bytes stand in a row somewhere.
    fileprivate func contains(sequence: [UInt8]) -> Bool {
        indices.contains { self[$0...].starts(with: sequence) }
    }
}
