import LetterModel

/// What a browser asks of the page, as far as the gate and the pages have to know it.
struct PageRequest: Sendable {
    /// `GET`, `POST` …
    var method: String
    /// Without the query, percent signs decoded by nobody.
    var path: String
    /// Decoded names and values.
    var query: [(name: String, value: String)]
    /// By their name in small letters.
    var headers: [String: String]
    /// The length that the header gives; `nil` without one.
    var bodyLength: Int?

    /// The first value of a key of the query.
    subscript(key: String) -> String? { query.first { $0.name == key }?.value }
}

/// Decides who gets in, before anything else looks at a request.
///
/// The page is for the person at this machine alone. Another web page that the same browser shows may try to reach it:
/// by a name that leads to 127.0.0.1 (DNS rebinding), by a form or script of another origin, or by a link. A program of
/// another user of this machine may try too, and has no key.
struct Gate: Sendable {
    /// Why somebody does not get in, and the status of the answer.
    enum Refusal: Error, Hashable {
        /// 421: another name than the one in the link.
        case wrongHost
        /// 403: asked for by another web page.
        case otherOrigin
        /// 403: without the key.
        case noKey
        /// 405: a method that the path does not know.
        case wrongMethod
        /// 413: a text larger than any letter.
        case tooLarge
        /// 411: a body of unknown length.
        case noLength
        /// 414: a path or query longer than any of ours.
        case tooLong
        /// 415: a form in place of JSON.
        case wrongType

        /// The status of HTTP.
        var status: Int {
            switch self {
            case .wrongHost: 421
            case .otherOrigin, .noKey: 403
            case .wrongMethod: 405
            case .tooLarge: 413
            case .noLength: 411
            case .tooLong: 414
            case .wrongType: 415
            }
        }
    }

    /// The longest path with its query, in bytes.
    static let longestTarget = 2048
    /// The largest body: a text of a campaign as JSON, in which a character may take six bytes.
    static let largestBody = 7 << 20
    /// What begins the path of the link that opens the page.
    static let openingPath = "/open/"

    let port: Int
    let keys: AccessKeys

    /// Lets a request pass or says why not.
    ///
    /// - Throws: ``Refusal``.
    func pass(_ request: PageRequest) throws(Refusal) {
        guard request.headers["host"] == "127.0.0.1:\(port)" else { throw .wrongHost }
        let length = request.path.utf8.count + request.query.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count }
        guard length <= Self.longestTarget else { throw .tooLong }
        try passOrigin(request)
        let changes = request.method == "POST"
        guard changes || request.method == "GET" else { throw .wrongMethod }
        guard changes == Self.changingPaths.contains(request.path) else { throw .wrongMethod }
        if request.path.hasPrefix(Self.openingPath) { return }
        guard keys.allows(request.headers["cookie"]) else { throw .noKey }
        if changes { try passBody(request) }
    }

    /// Only these change anything, and only by POST.
    private static let changingPaths: Set<String> = ["/draft", "/save", "/discard"]

    /// Browsers say from which page they ask (Fetch, `Origin`; Fetch Metadata, `Sec-Fetch-Site`). A person may follow the
    /// link from anywhere; everything else comes from the page itself.
    private func passOrigin(_ request: PageRequest) throws(Refusal) {
        let site = request.headers["sec-fetch-site"]
        let isOpening = request.method == "GET" && (request.path == "/" || request.path.hasPrefix(Self.openingPath))
        let isNavigation = request.headers["sec-fetch-mode"].map { $0 == "navigate" } ?? true
        if let site, site != "same-origin" {
            guard site == "none" || (isOpening && isNavigation) else { throw .otherOrigin }
        }
        let origin = request.headers["origin"]
        guard origin == nil || origin == "http://127.0.0.1:\(port)" else { throw .otherOrigin }
        if request.method == "POST", origin == nil { throw .otherOrigin }
    }

    private func passBody(_ request: PageRequest) throws(Refusal) {
        guard request.headers["transfer-encoding"] == nil, let length = request.bodyLength else { throw .noLength }
        guard length <= Self.largestBody else { throw .tooLarge }
        guard request.headers["content-type"]?.hasPrefix("application/json") == true else { throw .wrongType }
    }
}
