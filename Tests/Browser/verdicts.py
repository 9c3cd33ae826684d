"""What came of the tests, a line each."""

from __future__ import annotations

from dataclasses import dataclass, field


class Failure(Exception):
    """What was seen is not what was promised; the text says both."""


@dataclass
class Verdicts:
    """Counts the tests and tells how each ended."""

    failed: list[str] = field(default_factory=list)
    passed: int = 0

    def take(self, sentence: str, faults: list[str]) -> None:
        """Prints how a test ended, with everything that was wrong."""
        print(f"{'FAILED' if faults else 'ok'} {sentence}", flush=True)
        for fault in faults:
            print(f"  {fault}", flush=True)
        if faults:
            self.failed.append(sentence)
        else:
            self.passed += 1

    def skip(self, sentence: str, reason: str) -> None:
        """Prints that a test cannot be done here."""
        print(f"skipped {sentence} ({reason})", flush=True)


def require(claim: object, otherwise: str) -> None:
    """Fails with a sentence when a claim does not hold."""
    if not claim:
        raise Failure(otherwise)
