"""Every system call by which a run changes its output, failed in turn (strace(1), -e inject)."""

from __future__ import annotations

import os
import random
import shutil
import signal
from argparse import Namespace
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path

from calls import CALLS, Call, met_calls, own_calls
from judgement import Reference, faults_of_end, ready_too_early
from tally import Tally
from workplace import Ended, Workplace

FLAGS = ["--bundle-size", "60", "--jobs", "1"]
# A run of bundles brings files to the disk one by one, a run of single letters a whole folder.
FORMS = (["--package", "bundle", "--format", "pdf,text"], ["--package", "single", "--format", "text"])
CAUSES = ("error=EIO", "error=ENOSPC", "error=EDQUOT", "error=EINTR", "signal=KILL")
# How a run may end when a call on its output failed; and when the call was another thread's, on what it reads.
OF_OUTPUT = {0, 73, 74, 75}
OF_INPUT = {*OF_OUTPUT, 66, 78}
# After these nobody knows what is on the disk, so that a run must not go on.
BRINGS_TO_DISK = {"write", "pwrite64", "fsync", "fdatasync", "syncfs"}
# Fewer trials that met their call prove nothing.
LEAST_MET = 0.9
TELL_EVERY = 100


@dataclass(frozen=True)
class Trial:
    """One call that fails: the n-th of its kind on a thread."""

    form: int
    call: Call
    cause: str

    @property
    def words(self) -> str:
        """For people."""
        return f"{self.call.name} {self.call.number} {self.cause}, {' '.join(FORMS[self.form])}"

    @property
    def output(self) -> str:
        """The name of the output folder."""
        return f"trial-{self.form}-{self.call.name}-{self.call.number}-{self.cause.split('=')[1]}"


@dataclass(frozen=True)
class Outcome:
    """What came of a trial: its faults, which call was met, and whether the run went on as if nothing were wrong."""

    faults: list[str]
    met: str
    passed_over: str = ""


def fail(place: Workplace, asked: Namespace) -> Tally:
    """Fails each call with each cause but those to skip, or a sample of them; two trials at a time."""
    tally = Tally("system calls that fail")
    references = [Reference.make(place, f"reference-{form}", FORMS[form] + FLAGS) for form in range(len(FORMS))]
    trials = [trial for form in range(len(FORMS)) for trial in all_trials(place, form, tally)]
    tally.notes.append(f"{len(trials)} trials in all")
    trials = trials[asked.skip :]
    if asked.sample is not None:
        trials = spread_sample(trials, asked.sample, random.Random(asked.seed))
    met: Counter[str] = Counter()
    passed: Counter[str] = Counter()
    with ThreadPoolExecutor(2) as pool:
        outcomes = pool.map(lambda trial: attempt(place, trial, references[trial.form]), trials)
        for number, (trial, outcome) in enumerate(zip(trials, outcomes), 1):
            tally.take(trial.words, outcome.faults)
            met[outcome.met] += 1
            passed.update([outcome.passed_over] if outcome.passed_over else [])
            if number % TELL_EVERY == 0:
                print(f"  {number} of {len(trials)} trials", flush=True)
    tally.notes.append("the failed call was " + ", ".join(f"{what} {count}" for what, count in met.most_common()))
    if met["met"] < len(trials) * LEAST_MET:
        tally.take("all of them", [f"only {met['met']} of {len(trials)} trials met their call"])
    if passed:
        tally.notes.append("the run went on after " + ", ".join(f"{w} {n}" for w, n in passed.most_common()))
    return tally


def spread_sample(trials: list[Trial], count: int, chance: random.Random) -> list[Trial]:
    """So many trials at random, in turn of each kind of call with each cause, so that rare calls are tried too."""
    kinds: dict[tuple[int, str, str], list[Trial]] = {}
    for trial in chance.sample(trials, len(trials)):
        kinds.setdefault((trial.form, trial.call.name, trial.cause), []).append(trial)
    turns = zip_longest(*chance.sample(list(kinds.values()), len(kinds)))
    return [trial for turn in turns for trial in turn if trial is not None][:count]


