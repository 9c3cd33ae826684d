"""Tests of the looks: rules of accessibility, narrow windows, large zoom; and pictures to look at."""

from __future__ import annotations

import base64
import importlib.util
from itertools import product
from pathlib import Path

from page import Page
from program import Program
from verdicts import Failure, require

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
WIDE, NARROW = (1400, 900), (360, 800)
# Paper comes last, with a mistake: the other two show no letter then.
VIEWS = ("html", "text", "pages")
MISTAKE = "Bel ons op ((telefon)).\n"
# The letter can be made with this one.
WEAKNESS = (
    "U dient tevens op te letten dat deze zin veel te lang is omdat er steeds nog een woord bij komt en nog een en nog "
    "een en dan nog een laatste.\n"
)
# The letter in a frame is judged by the tests of the letter.
JUDGE = "axe.run(document, {iframes: false, runOnly: %s}).then(r => r.violations.map(v => v.id + ': ' + v.help + ' ' + \
v.nodes.slice(0, 3).map(n => n.target.join(' ')).join(', ')))"


def rules() -> str:
    """The rules of axe-core, from its package."""
    found = importlib.util.find_spec("axe_playwright_python")
    return (Path(found.origin).parent / "axe.min.js").read_text() if found and found.origin else ""


def evaluate(page: Page, source: str) -> object:
    """Runs a script that the policy of the page would not let in."""
    answer = page.command("Runtime.evaluate", expression=source, awaitPromise=True, returnByValue=True)
    if "exceptionDetails" in answer:
        raise Failure(str(answer["exceptionDetails"].get("exception", answer["exceptionDetails"])))
    return answer["result"].get("value")


def picture(page: Page, path: Path, height: int | None = None) -> None:
    """Takes a picture of the page from its top, as high as it is or as asked."""
    size = page.script("return [innerWidth, Math.min(document.documentElement.scrollHeight, 6000)]")
    clip = {"x": 0, "y": 0, "width": size[0], "height": height or size[1], "scale": 1}
    shot = page.command("Page.captureScreenshot", format="png", captureBeyondViewport=True, clip=clip)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(base64.b64decode(shot["data"]))


class Looks:
    """The tests that take pictures, and where these go."""

    def __init__(self, folder: Path) -> None:
        """Reads the rules once."""
        self.folder, self.rules = folder, rules()
        self.tests = [self.keep_the_rules, self.fit_when_zoomed]

    def keep_the_rules(self, page: Page, _: Program) -> None:
        """No rule of accessibility is broken: every view, light and dark, wide and narrow, Dutch and English."""
        broken: list[str] = []
        text = page.value()
        for view, language in product(VIEWS, ("nl", "en")):
            page.go(f"ui={language}&view={view}")
            page.write_all(text + WEAKNESS + (MISTAKE if view == "pages" else ""))
            wanted = "#notes .error" if view == "pages" else "#notes .note:not(.error)"
            page.wait(lambda w=wanted: page.has(w), "there is no note")
            page.script("for (const each of document.querySelectorAll('details')) each.open = true")
            evaluate(page, self.rules)
            for (width, height), scheme in product((WIDE, NARROW), ("light", "dark")):
                page.size(width, height)
                page.scheme(scheme)
                name = f"{language}-{view}-{width}-{scheme}"
                # The text of a frame is the only part that axe cannot wait for.
                broken += [f"{name}: {fault}" for fault in evaluate(page, JUDGE % TAGS)]
                picture(page, self.folder / f"{name}.png")
        require(not broken, "; ".join(broken[:8]) + f" ({len(broken)} in all)")

    def fit_when_zoomed(self, page: Page, _: Program) -> None:
        """In windows of 320 pixels, as at a zoom of 400 %, nothing has to be scrolled sideways."""
        page.append(WEAKNESS)
        page.wait(lambda: page.has("#notes .note"), "there is no note")
        page.script("for (const each of document.querySelectorAll('details')) each.open = true")
        page.size(320, 256, 2)
        for view in VIEWS:
            page.one(f"#views a[data-view={view}]").click()
            page.wait(lambda v=view: page.has(f"#views a[data-view={v}][aria-current]"), f"{view} is not shown")
            excess = page.script("return document.documentElement.scrollWidth - innerWidth")
            picture(page, self.folder / f"zoom-400-{view}.png")
            require(excess <= 0, f"the view {view} is {excess} pixels too wide")
