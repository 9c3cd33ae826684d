"""A real disk that fills up at different moments of a run, and gets room again."""

from __future__ import annotations

from dataclasses import dataclass

from judgement import Reference, faults_of_end
from namespaces import WHY_NOT, mounted, may_mount
from tally import Tally
from workplace import Ended, Workplace

FORMS = (
    ["--bundle-size", "50", "--format", "pdf,text"],
    ["--bundle-size", "200", "--package", "single", "--format", "text"],
)
# Into the same folder on a small disk, then on the same disk made larger.
SCRIPT = """
mount -t tmpfs -o {small} tmpfs disk || exit 1
"$@"; echo "status $?" >&2
find disk -name READY | sed 's/.*/too early/' >&2
mount -o remount,size=1g,nr_inodes=1m disk || exit 1
"$@"; echo "status $?" >&2
cp -r disk/output {kept}
"""
# Blocks and inodes that a disk always has.
LEAST_KILOBYTES, LEAST_INODES = 8, 3


@dataclass(frozen=True)
class Need:
    """What a whole output takes of a disk."""

    kilobytes: int
    inodes: int

    @classmethod
    def of(cls, place: Workplace, output: str) -> Need:
        """Measures an output."""
        paths = [place.root / output, *(place.root / output).rglob("*")]
        return cls(sum(path.stat().st_blocks for path in paths) // 2, len(paths))

    def disks(self, sizes: int) -> list[str]:
        """Mount options of disks from almost nothing to almost enough: most by their size, some by their inodes."""
        by_inodes = max(3, sizes // 4)
        by_size = sizes - by_inodes
        steps = [LEAST_KILOBYTES + (self.kilobytes - LEAST_KILOBYTES) * n // by_size for n in range(by_size)]
        inodes = [LEAST_INODES + (self.inodes - LEAST_INODES) * n // by_inodes for n in range(by_inodes)]
        return [f"size={size}k" for size in steps] + [f"size=1g,nr_inodes={count}" for count in inodes]


def fill(place: Workplace, sizes: int) -> Tally:
    """Tries so many disks, half with each form of output."""
    tally = Tally("disks that fill up")
    if not may_mount():
        tally.skipped = WHY_NOT
        return tally
    (place.root / "disk").mkdir(exist_ok=True)
    full = 0
    for form, flags in enumerate(FORMS):
        reference = Reference.make(place, f"reference-disk-{form}", flags)
        need = Need.of(place, f"reference-disk-{form}")
        for number, small in enumerate(need.disks(sizes // len(FORMS))):
            kept = f"kept-{form}-{number}"
            script = mounted(SCRIPT.format(small=small, kept=kept))
            ended = place.ended(place.words("disk/output", *flags), script)
            full += "status 74" in ended.errors
            tally.take(f"{small}, {' '.join(flags)}", faults_of_pair(ended) + reference.faults(place, kept))
        tally.notes.append(f"{' '.join(flags)}: needs {need.kilobytes} kB and {need.inodes} inodes")
    tally.notes.append(f"{full} of {tally.tried} first runs met a full disk")
    if not full:
        tally.take("all of them", ["no disk was ever full"])
    return tally


def faults_of_pair(ended: Ended) -> list[str]:
    """What is wrong with the two runs: the first ends with 74 and says why, or with 0; the second with 0."""
    lines = ended.errors.splitlines()
    statuses = [int(line.removeprefix("status ")) for line in lines if line.startswith("status ")]
    if len(statuses) != 2:
        return [f"ended with {ended.status}: {ended.errors[-300:]}"]
    said = "\n".join(line for line in lines if not line.startswith(("status ", "too early")))
    faults = faults_of_end(Ended(statuses[0], "", said), {0, 74})
    faults += [f"ended with {statuses[1]} when there was room again"] if statuses[1] else []
    if statuses[0] != 0 and "too early" in lines:
        faults.append("lost: READY stands although the disk was full")
    if statuses[0] != 0 and "full" not in said and "room" not in said:
        faults.append(f"does not say that the disk is full: {said}")
    return faults
