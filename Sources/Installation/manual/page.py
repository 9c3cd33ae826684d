"""One manual page of one command."""

from __future__ import annotations

from collections.abc import Iterable

from manual import facts
from manual.commands import Argument, Command
from manual.mdoc import day, escaped, prose


class Page:
    """Writes the page of a command of a program."""

    def __init__(self, command: Command, program: Command, version: str, epoch: int) -> None:
        self._command = command
        self._program = program
        self._version = version
        self._epoch = epoch

    def text(self) -> str:
        """The whole page."""
        command = self._command
        title = command.page.upper()
        lines = [
            f".\\\" Made from the argument definitions of {self._program.page}; changes belong there.",
            f".Dd {day(self._epoch)}",
            f".Dt {title} 1",
            f".Os {self._program.page} {self._version}",
            ".Sh NAME",
            f".Nm {escaped(command.page)}",
            f".Nd {_summary(command)}",
            *self._synopsis(),
            *self._description(),
            *self._options(),
            *_list("ENVIRONMENT", "Ev", (fact for fact in facts.ENVIRONMENT if fact.concerns(command))),
            *_list("FILES", "Pa", (fact for fact in facts.FILES if fact.concerns(command))),
            *self._exit_status(),
            *self._see_also(),
        ]
        return "\n".join(lines) + "\n"

    def _synopsis(self) -> list[str]:
        lines = [".Sh SYNOPSIS", f".Nm {' '.join(escaped(word) for word in self._command.words)}"]
        if self._command.subcommands:
            lines += [".Ar subcommand", ".Op Ar options"]
        # An option with many values takes all words up to the next option, so what has a place comes first.
        order = sorted(self._command.arguments, key=lambda one: (not one.is_positional, one.is_optional))
        return lines + [_in_synopsis(one) for one in order]

    def _description(self) -> list[str]:
        command = self._command
        lines = [".Sh DESCRIPTION", *prose(command.abstract)]
        if command.discussion:
            lines += [".Pp", *prose(command.discussion)]
        if command.subcommands:
            lines += [".Pp", "The subcommands, each with a page of its own:", ".Bl -tag -width Ds"]
            for one in command.subcommands:
                lines += [f".It Xr {one.page} 1", *prose(one.abstract)]
            lines.append(".El")
        return lines

    def _options(self) -> list[str]:
        lines = [".Sh OPTIONS", ".Bl -tag -width Ds"]
        for one in self._command.arguments:
            lines += [_item(one), *prose(_explained(one))]
        return [*lines, ".El"]

    def _exit_status(self) -> list[str]:
        own = self._command.statuses
        lines = [".Sh EXIT STATUS"]
        if own:
            lines.append(".Bl -tag -width 12n -compact")
            for number, meaning in own:
                lines += [f".It {number}", *prose(f"{meaning}")]
            lines.append(".El")
        if self._command is self._program:
            return lines
        if own:
            lines.append(".Pp")
        begin = "Otherwise it exits" if own else "The program exits with 0 when all was done, and else"
        return [*lines, f"{begin} with one of the statuses in", f".Xr {self._program.page} 1 ."]

    def _see_also(self) -> list[str]:
        pages = [one.page for one in self._neighbours() if one is not self._command]
        lines = [f".Xr {page} 1 ," for page in sorted(pages)]
        if lines:
            lines[-1] = lines[-1].removesuffix(" ,")
        return [".Sh SEE ALSO", *lines, ".Pp", "The folder", f".Pa /usr/share/doc/{self._program.page}", "explains more."]

    def _neighbours(self) -> Iterable[Command]:
        """The program, and what stands beside or below the command."""
        yield self._program
        for one in self._program.walk():
            is_below = one.words[:-1] == self._command.words
            is_beside = one.words[:-1] == self._command.words[:-1] and len(one.words) > 2
            if (is_below or is_beside or one.words == self._command.words[:-1]) and one is not self._program:
                yield one


def _summary(command: Command) -> str:
    """The line under NAME: no full stop, no capital, as apropos(1) shows it."""
    text = " ".join(command.abstract.split()).rstrip(".")
    return escaped(text[:1].lower() + text[1:])


def _in_synopsis(one: Argument) -> str:
    more = " ..." if one.is_repeating else ""
    if one.is_positional:
        return f".Op Ar {escaped(one.value)}{more}" if one.is_optional else f".Ar {escaped(one.value)}{more}"
    names = " | ".join(f"Fl {escaped(name[1:])}" for name in one.names)
    value = f" Ar {escaped(one.value)}{more}" if one.kind == "option" else ""
    return f".Op {names}{value}" if one.is_optional else f".{names}{value}"


def _item(one: Argument) -> str:
    more = " ..." if one.is_repeating else ""
    if one.is_positional:
        return f".It Ar {escaped(one.value)}{more}"
    names = " , ".join(f"Fl {escaped(name[1:])}" for name in one.names)
    return f".It {names}{f' Ar {escaped(one.value)}{more}' if one.kind == 'option' else ''}"


def _explained(one: Argument) -> str:
    """What an argument means, with its choices and what holds when it is not given."""
    parts = [one.abstract or f"The {one.value}."]
    if one.choices:
        parts.append(f"One of: {', '.join(one.choices)}.")
    if one.default is not None:
        parts.append(f"Without it: {one.default}.")
    return " ".join(parts)


def _list(title: str, name: str, entries: Iterable[facts.Fact]) -> list[str]:
    lines: list[str] = []
    for entry in entries:
        lines += [f".It {name} {escaped(entry.name)}", *prose(entry.text)]
    return [f".Sh {title}", ".Bl -tag -width Ds", *lines, ".El"] if lines else []
