"""A measurement that never fails: how long it takes from a key to the picture of the letter."""

from __future__ import annotations

import statistics
import time

from page import Page
from program import Program

WATCH = """window.seen = 0; window.drawn = 0; window.painted = [];
document.getElementById('editor').addEventListener('beforeinput', () => {
    const begun = performance.now();
    window.began = begun;
    requestAnimationFrame(() => setTimeout(() => painted.push(performance.now() - begun)));
});
new MutationObserver(() => requestAnimationFrame(() => { window.seen += 1; window.drawn = performance.now() - began; }))
    .observe(document.getElementById('letter'), { subtree: true, childList: true, attributes: true });"""
KEYSTROKES = 20


def measure(page: Page, _: Program) -> str:
    """The times in words."""
    text = page.value()
    page.script(WATCH)
    page.put_caret(len(text))
    times = []
    for index in range(KEYSTROKES):
        before = page.script("return seen")
        page.press("abcdefghijklmnopqrstuvwxyz"[index])
        page.wait(lambda b=before: page.script("return seen") > b, "no new picture")
        settle(page)
        times.append(float(page.script("return drawn")))
    page.write_all(text + "Een gewone regel met ((telefoon)).\n" * 400)
    page.put_caret(len(text) + 3)
    page.script("painted.length = 0")
    for count in range(1, KEYSTROKES + 1):
        page.press("e")
        page.wait(lambda c=count: page.script("return painted.length") == c, "the key was not painted")
    typed = sorted(page.script("return painted"))
    return (
        f"from key to picture of the letter: {statistics.median(times):.0f} ms (median of {KEYSTROKES}), "
        f"{max(times):.0f} ms (longest); from key to letter in the editor, with 400 lines: "
        f"{statistics.median(typed):.0f} ms (median), {typed[-1]:.0f} ms (longest)"
    )


def settle(page: Page) -> None:
    """Waits until no more pictures come."""
    until = time.monotonic() + 0.15
    seen = page.script("return seen")
    while time.monotonic() < until:
        now = page.script("return seen")
        if now != seen:
            seen, until = now, time.monotonic() + 0.15
