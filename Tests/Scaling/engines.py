"""The recipes for engines that give out shards: GNU parallel, and Slurm with daemons of its own."""

from __future__ import annotations

import os
import shutil
import signal
import time
from pathlib import Path

from judgement import Reference
from sharded import FLAGS, RECIPES, Sharded
from slurm import Slurm
from tally import Tally
from workplace import Workplace

SHARDS = 4
KEY_FLAGS = ["--operator", "operator"]


def with_parallel(place: Workplace) -> Tally:
    """Two shards at a time; the second start of the recipe finds all done."""
    tally = Tally("GNU parallel")
    reference = Reference.make(place, "reference-parallel", FLAGS)
    run = Sharded.planned(place, "parallel", SHARDS)
    recipe = [str(RECIPES / "shards-parallel"), run.plan, str(SHARDS), *KEY_FLAGS]
    for turn in ("first start", "second start"):
        ended = place.ended(recipe, env=path_with(place) | {"JOBS": "2"})
        faults = [] if ended.status == 0 else [f"ended with {ended.status}: {ended.output}{ended.errors}"]
        tally.take(turn, faults + run.faults(reference))
    other = Sharded.planned(place, "parallel-missing", SHARDS)
    (other.folder / "written-before.pseudonyms").unlink()
    ended = place.ended([str(RECIPES / "shards-parallel"), other.plan, str(SHARDS)], env=path_with(place))
    tally.take("a shard that is refused", [] if ended.status == 75 else [f"ended with {ended.status}"])
    return tally


def with_slurm(place: Workplace) -> Tally:
    """A job array of which one task is killed and given out again, and one is run twice; then the sealing."""
    tally = Tally("Slurm")
    reference = Reference.make(place, "reference-slurm", FLAGS)
    run = Sharded.planned(place, "slurm", SHARDS)
    with Slurm(place.root / "slurm", path_with(place)) as slurm:
        array = slurm.submit(
            place.root, "--array", f"1-{SHARDS}", str(RECIPES / "shards.sbatch"), run.plan, str(SHARDS), *KEY_FLAGS
        )
        killed = kill_task(run, 2)
        tally.take("a task is killed", [] if killed else ["the task had ended before it could be killed"])
        slurm.wait_for(array, ended)
        states = slurm.states(array)
        wanted = {f"{array}_{task}": "FAILED" if task == 2 and killed else "COMPLETED" for task in range(1, SHARDS + 1)}
        tally.take("the others end", [] if states == wanted else [f"states {states}"])
        slurm.call("scontrol", "requeue", f"{array}_2")
        slurm.call("scontrol", "requeue", f"{array}_3")
        slurm.wait_for(array, lambda states: set(states.values()) == {"COMPLETED"})
        states = slurm.states(array)
        tally.take("both are given out again", [] if set(states.values()) == {"COMPLETED"} else [f"states {states}"])
        seal = slurm.submit(place.root, "--mem", "500M", "--wrap", f"postronde seal {run.plan}")
        slurm.wait_for(seal, ended)
        faults = [] if list(slurm.states(seal).values()) == ["COMPLETED"] else [f"states {slurm.states(seal)}"]
        tally.take("the run is sealed", faults + run.faults(reference))
        tally.notes.append(slurm.version())
    return tally


def ended(states: dict[str, str]) -> bool:
    """Whether no task of a job waits or runs."""
    return bool(states) and not set(states.values()) & {"PENDING", "RUNNING", "COMPLETING", "CONFIGURING"}


def kill_task(run: Sharded, number: int) -> bool:
    """Kills the program of one task once it has made a bundle; whether it was still at work."""
    words = f"--shard\0{number}/{run.count}\0"
    letters = run.folder / f"{number}-of-{run.count}" / "letters"
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if letters.is_dir() and any(letters.iterdir()):
            return any([killed(process) for process in Path("/proc").glob("[0-9]*") if words in command(process)])
        time.sleep(0.002)
    return False


def command(process: Path) -> str:
    """The words with which a process was started; empty when it is gone."""
    try:
        return (process / "cmdline").read_text() if "postronde" in os.readlink(process / "exe") else ""
    except OSError:
        return ""


def killed(process: Path) -> bool:
    """Kills a process; whether it was there."""
    try:
        os.kill(int(process.name), signal.SIGKILL)
    except ProcessLookupError:
        return False
    return True


def path_with(place: Workplace) -> dict[str, str]:
    """The surroundings of the workplace, with the program under its own name in the path."""
    folder = place.root / "bin"
    if not folder.exists():
        folder.mkdir()
        shutil.copy2(place.program, folder / "postronde")
    return place.environment | {"PATH": f"{folder}:{place.environment['PATH']}"}


