import Foundation
import TestSupport
import Testing

extension ProgramTests {
    /// `extract check`: what is said of a delivery that is not as agreed.
    struct ExtractCheckTests {
        private func broken(_ name: String, _ change: (String) -> String) throws -> (Workplace, ToolRun) {
            let place = try Workplace(accounts: 200)
            try place.change("in/\(name)", change)
            let checked = try place.run(["extract", "check", "in/\(name)"])
            try place.expectNoValue(in: checked)
            return (place, checked)
        }

        @Test(arguments: ["accounts.xml", "persons.csv"])
        func `a file that is cut off ends with 65 and its place`(name: String) throws {
            let (_, checked) = try broken(name) { String($0.prefix($0.count * 2 / 3)) }
            #expect(checked.status == Status.badInput)
            #expect(checked.errors.firstMatch(of: /^postronde: in\/\S+:\d+(:\d+)?: .*cut-off|truncated/) != nil)
        }

        @Test func `a wrong number of records ends with 65 and both numbers`() throws {
            let (_, checked) = try broken("accounts.xml") { $0.replacing("records=\"200\"", with: "records=\"201\"") }
            #expect(checked.status == Status.badInput)
            #expect(checked.errors.contains("200") && checked.errors.contains("201"))
        }

        @Test func `a missing column ends with 65 and its number`() throws {
            let (_, checked) = try broken("persons.csv") { $0.replacing("08.11.60", with: "08.11.99") }
            #expect(checked.status == Status.badInput)
            #expect(checked.errors.contains("08.11.60"))
        }

        @Test func `a line of a list that is no number ends with 65 and its line, not its text`() throws {
            let (_, checked) = try broken("suppressed.txt") { $0 + "onbekend\n" }
            #expect(checked.status == Status.badInput)
            #expect(checked.output.contains("(bsn-invalid)") && !checked.output.contains("onbekend"))
        }

        @Test func `columns that are not used are named, and the file is clean`() throws {
            let place = try Workplace()
            _ = try place.run(["generate", "--accounts", "50", "--no-traps", "--output", "in"])
            try place.change("in/persons.csv") { text in
                text.split(separator: "\n").enumerated()
                    .map { "\($0.element)\($0.offset == 0 ? ",01.03.20" : ",")\n" }.joined()
            }
            let checked = try place.run(["extract", "check", "in/persons.csv"])
            #expect(checked.status == Status.done)
            #expect(checked.output.contains("01.03.20"))
        }

        @Test(arguments: ["nowhere.xml", "in", "in/empty/accounts.xml"])
        func `a file that cannot be read ends with 66 and its path`(name: String) throws {
            let place = try Workplace()
            try place.folder.write("", to: "in/empty")
            let checked = try place.run(["extract", "check", name])
            #expect(checked.status == Status.inputUnreadable)
            #expect(checked.output.isEmpty)
            #expect(checked.errors.hasPrefix("postronde: \(name): "))
            #expect(checked.errors.split(separator: "\n").count == 1)
        }

        @Test(arguments: [("empty.xml", ""), ("empty.csv", "")])
        func `an empty file ends with 65`(name: String, content: String) throws {
            let place = try Workplace()
            try place.folder.write(content, to: name)
            let checked = try place.run(["extract", "check", name])
            #expect(checked.status == Status.badInput)
            #expect(checked.errors.contains("file-empty"))
        }
    }
}
