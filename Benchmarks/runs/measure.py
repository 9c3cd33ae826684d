"""Measures whole runs of the built program: everyone has a password only, a fifth more persons than accounts.

    Benchmarks/runs/measure.py 100000 1000000 [--formats pdf,text] [--program PATH] [--folder DIR] [--result FILE]
    Benchmarks/runs/measure.py 1000000 --formats pdf --shards 4     plan, each shard by itself, and the sealing

Each size gets a workplace of its own with real keys and approvals, made once and kept; each run is a process of its own, of which the
kernel tells time and memory. The result is written after each run, and `draw.py` draws it. Ten million accounts take 30 GB of disk.
"""

import argparse
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(CHECKOUT / "Tests" / "Faults"))
import workplace  # noqa: E402


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("accounts", type=int, nargs="+")
    options.add_argument("--formats", default="pdf,text")
    options.add_argument("--program", type=Path, default=CHECKOUT / ".build/release/postronde")
    options.add_argument("--folder", type=Path, default=CHECKOUT / ".build/bench/runs")
    options.add_argument("--result", type=Path, default=CHECKOUT / ".build/bench-runs.json")
    options.add_argument("--shards", type=int, help="measure the steps of a run in so many shards in place of whole runs")
    chosen = options.parse_args()
    result = {"machine": f"{os.cpu_count()} cores, {platform.platform()}", "runs": []}
    for accounts in chosen.accounts:
        place = prepared(chosen.program, chosen.folder / str(accounts), accounts)
        for letter_format in chosen.formats.split(","):
            steps = [measured(place, accounts, letter_format)] if not chosen.shards else sharded(
                place, letter_format, chosen.shards
            )
            for step in steps:
                result["runs"].append(step)
                chosen.result.write_text(json.dumps(result, indent=1) + "\n")
                print(step, flush=True)


def prepared(program: Path, root: Path, accounts: int) -> workplace.Workplace:
    """A workplace with its extracts, made when it is not there."""
    place = workplace.Workplace(program.resolve(), root)
    if (root / "ready").exists():
        return place
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    for name in ("Templates", "Input"):
        shutil.copytree(CHECKOUT / name, root / name)
    allow(accounts, root / "Templates" / workplace.CAMPAIGN / "legal-basis.yaml")
    extract = ["--accounts", str(accounts), "--extra-persons", str(accounts // 5), "--password-only", "--no-traps"]
    place.require("generate", *extract, "--seed", "7", "--output", "in")
    place.require("key", "init", workplace.CAMPAIGN, "--key", "campaign.key")
    place.approve()
    (root / "ready").touch()
    return place


def allow(accounts: int, record: Path) -> None:
    """Lets the record of the copy allow as many letters as there are accounts: the legal check would stop the run."""
    text = record.read_text()
    changed = re.sub(r"(?m)^(\s*maxLetters:\s*)\d+", rf"\g<1>{max(accounts, 2_000_000)}", text)
    if changed == text and accounts > 2_000_000:
        raise SystemExit("The record names no largest number of letters in the way that is expected.")
    record.write_text(changed)


def measured(place: workplace.Workplace, accounts: int, letter_format: str) -> dict:
    """One run, to READY."""
    output = f"out-{letter_format}"
    shutil.rmtree(place.root / output, ignore_errors=True)
    taken = taken_by(place, place.words(output, "--format", letter_format, "--max-refused", "5%"))
    folder = place.run_folder(output)
    if folder is None or not (folder / "READY").exists():
        raise SystemExit("The run did not end well.")
    files = [path.stat().st_size for path in (folder / "letters").rglob("*") if path.is_file()]
    letters = json.loads((folder / "report.json").read_text())["letters"]["count"]
    shutil.rmtree(place.root / output)
    return {"accounts": accounts, "format": letter_format, "letters": letters} | taken | {"bytes": sum(files)}


def sharded(place: workplace.Workplace, letter_format: str, count: int) -> Iterator[dict]:
    """The steps of a run in shards, one after the other: as if each were alone on its machine."""
    output, plan = f"out-shards-{letter_format}", "PLAN.json"
    shutil.rmtree(place.root / output, ignore_errors=True)
    (place.root / plan).unlink(missing_ok=True)
    words = place.words(output, "--format", letter_format, "--max-refused", "5%", "--out", plan, "--shards", str(count))
    words[words.index("run")] = "plan"
    yield {"step": "plan"} | taken_by(place, words)
    for number in range(1, count + 1):
        shard = f"{number}/{count}"
        yield {"step": shard} | taken_by(place, [str(place.program), "run", "--plan", plan, "--shard", shard])
    yield {"step": "seal"} | taken_by(place, [str(place.program), "seal", plan])
    shutil.rmtree(place.root / output)


def taken_by(place: workplace.Workplace, words: list[str]) -> dict:
    """What a command took of the machine."""
    start = time.monotonic()
    process = subprocess.Popen(
        words, cwd=place.root, env=place.environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        raise SystemExit(f"{words[1]} did not end well: {errors.decode()}")
    return {
        "wallSeconds": round(time.monotonic() - start, 2),
        "cpuSeconds": round(usage.ru_utime + usage.ru_stime, 2),
        "peakMB": round(usage.ru_maxrss / 1024, 1),
    }


main()
