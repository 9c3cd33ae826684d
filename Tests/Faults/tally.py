"""Counts of what was tried and what survived, and the words for them."""

from __future__ import annotations

import threading
from collections import Counter
from dataclasses import dataclass, field

# The words with which a fault begins that the promise is about.
PROMISED = ("lost", "doubled", "unequal")
SHOWN_FAULTS = 20
SHOWN_OF_TRIAL = 3


@dataclass
class Tally:
    """The counts of one kind of trial; trials may end on several threads."""

    name: str
    tried: int = 0
    failed: int = 0
    faults: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    broken: Counter[str] = field(default_factory=Counter)
    # Why nothing could be tried here; empty when something was.
    skipped: str = ""
    lock: threading.Lock = field(default_factory=threading.Lock)

    def take(self, trial: str, faults: list[str]) -> None:
        """Counts a trial, with everything that was wrong with it."""
        with self.lock:
            self.tried += 1
            self.failed += bool(faults)
            more = f"; and {len(faults) - SHOWN_OF_TRIAL} more" if len(faults) > SHOWN_OF_TRIAL else ""
            self.faults += [f"{trial}: {'; '.join(faults[:SHOWN_OF_TRIAL])}{more}"] if faults else []
            self.broken.update(word for word in PROMISED for fault in faults if fault.startswith(word))

    @property
    def is_good(self) -> bool:
        """Whether everything survived, and something was tried or nothing could be."""
        return not self.failed and (self.tried > 0 or bool(self.skipped))

    def text(self) -> str:
        """A line for people, and one for each trial with faults (at most twenty)."""
        counts = ", ".join(f"{self.broken[word]} {word}" for word in PROMISED)
        lines = [f"{self.name}: {self.tried} tried, {self.tried - self.failed} survived; {counts}"]
        lines += [f"  SKIPPED: {self.skipped}"] if self.skipped else []
        lines += [f"  {note}" for note in self.notes]
        lines += [f"  FAULT {fault}" for fault in self.faults[:SHOWN_FAULTS]]
        hidden = len(self.faults) - SHOWN_FAULTS
        return "\n".join([*lines, f"  and {hidden} more"] if hidden > 0 else lines)
