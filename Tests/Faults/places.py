"""Outputs that cannot be written, or that lie somewhere unusual."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

from judgement import Reference, faults_of_end
from namespaces import WHY_NOT, may_mount, mounted
from tally import Tally
from workplace import Workplace

FLAGS = ["--bundle-size", "50"]
NOBODY = 65534
AS_NOBODY = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups"]
CANNOT_CREATE, UNREADABLE, NOT_IN_ORDER = 73, 66, 78


def try_places(place: Workplace) -> Tally:
    """Runs into each place; a refusal says so in one line and leaves the place as it was."""
    tally = Tally("places")
    reference = Reference.make(place, "reference-places", FLAGS)
    (place.root / "a-file").write_text("")
    (place.root / "a-link").symlink_to("reference-places")
    for name in ("a-file", "a-link", "a-file/below", "/proc/postronde", "/dev/full"):
        tally.take(f"output {name}", refused(place, name, CANNOT_CREATE))
    if os.geteuid() != 0:
        tally.notes.append("SKIPPED other users' places: they need root")
        return tally
    theirs = lent(place)
    for name, (spoil, status) in SPOILT.items():
        tally.take(name, spoilt(theirs, spoil, status, reference))
    if may_mount():
        tally.take("read-only disk", on_disk(place, "ro", CANNOT_CREATE))
        tally.take("read-only after a kill", read_only_later(place, reference))
        tally.take("another filesystem", on_disk(place, "rw", 0) + reference.faults(place, "kept-rw"))
    else:
        tally.notes.append(f"SKIPPED disks: {WHY_NOT}")
    return tally


def refused(place: Workplace, output: str, status: int) -> list[str]:
    """What is wrong with a refusal: another status, no line, more than one."""
    return faults_of_end(place.ended(place.words(output, *FLAGS)), {status})


def lent(place: Workplace) -> Workplace:
    """A copy of a workplace that belongs to a user without any rights elsewhere."""
    root = place.root.parent / "lent"
    shutil.copytree(place.root, root, symlinks=True, ignore=shutil.ignore_patterns("reference-*"))
    for path in [root, *root.rglob("*")]:
        os.chown(path, NOBODY, NOBODY, follow_symlinks=False)
    root.parent.chmod(0o755)
    program = root / "postronde"
    shutil.copy(place.program, program)
    return Workplace(program, root, AS_NOBODY)


def foreign(root: Path) -> None:
    """An output that belongs to someone else."""
    (root / "out").mkdir(mode=0o700)


def locked(root: Path) -> None:
    """An output that its owner may not write in."""
    foreign(root)
    os.chown(root / "out", NOBODY, NOBODY)
    (root / "out").chmod(0o500)


def open_to_all(root: Path) -> None:
    """An output in which everybody may write."""
    foreign(root)
    os.chown(root / "out", NOBODY, NOBODY)
    (root / "out").chmod(0o777)


def no_room_for_output(root: Path) -> None:
    """A folder of work in which its user may not make an output."""
    os.chown(root, 0, 0)


def unreadable(name: str) -> Callable[[Path], None]:
    """A file that its user may not read."""
    return lambda root: os.chown(root / name, 0, 0) or (root / name).chmod(0o600)


# What is done to the workplace of a user without rights, and the status that a run there ends with.
SPOILT: dict[str, tuple[Callable[[Path], None], int]] = {
    "somebody else's output": (foreign, CANNOT_CREATE),
    "an output without the right to write": (locked, CANNOT_CREATE),
    "an output that all may write in": (open_to_all, CANNOT_CREATE),
    "no right to make an output": (no_room_for_output, CANNOT_CREATE),
    "accounts that may not be read": (unreadable("in/accounts.xml"), UNREADABLE),
    "persons that may not be read": (unreadable("in/persons.csv"), UNREADABLE),
    "a key that may not be read": (unreadable("campaign.key"), NOT_IN_ORDER),
}


def spoilt(place: Workplace, spoil: Callable[[Path], None], status: int, reference: Reference) -> list[str]:
    """What is wrong with a run in a spoilt workplace, and with the same command when it is in order again."""
    spoil(place.root)
    faults = refused(place, "out", status)
    shutil.rmtree(place.root / "out", ignore_errors=True)
    os.chown(place.root, NOBODY, NOBODY)
    for name in ("in/accounts.xml", "in/persons.csv", "campaign.key"):
        os.chown(place.root / name, NOBODY, NOBODY)
    again = place.ended(place.words("out", *FLAGS))
    faults += faults_of_end(again, {0}) + reference.faults(place, "out")
    shutil.rmtree(place.root / "out", ignore_errors=True)
    return faults


def on_disk(place: Workplace, option: str, status: int) -> list[str]:
    """What is wrong with a run into a disk of its own, which is kept as a copy."""
    (place.root / "disk").mkdir(exist_ok=True)
    script = f'mount -t tmpfs -o {option} tmpfs disk || exit 1; "$@"; status=$?; cp -r disk kept-{option}; exit $status'
    ended = place.ended(place.words("disk", *FLAGS), mounted(script))
    (place.root / f"kept-{option}").chmod(0o700)
    return faults_of_end(ended, {status})


def read_only_later(place: Workplace, reference: Reference) -> list[str]:
    """What is wrong with a run that was killed, whose disk then was read-only, and then was in order again."""
    (place.root / "disk").mkdir(exist_ok=True)
    script = """
mount -t tmpfs tmpfs disk || exit 1
strace -f -o /dev/null -e trace=renameat2 -e inject=renameat2:signal=KILL:when=3 "$@" 2>/dev/null; echo "status $?" >&2
mount -o remount,ro disk || exit 1
"$@"; echo "status $?" >&2
mount -o remount,rw disk || exit 1
"$@"; echo "status $?" >&2
cp -r disk/output kept-later
"""
    ended = place.ended(place.words("disk/output", *FLAGS), mounted(script))
    lines = ended.errors.splitlines()
    statuses = [line.removeprefix("status ") for line in lines if line.startswith("status ")]
    faults = [] if statuses in (["137", "73", "0"], ["137", "74", "0"]) else [f"ended with {statuses}: {ended.errors}"]
    said = [line for line in lines if line.startswith("postronde: ")]
    faults += [] if len(said) == 1 else [f"said {said[:3]}"]
    return faults + reference.faults(place, "kept-later")
