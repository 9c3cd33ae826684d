"""Measures whole runs of the built program: everyone has a password only, a fifth more persons than accounts.

    Benchmarks/runs/measure.py 100000 1000000 [--formats pdf,text] [--program PATH] [--folder DIR] [--result FILE]

Each size gets a workplace of its own with real keys and approvals, made once and kept; each run is a process of its own, of which the
kernel tells time and memory. The result is written after each run, and `draw.py` draws it. Ten million accounts take 30 GB of disk.
"""

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import time
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
    chosen = options.parse_args()
    result = {"machine": f"{os.cpu_count()} cores, {platform.platform()}", "runs": []}
    for accounts in chosen.accounts:
        place = prepared(chosen.program, chosen.folder / str(accounts), accounts)
        for letter_format in chosen.formats.split(","):
            run = measured(place, accounts, letter_format)
            result["runs"].append(run)
            chosen.result.write_text(json.dumps(result, indent=1) + "\n")
            print(run, flush=True)


def prepared(program: Path, root: Path, accounts: int) -> workplace.Workplace:
    """A workplace with its extracts, made when it is not there."""
    place = workplace.Workplace(program.resolve(), root)
    if (root / "ready").exists():
        return place
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    for name in ("Templates", "Input"):
        shutil.copytree(CHECKOUT / name, root / name)
    extract = ["--accounts", str(accounts), "--extra-persons", str(accounts // 5), "--password-only", "--no-traps"]
    place.require("generate", *extract, "--seed", "7", "--output", "in")
    place.require("key", "init", workplace.CAMPAIGN, "--key", "campaign.key")
    place.approve()
    (root / "ready").touch()
    return place


def measured(place: workplace.Workplace, accounts: int, letter_format: str) -> dict:
    """One run, to READY."""
    output = f"out-{letter_format}"
    shutil.rmtree(place.root / output, ignore_errors=True)
    words = place.words(output, "--format", letter_format, "--max-refused", "5%")
    start = time.monotonic()
    process = subprocess.Popen(
        words, cwd=place.root, env=place.environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )
    errors = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.monotonic() - start
    folder = place.run_folder(output)
    if os.waitstatus_to_exitcode(status) != 0 or folder is None or not (folder / "READY").exists():
        raise SystemExit(f"The run did not end well: {errors.decode()}")
    files = [path.stat().st_size for path in (folder / "letters").rglob("*") if path.is_file()]
    letters = json.loads((folder / "report.json").read_text())["letters"]["count"]
    shutil.rmtree(place.root / output)
    return {
        "accounts": accounts,
        "format": letter_format,
        "letters": letters,
        "wallSeconds": round(wall, 2),
        "cpuSeconds": round(usage.ru_utime + usage.ru_stime, 2),
        "peakMB": round(usage.ru_maxrss / 1024, 1),
        "bytes": sum(files),
    }


main()
