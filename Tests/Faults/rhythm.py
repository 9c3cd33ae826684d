"""How long the parts of a run take, so that kills meet all of them; and what a killed run left behind."""

from __future__ import annotations

import shutil
import subprocess
import time
from dataclasses import dataclass
from pathlib import Path

from judgement import Reference
from workplace import CAMPAIGN, Workplace

# Written first when all letters are made, and last before the seal.
FIRST_SEALED, LAST_SEALED = "refused.csv", "manifest.sha256"
GLANCE_SECONDS = 0.002


@dataclass(frozen=True)
class Rhythm:
    """An undisturbed run of some flags: its output, and the seconds of its parts."""

    flags: list[str]
    reference: Reference
    # Reading and planning, which every start does anew; then the letters; then everything that seals them.
    reading: float
    making: float
    sealing: float

    @property
    def duration(self) -> float:
        """The seconds of the whole run."""
        return self.reading + self.making + self.sealing

    @property
    def units(self) -> int:
        """How many files or folders stand in `letters` when all is made."""
        return len({name.split("/")[1] for name in self.reference.files if name.startswith("letters/")})

    def folder(self, place: Workplace, output: str) -> Path:
        """The folder of the run in an output, there or not."""
        return place.root / output / CAMPAIGN / "first-w1" / self.reference.folder_name

    def remaining(self, place: Workplace, output: str) -> float:
        """About how many seconds the next start in an output takes."""
        missing = 1 - made_units(self.folder(place, output)) / self.units
        return self.reading + self.making * missing + self.sealing

    def sealing_mark(self, place: Workplace, output: str) -> int:
        """Changes when a run begins to seal; 0 before any did."""
        return changed(self.folder(place, output) / FIRST_SEALED)

    def left_behind(self, place: Workplace, output: str) -> str:
        """What a stop left behind, in words."""
        folder = self.folder(place, output)
        units = made_units(folder)
        if (folder / "READY").exists():
            return "READY"
        if (folder / LAST_SEALED).exists():
            return "a manifest, no READY"
        if units == self.units:
            return "all letters, no manifest"
        return "some letters" if units else "a folder without letters" if folder.exists() else "no folder of the run"


def made_units(folder: Path) -> int:
    """How many finished files or folders of letters a run's folder holds."""
    letters = folder / "letters"
    return sum(path.suffix != ".part" for path in letters.iterdir()) if letters.exists() else 0


def changed(path: Path) -> int:
    """When a file got its place; 0 when there is none."""
    try:
        return path.stat().st_mtime_ns
    except FileNotFoundError:
        return 0


def measured(place: Workplace, output: str, flags: list[str]) -> Rhythm:
    """Makes an undisturbed run while looking at the clock; its output is then removed."""
    process = place.start(place.words(output, *flags), stdout=subprocess.DEVNULL)
    begun = time.monotonic()
    first_letter = sealing = None
    while process.poll() is None:
        folder = place.run_folder(output)
        now = time.monotonic() - begun
        if folder and first_letter is None and made_units(folder):
            first_letter = now
        if folder and sealing is None and (folder / FIRST_SEALED).exists():
            sealing = now
        time.sleep(GLANCE_SECONDS)
    ended = time.monotonic() - begun
    _, errors = process.communicate()
    if process.returncode != 0 or first_letter is None or sealing is None:
        raise SystemExit(f"The undisturbed run ended with {process.returncode}: {errors}")
    reference = Reference.of(place, output)
    shutil.rmtree(place.root / output)
    return Rhythm(flags, reference, first_letter, sealing - first_letter, ended - sealing)
