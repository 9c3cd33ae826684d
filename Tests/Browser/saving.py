"""Tests of saving, and of everything that could lose a text."""

from __future__ import annotations

from selenium.webdriver.common.keys import Keys

from page import Page
from program import Program
from verdicts import require

FILE = "letter.nl.md"
OURS, THEIRS = "Onze zin.", "Hun zin."
LEAVES = "const e = new Event('beforeunload', {cancelable: true}); return dispatchEvent(e)"


def saves(page: Page, place: Program) -> None:
    """Saving writes the file and keeps the version before it; leaving warns only until then."""
    before = place.path(FILE).read_text()
    require(page.script(LEAVES), "leaving warns while nothing was typed")
    page.append(OURS)
    page.wait(lambda: page.has("#saved.unsaved"), "it is not said that the text is not saved yet")
    require(not page.script(LEAVES), "leaving does not warn while a text is not saved")
    require(place.path(FILE).read_text() == before, "the file changed before it was saved")
    page.one("#save").click()
    page.wait(lambda: page.has("#saved.saved"), "it is not said that the text is saved")
    require(place.path(FILE).read_text() == page.value(), "the file does not hold the text")
    require(before in place.earlier(), "the version before it was not kept")
    require(page.script(LEAVES), "leaving warns after saving")
    page.append("Nog een.")
    page.save_by_key()
    page.wait(lambda: "Nog een." in place.path(FILE).read_text(), "Ctrl+S does not save")


def says_a_conflict(page: Page, place: Program) -> None:
    """A file that another hand changed is not overwritten: this is said, both texts are seen, nothing is lost."""
    theirs = conflict(page, place)
    require(place.path(FILE).read_text() == theirs, "the file of the other hand was changed")
    require(OURS in page.value(), "what was typed is gone")
    page.wait(lambda: THEIRS in page.text("#difference-content"), "the text of the other hand cannot be seen")
    require(OURS in page.text("#difference-content"), "our text does not stand beside theirs")


def overwrites_after_a_question(page: Page, place: Program) -> None:
    """After a conflict, saving again asks; the text of the other hand is kept as an earlier version."""
    theirs = conflict(page, place)
    page.one("#save").click()
    page.wait(lambda: page.has("dialog[open]"), "nothing was asked")
    page.press(Keys.ESCAPE)
    page.wait(lambda: not page.has("dialog"), "the question does not go away")
    require(place.path(FILE).read_text() == theirs, "the file was changed without an answer")
    page.one("#save").click()
    page.one("dialog button[value=yes]").click()
    page.wait(lambda: page.has("#saved.saved"), "it is not said that the text is saved")
    require(place.path(FILE).read_text() == page.value(), "the file does not hold our text")
    require(theirs in place.earlier(), "the text of the other hand was not kept")


def conflict(page: Page, place: Program) -> str:
    """Has another hand change the file while we write, saves, and answers what the other hand wrote."""
    page.append(OURS)
    page.wait(lambda: page.has("#saved.unsaved"), "it is not said that the text is not saved yet")
    theirs = place.path(FILE).read_text() + THEIRS + "\n"
    place.path(FILE).write_text(theirs)
    page.save_by_key()
    page.wait(lambda: page.has("#saved.trouble"), "the conflict is not said")
    require(len(page.text("#saved")) > 20, "the conflict is not said in words")
    return theirs


def takes_over_from_disk(page: Page, place: Program) -> None:
    """A file that another hand changed comes into the editor by itself when we changed nothing."""
    place.path(FILE).write_text(place.path(FILE).read_text() + THEIRS + "\n")
    page.wait(lambda: THEIRS in page.value(), "the editor shows the old text")
    require(not page.has("#saved.unsaved"), "it is said that we changed the text")
    page.append(OURS)
    page.save_by_key()
    page.wait(lambda: page.has("#saved.saved"), "the text cannot be saved after that")


def discards(page: Page, place: Program) -> None:
    """Going back to what is saved asks first, and then shows the text of the file."""
    page.append(OURS)
    page.one("#discard").click()
    page.wait(lambda: page.has("dialog[open]"), "nothing was asked")
    focus = page.script("return document.activeElement.value")
    require(focus == "no", "the answer that keeps the text is not the first")
    page.one("dialog button[value=no]").click()
    require(OURS in page.value(), "the text went away without an answer")
    page.one("#discard").click()
    page.one("dialog button[value=yes]").click()
    page.wait(lambda: OURS not in page.value(), "the text that was typed stays")
    require(page.value() == place.path(FILE).read_text(), "the text is not that of the file")
    page.wait(lambda: OURS not in page.text("#difference-content"), "the difference still shows what was typed")


def shows_differences(page: Page, _: Program) -> None:
    """The difference shows what was typed beside what is saved, and beside what was approved."""
    page.append(OURS)
    chosen = "return document.querySelector('select[name=compare]').value"
    for name in ("approved", "saved"):
        if page.script(chosen) != name:
            page.choose("compare", name)
        # As the server wrote it, so not as it was chosen here.
        shown = f"#difference-content option[value={name}][selected]"
        page.wait(lambda s=shown: page.has(s), f"the difference with what is {name} is not shown")
    require(OURS in page.text("#difference-content"), "what was typed is not seen beside what is saved")
    page.save_by_key()
    page.wait(lambda: OURS not in page.text("#difference-content"), "the difference stays after saving")
    require(page.script(chosen) == "saved", "the choice went away")


def says_a_lost_connection(page: Page, place: Program) -> None:
    """When the program has ended, the page says so and keeps the text."""
    page.append(OURS)
    place.end()
    page.wait(lambda: page.has("#saved.lost"), "it is not said that the connection is lost")
    page.append("En nog een zin.")
    require(page.has("#saved.lost"), "typing takes the message away")
    require(OURS in page.value(), "the text is gone")
    # That a dead program does not answer is no fault of the page.
    page.complaints()


TESTS = [
    saves,
    says_a_conflict,
    overwrites_after_a_question,
    takes_over_from_disk,
    discards,
    shows_differences,
    says_a_lost_connection,
]
