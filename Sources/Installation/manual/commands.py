"""What the program says about its own commands, read from ``postronde --experimental-dump-help``."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Any, Iterator

STATUS_SENTENCE = re.compile(r"\s*Exit status: (.*?)\.(?=\s|$)", re.DOTALL)
STATUS = re.compile(r"(\d+) (.+)")


@dataclass(frozen=True)
class Argument:
    """A flag, an option with a value, or a positional argument."""

    kind: str
    names: tuple[str, ...]
    value: str
    abstract: str
    default: str | None
    choices: tuple[str, ...]
    is_optional: bool
    is_repeating: bool

    @property
    def is_positional(self) -> bool:
        """Whether the argument is known by its place."""
        return self.kind == "positional"

    @classmethod
    def read(cls, entry: dict[str, Any]) -> Argument:
        """Reads one entry of the dump."""
        return cls(
            kind=entry["kind"],
            names=tuple(_written(name) for name in entry.get("names", [])),
            value=entry.get("valueName", ""),
            abstract=entry.get("abstract", ""),
            default=entry.get("defaultValue"),
            choices=tuple(entry.get("allValues", [])),
            is_optional=entry["isOptional"],
            is_repeating=entry["isRepeating"],
        )


@dataclass(frozen=True)
class Command:
    """A command with everything that its page tells."""

    words: tuple[str, ...]
    abstract: str
    discussion: str
    statuses: tuple[tuple[int, str], ...]
    arguments: tuple[Argument, ...]
    subcommands: tuple[Command, ...] = field(default=())

    @property
    def page(self) -> str:
        """The name of the manual page: ``postronde-template-check``."""
        return "-".join(self.words)

    def walk(self) -> Iterator[Command]:
        """This command and all below it."""
        yield self
        for command in self.subcommands:
            yield from command.walk()

    @classmethod
    def read(cls, entry: dict[str, Any], above: tuple[str, ...] = ()) -> Command:
        """Reads a command and all below it; what is hidden from help, and ``help`` itself, gets no page."""
        words = above + (entry["commandName"],)
        discussion, statuses = _split(entry.get("discussion", ""))
        return cls(
            words=words,
            abstract=entry.get("abstract", ""),
            discussion=discussion,
            statuses=statuses,
            arguments=tuple(_arguments(entry.get("arguments", []))),
            subcommands=tuple(
                cls.read(one, words)
                for one in entry.get("subcommands", [])
                if one.get("shouldDisplay", True) and one["commandName"] != "help"
            ),
        )


def _written(name: dict[str, str]) -> str:
    return f"-{name['name']}" if name["kind"] in ("short", "longWithSingleDash") else f"--{name['name']}"


def _arguments(entries: list[dict[str, Any]]) -> Iterator[Argument]:
    """The arguments that help shows. A flag and its opposite are two entries of the dump, and one item of a page."""
    shown = [Argument.read(entry) for entry in entries if entry["shouldDisplay"]]
    opposites = {name: one for one in shown if one.kind == "flag" for name in one.names if name.startswith("--no-")}
    for one in shown:
        pair = [f"--no-{name.removeprefix('--')}" for name in one.names if name.startswith("--")]
        found = tuple(name for name in pair if name in opposites)
        if one.kind == "flag" and found:
            yield replace(one, names=one.names + found)
        elif not any(name in opposites and f"--{name.removeprefix('--no-')}" in _all(shown) for name in one.names):
            yield one


def _all(arguments: list[Argument]) -> set[str]:
    return {name for one in arguments for name in one.names}


def _split(discussion: str) -> tuple[str, tuple[tuple[int, str], ...]]:
    """Parts a discussion into what it explains and the exit statuses that it names."""
    match = STATUS_SENTENCE.search(discussion)
    if match is None:
        return discussion.strip(), ()
    parts = (STATUS.fullmatch(" ".join(part.split())) for part in re.split(r"[;,] (?=\d)", match[1]))
    statuses = tuple((int(part[1]), part[2]) for part in parts if part)
    rest = discussion[: match.start()] + discussion[match.end() :]
    also = re.search(r"\s*Status (\d+) says that ([^.]*)\.", rest)
    if also:
        statuses = tuple(sorted((*statuses, (int(also[1]), also[2]))))
        rest = rest[: also.start()] + rest[also.end() :]
    return rest.strip(), statuses
