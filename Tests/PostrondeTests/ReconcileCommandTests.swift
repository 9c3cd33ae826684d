import Foundation
import TestSupport
import Testing

extension ProgramTests {
    /// `reconcile`: the report of a print house against the run.
    struct ReconcileCommandTests {
        /// A packed workplace, and a report of each sheet that was inserted once.
        private func packed() throws -> (PackedWorkplace, [String]) {
            let packed = try PackedWorkplace()
            try #require(try packed.pack().status == Status.done)
            let lines = try packed.sheets(try packed.unpacked()).flatMap { fields in
                (1...(Int(fields[5]) ?? 1)).map { "\(fields[0]);\($0);inserted" }
            }
            return (packed, lines)
        }

        private func report(_ lines: [String], _ packed: PackedWorkplace) throws {
            try packed.place.folder.write(
                "reference;sheet;status\n" + lines.map { $0 + "\n" }.joined(),
                to: "report.csv"
            )
        }

        @Test func `a report of every sheet balances, and is recorded`() throws {
            let (packed, lines) = try packed()
            try report(lines.reversed(), packed)
            let ended = try packed.reconcile(["--to", "again.csv"])
            #expect(ended.status == Status.done && ended.errors.isEmpty, "\(ended.errors)")
            #expect(ended.output.contains("All balance"))
            #expect(
                try packed.ask("SELECT sheets, missing, doubled, spoilt FROM sheet_report") == "\(lines.count)|0|0|0"
            )
            #expect(try packed.place.folder.text(of: "again.csv") == "reference;bundle;sheet;fault\n")
            #expect(try packed.place.rights(of: "again.csv") == 0o600)
            #expect(try packed.audit().status == Status.done)
        }

        @Test func `what is missing, doubled or spoilt is listed to be printed again`() throws {
            let (packed, lines) = try packed()
            let (first, second, third) = (lines[0], lines[1], lines[2])
            let spoilt = third.replacing("inserted", with: "spoilt")
            try report(
                [spoilt, spoilt] + lines.dropFirst() + [second, third.replacing("inserted", with: "spoilt"), third],
                packed
            )
            let ended = try packed.reconcile(["--to", "again.csv"])
            #expect(ended.status == Status.mismatch, "\(ended.errors)")
            #expect(ended.output.contains("1 missing, 1 doubled, 1 spoilt"), "\(ended.output)")
            let list = try packed.place.folder.text(of: "again.csv").split(separator: "\n").map(String.init)
            let wanted = [(first, "missing"), (second, "doubled")].map { line, fault in
                let fields = line.split(separator: ";")
                return (String(fields[0]), "\(fields[1]);\(fault)")
            }
            #expect(list.count == 3)
            for (line, (reference, rest)) in zip(list.dropFirst(), wanted) {
                #expect(line.hasPrefix("\(reference);letters/print-") && line.hasSuffix(rest), "\(line)")
            }
            #expect(try packed.ask("SELECT missing, doubled, spoilt FROM sheet_report") == "1|1|1")
            let taken = try packed.reconcile(["--to", "again.csv"])
            #expect(taken.status == Status.cannotCreate)
            #expect(try packed.ask("SELECT count(*) FROM sheet_report") == "1")
        }

        @Test func `unknown references and impossible sheets refuse the report, and nothing is recorded`() throws {
            let (packed, lines) = try packed()
            try report(lines + ["0000000000000000;1;inserted", "\(lines[0].prefix(16));9;inserted", "x"], packed)
            let ended = try packed.reconcile(["--to", "again.csv"])
            #expect(ended.status == Status.badInput)
            for number in 2...4 {
                #expect(ended.errors.contains("report.csv:\(lines.count + number)"), "\(ended.errors)")
            }
            #expect(try packed.ask("SELECT count(*) FROM sheet_report") == "0")
            #expect(!packed.place.paths(in: "").contains("again.csv"))
        }

        @Test func `a report, a run or a key that is not there is told`() throws {
            let (packed, lines) = try packed()
            #expect(try packed.reconcile().status == Status.inputUnreadable)
            try report(lines, packed)
            #expect(try packed.reconcile(["--run", "2026-01-01-000000000000"]).status == Status.inputUnreadable)
            let keyless = ["reconcile", Workplace.campaign, "report.csv", "--output", "out"]
            #expect(try packed.place.run(keyless).status == Status.configuration)
            _ = try packed.shell("mv report.csv real.csv; ln -s real.csv report.csv")
            #expect(try packed.reconcile().status == Status.inputUnreadable)
        }
    }
}
