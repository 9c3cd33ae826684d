import Foundation
import TestSupport
import Testing

extension ProgramTests {
    /// `preview`, by requests made by hand; what a browser sees is tried by Tests/Browser.
    struct PreviewTests {
        @Test func `a link opens the page once, and the page holds text, letter and notes`() throws {
            let page = try PreviewedPage(try Workplace())
            defer { page.end() }
            #expect(page.ask("GET", "/open/\(page.key)").status == 403)
            let whole = page.ask("GET", "/")
            #expect(
                whole.status == 200 && whole.text.contains("<textarea id=\"editor\"")
                    && whole.text.contains("/page/1.png")
            )
            #expect(whole.text.contains("Delen van deze brief") && whole.text.contains("langste naam en aanhef"))
            #expect(page.ask("GET", "/?ui=en").text.contains("Parts of this letter"))
            let picture = page.ask("GET", "/page/1.png")
            #expect(picture.status == 200 && picture.body.starts(with: [0x89, 0x50, 0x4E, 0x47]))
            #expect(page.ask("GET", "/letter.pdf").body.starts(with: Array("%PDF-".utf8)))
            #expect(
                page.ask("GET", "/letter.html").headers["content-security-policy"]?.hasSuffix(
                    "sandbox allow-same-origin"
                ) == true
            )
        }

        @Test func `every answer says what a browser may do with it`() throws {
            let page = try PreviewedPage(try Workplace())
            defer { page.end() }
            for target in ["/", "/page.css", "/page.js", "/parts/letter", "/page/1.png", "/letter.pdf", "/nothing"] {
                let headers = page.ask("GET", target).headers
                #expect(headers["content-security-policy"]?.contains("default-src 'none'") == true, "\(target)")
                #expect(headers["content-security-policy"]?.contains("unsafe") == false, "\(target)")
                #expect(headers["x-content-type-options"] == "nosniff" && headers["cache-control"] == "no-store")
                #expect(headers["access-control-allow-origin"] == nil)
            }
            let whole = page.ask("GET", "/").text
            #expect(!whole.contains("style=\"") && !whole.contains("<script>") && !whole.contains("onclick"))
        }

        @Test func `nobody else gets in`() throws {
            let page = try PreviewedPage(try Workplace())
            defer { page.end() }
            #expect(page.ask("GET", "/", headers: ["Cookie": nil]).status == 403)
            #expect(page.ask("GET", "/", headers: ["Host": "evil.example"]).status == 421)
            #expect(page.ask("GET", "/page.js", headers: ["Sec-Fetch-Site": "cross-site"]).status == 403)
            let draft = "{\"file\":\"letter.nl.md\",\"text\":\"weg\"}"
            let foreign = ["Origin": "https://evil.example", "Sec-Fetch-Site": "cross-site"]
            #expect(page.ask("POST", "/draft", headers: foreign, body: draft).status == 403)
            #expect(page.ask("POST", "/draft", headers: ["Content-Type": "text/plain"], body: draft).status == 415)
            #expect(page.ask("GET", "/draft?file=letter.nl.md&text=weg").status == 405)
            #expect(page.ask("GET", "/" + String(repeating: "a", count: 4000)).status == 414)
            #expect(!page.ask("GET", "/").text.contains(">\nweg<"))
        }

        @Test(arguments: [
            "/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/page/../../letter.pdf/../x", "//etc/passwd",
            "/page/1.png/..",
            "/page/0.png", "/page/99999999999999999999.png", "/page.css%00.js", "/Templates/central.yaml",
            "/.earlier/a",
        ])
        func `no path leads to a file`(target: String) throws {
            let page = try PreviewedPage(try Workplace())
            defer { page.end() }
            let answer = page.ask("GET", target)
            #expect(
                [403, 404, 410, 400, 0].contains(answer.status) || answer.text.contains("<textarea"),
                "\(answer.status)"
            )
            #expect(!answer.text.contains("root:") && !answer.text.contains("checkedOn"))
        }

        @Test func `broken requests end their connection and nothing else`() throws {
            let page = try PreviewedPage(try Workplace())
            defer { page.end() }
            for text in [
                "", "\r\n\r\n", "GET\r\n\r\n", "GET / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", "\u{0}\u{1}\r\n\r\n",
            ] {
                #expect(page.http.send(text + "\r\n\r\n").status != 200)
            }
            #expect(page.ask("POST", "/draft", body: "{").status == 400)
            #expect(
                page.ask("POST", "/save", body: "{\"file\":\"letter.nl.md\",\"text\":\"a\",\"digest\":\"x\"}").status
                    == 400
            )
            #expect(page.ask("GET", "/").status == 200)
        }

        @Test func `what is typed is shown at once, and saved only when asked for`() throws {
            let place = try Workplace()
            let page = try PreviewedPage(place)
            defer { page.end() }
            let file = "blocks/hulp.nl.md"
            let path = "Templates/\(Workplace.campaign)/\(file)"
            let before = try place.folder.text(of: path)
            let text = before + "\nBel ((telefon)).\n"
            #expect(try page.change("/draft", ["file": file, "text": text]).status == 204)
            let checks = page.ask("GET", "/parts/checks?file=\(file)").text
            #expect(checks.contains("Dit veld bestaat niet.") && checks.contains("Did you mean"))
            #expect(page.ask("GET", "/parts/letter").text.contains("De brief kan nu niet worden gemaakt"))
            #expect(try place.folder.text(of: path) == before)

            let mended = before + "\nEen nieuwe zin.\n"
            #expect(try page.change("/draft", ["file": file, "text": mended]).status == 204)
            #expect(page.ask("GET", "/parts/letter?view=text").text.contains("Een nieuwe zin."))
            let digest = try #require(page.digest(of: file))
            #expect(try page.change("/save", ["file": file, "text": mended, "digest": digest]).status == 200)
            #expect(try place.folder.text(of: path) == mended)
            #expect(place.paths(in: "Templates/\(Workplace.campaign)/.earlier").count == 1)

            // Somebody else saves in the meantime.
            let stale = try #require(page.digest(of: file))
            try place.folder.write(mended + "Van een ander.\n", to: path)
            let refused = try page.change("/save", ["file": file, "text": before, "digest": stale])
            #expect(refused.status == 409 && refused.text.contains("iemand anders"))
            #expect(try place.folder.text(of: path).hasSuffix("Van een ander.\n"))
            // A page that is loaded again still knows on what the text that was typed was built.
            #expect(try page.change("/draft", ["file": file, "text": before]).status == 204)
            try place.folder.write(mended + "Nog eens van een ander.\n", to: path)
            let reloaded = try #require(page.digest(of: file))
            #expect(try page.change("/save", ["file": file, "text": before, "digest": reloaded]).status == 409)
            for name in ["legal-basis.yaml", "../central.yaml", "approvals/client.txt"] {
                #expect(try page.change("/save", ["file": name, "text": "x", "digest": stale]).status == 404)
            }
        }

        @Test func `the approval falls with a comma and stands again without it`() throws {
            let place = try Workplace()
            #expect(try place.run(["demo", "--quiet"]).status == Status.done)
            let demo = "Output/demo"
            let page = try PreviewedPage(
                place,
                ["\(demo)/Templates/\(Workplace.campaign)", "--trust", "\(demo)/trust"]
            )
            defer { page.end() }
            let file = "letter.abroad.nl.md"
            let text = try place.folder.text(of: "\(demo)/Templates/\(Workplace.campaign)/\(file)")
            let target = "/parts/checks?file=\(file)&letter=abroad.nl"
            #expect(page.ask("GET", target).text.contains("stand good"))
            let comma = text.replacing("U woont buiten", with: "U woont, buiten")
            try #require(comma != text)
            #expect(try page.change("/draft", ["file": file, "text": comma]).status == 204)
            let fallen = page.ask("GET", target).text
            #expect(fallen.contains("stand void") && fallen.contains("<ins>woont,</ins>"), "\(fallen)")
            #expect(try page.change("/draft", ["file": file, "text": text]).status == 204)
            #expect(page.ask("GET", target).text.contains("stand good"))
        }

        @Test func `open pages are told of a change on the disk`() throws {
            let place = try Workplace()
            let page = try PreviewedPage(place)
            defer { page.end() }
            try place.change("Templates/\(Workplace.campaign)/letter.nl.md") { $0 + "Nieuw op de schijf.\n" }
            let events = page.http.send(
                "GET /events HTTP/1.1\r\nHost: 127.0.0.1:\(page.port)\r\nCookie: \(page.cookie)\r\n\r\n",
                isHeadEnough: true
            )
            #expect(events.headers["content-type"] == "text/event-stream" && events.text.contains("retry: 1000"))
            let deadline = ContinuousClock.now + .seconds(10)
            while ContinuousClock.now < deadline {
                if page.ask("GET", "/parts/letter?view=text").text.contains("Nieuw op de schijf.") { return }
            }
            Issue.record("The page does not show what is on the disk.")
        }

        @Test func `people of an extract are masked, and their bytes are nowhere`() throws {
            let place = try Workplace(accounts: 2000)
            let page = try PreviewedPage(
                place,
                [Workplace.campaign, "--accounts", "in/accounts.xml", "--persons", "in/persons.csv"]
            )
            defer { page.end() }
            var whole = ""
            let deadline = ContinuousClock.now + .seconds(30)
            repeat {
                whole = page.ask("GET", "/").text
            } while !whole.contains("masked-1") && ContinuousClock.now < deadline
            #expect(whole.contains("masked-1") && whole.contains("Krijgt een brief") && whole.contains("<svg"))
            let letter = page.ask("GET", "/parts/letter?view=text&reader=masked-1").text
            let records = try place.folder.text(of: "in/persons.csv").split(separator: "\n").dropFirst()
            let names = Set(
                records.flatMap { $0.split { !$0.isLetter } }.map { $0.lowercased() }.filter { $0.count >= 9 }
            )
            try #require(names.count > 100)
            let head = letter.split(separator: "Datum").first.map(String.init) ?? ""
            let words = head.split { !$0.isLetter }.map { $0.lowercased() }
            #expect(words.allSatisfy { !names.contains($0) })
        }

        @Test func `what cannot be served is said in one line`() throws {
            let place = try Workplace()
            #expect(try place.run(["preview", "no-such-campaign"]).status == Status.configuration)
            let without = try place.run(["preview", Workplace.campaign], environment: ["PATH": "/nowhere"])
            #expect(without.status == Status.toolMissing && without.errors.contains("poppler-utils"))
            #expect(try place.run(["preview", Workplace.campaign, "--accounts", "in/a.xml"]).status == Status.usage)
            #expect(try place.run(["preview", Workplace.campaign, "--port", "70000"]).status == Status.usage)
            for idle in ["0", "\(Int.max)"] {
                #expect(try place.run(["preview", Workplace.campaign, "--idle", idle]).status == Status.usage)
            }
            let page = try PreviewedPage(place)
            defer { page.end() }
            let taken = try place.run(["preview", Workplace.campaign, "--port", "\(page.port)"])
            #expect(taken.status == Status.toolMissing && taken.errors.contains("--port"))
        }

        @Test func `Ctrl-C ends the page with status 0`() throws {
            let page = try PreviewedPage(try Workplace())
            #expect(page.end() == 0)
        }
    }
}
