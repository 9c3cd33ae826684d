"""Tests of what a text or a stranger could do, and of a browser without JavaScript."""

from __future__ import annotations

import urllib.error
import urllib.request

from selenium.webdriver.common.keys import Keys

from page import Page
from program import Program
from verdicts import require

HOSTILE = (
    'Hallo </textarea></td><script>window.hostile = 1</script><img src="x" onerror="window.hostile = 2">'
    '<a href="javascript:window.hostile = 3">&lt;b&gt;</a>\n'
)


def shows_hostile_text(page: Page, place: Program) -> None:
    """Markup in a template is shown as text, everywhere, and nothing runs."""
    path = place.path("blocks/hulp.nl.md")
    path.write_text(HOSTILE + path.read_text())
    for view, element in {"pages": ".sheets img", "html": "iframe", "text": "pre"}.items():
        page.go(f"file=blocks/hulp.nl.md&view={view}&compare=saved")
        require(page.value().startswith(HOSTILE), f"the editor shows {page.value()[:80]!r}")
        page.put_caret(1)
        page.write("x")
        page.wait(lambda: "onerror=" in page.text("#difference-content"), "the difference does not show the markup")
        page.put_caret(1, 2)
        page.press(Keys.DELETE)
        page.wait(lambda e=element: page.has(f"#letter {e}"), f"the view {view} has no {element}")
        if view == "text":
            page.wait(lambda: "onerror=" in page.text("#letter pre"), "the plain text does not show the markup")
        require(not page.has("td img, td script, pre img, #notes img, [onerror]"), "markup of the text is on the page")
        require(page.script("return window.hostile ?? 0") == 0, f"something ran in the view {view}")


def lets_no_stranger_in(page: Page, place: Program) -> None:
    """The link opens the page once, and nothing is shown without its cookie; every answer shuts out other sources."""
    for address in (place.link, page.origin, f"{page.origin}parts/checks", f"{page.origin}events"):
        status, _ = answer(address)
        require(400 <= status < 500, f"{address.split('/', 3)[3]} was answered with {status}")
    script = "return fetch(arguments[0]).then(a => a.headers.get('content-security-policy'))"
    for path in ("/", "/page.js", "/page.css", "/parts/letter", "/parts/choice"):
        policy = str(page.script(script, path))
        require("default-src 'none'" in policy, f"{path} has the policy {policy!r}")


def answer(address: str) -> tuple[int, str]:
    """Status and policy of an answer to someone without a cookie."""
    try:
        with urllib.request.urlopen(address, timeout=5) as found:
            return found.status, found.headers.get("Content-Security-Policy", "")
    except urllib.error.HTTPError as error:
        return error.code, error.headers.get("Content-Security-Policy", "")


def works_without_script(page: Page, _: Program) -> None:
    """Without JavaScript the page can be read and everything chosen, and does not pretend to save."""
    page.command("Emulation.setScriptExecutionDisabled", value=True)
    try:
        page.go()
        require(page.one("#choice button").is_displayed(), "there is no button to show what is chosen")
        require(page.one("noscript p").is_displayed(), "it is not said what cannot be done")
        require(not page.one("#save").is_displayed(), "there is a button that does nothing")
        require(page.one("#editor").size["height"] > 200, "the text can hardly be read")
        page.choose("letter", "standard.en")
        page.one("#choice button").click()
        page.wait(lambda: "letter=standard.en" in page.driver.current_url, "the button shows nothing else")
        require(page.one(".sheets img").is_displayed(), "the letter is not shown")
        page.one("#views a[data-view=text]").click()
        page.wait(lambda: page.driver.find_elements("css selector", "#letter pre"), "there is no plain text")
        require("letter=standard.en" in page.driver.current_url, "the link to the plain text forgets the letter")
    finally:
        page.command("Emulation.setScriptExecutionDisabled", value=False)


TESTS = [shows_hostile_text, lets_no_stranger_in, works_without_script]
