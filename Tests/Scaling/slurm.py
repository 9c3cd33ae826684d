"""Slurm on this machine alone: a controller and one node, with settings, state and secret in a folder of their own."""

from __future__ import annotations

import os
import socket
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

# A task that is given out again waits until its old credential is void, and somewhat longer.
CREDENTIAL_SECONDS = 5
LONGEST_SECONDS = 120
SETTINGS = """\
ClusterName=postronde
SlurmctldHost={host}(127.0.0.1)
SlurmUser={user}
SlurmdUser={user}
AuthType=auth/munge
AuthInfo=socket={root}/munge/socket,cred_expire={seconds}
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU_Memory
MpiDefault=none
SwitchType=switch/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
JobCompType=jobcomp/none
SlurmctldPort={controller_port}
SlurmdPort={node_port}
SlurmctldPidFile={root}/slurmctld.pid
SlurmdPidFile={root}/slurmd.pid
SlurmctldLogFile={root}/slurmctld.log
SlurmdLogFile={root}/slurmd.log
StateSaveLocation={root}/state
SlurmdSpoolDir={root}/spool
ReturnToService=2
KillWait=2
MinJobAge=600
NodeName={host} NodeAddr=127.0.0.1 CPUs={cores} RealMemory={memory} State=UNKNOWN
PartitionName=main Nodes={host} Default=YES MaxTime=INFINITE State=UP
"""


class Slurm:
    """The daemons; they end with the block."""

    def __init__(self, root: Path, environment: dict[str, str]) -> None:
        """Writes the settings."""
        self.root, self.daemons = root, []
        for name in ("munge", "state", "spool"):
            (root / name).mkdir(parents=True)
        # munged wants others to reach its socket.
        for folder in (root, root / "munge"):
            folder.chmod(0o711)
        key = root / "munge" / "munge.key"
        key.write_bytes(os.urandom(1024))
        key.chmod(0o600)
        settings = root / "slurm.conf"
        settings.write_text(
            SETTINGS.format(
                root=root,
                host=socket.gethostname().split(".")[0],
                user=subprocess.run(["id", "-un"], capture_output=True, text=True, check=True).stdout.strip(),
                seconds=CREDENTIAL_SECONDS,
                cores=os.cpu_count(),
                # A node that has less than it says takes no work.
                memory=min(4000, os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 2**20 * 8 // 10),
                controller_port=free_port(),
                node_port=free_port(),
            )
        )
        self.environment = environment | {"SLURM_CONF": str(settings)}

    def __enter__(self) -> Slurm:
        """Starts the daemons and waits until the node takes work."""
        munge = self.root / "munge"
        self.start(
            "munged", "--force", "--foreground", "--key-file", munge / "munge.key", "--socket", munge / "socket",
            "--pid-file", munge / "pid", "--log-file", munge / "log", "--seed-file", munge / "seed",
        )  # fmt: skip
        self.until(lambda: (munge / "socket").exists(), "munged gives no socket")
        self.start("slurmctld", "-D", "-f", self.root / "slurm.conf")
        self.start("slurmd", "-D", "-f", self.root / "slurm.conf")
        self.until(lambda: "idle" in self.call("sinfo", "--noheader", may_fail=True), "the node takes no work")
        return self

    def __exit__(self, *_: object) -> None:
        """Ends the daemons: the node first."""
        for daemon in reversed(self.daemons):
            daemon.terminate()
            try:
                daemon.wait(20)
            except subprocess.TimeoutExpired:
                daemon.kill()

    def start(self, *words: str | Path) -> None:
        """Starts a daemon; what it says goes into its own log."""
        log = (self.root / f"{words[0]}.out").open("w")
        self.daemons.append(
            subprocess.Popen([str(word) for word in words], env=self.environment, stdout=log, stderr=log)
        )

    def call(self, *words: str, may_fail: bool = False, cwd: Path | None = None) -> str:
        """Runs a command of Slurm that must end well; what it says."""
        ended = subprocess.run(words, env=self.environment, capture_output=True, text=True, cwd=cwd)
        if ended.returncode != 0 and not may_fail:
            raise SystemExit(f"{' '.join(words)} ended with {ended.returncode}: {ended.stderr}{self.told()}")
        return ended.stdout

    def submit(self, folder: Path, *words: str) -> str:
        """Gives a job to Slurm; its number."""
        return self.call("sbatch", "--parsable", "--output", str(self.root / "%j.out"), *words, cwd=folder).strip()

    def states(self, job: str) -> dict[str, str]:
        """The state of a job, or of each task of an array, by its name."""
        told = self.call("scontrol", "--oneliner", "show", "job", job)
        states = {}
        for line in told.splitlines():
            fields = dict(field.split("=", 1) for field in line.split() if "=" in field)
            task = fields.get("ArrayTaskId")
            states[f"{job}_{task}" if task else job] = fields["JobState"]
        return states

    def wait_for(self, job: str, is_enough: Callable[[dict[str, str]], bool]) -> None:
        """Waits until the states of a job are as they should be; two minutes at most."""
        self.until(lambda: is_enough(self.states(job)), f"job {job} does not come to its end")

    def until(self, is_so: Callable[[], bool], complaint: str) -> None:
        """Waits for something, two minutes at most."""
        deadline = time.monotonic() + LONGEST_SECONDS
        while not is_so():
            if time.monotonic() > deadline:
                raise SystemExit(f"Slurm: {complaint} within {LONGEST_SECONDS} s.{self.told()}")
            time.sleep(0.2)

    def told(self) -> str:
        """The last lines of every log, for whoever has to find out."""
        logs = [*self.root.glob("*.out"), *self.root.glob("*.log")]
        return "".join(f"\n{log.name}: {log.read_text(errors='replace')[-600:]}" for log in sorted(logs))

    def version(self) -> str:
        """Which Slurm it is."""
        return self.call("sinfo", "--version").strip()


def free_port() -> int:
    """A port that nobody listens at."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]
