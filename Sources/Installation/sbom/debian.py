"""The Debian packages that the program needs when it runs: shared libraries, and fonts."""

from __future__ import annotations

import re
import subprocess
from functools import lru_cache
from pathlib import Path

from sbom import licences
from sbom.component import Component, purl


def _answer(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def needed(file: str) -> list[str]:
    """The names of the shared libraries that a program or library asks for itself."""
    return re.findall(r"NEEDED\s+(\S+)", _answer("objdump", "-p", file))


def loaded(program: Path) -> dict[str, str]:
    """Each library that the loader finds for a program, by its name, with its file."""
    found: dict[str, str] = {}
    for line in _answer("ldd", str(program)).splitlines():
        if "not found" in line:
            raise FileNotFoundError(f"{line.split()[0]}: the library is not installed.")
        named = re.match(r"\s*(\S+) => (/\S+)", line) or re.match(r"\s*((/\S+)) \(", line)
        if named:
            found[named[1].rsplit("/", 1)[-1]] = named[2]
    return found


@lru_cache(maxsize=None)
def package_of(file: str) -> str:
    """The installed package that a file belongs to; before and after /usr was merged it has other paths."""
    real = str(Path(file).resolve())
    for path in (real, real.removeprefix("/usr"), file, f"/usr{file}"):
        found = subprocess.run(["dpkg-query", "--search", path], capture_output=True, text=True, check=False)
        if found.returncode == 0:
            return found.stdout.split(": ")[0].split(",")[0]
    raise FileNotFoundError(f"{file}: belongs to no installed package.")


def component(package: str, kind: str, needs: frozenset[str] = frozenset()) -> Component:
    """A package as it is installed here."""
    fields = "${Package}\\n${Version}\\n${Architecture}\\n${source:Package}\\n${source:Version}"
    name, version, architecture, source, source_version = _answer(
        "dpkg-query", "--show", f"--showformat={fields}", package
    ).split("\n")
    return Component(
        name=name,
        version=version,
        purl=purl("deb", f"debian/{name}", version, arch=architecture, distro=_release()),
        licence=licences.of_debian_package(name),
        kind=kind,
        properties={"debian:source": f"{source} {source_version}"},
        needs=needs,
    )


def libraries(program: Path) -> tuple[list[Component], set[str]]:
    """The packages of all libraries, and the package URLs of those that the program itself asks for."""
    files = loaded(program)
    owners = {name: package_of(file) for name, file in files.items()}
    links: dict[str, set[str]] = {owner: set() for owner in owners.values()}
    for name, file in files.items():
        links[owners[name]] |= {owners[other] for other in needed(file) if other in owners} - {owners[name]}
    references = {owner: component(owner, "library").purl for owner in links}
    parts = [
        component(owner, "library", frozenset(references[other] for other in others))
        for owner, others in links.items()
    ]
    return parts, {references[owners[name]] for name in needed(str(program)) if name in owners}


def _release() -> str:
    words = dict(line.split("=", 1) for line in Path("/etc/os-release").read_text().splitlines() if "=" in line)
    return f"{words['ID']}-{words['VERSION_ID']}".replace('"', "")
