import TestSupport
import Testing

extension ProgramTests {
    /// What must not matter to a run: place, time zone, language, number of workers, order of work.
    struct SurroundingsTests {
        @Test func `time zone, language and workers change no byte`() throws {
            let place = try Workplace(accounts: 300)
            let surroundings: [(name: String, environment: [String: String], jobs: String)] = [
                ("plain", ["TZ": "UTC", "LC_ALL": "C"], "1"),
                ("kiribati", ["TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"], "4"),
                ("midway", ["TZ": "Pacific/Pago_Pago", "LC_ALL": "ar_EG.UTF-8", "LANGUAGE": "ar"], "2"),
                ("bare", ["TZ": "", "LC_ALL": "", "LANG": "", "TERM": "dumb", "COLUMNS": "20"], "3"),
            ]
            let flags = ["--format", "pdf,text", "--bundle-size", "40"]
            for case let (name, environment, jobs) in surroundings {
                let made = try place.run(
                    place.letters(output: name) + flags + ["--jobs", jobs],
                    environment: environment
                )
                #expect(made.status == Status.done && made.errors.isEmpty, "\(name)")
            }
            let manifests = try surroundings.map { try place.manifest(in: $0.name) }
            #expect(manifests.allSatisfy { $0 == manifests[0] })
            #expect(manifests[0].split(separator: "\n").count > 10)
        }

        @Test func `single letters are equal too`() throws {
            let place = try Workplace(accounts: 100)
            let words = ["--package", "single", "--format", "pdf,text", "--bundle-size", "10"]
            for (name, jobs, zone) in [("a", "1", "UTC"), ("b", "4", "Pacific/Kiritimati")] {
                let made = try place.run(
                    place.letters(output: name) + words + ["--jobs", jobs],
                    environment: ["TZ": zone]
                )
                #expect(made.status == Status.done)
            }
            #expect(try place.manifest(in: "a") == place.manifest(in: "b"))
        }

        @Test func `counts are written alike in every language`() throws {
            let place = try Workplace(accounts: 1200)
            let flags = ["--max-refused", "5%"]
            let plain = try place.run(place.input("plan") + flags, environment: ["LC_ALL": "C"])
            let other = try place.run(place.input("plan") + flags, environment: ["LC_ALL": "ar_EG.UTF-8"])
            #expect(plain.output.contains("1,200"))
            #expect(plain.output == other.output)
        }
    }
}
