import Foundation
import TestSupport
import Testing

/// A running preview whose link was opened.
struct PreviewedPage {
    let http: RawHTTP
    let port: UInt16
    /// The one-time key of the link, used up.
    let key: String
    /// Name and value.
    let cookie: String
    private let process: Process

    /// Starts the page of a campaign and opens its link.
    init(_ place: Workplace, _ arguments: [String] = [Workplace.campaign]) throws {
        let words = try place.command(["preview"] + arguments + ["--as-of", Workplace.day])
        process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = Array(words.dropFirst())
        process.currentDirectoryURL = place.folder.url
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        var said = ""
        while !said.contains("Ctrl-C") {
            let piece = output.fileHandleForReading.availableData
            guard !piece.isEmpty else { break }
            said += String(decoding: piece, as: UTF8.self)
        }
        let link = try #require(said.firstMatch(of: /http:\/\/127\.0\.0\.1:([0-9]+)\/open\/([0-9a-f]{64})/), "\(said)")
        port = try #require(UInt16(link.1))
        key = String(link.2)
        http = RawHTTP(port: port)
        let opened = http.ask("GET", "/open/\(key)", cookie: "")
        cookie = try #require(opened.headers["set-cookie"]?.split(separator: ";").first.map(String.init))
    }

    /// A request with the cookie, as the page's own script makes it.
    func ask(_ method: String, _ target: String, headers: [String: String?] = [:], body: String? = nil)
        -> RawHTTP.Answer
    {
        http.ask(method, target, cookie: cookie, headers: headers, body: body)
    }

    /// Sends a change.
    func change(_ target: String, _ fields: [String: String]) throws -> RawHTTP.Answer {
        ask("POST", target, body: String(decoding: try JSONEncoder().encode(fields), as: UTF8.self))
    }

    /// The digest that a writer of a file begins with.
    func digest(of file: String) -> String? {
        ask("GET", "/?file=\(file)").text.firstMatch(of: /data-digest="([0-9a-f]{64})"/).map { String($0.1) }
    }

    /// Ends the page as Ctrl-C does; its status.
    @discardableResult
    func end() -> Int32 {
        process.interrupt()
        process.waitUntilExit()
        return process.terminationStatus
    }
}
