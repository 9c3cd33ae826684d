"""Runs that are killed at random moments (SIGKILL), again and again, until one comes to its end."""

from __future__ import annotations

import random
import shutil
import signal
import subprocess
import time
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field

from judgement import faults_of_end, ready_too_early
from rhythm import Rhythm, measured
from tally import Tally
from workplace import Ended, Workplace

# Package, formats, bundle size, workers: each makes other files in another rhythm.
CONFIGURATIONS = (
    ["--bundle-size", "500", "--jobs", "1"],
    ["--bundle-size", "1000", "--format", "text,html", "--jobs", "2"],
    ["--package", "single", "--format", "text", "--bundle-size", "2500", "--jobs", "1"],
    ["--bundle-size", "2000", "--jobs", "2"],
)
# Chains of runs that work side by side, so that both cores are used.
CHAINS = 2
# A line for people after so many kills.
TOLD_KILLS = 25


@dataclass
class Hunt:
    """What the chains share: how many runs are to be killed, and what came of it."""

    place: Workplace
    count: int
    tally: Tally
    killed: int = 0
    compared: int = 0
    found: Counter[str] = field(default_factory=Counter)

    @property
    def is_over(self) -> bool:
        """Whether enough runs were killed."""
        return self.killed >= self.count

    def take(self, trial: str, faults: list[str], left_behind: str) -> None:
        """Counts a kill."""
        self.tally.take(trial, faults)
        with self.tally.lock:
            self.killed += 1
            self.found[left_behind] += 1
            if self.killed % TOLD_KILLS == 0:
                print(f"  {self.killed} of {self.count} kills, {self.compared} outputs compared", flush=True)


def kill_runs(place: Workplace, count: int, seed: int) -> Tally:
    """Kills so many runs, half of them in the last third, and checks every output that comes of it."""
    tally = Tally("random SIGKILL")
    hunt = Hunt(place, count, tally)
    with ThreadPoolExecutor(CHAINS) as pool:
        # Measured side by side, as the chains will work.
        named = [(f"reference-{number}", flags) for number, flags in enumerate(CONFIGURATIONS)]
        rhythms = list(pool.map(lambda each: measured(place, *each), named))
        work = [pool.submit(chain, hunt, rhythms, number, seed) for number in range(CHAINS)]
        for part in work:
            part.result()
    durations = [rhythm.duration for rhythm in rhythms]
    letters = len(rhythms[0].reference.rows)
    tally.notes.append(f"runs of {letters} letters, {min(durations):.1f} to {max(durations):.1f} s undisturbed")
    tally.notes.append(f"{hunt.killed} kills; {hunt.compared} outputs came to their end and were compared")
    tally.notes.append("found after a kill: " + ", ".join(f"{what} {n}" for what, n in sorted(hunt.found.items())))
    return tally


def chain(hunt: Hunt, rhythms: list[Rhythm], number: int, seed: int) -> None:
    """Takes one output after the other, each of the next configuration, until enough runs were killed."""
    chance = random.Random(f"{seed} {number}")
    turn = number
    while not hunt.is_over:
        rhythm = rhythms[turn % len(rhythms)]
        output = f"chain-{number}-{turn}"
        kills = kill_until_done(hunt, rhythm, output, chance)
        last = hunt.place.ended(hunt.place.words(output, *rhythm.flags))
        faults = faults_of_end(last, {0}) + rhythm.reference.faults(hunt.place, output)
        hunt.compared += 1
        if faults:
            hunt.tally.take(f"{output} after {kills} kills, {' '.join(rhythm.flags)}", faults)
        else:
            shutil.rmtree(hunt.place.root / output)
        turn += 1


def kill_until_done(hunt: Hunt, rhythm: Rhythm, output: str, chance: random.Random) -> int:
    """Kills the runs of one output until one is done before its kill; how many were killed."""
    kills = 0
    while not hunt.is_over:
        ended = killed_run(hunt.place, rhythm, output, chance)
        faults = faults_of_end(ended, {0, -signal.SIGKILL})
        faults += ready_too_early(hunt.place, output, rhythm.reference)
        if ended.status != -signal.SIGKILL:
            if faults:
                hunt.tally.take(f"a run of {output} that was not killed", faults)
            return kills
        kills += 1
        hunt.take(f"kill {kills} of {output}, {' '.join(rhythm.flags)}", faults, rhythm.left_behind(hunt.place, output))
    return kills


def killed_run(place: Workplace, rhythm: Rhythm, output: str, chance: random.Random) -> Ended:
    """Starts a run and kills it: anywhere, in its last third, or while it is sealed."""
    remaining = rhythm.remaining(place, output)
    kind = chance.choices(("anywhere", "late", "sealing"), (2, 1, 1))[0]
    mark = rhythm.sealing_mark(place, output)
    process = place.start(place.words(output, *rhythm.flags), stdout=subprocess.DEVNULL)
    if kind == "sealing":
        while process.poll() is None and rhythm.sealing_mark(place, output) == mark:
            time.sleep(0.001)
        delay = chance.uniform(0, rhythm.sealing)
    else:
        delay = chance.uniform(0 if kind == "anywhere" else remaining * 2 / 3, remaining)
    try:
        process.wait(delay)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
    _, errors = process.communicate()
    return Ended(process.returncode, "", errors)
