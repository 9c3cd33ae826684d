"""Clocks that are wrong, and that are put right while a run waits to be continued (libfaketime)."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

from judgement import Reference, asked, faults_of_end
from tally import Tally
from workplace import DAY, Ended, Workplace

FLAGS = ["--bundle-size", "100", "--jobs", "1"]
ZONE = "Europe/Amsterdam"
START = f"{DAY} 10:00:00"
# The clock of the first start, and that of the next, with the day given: then no clock may matter.
DATED = (
    (START, "2026-11-15 10:00:00"),
    (START, "2026-11-17 10:00:00"),
    (START, "2025-11-16 10:00:00"),
    ("2026-11-16 23:59:59", "2026-11-17 00:00:01"),
    # Summer time ends: 02:30 comes twice. It begins: 02:30 never comes.
    ("2026-10-25 01:59:58", "2026-10-25 03:00:01"),
    ("2026-10-25 03:00:01", "2026-10-25 01:59:58"),
    ("2026-03-29 01:59:58", "2026-03-29 03:00:01"),
    ("1999-12-31 23:59:59", "2000-01-01 00:00:01"),
    ("2038-01-19 04:14:06", "2038-01-19 04:14:09"),
)
# The next start without --as-of: it keeps the day on which the run began.
UNDATED = ("2026-11-15 10:00:00", "2026-11-17 10:00:00", "2025-11-16 10:00:00")
# By then the extract is past its period, so that the run is refused until the clock is right.
YEAR_AHEAD = "2027-11-16 10:00:00"
LEGAL_STOP = 77
# Longer than a start takes on a busy machine; much shorter than what the clocks differ by.
TOLERANCE = timedelta(minutes=10)


def shift(place: Workplace) -> Tally:
    """Begins a run at one time, kills it, and goes on at another; two at a time."""
    tally = Tally("clocks put back and forward")
    reference = Reference.make(place, "reference-clock", FLAGS)

    def trial(output: str, first: str, second: str, day: str | None, between: str | None = None) -> None:
        """Counts a run that was moved in time."""
        faults = moved(place, output, first, second, day, between)
        name = f"{first}, {between + ', ' if between else ''}{second}, --as-of {day}"
        tally.take(name, faults + reference.faults(place, output))

    with ThreadPoolExecutor(2) as pool:
        work = [pool.submit(trial, f"dated-{n}", *times, DAY) for n, times in enumerate(DATED)]
        work += [pool.submit(trial, f"undated-{n}", START, second, None) for n, second in enumerate(UNDATED)]
        work += [pool.submit(trial, f"ahead-{day}", START, START, day, YEAR_AHEAD) for day in (DAY, None)]
        for part in work:
            part.result()
    return tally


def moved(
    place: Workplace, output: str, first: str, second: str, day: str | None, between: str | None = None
) -> list[str]:
    """What is wrong with a run that was killed at one time and goes on at another; between, it may be refused."""
    words = place.words(output, *FLAGS, day=day)
    kill = ["strace", "-f", "-o", os.devnull, "-e", "trace=renameat2", "-e", "inject=renameat2:signal=KILL:when=4"]
    killed = place.ended(words, [*at(first), *kill])
    folder = place.run_folder(output)
    if folder is None or (folder / "READY").exists() or not (folder / "letters").exists():
        return [f"was not killed at a bundle: {killed.status}: {killed.errors[:300]}"]
    faults = refused(place.ended(words, at(between))) if between else []
    faults += faults_of_end(place.ended(words, at(second)), {0})
    started = asked(place, output, "SELECT started_at FROM attempt ORDER BY number")
    if len(started) != 2:
        return [*faults, f"lost: {len(started)} of 2 starts are recorded"]
    for moment, (recorded,) in zip((first, second), started):
        if abs(datetime.fromisoformat(recorded) - utc(moment)) > TOLERANCE:
            faults.append(f"the clock was not moved: {recorded} instead of {moment}")
    return faults


def refused(ended: Ended) -> list[str]:
    """What is wrong with a refusal by the legal check, which says why in a line for each reason."""
    lines = ended.errors.splitlines()
    is_told = len(lines) > 1 and all(line.startswith("postronde: ") for line in lines) and "GRS-040" in ended.errors
    return [] if ended.status == LEGAL_STOP and is_told else [f"ended with {ended.status}: {ended.errors[:300]}"]


def utc(moment: str) -> datetime:
    """A moment of the wall clock in the Netherlands."""
    return datetime.fromisoformat(moment).replace(tzinfo=ZoneInfo(ZONE)).astimezone(timezone.utc)


def at(moment: str) -> list[str]:
    """Runs a program as if it were that moment in the Netherlands, with a clock that goes on."""
    return ["env", f"TZ={ZONE}", "faketime", "-f", f"@{moment}"]
