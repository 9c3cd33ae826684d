"""Signals that ask a run to end, at random moments, and readers that go away."""

from __future__ import annotations

import random
import signal
import subprocess
import time

from judgement import Reference, faults_of_end, ready_too_early
from tally import Tally
from workplace import Ended, Workplace

FLAGS = ["--bundle-size", "500"]
ASKING = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
LONGEST_SECONDS = 10.0


def send(place: Workplace, count: int, seed: int) -> Tally:
    """Sends each signal so many times, and closes each pipe."""
    tally = Tally("signals and broken pipes")
    chance = random.Random(seed)
    begun = time.monotonic()
    reference = Reference.make(place, "reference-signals", FLAGS)
    duration = time.monotonic() - begun
    longest = 0.0
    for number in range(count):
        for asked in ASKING:
            output = f"{asked.name}-{number}"
            faults, seconds = stopped(place, output, asked, chance.uniform(0, duration), reference)
            longest = max(longest, seconds)
            tally.take(f"{asked.name} {number}", faults)
    for stream in ("stdout", "stderr"):
        tally.take(f"broken {stream}", broken_pipe(place, f"broken-{stream}", stream, reference))
    tally.notes.append(f"the longest end took {longest:.1f} s from the signal")
    return tally


def stopped(
    place: Workplace, output: str, asked: signal.Signals, after: float, reference: Reference
) -> tuple[list[str], float]:
    """What is wrong with a run that was asked to end and with the next one; and the seconds to its end."""
    process = place.start(place.words(output, *FLAGS), stdout=subprocess.DEVNULL)
    time.sleep(after)
    sent = time.monotonic()
    process.send_signal(asked)
    _, errors = process.communicate()
    seconds = time.monotonic() - sent
    # Before the program listens, a signal ends it as it ends any program; then it has made nothing.
    allowed = {0, 75} if (place.root / output).exists() else {0, 75, -asked}
    faults = faults_of_end(Ended(process.returncode, "", errors), allowed)
    if seconds > LONGEST_SECONDS:
        faults.append(f"took {seconds:.1f} s to end")
    faults += ready_too_early(place, output, reference)
    faults += faults_of_end(place.ended(place.words(output, *FLAGS)), {0})
    return faults + reference.faults(place, output), seconds


def broken_pipe(place: Workplace, output: str, stream: str, reference: Reference) -> list[str]:
    """What is wrong with a run whose reader went away before it said anything."""
    more = ["--progress", "plain", "--log-level", "debug"] if stream == "stderr" else []
    process = place.start(place.words(output, *FLAGS, *more))
    getattr(process, stream).close()
    setattr(process, stream, None)
    process.communicate()
    faults = [] if process.returncode == 0 else [f"ended with {process.returncode}"]
    return faults + reference.faults(place, output)
