"""Tests of the editor and the notes beside it."""

from __future__ import annotations

from selenium.webdriver.common.keys import Keys

from page import Page
from program import Program
from verdicts import require

MISTAKE = "Bel ons op ((telefon))."
SHAPE = """const box = id => document.getElementById(id).getBoundingClientRect();
const editor = document.getElementById('editor');
return {
    hidden: editor.scrollHeight - editor.clientHeight,
    sideways: editor.scrollWidth - editor.clientWidth,
    difference: Math.abs(box('editor').height - box('mirror').height),
    needed: document.getElementById('mirror').scrollHeight - (() => {
        const old = editor.style.cssText;
        editor.style.cssText = 'block-size: 0; align-self: start; min-block-size: 0';
        const height = editor.scrollHeight;
        editor.style.cssText = old;
        return height;
    })(),
}"""
OVERLAPS = """const boxes = [...document.querySelectorAll('#notes > li')].map(n => n.getBoundingClientRect());
return boxes.filter((box, index) => index && box.top < boxes[index - 1].bottom).length"""


def sees_a_mistake(page: Page, _: Program) -> None:
    """A mistake that is typed is seen at its line, and mending it takes the note away."""
    line = page.append(MISTAKE)
    note = f"#notes .note.error[data-line='{line}']"
    page.wait(lambda: page.has(note), f"no note of an error at line {line}")
    page.wait(lambda: page.has(f"#mirror .line.error:nth-child({line})"), f"no mark at line {line}")
    page.put_caret(page.value().rindex("((telefon))") + len("((telefo"))
    page.press("o")
    require("((telefoon))" in page.value(), "the mended word is not in the text")
    page.wait(lambda: not page.has(note), "the note stays after the mistake was mended")
    page.wait(lambda: not page.has("#mirror .line.error"), "the mark stays after the mistake was mended")


def follows_a_note(page: Page, _: Program) -> None:
    """Following the link of a note puts the caret at its line and column, and shows which belong together."""
    page.append("é𝄞 " + MISTAKE)
    page.wait(lambda: "telefon" in page.text("#notes .error:last-child"), "there is no note to follow")
    page.put_caret(0)
    page.script("document.querySelector('#notes .error:last-child').scrollIntoView({block: 'center'})")
    page.one("#notes .error:last-child a").click()
    # The browser counts in units of UTF-16, of which the clef takes two.
    wanted = page.value().rindex("((telefon))") + 1
    require(page.caret() == wanted, f"the caret is at {page.caret()} and not at {wanted}")
    require(page.script("return document.activeElement.id") == "editor", "the editor has no focus")
    require(page.has("#notes .error.near"), "the note of the line with the caret does not stand out")


def keeps_lines_together(page: Page, _: Program) -> None:
    """The numbers stand beside their lines, with 400 lines, with a line of 250 characters, in every width."""
    long = "Dit is een lange regel met ((telefoon)) en woorden. " * 5
    # Each line ends a little further: in every width some break just here or just there.
    rows = "".join(f"{'i' * (row % 40)}{'l ' * (row % 7)}{long[: row // 2]}\n" for row in range(400))
    page.write_all(f"---\nsubject: Lang\n---\n{long[:250]}\n{'x' * 250}\n{rows}")
    for width in (1400, 1100, 700, 360, 320):
        page.size(width, 900)
        shape = page.script(SHAPE)
        require(all(abs(value) <= 1 for value in shape.values()), f"at {width} pixels they differ: {shape}")
    require(page.count("#mirror .line") == page.value().count("\n") + 1, "the numbers are not those of the lines")


def keeps_notes_apart(page: Page, _: Program) -> None:
    """Eight notes on near lines do not cover each other, and are a list below the text in a narrow window."""
    page.write_all(page.value() + "\n" + f"{MISTAKE}\n" * 8)
    page.wait(lambda: page.count("#notes .error") == 8, "there are not eight notes")
    require(page.script(OVERLAPS) == 0, "notes cover each other")
    page.size(360, 800)
    page.wait(lambda: page.script(OVERLAPS) == 0, "notes cover each other in a narrow window")
    below = "return notes.getBoundingClientRect().top >= editor.getBoundingClientRect().bottom"
    require(page.script(below), "the notes do not stand below the text in a narrow window")


def leaves_the_browsers_own(page: Page, _: Program) -> None:
    """While parts are refreshed, undo, the caret and the making of accents go on."""
    before = page.value()
    page.append(MISTAKE)
    page.wait(lambda: page.has("#notes .error"), "no note")
    page.command("Input.imeSetComposition", text="´", selectionStart=1, selectionEnd=1)
    # A change on the server while the accent waits for its letter.
    page.draft("letter.nl.md", before)
    page.wait(lambda: not page.has("#notes .note.error"), "the parts were not refreshed")
    page.write("é")
    require(page.value() == f"{before}{MISTAKE}é", f"the text ends with {page.value()[-30:]!r}")
    for _ in range(6):
        page.press("z", under=Keys.CONTROL)
    require(page.value() == before, "undo does not bring the text back")


def adds_and_removes_lines(page: Page, _: Program) -> None:
    """The numbered lines follow every way of changing the text."""
    text = page.value()
    edits = [(0, 0, "a\nb\n"), (1, 9, ""), (20, 20, "\n\n\n"), (5, len(text) // 2, "x"), (0, 10**6, ""), (0, 0, text)]
    for start, end, new in edits:
        page.put_caret(start, end)
        if new:
            page.write(new)
        else:
            page.press(Keys.DELETE)
        mirrored = page.script("return [...mirror.children].map(line => line.textContent).join('\\n')")
        require(mirrored == page.value(), f"after the change at {start} the mirror shows another text")


TESTS = [
    sees_a_mistake,
    follows_a_note,
    keeps_lines_together,
    keeps_notes_apart,
    leaves_the_browsers_own,
    adds_and_removes_lines,
]
