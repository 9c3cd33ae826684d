"""Disks of any size that nobody else sees and that leave nothing behind: mounts in a namespace of their own."""

from __future__ import annotations

import os
import subprocess

WHY_NOT = "mounting a disk needs root and unshare(1)"


def may_mount() -> bool:
    """Whether this process may mount something in a namespace of its own."""
    if os.geteuid() != 0:
        return False
    script = "mount -t tmpfs -o size=64k tmpfs /mnt"
    tried = subprocess.run(["unshare", "-m", "sh", "-c", script], check=False, capture_output=True)
    return tried.returncode == 0


def mounted(script: str) -> list[str]:
    """The words that run a shell script, with a command as its arguments, where its mounts end with it."""
    return ["unshare", "-m", "sh", "-c", script, "sh"]
