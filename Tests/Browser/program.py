"""The program under test, at work in a folder of its own."""

from __future__ import annotations

import os
import re
import selectors
import shutil
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from verdicts import Failure

CAMPAIGN = "extra-controlestap"
CHECKOUT = Path(__file__).resolve().parents[2]
LINK = re.compile(r"http://127\.0\.0\.1:\d+/open/\S+")
PATIENCE = 20.0


@dataclass
class Program:
    """A preview that runs, the folder that it shows, and the link that opens it once."""

    process: subprocess.Popen[bytes]
    root: Path
    link: str

    @classmethod
    def start(cls, program: Path) -> Program:
        """Starts a preview of a fresh copy of the texts, and waits for its link."""
        root = Path(tempfile.mkdtemp(prefix="postronde-browser-"))
        for name in ("Templates", "Input"):
            shutil.copytree(CHECKOUT / name, root / name)
        words = [str(program.resolve()), "preview", CAMPAIGN, "--port", "0"]
        environment = {"PATH": os.environ["PATH"], "HOME": str(root), "SWIFT_BACKTRACE": "enable=no"}
        with (root / "errors").open("wb") as errors:
            process = subprocess.Popen(
                words, cwd=root, env=environment, stdout=subprocess.PIPE, stderr=errors, stdin=subprocess.DEVNULL
            )
        started = cls(process, root, "")
        try:
            started.link = started.link_said()
        except Failure:
            started.stop()
            raise
        return started

    def link_said(self) -> str:
        """The link, as soon as the program has said it."""
        said, until = b"", time.monotonic() + PATIENCE
        with selectors.DefaultSelector() as selector:
            selector.register(self.process.stdout, selectors.EVENT_READ)
            while time.monotonic() < until and selector.select(until - time.monotonic()):
                piece = os.read(self.process.stdout.fileno(), 65_536)
                said += piece
                match = LINK.search(said.decode(errors="replace"))
                # A line that is whole, so that no half link is taken.
                if match and (b"\n" in said[said.find(b"/open/") :] or not piece):
                    return match.group()
                if not piece:
                    break
        errors = (self.root / "errors").read_text(errors="replace")
        raise Failure(f"no link on standard output; it said {said!r} and {errors!r}")

    def path(self, name: str) -> Path:
        """A file of the campaign."""
        return self.root / "Templates" / CAMPAIGN / name

    def earlier(self) -> list[str]:
        """The texts of the versions that were kept."""
        folder = self.path(".earlier")
        return [path.read_text() for path in folder.rglob("*") if path.is_file()] if folder.exists() else []

    def end(self) -> None:
        """Ends the program; its folder stays."""
        self.process.terminate()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process.stdout.close()

    def stop(self) -> None:
        """Ends the program and takes its folder away."""
        self.end()
        shutil.rmtree(self.root, ignore_errors=True)
