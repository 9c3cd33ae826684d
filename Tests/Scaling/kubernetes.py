"""The manifest for Kubernetes, compared with the published schema of each version that it names, without a cluster."""

from __future__ import annotations

import subprocess
import sys

from sharded import RECIPES
from tally import Tally

VERSIONS = ("1.31", "1.33")


def check() -> Tally:
    """Checks the manifest, and that the check would notice a mistake in it."""
    tally = Tally("Kubernetes manifest")
    manifest = RECIPES / "shards-job.yaml"
    text = manifest.read_text()
    for version in VERSIONS:
        ended = judged(version, text)
        tally.take(f"version {version}", [] if ended.returncode == 0 else [ended.stdout + ended.stderr])
        wrong = judged(version, text.replace("completionMode: Indexed", "completionMood: Indexed"))
        tally.take(f"version {version}, a mistake", [] if wrong.returncode != 0 else ["the mistake was not noticed"])
    return tally


def judged(version: str, text: str) -> subprocess.CompletedProcess[str]:
    """What kubernetes-validate says of a manifest."""
    words = [sys.executable, "-m", "kubernetes_validate", "--strict", "--kubernetes-version", version, "-"]
    return subprocess.run(words, input=text, capture_output=True, text=True)
