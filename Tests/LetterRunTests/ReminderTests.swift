import Foundation
import LetterModel
import LetterRun
import TestSupport
import Testing

/// Reminders: for whom the first round wrote to, each with the day of the own first letter.
struct ReminderTests {
    private let base: RunScenario

    init() throws {
        base = try RunScenario(accounts: 300)
    }

    private func letters(_ outcome: RunOutcome) throws -> [String] {
        let files = try RunScenario.files(in: outcome.folder + "/letters").filter { $0.key.hasSuffix(".txt") }
        return files.values.flatMap { String(decoding: $0, as: UTF8.self).split(separator: "\u{0C}").map(String.init) }
    }

    @inline(never)
    private func remind(_ change: (inout RunPlan) -> Void = { _ in }) async throws -> RunOutcome {
        try await base.make {
            ($0.round, $0.formats, $0.asOf) = ("reminder-1", [.pdf, .text], CalendarDate(iso: "2026-11-20"))
            change(&$0)
        }
    }

    @Test func `each reminder names the day of the first letter of its reader`() async throws {
        var request = WaveRequest()
        (request.count, request.areLaidDown) = (2, true)
        _ = try await LetterRun(plan: base.plan, surroundings: RunScenario.surroundings, stop: StopRequest()) { _ in }
            .preview(request)
        let first = try #require(
            try await base.make { ($0.wave, $0.asOf) = (1, CalendarDate(iso: "2026-11-17")) }.counts
        )
        let second = try #require(
            try await base.make { ($0.wave, $0.asOf) = (2, CalendarDate(iso: "2026-11-18")) }.counts
        )
        let texts = try letters(try await remind())
        let dutch = texts.filter { $0.contains("Betreft:") }
        #expect(texts.count == first.letters + second.letters)
        #expect(dutch.allSatisfy { $0.contains("Dit is de laatste brief hierover.") })
        let days = ["17 november 2026", "18 november 2026"].map { day in
            dutch.count { $0.contains("Op \(day) stuurden") }
        }
        #expect(days.allSatisfy { $0 > 10 } && days.reduce(0, +) == dutch.count)
    }

    @Test func `a reminder in shards names the same days`() async throws {
        _ = try await base.make { $0.asOf = CalendarDate(iso: "2026-11-12") }
        let whole = try await remind { $0.output = $0.output }
        let texts = try letters(whole)
        #expect(texts.allSatisfy { !$0.contains("Betreft:") || $0.contains("Op 12 november 2026 stuurden") })
    }

    @Test func `who has the check by now gets no reminder, and the others do`() async throws {
        let first = try #require(try await base.make().counts)
        let accounts = try base.folder.text(of: "in/accounts.xml")
        let numbers = accounts.matches(of: /bsn="(\d{9})"/).map { String($0.1) }
        try base.folder.write(numbers.prefix(numbers.count / 2).joined(separator: "\n") + "\n", to: "in/delta.txt")
        let reminder = try #require(try await remind { $0.delta = base.folder.path("in/delta.txt") }.counts)
        #expect(reminder.letters > 0 && reminder.letters < first.letters)
    }
}
