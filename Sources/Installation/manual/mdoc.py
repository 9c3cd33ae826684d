"""The words of a page as mdoc(7), with every character that means something to roff made harmless."""

from __future__ import annotations

import datetime
import textwrap

# What roff would take for a request, an escape, or another character than the one that is meant.
_SPECIAL = str.maketrans({"\\": "\\e", "-": "\\-", "'": "\\(aq", "`": "\\(ga", "^": "\\(ha", "~": "\\(ti"})
_WIDTH = 76


def escaped(text: str) -> str:
    """Text that may stand in the middle of a line; hyphens stay hyphens that can be typed."""
    return text.translate(_SPECIAL)


def prose(text: str) -> list[str]:
    """Running text as lines; each sentence begins a line, as roff wants it, and each empty line a paragraph."""
    lines: list[str] = []
    for paragraph in text.strip().split("\n\n"):
        if lines:
            lines.append(".Pp")
        for sentence in _sentences(" ".join(paragraph.split())):
            lines += [_guarded(line) for line in _wrapped(escaped(sentence))]
    return lines


def day(epoch: int) -> str:
    """A date as ``.Dd`` wants it."""
    date = datetime.datetime.fromtimestamp(epoch, datetime.timezone.utc)
    return f"{date:%B} {date.day}, {date.year}"


def _sentences(text: str) -> list[str]:
    """Cuts after full stops that end a sentence: before a space and a capital."""
    out, start = [], 0
    for at in range(len(text) - 2):
        if text[at] in ".?!" and text[at + 1] == " " and (text[at + 2].isupper() or text[at + 2] == "<"):
            out.append(text[start : at + 1])
            start = at + 2
    return [*out, text[start:]]


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, _WIDTH, break_long_words=False, break_on_hyphens=False)


def _guarded(line: str) -> str:
    return f"\\&{line}" if line.startswith((".", "\\(aq")) else line
