"""A run of a workplace that is made in shards."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from judgement import Reference
from workplace import CHECKOUT, Ended, Workplace

FLAGS = ["--bundle-size", "250"]
RECIPES = CHECKOUT / "Sources/Installation/examples/scaling"


@dataclass(frozen=True)
class Sharded:
    """The run: its output folder, and its frozen plan."""

    place: Workplace
    output: str
    count: int

    @classmethod
    def planned(cls, place: Workplace, output: str, count: int) -> Sharded:
        """Freezes a plan for so many shards."""
        run = cls(place, output, count)
        words = place.words(output, *FLAGS, "--out", run.plan, "--shards", str(count), "--quiet")
        words[words.index("run")] = "plan"
        ended = place.ended(words)
        if ended.status != 0:
            raise SystemExit(f"The plan ended with {ended.status}: {ended.errors}")
        return run

    @property
    def plan(self) -> str:
        """The file of the plan, in the workplace."""
        return f"{self.output}.json"

    @property
    def folder(self) -> Path:
        """The folder of all shards."""
        run = self.place.run_folder(self.output)
        if run is None:
            raise SystemExit("The plan made no folder for its shards.")
        return run / "shards"

    def words(self, number: int) -> list[str]:
        """The command that makes a shard."""
        shard = f"{number}/{self.count}"
        flags = ["--operator", "operator", "--progress", "none", "--jobs", "1"]
        return [str(self.place.program), "run", "--plan", self.plan, "--shard", shard, *flags]

    def sealing(self) -> list[str]:
        """The command that puts the shards together."""
        return [str(self.place.program), "seal", self.plan, "--progress", "none"]

    def seal(self) -> Ended:
        """Puts the shards together."""
        return self.place.ended(self.sealing())

    def faults(self, reference: Reference) -> list[str]:
        """What is wrong with the run, compared with one that was made in one go."""
        faults = reference.faults(self.place, self.output)
        kept = [path.name for path in self.folder.rglob("*") if path.is_file()]
        faults += [f"left behind: {name}" for name in kept if "ledger" in name or name == "lock" or "pseudonym" in name]
        return faults
