"""What the pages tell beside the argument definitions: files, environment variables, and where to read on."""

from __future__ import annotations

from dataclasses import dataclass

from manual.commands import Command


@dataclass(frozen=True)
class Fact:
    """A file or a variable, and the flags or groups that make a command use it; neither: every command does."""

    name: str
    text: str
    flags: frozenset[str] = frozenset()
    groups: frozenset[str] = frozenset()

    def concerns(self, command: Command) -> bool:
        """Whether a command uses it; the page of the program itself names everything."""
        if len(command.words) == 1 or not (self.flags or self.groups):
            return True
        flags = {name for argument in command.arguments for name in argument.names}
        return bool(self.flags & flags) or command.words[1] in self.groups


def _flags(*names: str) -> frozenset[str]:
    return frozenset(names)


FILES = (
    Fact(
        "Templates/CAMPAIGN/",
        "The files of a campaign: settings, letters, style and legal-basis record. CAMPAIGN as an argument is this "
        "folder, or its name when Templates is in the current folder.",
    ),
    Fact(
        "Templates/central.yaml",
        "Telephone numbers, hours and addresses, which letters use and do not repeat.",
    ),
    Fact(
        "Output/CAMPAIGN/",
        "What runs made, with the ledger and the audit log. A print house takes only folders that hold READY.",
        _flags("--output", "--run"),
    ),
    Fact(
        "/etc/postronde/trust/",
        "Whose approvals count: trust.yaml, allowed_signers and revoked_keys. Not for the people to write who edit "
        "campaigns or make runs.",
        _flags("--trust"),
    ),
    Fact(
        "~/.local/state/postronde/CAMPAIGN.key",
        "The key of a campaign. Keep a copy in a safe place: without it no reference can be checked.",
        _flags("--key"),
    ),
    Fact(
        "/usr/share/fonts/",
        "Where the fonts of letters are looked for after --fonts and the campaign's own folder fonts.",
        _flags("--fonts"),
    ),
    Fact(
        "/etc/postronde/CAMPAIGN.env",
        "The arguments of the run that postronde@CAMPAIGN.service makes.",
        groups=frozenset({"run"}),
    ),
)

ENVIRONMENT = (
    Fact(
        "CREDENTIALS_DIRECTORY",
        "Where a service manager keeps secrets: the key of a campaign is the file postronde-CAMPAIGN in it, the key "
        "that signs checkpoints postronde-checkpoint.",
        _flags("--key", "--checkpoint-key"),
    ),
    Fact(
        "XDG_STATE_HOME",
        "Used in place of ~/.local/state for the key of a campaign.",
        _flags("--key"),
    ),
    Fact(
        "POSTRONDE_LOG",
        "What the log on standard error tells: trace, debug, info, notice, warning or error. Nothing without it, and "
        "never a value of a person.",
        groups=frozenset({"run"}),
    ),
    Fact(
        "POSTRONDE_TRACE",
        "yes lets debuggers and core dumps see the memory of the program. For invented people only.",
    ),
    Fact(
        "NO_COLOR",
        "No colours on a terminal when it is set and not empty.",
        groups=frozenset({"template"}),
    ),
)
