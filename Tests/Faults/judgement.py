"""What a run must have left behind, however often it was disturbed."""

from __future__ import annotations

import hashlib
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from workplace import CAMPAIGN, Ended, Workplace

FIXED = ("control.csv", "job-ticket.json", "refused.csv", "review.csv", "manifest.sha256")
# The statuses that the README names.
DOCUMENTED = frozenset({0, 3, 64, 65, 66, 69, 70, 73, 74, 75, 77, 78})
LETTER_COLUMNS = "run, seq, hex(pseudonym), bundle, variant, language, first_page, pages"

LetterRow = tuple[int, int, str, int, str, str, int, int]


def released(folder: Path) -> dict[str, str]:
    """The digest of every file that must be equal however a run came about, by its path in the run's folder."""
    paths = [path for path in (folder / "letters").rglob("*") if path.is_file()]
    paths += [folder / name for name in FIXED if (folder / name).exists()]
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in paths}


@dataclass(frozen=True)
class Reference:
    """A run that was never disturbed."""

    files: dict[str, str]
    rows: list[LetterRow]
    folder_name: str

    @classmethod
    def make(cls, place: Workplace, output: str, flags: list[str]) -> Reference:
        """Makes the run, which must be without fault itself."""
        ended = place.ended(place.words(output, *flags))
        if ended.status != 0:
            raise SystemExit(f"The undisturbed run ended with {ended.status}: {ended.errors}")
        return cls.of(place, output)

    @classmethod
    def of(cls, place: Workplace, output: str) -> Reference:
        """Takes a run that is made as the one to compare with."""
        folder = place.run_folder(output)
        if folder is None:
            raise SystemExit("The undisturbed run has no folder.")
        reference = cls(released(folder), letter_rows(place, output), folder.name)
        faults = reference.faults(place, output)
        faults += [f"{name} is missing" for name in FIXED if name not in reference.files]
        faults += [] if reference.rows else ["there is no letter"]
        if faults:
            raise SystemExit(f"The undisturbed run is not in order: {faults}")
        return reference

    def faults(self, place: Workplace, output: str) -> list[str]:
        """What is wrong with a run that came to its end; empty when it is as good as this one."""
        folder = place.run_folder(output)
        if folder is None:
            return ["lost: there is not one folder of a run"]
        faults = [] if (folder / "READY").exists() else ["lost: READY"]
        faults += [f"left behind: {path.name}" for path in (place.root / output).rglob("*.part")]
        files = released(folder)
        faults += [f"lost: {name}" for name in sorted(self.files.keys() - files.keys())]
        faults += [f"doubled or strange: {name}" for name in sorted(files.keys() - self.files.keys())]
        faults += [f"unequal: {name}" for name in sorted(files) if self.files.get(name, files[name]) != files[name]]
        return faults + self.ledger_faults(place, output) + log_faults(place, output)

    def ledger_faults(self, place: Workplace, output: str) -> list[str]:
        """What is wrong with the ledger: letters lost, doubled or told otherwise, or a page that is damaged."""
        try:
            rows, whole = letter_rows(place, output), integrity(place, output)
        except sqlite3.Error as error:
            return [f"unequal: the ledger cannot be read: {error}"]
        faults = [] if whole == ["ok"] else [f"unequal: the ledger is damaged: {whole[:3]}"]
        if len(rows) != len(self.rows):
            word = "lost" if len(rows) < len(self.rows) else "doubled"
            faults.append(f"{word}: the ledger holds {len(rows)} letters, not {len(self.rows)}")
        if len({row[2] for row in rows}) != len(rows):
            faults.append("doubled: a person has two letters in the ledger")
        if len({row[:2] for row in rows}) != len(rows):
            faults.append("doubled: two letters of the ledger have one number")
        return faults if faults or rows == self.rows else ["unequal: the ledger tells of other letters"]


def log_faults(place: Workplace, output: str) -> list[str]:
    """What the program itself finds: log against ledger against files, and every page of the ledger."""
    faults = []
    for words in (["audit", "verify"], ["ledger", "check"]):
        ended = place.ended([str(place.program), *words, CAMPAIGN, "--output", output])
        if ended.status != 0:
            said = f"{ended.output[:300]}{ended.errors[:300]}".strip()
            faults.append(f"{' '.join(words)} ended with {ended.status}: {said}")
    return faults


def letter_rows(place: Workplace, output: str) -> list[LetterRow]:
    """Every letter that the ledger holds, in order."""
    return asked(place, output, f"SELECT {LETTER_COLUMNS} FROM letter ORDER BY run, seq, pseudonym")


def integrity(place: Workplace, output: str) -> list[str]:
    """What SQLite says of the file; only `ok` when it is whole."""
    return [row[0] for row in asked(place, output, "PRAGMA integrity_check")]


def asked(place: Workplace, output: str, question: str) -> list[tuple]:
    """What the ledger of an output answers; it is opened for reading only."""
    path = place.root / output / CAMPAIGN / "ledger.sqlite"
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as ledger:
        return ledger.execute(question).fetchall()


def faults_of_end(ended: Ended, allowed: frozenset[int] | set[int] = DOCUMENTED) -> list[str]:
    """What is wrong with how a run ended: a status or signal that is not allowed, or more than one line."""
    faults = [] if ended.status in allowed else [f"ended with {ended.status}: {ended.errors[:300].strip()}"]
    lines = [line for line in ended.errors.splitlines() if line.strip()]
    if len(lines) > 1 or any(not line.startswith("postronde: ") for line in lines):
        faults.append(f"said {lines[:3]}")
    if ended.status == 0 and lines:
        faults.append(f"ended with 0 and said {lines[0]}")
    if ended.status > 0 and not lines:
        faults.append(f"ended with {ended.status} and said nothing")
    return faults


def ready_too_early(place: Workplace, output: str, reference: Reference) -> list[str]:
    """Whether a run that was stopped is released although something of it is missing."""
    folder = place.run_folder(output)
    if folder is None or not (folder / "READY").exists():
        return []
    return [] if released(folder) == reference.files else ["lost: READY stands beside letters that are not complete"]
