import LetterModel
import TemplateLints
import Testing

@testable import PreviewServer

/// Who gets in.
struct GateTests {
    private let keys: AccessKeys
    private let gate: Gate
    private let cookie: String

    init() throws {
        keys = try AccessKeys()
        gate = Gate(port: 4321, keys: keys)
        cookie = try #require(keys.cookie(for: keys.linkKey)?.split(separator: ";").first.map(String.init))
    }

    private func request(
        _ method: String = "GET",
        _ path: String = "/",
        _ headers: [String: String?] = [:],
        bodyLength: Int? = nil
    ) -> PageRequest {
        var all = ["host": "127.0.0.1:4321", "cookie": cookie]
        if method == "POST" {
            all["origin"] = "http://127.0.0.1:4321"
            all["content-type"] = "application/json"
        }
        for (name, value) in headers { all[name] = value }
        return PageRequest(method: method, path: path, query: [], headers: all, bodyLength: bodyLength)
    }

    private func refusal(_ request: PageRequest) -> Gate.Refusal? {
        do throws(Gate.Refusal) { try gate.pass(request) } catch { return error }
        return nil
    }

    @Test func `the person at this machine`() {
        #expect(refusal(request()) == nil)
        #expect(refusal(request("POST", "/save", bodyLength: 10)) == nil)
        #expect(refusal(request("GET", "/events", ["sec-fetch-site": "same-origin"])) == nil)
    }

    @Test(arguments: [
        nil, "", "localhost:4321", "127.0.0.1", "127.0.0.1:4322", "127.0.0.1:4321.evil.example", "evil.example:4321",
        "evil.example", "[::1]:4321", "127.0.0.1:4321, evil.example", "127.0.0.1:04321", "127.1:4321",
    ])
    func `not a name that leads here`(host: String?) {
        #expect(refusal(request("GET", "/", ["host": host])) == .wrongHost)
        #expect(refusal(request("GET", "/open/\(keys.linkKey)", ["host": host])) == .wrongHost)
    }

    @Test func `not another web page`() {
        for site in ["cross-site", "same-site"] {
            #expect(refusal(request("GET", "/page.js", ["sec-fetch-site": site])) == .otherOrigin)
            #expect(refusal(request("POST", "/save", ["sec-fetch-site": site], bodyLength: 2)) == .otherOrigin)
            #expect(
                refusal(request("GET", "/", ["sec-fetch-site": site, "sec-fetch-mode": "no-cors"])) == .otherOrigin
            )
        }
        for origin in ["null", "https://evil.example", "http://127.0.0.1:4322", "http://localhost:4321", nil] {
            #expect(refusal(request("POST", "/save", ["origin": origin], bodyLength: 2)) == .otherOrigin)
        }
        #expect(refusal(request("GET", "/parts/letter", ["origin": "https://evil.example"])) == .otherOrigin)
    }

    @Test func `a person who follows the link from a mail`() {
        let link = ["sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate", "cookie": nil]
        #expect(refusal(request("GET", "/open/\(keys.linkKey)", link)) == nil)
    }

    @Test(arguments: ["", "postronde-preview=", "postronde-preview=0", "other=1", "postronde-preview"])
    func `nobody without the key`(cookie: String) {
        #expect(refusal(request("GET", "/", ["cookie": cookie])) == .noKey)
        #expect(refusal(request("GET", "/letter.pdf", ["cookie": cookie])) == .noKey)
        #expect(refusal(request("POST", "/save", ["cookie": cookie], bodyLength: 2)) == .noKey)
    }

    @Test func `the cookie is for this page alone, and the link works once`() throws {
        let keys = try AccessKeys()
        #expect(keys.linkKey.count == 64 && keys.cookie(for: "x") == nil && keys.cookie(for: "") == nil)
        let cookie = try #require(keys.cookie(for: keys.linkKey))
        #expect(cookie.hasSuffix("; Path=/; HttpOnly; SameSite=Strict"))
        #expect(!cookie.contains(keys.linkKey))
        #expect(keys.cookie(for: keys.linkKey) == nil)
        #expect(keys.allows("a=b; \(cookie.prefix { $0 != ";" }); c=d") && !keys.allows("x\(cookie)"))
    }

    @Test func `nothing is changed by looking`() {
        for path in ["/draft", "/save", "/discard"] { #expect(refusal(request("GET", path)) == .wrongMethod) }
        for method in ["PUT", "DELETE", "OPTIONS", "HEAD", "TRACE", "get"] {
            #expect(refusal(request(method, "/")) == .wrongMethod)
        }
        #expect(refusal(request("POST", "/", bodyLength: 2)) == .wrongMethod)
        #expect(refusal(request("POST", "/open/x", bodyLength: 2)) == .wrongMethod)
    }

    @Test func `no body of unknown length, too large, or from a form`() {
        #expect(refusal(request("POST", "/save")) == .noLength)
        #expect(refusal(request("POST", "/save", ["transfer-encoding": "chunked"], bodyLength: 2)) == .noLength)
        #expect(refusal(request("POST", "/save", bodyLength: Gate.largestBody + 1)) == .tooLarge)
        for type in ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", nil] {
            #expect(refusal(request("POST", "/save", ["content-type": type], bodyLength: 2)) == .wrongType)
        }
    }

    @Test func `no path longer than any of ours`() {
        #expect(refusal(request("GET", "/" + String(repeating: "a", count: 3000))) == .tooLong)
    }
}

/// HTML from texts that may hold anything.
struct MarkupTests {
    @Test func `what is put in is shown and does nothing`() {
        let hostile = "<script>alert('\"&</script>\0"
        let markup: Markup = "<p title=\"\(hostile)\">\(hostile)</p>"
        let shown = "&lt;script&gt;alert(&#39;&quot;&amp;&lt;/script&gt;\u{FFFD}"
        #expect(markup.text == "<p title=\"\(shown)\">\(shown)</p>")
    }

    @Test func `a piece of HTML stays what it is`() {
        let inner: Markup = "<b>\("<")</b>"
        #expect(("<p>\(inner)\(3)</p>" as Markup).text == "<p><b>&lt;</b>3</p>")
    }
}

/// Queries of addresses.
struct PageQueryTests {
    private func query(_ pairs: [(String, String)]) -> PageQuery {
        PageQuery(PageRequest(method: "GET", path: "/", query: pairs, headers: [:]))
    }

    @Test func `say what they are made of, and read back the same`() {
        var asked = query([("letter", "no-dutch-document.en"), ("form", "large"), ("ui", "en"), ("view", "text")])
        #expect(asked.kind == LetterKind(variant: .noDutchDocument, language: .english))
        #expect(asked.form == .largePrint && asked.ui == .english && asked.view == .text)
        asked.file = "blocks/een & twee=3.nl.md"
        #expect(asked.text.contains("file=blocks/een%20%26%20twee%3D3.nl.md"))
    }

    @Test func `whatever makes no sense is left out`() {
        let asked = query([("letter", "standard"), ("ui", "fr"), ("view", "<"), ("form", "x"), ("v", "x")])
        #expect(asked.kind == nil && asked.ui == .dutch && asked.view == .pages && asked.form == .normal)
        #expect(asked.version == nil)
    }
}

/// Findings in the words of who writes.
struct FindingWordsTests {
    @Test(arguments: TemplateLints.all.map(\.code))
    func `every lint has Dutch words`(code: String) {
        #expect(FindingWords.words(of: code) != nil)
    }
}
