"""Which licence a text is, and how CycloneDX names it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

# Debian's short names that SPDX has under another name; the rest is the same in both or no SPDX name at all.
_SPDX_OF_DEBIAN = {
    "Apache-2.0": "Apache-2.0",
    "BSD-2-clause": "BSD-2-Clause",
    "BSD-3-clause": "BSD-3-Clause",
    "BSD-3-Clause~project": "BSD-3-Clause",
    "Expat": "MIT",
    "GPL-2+": "GPL-2.0-or-later",
    "GPL-3+": "GPL-3.0-or-later",
    "ISC": "ISC",
    "LGPL-2.1+": "LGPL-2.1-or-later",
    "OFL-1.1": "OFL-1.1",
    "Zlib": "Zlib",
}
# Packages whose library has another licence than the rest of the source: the files that the library is made from.
_LIBRARY_FILES = {"libzint2.11": "backend/*"}
# What a licence text says that no other does, the narrower first.
_MARKS = (
    (("Apache License", "Runtime Library Exception"), "Apache-2.0 WITH Swift-exception"),
    (("Apache License", "Version 2.0"), "Apache-2.0"),
    (("EUROPEAN UNION PUBLIC LICENCE", "1.2"), "EUPL-1.2"),
    (("Permission is hereby granted, free of charge", "without restriction"), "MIT"),
)


def spdx(name: str) -> dict[str, Any]:
    """A licence by its SPDX name or expression."""
    return {"expression": name} if " " in name else {"license": {"id": name}}


def of_text(path: Path) -> dict[str, Any]:
    """The licence of a file.

    Raises:
        ValueError: when the text is none that is known; somebody has to read it.
    """
    text = path.read_text(encoding="utf-8")
    for marks, name in _MARKS:
        if all(mark in text for mark in marks):
            return spdx(name)
    raise ValueError(f"{path.name}: the licence is not known. Read it, and add what marks it.")


def of_debian_package(name: str) -> dict[str, Any] | None:
    """The licence of the library in a Debian package, or nothing when its copyright file is plain text."""
    path = Path("/usr/share/doc") / name.split(":")[0] / "copyright"
    if not path.is_file():
        return None
    text = path.read_text(encoding="utf-8", errors="replace")
    if not text.startswith("Format:"):
        return None
    short = _licence_of(text, _LIBRARY_FILES.get(name.split(":")[0], "*"))
    if short is None:
        return None
    known = _SPDX_OF_DEBIAN.get(short)
    return spdx(known) if known else {"license": {"name": f"{short} (Debian's short name)"}}


def _licence_of(text: str, files: str) -> str | None:
    """Debian's short name in the paragraph of a copyright file that begins with a pattern of files."""
    for paragraph in re.split(r"\n\s*\n", text):
        fields = re.match(r"Files:\s*(\S+)(.*)\Z", paragraph.strip(), re.DOTALL)
        licence = re.search(r"^License:[ \t]*(\S[^\n]*)$", paragraph, re.MULTILINE)
        if fields and fields[1] == files and licence:
            return licence[1].strip()
    return None
