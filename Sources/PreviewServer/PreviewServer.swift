import FlyingFox
import FlyingSocks
import Foundation
package import LetterModel
package import LetterRun

/// Serves the preview page of a campaign to the person at this machine, until it is stopped or nobody looks any more.
package struct PreviewServer: Sendable {
    /// How the page is served.
    package struct Options: Sendable {
        /// The campaign, and the extracts when there are any.
        package var plan: RunPlan
        /// The port on 127.0.0.1; 0 for one that is free.
        package var port = 0
        /// The language of the page at first.
        package var language = LetterLanguage.dutch
        /// The program ends when for so long nobody asked for anything and no page was open.
        package var idle = Duration.seconds(3600)

        /// A Dutch page on a free port.
        package init(plan: RunPlan) { self.plan = plan }
    }

    private let options: Options
    private let surroundings: Surroundings
    private let events = ChangeEvents()
    private let keys: AccessKeys
    private let images: PageImages
    private let desk: PreviewDesk
    private let clock = IdleClock()

    /// Prepares the page.
    ///
    /// - Throws: ``RunFailure``: 69 without pdftoppm, 78 when there is no such campaign.
    package init(_ options: Options, surroundings: Surroundings) throws(RunFailure) {
        (self.options, self.surroundings) = (options, surroundings)
        images = try PageImages(path: surroundings.environment["PATH"])
        do { keys = try AccessKeys() } catch { throw RunFailure(writing: error) }
        desk = PreviewDesk(options.plan, surroundings: surroundings, events: events)
        let folder = CampaignOpening.folder(of: options.plan.campaign)
        guard FileManager.default.fileExists(atPath: folder) else {
            throw RunFailure(.configuration, "There is no campaign folder '\(folder)'. Check the name.")
        }
    }

    /// Serves until `stop` is asked for or nobody looks any more.
    ///
    /// - Parameter tell: Gets the link that opens the page, once.
    /// - Throws: ``RunFailure`` (69) when the port is taken.
    package func run(stop: StopRequest, tell: @Sendable (String) -> Void) async throws(RunFailure) {
        do {
            let address = try sockaddr_in.inet(ip4: "127.0.0.1", port: UInt16(clamping: options.port))
            let server = HTTPServer(config: .init(address: address, logger: .disabled))
            let serving = try await Self.begin(server)
            guard case .ip4(_, let port)? = await server.listeningAddress else {
                throw RunFailure(.bug, "The page listens nowhere.")
            }
            await server.appendRoute("*", handler: handler(port: Int(port)))
            tell("http://127.0.0.1:\(port)\(Gate.openingPath)\(keys.linkKey)")
            Task { await desk.readExtract() }
            await watch(stop)
            events.end()
            await server.stop()
            serving.cancel()
        } catch let failure as RunFailure {
            throw failure
        } catch {
            throw RunFailure(
                .toolMissing,
                "The page cannot be served on port \(options.port) (\(error)). Choose another with --port, or leave it out."
            )
        }
    }

    /// Begins to serve, and comes back when the page can be asked for, however long a busy machine takes.
    ///
    /// - Throws: What the system says when the port cannot be had.
    private static func begin(_ server: HTTPServer) async throws -> Task<Void, any Error> {
        let aDay = 86_400.0
        let listening = Task { try await server.waitUntilListening(timeout: aDay) }
        let serving = Task {
            defer { listening.cancel() }
            try await server.run()
        }
        do { try await listening.value } catch {
            try await serving.value
            throw error
        }
        return serving
    }

    private func handler(port: Int) -> @Sendable (HTTPRequest) async throws -> HTTPResponse {
        let gate = Gate(port: port, keys: keys)
        let routes = PageRoutes(desk: desk, images: images, events: events, keys: keys)
        return { [options, clock] request in
            let asked = PageRequest(request, language: options.language)
            do throws(Gate.Refusal) {
                try gate.pass(asked)
            } catch {
                return PageRoutes.refusal(error.status, PageQuery(asked).ui)
            }
            clock.touch()
            return await routes.answer(asked, body: asked.method == "POST" ? try await request.bodyData : Data())
        }
    }

    /// Looks at the disk each half second, sends a sign of life each ten, and comes back when it is time to end.
    private func watch(_ stop: StopRequest) async {
        await desk.lookAtDisk()
        var turn = 0
        while !stop.isAsked, clock.idle < options.idle {
            try? await Task.sleep(for: .milliseconds(100))
            turn += 1
            if turn % 5 == 0 { await desk.lookAtDisk() }
            if turn % 100 == 0 { events.beat() }
            if events.count > 0 { clock.touch() }
        }
    }
}

extension PageRequest {
    /// Takes what the library read.
    init(_ request: HTTPRequest, language: LetterLanguage) {
        var query = request.query.map { (name: $0.name, value: $0.value) }
        if !query.contains(where: { $0.name == "ui" }) { query.append(("ui", language.rawValue)) }
        var headers: [String: String] = [:]
        for (header, value) in request.headers { headers[header.rawValue.lowercased()] = value }
        self.init(
            method: request.method.rawValue,
            path: request.path,
            query: query,
            headers: headers,
            bodyLength: headers["content-length"].flatMap { Int($0) }
        )
    }
}
