import FlyingFox
import Foundation

/// An answer of the page, with the headers that every answer has.
enum PageAnswer {
    /// What the page may do: nothing but show itself. No script or style in its text, nothing from elsewhere, in no frame.
    static let policy = """
        default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; \
        form-action 'self'; base-uri 'none'; frame-ancestors 'none'
        """

    /// A letter in the page's own frame: its style stands in it, its logo too, and it may do nothing at all. The page may
    /// look into the frame (`allow-same-origin`), to keep the place that one reads.
    static let letterPolicy = """
        default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; \
        frame-ancestors 'self'; sandbox allow-same-origin
        """

    static func html(_ markup: Markup, status: Int = 200) -> HTTPResponse {
        response(status, "text/html; charset=utf-8", Array(markup.text.utf8))
    }

    static func bytes(_ type: String, _ bytes: [UInt8]) -> HTTPResponse { response(200, type, bytes) }

    static func letterHTML(_ bytes: [UInt8]) -> HTTPResponse {
        response(200, "text/html; charset=utf-8", bytes, policy: letterPolicy)
    }

    /// An answer for the script.
    static func json(_ value: some Encodable, status: Int = 200) -> HTTPResponse {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let body = (try? encoder.encode(value)).map { Array($0) } ?? Array("{}".utf8)
        return response(status, "application/json", body)
    }

    /// In the frame of a letter that is gone.
    static func noLetter() -> HTTPResponse { response(410, nil, [], policy: letterPolicy) }

    static func empty(_ status: Int, _ more: [HTTPHeader: String] = [:]) -> HTTPResponse {
        response(status, nil, [], more: more)
    }

    /// Events until the page is closed.
    static func events(_ events: EventBytes) -> HTTPResponse {
        var answer = HTTPResponse(statusCode: .ok, headers: HTTPHeaders(), body: HTTPBodySequence(from: events))
        for (header, value) in headers(policy) { answer.headers[header] = value }
        answer.headers[.contentType] = "text/event-stream"
        return answer
    }

    private static func response(
        _ status: Int,
        _ type: String?,
        _ body: [UInt8],
        policy: String = policy,
        more: [HTTPHeader: String] = [:]
    ) -> HTTPResponse {
        var answer = HTTPResponse(statusCode: HTTPStatusCode(status, phrase: phrase(status)), body: Data(body))
        for (header, value) in headers(policy).merging(more, uniquingKeysWith: { $1 }) {
            answer.headers[header] = value
        }
        if let type { answer.headers[.contentType] = type }
        // A connection an answer. Head and body are written apart, and on a connection that goes on, the kernel holds the
        // second back until the browser has confirmed the first, 40 ms later (Nagle's algorithm, RFC 9293, section 3.7.4).
        // And what stands in the body of a request that was refused is never read.
        answer.headers[.connection] = "close"
        return answer
    }

    private static func headers(_ policy: String) -> [HTTPHeader: String] {
        [
            HTTPHeader("Content-Security-Policy"): policy,
            HTTPHeader("X-Content-Type-Options"): "nosniff",
            HTTPHeader("Cache-Control"): "no-store",
            HTTPHeader("Referrer-Policy"): "no-referrer",
            HTTPHeader("Cross-Origin-Resource-Policy"): "same-origin",
            HTTPHeader("Cross-Origin-Opener-Policy"): "same-origin",
        ]
    }

    private static func phrase(_ status: Int) -> String {
        let phrases = [
            200: "OK", 204: "No Content", 303: "See Other", 400: "Bad Request", 403: "Forbidden", 404: "Not Found",
            405: "Method Not Allowed", 409: "Conflict", 410: "Gone", 411: "Length Required", 413: "Content Too Large",
            414: "URI Too Long", 415: "Unsupported Media Type", 421: "Misdirected Request",
            500: "Internal Server Error",
        ]
        return phrases[status] ?? "Answer"
    }
}
