"""Tests of what can be chosen: letter, language, reader, print, file and view."""

from __future__ import annotations

from page import Page
from program import Program
from verdicts import require

MARK = "window.isSamePage = true"


def switches_letters(page: Page, _: Program) -> None:
    """Another letter, language, reader, round or print is shown without a new page, and the address keeps it."""
    page.script(MARK)
    reader = page.options("reader")[1]
    choices = {"letter": "abroad.nl", "reader": reader, "form": "large", "round": page.options("round")[1]}
    for name, value in choices.items():
        page.choose(name, value)
        page.wait(lambda n=name, v=value: page.has_drawn(f"{n}={v}"), f"no letter with {name}={value}")
        require(f"{name}={value}" in page.driver.current_url, f"the address does not hold {name}={value}")
    page.choose("letter", "standard.en")
    page.wait(lambda: page.text("#file-name").endswith(".en.md"), "the text is not that of the English letter")
    require(page.one("#editor").get_attribute("lang") == "en", "the language of the text is not English")
    require(page.script("return window.isSamePage"), "the page was loaded anew")
    page.driver.refresh()
    require(page.has_drawn("letter=standard.en"), "the address does not show the same letter")


def switches_files(page: Page, place: Program) -> None:
    """Another file comes into the editor; what was typed in the first is still there after coming back."""
    first = page.text("#file-name")
    other = next(name for name in page.options("file") if name != first)
    page.append("Nieuwe zin.")
    page.choose("file", other)
    page.wait(lambda: page.text("#file-name") == other, f"the editor does not show {other}")
    require(page.value().strip() == place.path(other).read_text().strip(), "the text is not that of the file")
    require(other in page.one("#editor").get_attribute("aria-label"), "the name of the editor is that of another file")
    require(page.caret() == 0, "the caret is not at the begin")
    page.choose("file", first)
    page.wait(lambda: page.text("#file-name") == first, f"the editor does not show {first}")
    require("Nieuwe zin." in page.value(), "what was typed is gone")
    require(page.has("#saved.unsaved"), "it is not said that this is not saved yet")


def switches_views(page: Page, _: Program) -> None:
    """The letter is shown on paper, in the browser and as plain text."""
    page.script(MARK)
    for view, element in {"html": "iframe", "text": "pre", "pages": ".sheets img"}.items():
        page.one(f"#views a[data-view={view}]").click()
        page.wait(lambda e=element: page.has(f"#letter {e}"), f"the view {view} has no {element}")
        page.wait(lambda v=view: page.has(f"#views a[data-view={v}][aria-current]"), f"{view} is not the current view")
    require(page.script("return window.isSamePage"), "the page was loaded anew")


def refreshes_every_view(page: Page, _: Program) -> None:
    """What is typed is seen in every view, and the letter in the browser stays where it was scrolled."""
    page.size(1400, 500)
    page.go("view=text")
    page.append("Een ongewone zin.")
    page.wait(lambda: "Een ongewone zin." in page.text("#letter pre"), "the plain text does not show what was typed")
    page.one("#views a[data-view=html]").click()
    page.wait(lambda: "Een ongewone zin." in framed(page), "the letter in the browser does not show what was typed")
    page.script("document.querySelector('#letter iframe').contentWindow.scrollTo(0, 60)")
    page.append("Nog een zin.")
    page.wait(lambda: "Nog een zin." in framed(page), "the letter in the browser is not refreshed")
    page.wait(lambda: page.count("#letter iframe") == 1, "the old letter was not taken away")
    down = page.script("return document.querySelector('#letter iframe').contentWindow.scrollY")
    require(down == 60, f"the letter in the browser was scrolled to 60 and is at {down}")


def framed(page: Page) -> str:
    """The text of the letter in the browser, when one is shown."""
    script = "return document.querySelector('#letter iframe:not(.coming)')?.contentDocument?.body?.textContent ?? ''"
    return str(page.script(script))


def switches_the_page(page: Page, _: Program) -> None:
    """The page itself changes language and keeps what is chosen and what was typed."""
    page.append("Nieuwe zin.")
    page.choose("form", "large")
    page.wait(lambda: page.has_drawn("form=large"), "no large print")
    page.one("header nav a").click()
    page.wait(lambda: page.one("html").get_attribute("lang") == "en", "the page is not in English")
    require(page.has_drawn("form=large"), "large print is no longer chosen")
    require("Nieuwe zin." in page.value(), "what was typed is gone")
    page.wait(lambda: page.has("#saved.unsaved"), "it is not said that the text is not saved")


TESTS = [switches_letters, switches_files, switches_views, refreshes_every_view, switches_the_page]