def traced(log: Path, calls: tuple[str, ...], *more: str) -> list[str]:
    """The words of strace that log calls with the paths of their descriptors.

    On one core the program has one worker thread, so that a call has the same number in each run. Not with
    --seccomp-bpf: strace 6.1 then sends no signals.
    """
    core = random.choice(sorted(os.sched_getaffinity(0)))
    return ["taskset", "-c", str(core), "strace", "-f", "-y", "-o", str(log), "-e", "trace=" + ",".join(calls), *more]


def all_trials(place: Workplace, form: int, tally: Tally) -> list[Trial]:
    """Each call on the output in an undisturbed run, with each cause."""
    log, output = place.root / f"calls-{form}.log", f"counted-{form}"
    ended = place.ended(place.words(output, *FORMS[form], *FLAGS), traced(log, CALLS))
    if ended.status != 0:
        raise SystemExit(f"The counted run ended with {ended.status}: {ended.errors}")
    calls = own_calls(log.read_text(errors="replace").splitlines(), output)
    counts = Counter(call.name for call in calls)
    told = ", ".join(f"{name} {counts[name]}" for name in CALLS if counts[name])
    tally.notes.append(f"{' '.join(FORMS[form])}: {told}")
    return [Trial(form, call, cause) for call in calls for cause in CAUSES]


def attempt(place: Workplace, trial: Trial, reference: Reference) -> Outcome:
    """Makes one call fail, then gives the same command again until it is done, at most twice."""
    words = place.words(trial.output, *FORMS[trial.form], *FLAGS)
    log = place.root / f"{trial.output}.log"
    inject = f"inject={trial.call.name}:{trial.cause}:when={trial.call.number}"
    ended = place.ended(words, traced(log, (trial.call.name,), "-e", inject))
    hit = met_calls(log.read_text(errors="replace").splitlines(), trial.output)
    faults, met, passed_over = judged(trial, ended, hit)
    faults += ready_too_early(place, trial.output, reference)
    again = place.ended(words)
    if again.status == 75:
        again = place.ended(words)
    faults += faults_of_end(again, {0}) + reference.faults(place, trial.output)
    log.unlink()
    if not faults:
        shutil.rmtree(place.root / trial.output)
    return Outcome(faults, met, passed_over)


def judged(trial: Trial, ended: Ended, hit: list[tuple[str, bool]]) -> tuple[list[str], str, str]:
    """What is wrong with the end of the disturbed run, which call was met, and what the run did not mind."""
    if trial.cause == "signal=KILL":
        is_killed = ended.status == -signal.SIGKILL
        return faults_of_end(ended, {0, -signal.SIGKILL}), "met" if is_killed else "not made this time", ""
    on_output = [path for path, is_output in hit if is_output]
    faults = faults_of_end(ended, OF_OUTPUT if len(on_output) == len(hit) else OF_INPUT)
    met = "met" if on_output else "another on what is read" if hit else "not made this time"
    minds = trial.call.name in BRINGS_TO_DISK and trial.cause != "error=EINTR"
    if not (minds and on_output and ended.status == 0):
        return faults, met, ""
    # SQLite itself decides what it needs on the disk; all else the run must not pass over.
    passed = [path for path in on_output if not is_of_ledger(trial.call.name, path)]
    faults += [f"went on after {trial.call.name} failed on {path}" for path in passed]
    return faults, met, f"{trial.call.name} of {Path(on_output[0]).name}"


def is_of_ledger(call: str, path: str) -> bool:
    """Whether a call is made by SQLite: on its files, or on their folder, which only SQLite brings to the disk so."""
    return Path(path).name.startswith("ledger.sqlite") or call == "fdatasync"
