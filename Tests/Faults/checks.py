"""The checks of this folder, checked: outputs that were broken on purpose, each of which must be found out."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from judgement import Reference, faults_of_end, ready_too_early
from tally import Tally
from workplace import CAMPAIGN, Ended, Workplace

FLAGS = ["--bundle-size", "60", "--format", "pdf,text"]


def letter(folder: Path) -> Path:
    """One file of letters."""
    return sorted((folder / "letters").iterdir())[1]


def change_byte(path: Path, at: int) -> None:
    """Turns one bit of a file."""
    content = bytearray(path.read_bytes())
    content[at % len(content)] ^= 1
    path.write_bytes(content)


def ledger(sql: str) -> Callable[[Path], None]:
    """Changes the ledger."""

    def work(folder: Path) -> None:
        """Changes the ledger that a run's folder belongs to."""
        with closing(sqlite3.connect(folder.parents[1] / "ledger.sqlite")) as opened:
            opened.executescript(sql)

    return work


def damage_ledger(folder: Path) -> None:
    """Spoils a page of the ledger that holds rows."""
    path = folder.parents[1] / "ledger.sqlite"
    content = bytearray(path.read_bytes())
    content[8192:8292] = bytes(100)
    path.write_bytes(content)


# What is done to an output, and the word that a fault must begin with.
BREAKAGES: dict[str, tuple[Callable[[Path], object], str]] = {
    "a letter file is gone": (lambda folder: letter(folder).unlink(), "lost: letters/"),
    "a letter file has another bit": (lambda folder: change_byte(letter(folder), 1000), "unequal: letters/"),
    "a letter file stands there twice": (
        lambda folder: shutil.copy(letter(folder), folder / "letters" / "print-9999.pdf"), "doubled"
    ),
    "control.csv is gone": (lambda folder: (folder / "control.csv").unlink(), "lost: control.csv"),
    "job-ticket.json differs": (lambda folder: change_byte(folder / "job-ticket.json", 9), "unequal: job-ticket.json"),
    "READY is gone": (lambda folder: (folder / "READY").unlink(), "lost: READY"),
    "something half made is left": (lambda folder: (folder / "letters" / "x.part").write_text(""), "left behind"),
    "a row is gone": (ledger("DELETE FROM letter WHERE seq = 7"), "lost"),
    "a person has two rows": (
        ledger("UPDATE letter SET pseudonym = (SELECT pseudonym FROM letter WHERE seq = 3) WHERE seq = 7"), "doubled"
    ),
    "a row is too much": (
        ledger(
            "INSERT INTO letter SELECT run, 5000, randomblob(16), bundle, variant, language, 1, 2 FROM letter LIMIT 1"
        ),
        "doubled",
    ),
    "a row tells of somebody else": (ledger("UPDATE letter SET pseudonym = randomblob(16) WHERE seq = 7"), "unequal"),
    "a page of the ledger is spoilt": (damage_ledger, "unequal: the ledger"),
    "the log is cut": (
        ledger("DROP TRIGGER audit_is_never_cut; DELETE FROM audit WHERE position = 2"), "audit verify ended with 3"
    ),
}
# How a program may never end, and why the line is a fault.
BAD_ENDS = {
    "a crash": Ended(-11, "", ""),
    "a trap": Ended(-5, "", "Fatal error: index out of range\n"),
    "a status that is not documented": Ended(1, "", "postronde: no\n"),
    "two lines": Ended(74, "", "postronde: one\npostronde: two\n"),
    "silence": Ended(74, "", ""),
    "a done run that complains": Ended(0, "", "postronde: hm\n"),
}


def check(place: Workplace) -> Tally:
    """Breaks a copy of a good output in each way."""
    tally = Tally("checks that must find what was broken")
    reference = Reference.make(place, "reference-checks", FLAGS)
    for number, (name, (spoil, word)) in enumerate(BREAKAGES.items()):
        output = f"broken-{number}"
        shutil.copytree(place.root / "reference-checks", place.root / output)
        spoil(place.root / output / CAMPAIGN / "first-w1" / reference.folder_name)
        found = reference.faults(place, output)
        tally.take(name, [] if any(fault.startswith(word) for fault in found) else [f"was not found: {found}"])
        if word.startswith("lost: letters"):
            early = ready_too_early(place, output, reference)
            tally.take(f"{name}, beside READY", [] if early else ["was not found"])
    for name, ended in BAD_ENDS.items():
        tally.take(name, [] if faults_of_end(ended) else ["was not found"])
    return tally
