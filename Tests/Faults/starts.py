"""Two starts of the same run at the same moment: one works, the other is told to try again."""

from __future__ import annotations

import os
import shutil
import statistics
import threading
import time
from dataclasses import dataclass

from judgement import Reference, faults_of_end
from tally import Tally
from workplace import Ended, Workplace

FLAGS = ["--bundle-size", "250"]
# From the start of the process to its end, on a machine whose cores the other run keeps busy.
WANTED_MILLISECONDS = 100


@dataclass(frozen=True)
class Start:
    """How a start ended, the time from the loading of the program to that end, and the processor's time of it."""

    ended: Ended
    milliseconds: float
    processor_milliseconds: float


def start_pairs(place: Workplace, pairs: int) -> Tally:
    """Starts so many pairs, each in an output of its own."""
    tally = Tally("pairs of simultaneous starts")
    reference = Reference.make(place, "reference-starts", FLAGS)
    refused: list[Start] = []
    for pair in range(pairs):
        output = f"pair-{pair}"
        starts = start_together(place, place.words(output, *FLAGS))
        statuses = sorted(start.ended.status for start in starts)
        faults = [] if statuses == [0, 75] else [f"ended with {statuses}"]
        for start in starts:
            faults += faults_of_end(start.ended, {0, 75})
        refused += [start for start in starts if start.ended.status == 75]
        faults += reference.faults(place, output)
        tally.take(f"pair {pair}", faults)
        if not faults:
            shutil.rmtree(place.root / output)
    tally.notes += [told(refused)] if refused else []
    return tally


def told(refused: list[Start]) -> str:
    """How long the refused starts took, in words."""
    times = [start.milliseconds for start in refused]
    slow = sum(milliseconds > WANTED_MILLISECONDS for milliseconds in times)
    work = statistics.median(start.processor_milliseconds for start in refused)
    return (
        f"told to try again after {statistics.median(times):.0f} ms (median), {max(times):.0f} ms (longest), "
        f"of which {work:.0f} ms are its own work; {slow} of {len(times)} took more than {WANTED_MILLISECONDS} ms"
    )


def start_together(place: Workplace, words: list[str]) -> list[Start]:
    """Two starts at one moment, and their ends."""
    barrier = threading.Barrier(2)
    starts: list[Start] = []

    def work() -> None:
        """Starts when the other is ready, and waits for the end."""
        barrier.wait()
        # Returns when the new process has begun to be the program.
        process = place.start(words)
        begun = time.monotonic()
        output, errors = process.stdout.read(), process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        milliseconds = (time.monotonic() - begun) * 1000
        process.returncode = os.waitstatus_to_exitcode(status)
        ended = Ended(process.returncode, output, errors)
        starts.append(Start(ended, milliseconds, (usage.ru_utime + usage.ru_stime) * 1000))

    threads = [threading.Thread(target=work) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return starts
