"""A folder like the one that an operator works in: campaign, invented extracts, key, and approvals by real SSH keys."""

from __future__ import annotations

import os
import shutil
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

CAMPAIGN = "extra-controlestap"
DAY = "2026-11-16"
ROLES = ("client", "legal", "communication")
CHECKOUT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Ended:
    """How a program ended; a negative status is the signal that ended it."""

    status: int
    output: str
    errors: str


@dataclass
class Workplace:
    """The folder, and the program that works in it."""

    program: Path
    root: Path
    # The words before each command, such as those that make it another user's.
    under: list[str] = field(default_factory=list)
    environment: dict[str, str] = field(init=False)

    def __post_init__(self) -> None:
        """Leaves out of the environment what could change a run."""
        kept = {"PATH": os.environ["PATH"], "HOME": str(self.root / "home"), "SWIFT_BACKTRACE": "enable=no"}
        self.environment = kept

    @classmethod
    def make(cls, program: Path, root: Path, accounts: int) -> Workplace:
        """Puts everything in place for runs on so many invented accounts."""
        root.mkdir(parents=True)
        place = cls(program.resolve(), root)
        for name in ("Templates", "Input"):
            shutil.copytree(CHECKOUT / name, root / name)
        place.require("generate", "--accounts", str(accounts), "--seed", "7", "--output", "in")
        place.require("key", "init", CAMPAIGN, "--key", "campaign.key")
        place.approve()
        return place

    def approve(self) -> None:
        """Has three people who do not exist sign the campaign as it is."""
        trust = self.root / "approvers" / "trust"
        trust.mkdir(parents=True)
        people, signers = "format: 1\npeople:\n", ""
        for role in ROLES:
            key = self.root / "approvers" / role
            subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", role, "-f", str(key)], check=True)
            people += f"  - name: {role}\n    principal: {role}@example.org\n    roles: [{role}]\n"
            public = key.with_suffix(".pub").read_text()
            signers += f'{role}@example.org namespaces="postronde-approval@v1" {public}'
        (trust / "trust.yaml").write_text(people)
        (trust / "allowed_signers").write_text(signers)
        self.require("basis", "request", CAMPAIGN)
        for role in ROLES:
            request = self.root / "Templates" / CAMPAIGN / "approvals" / f"{role}.txt"
            sign = ["ssh-keygen", "-q", "-Y", "sign", "-n", "postronde-approval@v1"]
            subprocess.run([*sign, "-f", str(self.root / "approvers" / role), str(request)], check=True)

    def words(self, output: str, *more: str, day: str | None = DAY) -> list[str]:
        """The command of a real run into an output folder."""
        words = ["run", CAMPAIGN, "--accounts", "in/accounts.xml", "--persons", "in/persons.csv"]
        words += ["--suppress", "in/suppressed.txt", "--key", "campaign.key", "--trust", "approvers/trust"]
        words += ["--operator", "operator", "--max-refused", "5%", "--output", output, "--progress", "none", *more]
        return [str(self.program), *words, *(["--as-of", day] if day else [])]

    def start(self, words: list[str], under: list[str] | None = None, **more: object) -> subprocess.Popen[str]:
        """Starts a command and does not wait."""
        settings: dict = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "stdin": subprocess.DEVNULL}
        settings |= {"cwd": self.root, "env": self.environment, "text": True}
        return subprocess.Popen([*self.under, *(under or []), *words], **(settings | more))

    def ended(self, words: list[str], under: list[str] | None = None, **more: object) -> Ended:
        """Runs a command to its end."""
        process = self.start(words, under, **more)
        output, errors = process.communicate()
        return Ended(process.returncode, output or "", errors or "")

    def require(self, *words: str) -> None:
        """Runs a command of the program that must end well."""
        ended = self.ended([str(self.program), *words])
        if ended.status != 0:
            raise SystemExit(f"{' '.join(words)} ended with {ended.status}: {ended.errors}")

    def run_folder(self, output: str) -> Path | None:
        """The folder of the one run of an output folder."""
        found = list((self.root / output / CAMPAIGN).glob("first-w1/2*"))
        return found[0] if len(found) == 1 else None
