"""What must not matter to a run: time zone, language, workers, umask, folder, and where it was stopped before."""

from __future__ import annotations

import os
import re
import signal
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from judgement import Reference, faults_of_end
from tally import Tally
from workplace import Workplace

FORMATS = ("pdf", "text", "html")
FLAGS = ["--bundle-size", "100", "--format", ",".join(FORMATS)]
# How many bundles are interrupted; a run here makes more.
STOPS = 8
# One core is one worker thread, whose calls are counted.
CORE = str(min(os.sched_getaffinity(0)))
ZONES = ("UTC", "Asia/Kolkata", "America/St_Johns", "Pacific/Kiritimati", "Pacific/Pago_Pago")
LANGUAGES = ("C", "tr_TR.UTF-8", "nl_NL.UTF-8", "ar_EG.UTF-8", "ja_JP.eucJP")
WORKERS = ("1", "2", "7")
MASKS = ("000", "077", "777")


@dataclass(frozen=True)
class Surrounding:
    """What stands around a run: its workers, its environment, and the words before its command."""

    name: str
    jobs: str
    environment: dict[str, str]
    under: list[str] | None = None


def vary(place: Workplace, is_quick: bool) -> Tally:
    """Makes the run in many surroundings, two at a time; each output must be equal to the first."""
    tally = Tally("surroundings that must not matter")
    reference = Reference.make(place, "reference-surroundings", [*FLAGS, "--jobs", "2"])
    with ThreadPoolExecutor(2) as pool:
        trials = [pool.submit(surrounded, place, trial, reference, tally) for trial in surroundings(is_quick)]
        trials.append(pool.submit(from_elsewhere, place, reference, tally))
        stops = list(pool.map(lambda bundle: resumed(place, bundle, reference, tally), range(1, STOPS + 1)))
        for trial in trials:
            trial.result()
    tally.notes.append(f"resumed with {', '.join(map(str, stops))} bundles on the disk")
    if len(set(stops)) < STOPS // 2:
        tally.take("all of them", ["the stops do not differ"])
    return tally


def surroundings(is_quick: bool) -> list[Surrounding]:
    """Each zone with a language, with each number of workers or with one of them; and each umask."""
    found = []
    for number, (zone, language) in enumerate(zip(ZONES, LANGUAGES)):
        environment = {"TZ": zone, "LC_ALL": language, "LANG": language}
        for jobs in [WORKERS[number % len(WORKERS)]] if is_quick else WORKERS:
            found.append(Surrounding(f"{zone}, {language}, {jobs} workers", jobs, environment))
    for mask in MASKS:
        found.append(Surrounding(f"umask {mask}", "2", {}, ["sh", "-c", f'umask {mask}; exec "$@"', "sh"]))
    return found


def surrounded(place: Workplace, trial: Surrounding, reference: Reference, tally: Tally) -> None:
    """Makes a run in other surroundings."""
    output = re.sub(r"\W+", "-", trial.name)
    words = place.words(output, *FLAGS, "--jobs", trial.jobs)
    ended = place.ended(words, trial.under, env=place.environment | trial.environment)
    tally.take(trial.name, faults_of_end(ended, {0}) + reference.faults(place, output))


def from_elsewhere(place: Workplace, reference: Reference, tally: Tally) -> None:
    """Makes a run whose command names every file from another folder."""
    words = place.words("elsewhere", *FLAGS)
    named = [str(place.root / word) if (place.root / word).exists() else word for word in words[2:]]
    campaign = str(place.root / "Templates" / words[2])
    named = [campaign, *named[1:]]
    named[named.index("elsewhere")] = str(place.root / "elsewhere")
    ended = place.ended([*words[:2], *named], cwd=os.sep)
    tally.take("another folder", faults_of_end(ended, {0}) + reference.faults(place, "elsewhere"))


def resumed(place: Workplace, bundle: int, reference: Reference, tally: Tally) -> int:
    """Kills a run when a file of the n-th bundle gets its name, and goes on with other workers; the bundles kept."""
    output = f"resumed-{bundle}"
    kill = f"inject=renameat2:signal=KILL:when={(bundle - 1) * len(FORMATS) + 1 + bundle % len(FORMATS)}"
    under = ["taskset", "-c", CORE, "strace", "-f", "-o", os.devnull, "-e", "trace=renameat2", "-e", kill]
    killed = place.ended(place.words(output, *FLAGS, "--jobs", "1"), under)
    faults = [] if killed.status == -signal.SIGKILL else [f"was not killed: {killed.status} {killed.errors[:300]}"]
    folder = place.run_folder(output)
    kept = len({path.stem for path in folder.glob("letters/*") if path.suffix != ".part"}) if folder else 0
    ended = place.ended(place.words(output, *FLAGS, "--jobs", "3"))
    faults += faults_of_end(ended, {0}) + reference.faults(place, output)
    tally.take(f"resumed with {kept} bundles on the disk", faults)
    return kept
