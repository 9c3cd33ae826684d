"""What strace(1) tells of a run's system calls: which of them touch its output, and which were made to fail."""

from __future__ import annotations

import re
from dataclasses import dataclass

CALLS = (
    "openat", "write", "pwrite64", "fsync", "fdatasync", "syncfs", "close",
    "rename", "renameat", "renameat2", "unlink", "unlinkat", "ftruncate", "mkdir", "mkdirat",
)
# The thread and the name of a call that begins.
BEGINNING = re.compile(r"(\d+)\s+(\w+)\(")
# A path as strace shows it: of a descriptor, or as an argument.
PATH = re.compile(r'<(/[^<>]*)>|"((?:[^"\\]|\\.)*)"')


@dataclass(frozen=True, order=True)
class Call:
    """The n-th call of a kind on its thread, as strace counts them."""

    name: str
    number: int


def own_calls(lines: list[str], output: str) -> list[Call]:
    """Each call that changes an output, or closes a file of it, once."""
    seen: dict[tuple[str, str], int] = {}
    found: set[Call] = set()
    for line in lines:
        begun = BEGINNING.match(line)
        if begun is None or begun[2] not in CALLS:
            continue
        thread, name = begun[1], begun[2]
        number = seen[thread, name] = seen.get((thread, name), 0) + 1
        if path_in(line, output) and (name != "openat" or "O_CREAT" in line):
            found.add(Call(name, number))
    return sorted(found)


def met_calls(lines: list[str], output: str) -> list[tuple[str, bool]]:
    """The path of each call that was made to fail, and whether it lies in the output."""
    # A call that another thread interrupted is told in two lines; the first holds its paths.
    unfinished: dict[tuple[str, str], str] = {}
    met = []
    for line in lines:
        begun = BEGINNING.match(line)
        if begun and line.endswith("<unfinished ...>"):
            unfinished[begun[1], begun[2]] = line
        if "INJECTED" not in line:
            continue
        resumed = re.match(r"(\d+)\s+<\.\.\. (\w+) resumed>", line)
        whole = unfinished.get((resumed[1], resumed[2]), line) if resumed else line
        path = path_in(whole, output)
        met.append((path or whole, path is not None))
    return met


def path_in(line: str, output: str) -> str | None:
    """The path of a call that lies in an output: the file itself, where a folder and a name are given."""
    found = [(given, named) for given, named in PATH.findall(line)]
    inside = [given or named for given, named in found if f"/{output}/" in f"/{given or named}/"]
    if not inside:
        return None
    takes_name = "at" in line.split("(")[0]
    names = [named for _, named in found if named and "/" not in named and named != output]
    return f"{inside[0]}/{names[0]}" if takes_name and names else inside[0]
