"""Tests without a mouse."""

from __future__ import annotations

import json

from selenium.webdriver.common.keys import Keys

from page import Page
from program import Program
from verdicts import require

# Everything that must be reached, in the order of the page; frames have a focus of their own.
REACHABLE = """return [...document.querySelectorAll('a[href], button, select, textarea, summary, [tabindex="0"]')]
    .filter(e => e.checkVisibility({ visibilityProperty: true }) && !e.disabled).length"""
NOTE = "return [...document.querySelectorAll('#notes > li > a')].indexOf(document.activeElement)"
FOCUS = """const e = document.activeElement;
window.visited ??= new Set();
if (e === document.body) return '';
const isNew = !visited.has(e);
visited.add(e);
const box = e.getBoundingClientRect();
const style = getComputedStyle(e.id === 'editor' ? e.parentElement : e);
return JSON.stringify({ name: (e.closest('#notes') ? 'note ' : '') + (e.id || e.outerHTML.slice(0, 80)), isNew, width: box.width, height: box.height,
    outline: parseFloat(style.outlineWidth) * (style.outlineStyle !== 'none') })"""


def reaches_everything(page: Page, _: Program) -> None:
    """Tab reaches everything in the order of the page, leaves the editor, and the focus can be seen."""
    page.append("((telefon))")
    page.wait(lambda: page.has("#notes .error"), "there is no note")
    page.script("document.activeElement.blur(); scrollTo(0, 0); getSelection().removeAllRanges()")
    page.script("document.body.tabIndex = -1; document.body.focus(); document.body.removeAttribute('tabindex')")
    wanted, seen, names = page.script(REACHABLE), 0, []
    for _ in range(wanted + 2):
        page.press(Keys.TAB)
        answer = page.script(FOCUS)
        if not answer:
            break
        focus = json.loads(str(answer))
        names.append(focus["name"])
        seen += focus["isNew"]
        require(focus["outline"] >= 2, f"the focus cannot be seen on {focus['name']}")
        require(min(focus["width"], focus["height"]) >= 24 or "<a" in focus["name"], f"{focus['name']} is too small")
    require(seen >= wanted, f"Tab reaches {seen} of {wanted} elements: {names}")
    after = names[names.index("editor") + 1] if "editor" in names else ""
    require("note" in after, f"after the editor the focus is on {after!r} and not on the first note")


def skips_to_the_text(page: Page, _: Program) -> None:
    """The first link leads to the text."""
    page.script("document.body.tabIndex = -1; document.body.focus()")
    page.press(Keys.TAB)
    require(page.script("return document.activeElement.className") == "skip", "the first link is another one")
    page.press(Keys.ENTER)
    page.wait(lambda: page.script("return document.activeElement.id") == "editor", "the link does not lead to the text")


def goes_through_notes(page: Page, _: Program) -> None:
    """F8 goes from note to note and Shift+F8 back; Enter goes to the place in the text."""
    page.write_all(page.value() + "\nBel ((telefon)).\nBel ((telefonn)).\n")
    page.wait(lambda: page.count("#notes .error") == 2, "there are not two notes of an error")
    first = page.value().index("((telefon))")
    page.put_caret(first - 1)
    page.press(Keys.F8)
    begin = page.script(NOTE)
    page.press(Keys.F8)
    require(page.script(NOTE) == begin + 1 > 0, f"F8 went from note {begin} to note {page.script(NOTE)}")
    page.press(Keys.F8, under=Keys.SHIFT)
    require(page.script(NOTE) == begin, "Shift+F8 does not go back")
    page.press(Keys.ENTER)
    require(page.caret() == first, f"Enter leads to {page.caret()} and not to {first}")
    page.press(Keys.F8)
    require(page.script(NOTE) > begin, "F8 in the text does not go to the next note")


def chooses_by_key(page: Page, _: Program) -> None:
    """A select that is changed by key keeps the focus while its options are refreshed."""
    page.script("document.querySelector('select[name=form]').focus()")
    page.press(Keys.ARROW_DOWN)
    page.wait(lambda: page.has_drawn("form=large"), "the arrow key chooses nothing")
    require(page.script("return document.activeElement.name") == "form", "the focus is gone")


TESTS = [reaches_everything, skips_to_the_text, goes_through_notes, chooses_by_key]
