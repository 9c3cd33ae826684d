"""Shards and sealings that are killed at random moments (SIGKILL), started again, and started twice."""

from __future__ import annotations

import random
import shutil
import signal
import subprocess

from judgement import Reference, faults_of_end
from sharded import FLAGS, Sharded
from tally import Tally
from workplace import Ended, Workplace

SHARDS = 3
# A start is killed after so many seconds at most, which grow from one to the next.
FIRST_SECONDS, GROWTH = 0.05, 1.4


def kill(place: Workplace, count: int, seed: int) -> Tally:
    """Kills so many starts, and compares every run that comes of it."""
    tally = Tally("starts of shards and sealings killed")
    chance = random.Random(seed)
    reference = Reference.make(place, "reference-kills", FLAGS)
    compared, found = 0, {"shard": 0, "sealing": 0}
    while tally.tried < count:
        run = Sharded.planned(place, f"killed-{compared}", SHARDS)
        steps = [("shard", run.words(number)) for number in range(1, SHARDS + 1)]
        chance.shuffle(steps)
        for name, words in [*steps, ("sealing", run.sealing())]:
            found[name] += kill_until_done(place, words, chance, tally, run)
        # What is done already stays as it is, whoever starts it again.
        faults = [fault for _, words in steps for fault in faults_of_end(place.ended(words), {0})]
        faults += run.faults(reference)
        compared += 1
        if faults:
            tally.take(f"run {compared}", faults)
        shutil.rmtree(place.root / run.output)
    tally.notes.append(f"{found['shard']} shards and {found['sealing']} sealings killed, {compared} runs compared")
    return tally


def kill_until_done(place: Workplace, words: list[str], chance: random.Random, tally: Tally, run: Sharded) -> int:
    """Kills a start again and again, each later at most than the one before, until one comes to its end."""
    kills, longest = 0, FIRST_SECONDS
    while True:
        ended = killed(place, words, chance.uniform(0, longest))
        faults = faults_of_end(ended, {0, -signal.SIGKILL})
        if ended.status != -signal.SIGKILL:
            if faults:
                tally.take(" ".join(words[1:6]), faults)
            return kills
        kills += 1
        longest *= GROWTH
        folder = place.run_folder(run.output)
        if folder is not None and (folder / "READY").exists() and "seal" not in words:
            faults.append("lost: READY stands before the run was sealed")
        tally.take(" ".join(words[1:6]), faults)


def killed(place: Workplace, words: list[str], delay: float) -> Ended:
    """Starts a command, and kills it after a while if it still runs."""
    process = place.start(words, stdout=subprocess.DEVNULL)
    try:
        process.wait(delay)
    except subprocess.TimeoutExpired:
        process.send_signal(signal.SIGKILL)
    _, errors = process.communicate()
    return Ended(process.returncode, "", errors)
