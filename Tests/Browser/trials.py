"""One test after another, each with a preview of its own."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator

import speed
from page import Page
from program import Program
from selenium.common.exceptions import WebDriverException
from verdicts import Failure, Verdicts

WIDE = (1400, 900)
SHOWN_COMPLAINTS = 5
# What a test without the folder of the program can do.
WITHOUT_FOLDER = ("sees_a_mistake", "follows_a_note", "keeps_lines_together", "keeps_notes_apart", "adds_and_removes_lines")
WITHOUT_FOLDER += ("switches_letters", "switches_views", "keep_the_rules", "fit_when_zoomed", "goes_through_notes")


class Trials:
    """Runs tests in one browser."""

    def __init__(self, page: Page, program: Path, url: str | None) -> None:
        """A preview that runs already is opened once, at the first test."""
        self.page, self.program, self.url = page, program, url
        self.verdicts = Verdicts()

    @contextmanager
    def place(self) -> Iterator[Program | None]:
        """A page that was just opened, of a program just started or of the one that was named."""
        place = None if self.url else Program.start(self.program)
        try:
            self.page.size(*WIDE)
            self.page.scheme("light")
            if place:
                self.page.open(place.link)
            elif self.page.origin:
                self.page.go()
            else:
                self.page.open(str(self.url))
            yield place
        finally:
            self.page.leave()
            if place:
                place.stop()

    def run(self, test: Callable[[Page, Program], None]) -> None:
        """Does one test; what the console complains of is a fault of every test."""
        sentence = str(test.__doc__).split("\n")[0]
        if self.url and test.__name__ not in WITHOUT_FOLDER:
            self.verdicts.skip(sentence, "it needs a folder of its own")
            return
        faults: list[str] = []
        begun = time.monotonic()
        try:
            with self.place() as place:
                try:
                    test(self.page, place)
                except (Failure, WebDriverException) as fault:
                    # Without the addresses inside the driver.
                    faults.append(str(fault).split("\nStacktrace")[0].strip())
                complaints = dict.fromkeys(self.page.complaints())
                faults += [f"the console says: {message}" for message in list(complaints)[:SHOWN_COMPLAINTS]]
                if self.url:
                    self.forget()
        except Failure as fault:
            faults.append(str(fault))
        self.verdicts.take(f"{sentence} ({time.monotonic() - begun:.1f} s)", faults)

    def forget(self) -> None:
        """Drops what a test typed."""
        self.page.post("/discard", {"file": self.page.text("#file-name")})

    def measure(self) -> None:
        """Prints how fast it is; no figure is a fault."""
        try:
            with self.place() as place:
                print(speed.measure(self.page, place), flush=True)
                if self.url:
                    self.forget()
        except (Failure, WebDriverException) as fault:
            print(f"no measurement: {fault}")
