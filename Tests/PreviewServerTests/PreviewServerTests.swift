import Foundation
import LetterModel
import LetterRun
import TestSupport
import Testing

@testable import PreviewServer

/// The page as a server; what it answers is tried on the program itself.
///
/// No limits of time: beside hundreds of other tests a task may wait for minutes before it goes on.
struct PreviewServerTests {
    private func server(idle: Duration) throws -> PreviewServer {
        let campaign = packageFolder.appending(path: "Templates/extra-controlestap").path(percentEncoded: false)
        var options = PreviewServer.Options(
            plan: RunPlan(campaign: campaign, accounts: [], persons: [], operatorName: "", jobs: 1)
        )
        options.idle = idle
        return try PreviewServer(options, surroundings: .process())
    }

    @Test func `ends by itself when nobody looks any more`() async throws {
        let begun = ContinuousClock.now
        try await server(idle: .milliseconds(400)).run(stop: StopRequest()) { _ in }
        #expect(ContinuousClock.now - begun >= .milliseconds(400))
    }

    @Test func `ends when it is asked to`() async throws {
        let stop = StopRequest()
        try await server(idle: .seconds(3600)).run(stop: stop) { link in
            #expect(link.hasPrefix("http://127.0.0.1:") && link.contains("/open/"))
            stop.ask()
        }
    }
}
