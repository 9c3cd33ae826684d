"""The Swift packages that are linked into the program, what they carry inside, and Swift's own libraries."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path
from typing import Any
from urllib.parse import urlparse

from sbom import licences
from sbom.component import Component, purl


def packages(built: Path) -> tuple[list[Component], set[str]]:
    """The packages that were resolved where the program was built, and the package URLs of those that the program names itself."""
    root = json.loads(
        subprocess.run(
            ["swift", "package", "show-dependencies", "--format", "json"],
            check=True,
            capture_output=True,
            text=True,
            cwd=built,
        ).stdout
    )
    parts: dict[str, Component] = {}
    direct = {_collect(entry, parts) for entry in root["dependencies"]}
    return list(parts.values()), direct


def _collect(entry: dict[str, Any], parts: dict[str, Component]) -> str:
    """Adds a package, what it carries and what it needs; gives its package URL."""
    folder = Path(entry["path"])
    needs = {_collect(one, parts) for one in entry["dependencies"]}
    for one in _carried(folder):
        parts[one.purl] = one
        needs.add(one.purl)
    place = urlparse(entry["url"])
    reference = purl("swift", f"{place.netloc}{place.path.removesuffix('.git')}", entry["version"])
    parts[reference] = Component(
        name=entry["name"],
        version=entry["version"],
        purl=reference,
        licence=licences.of_text(next(iter(sorted(folder.glob("LICENSE*"))))),
        needs=frozenset(needs),
    )
    return reference


def _carried(folder: Path) -> list[Component]:
    """C libraries that stand in the sources of a package."""
    found = []
    hashes = folder / "Sources/CCryptoBoringSSL/hash.txt"
    if hashes.is_file():
        match = re.search(r"[0-9a-f]{40}", hashes.read_text())
        if match is None:
            raise ValueError("hash.txt: no commit of BoringSSL in it.")
        url = purl("github", "google/boringssl", match[0])
        found.append(Component("boringssl", match[0], url, licences.spdx("Apache-2.0")))
    changes = folder / "CHANGELOG.md"
    if (folder / "Sources/CYaml").is_dir():
        # LibYAML has no version in its sources; the newest entry about it names the commit.
        match = re.search(r"yaml/libyaml/compare/[0-9a-f]+\.\.\.([0-9a-f]+)", changes.read_text(encoding="utf-8"))
        if match is None:
            raise ValueError("CHANGELOG.md: no commit of LibYAML in it.")
        url = purl("github", "yaml/libyaml", match[1])
        found.append(Component("libyaml", match[1], url, licences.spdx("MIT")))
    return found


def runtime() -> Component:
    """Swift's own libraries, which are linked in: standard library, concurrency, dispatch, Foundation with ICU."""
    words = subprocess.run(["swift", "--version"], check=True, capture_output=True, text=True).stdout
    match = re.search(r"\((swift-([\d.]+)-RELEASE)\)", words)
    if match is None:
        raise ValueError(f"swift --version: expected a release (found {words.splitlines()[0]}).")
    return Component(
        name="swift-runtime",
        version=match[2],
        purl=purl("github", "swiftlang/swift", match[1]),
        licence=licences.spdx("(Apache-2.0 WITH Swift-exception) AND Unicode-3.0"),
        properties={"postronde:contains": "standard library, concurrency, dispatch, Foundation, ICU"},
    )
