"""One thing that the program is made of or needs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote


@dataclass(frozen=True)
class Component:
    """A component of the bill; its package URL is also how others refer to it."""

    name: str
    version: str
    purl: str
    licence: dict[str, Any] | None
    kind: str = "library"
    scope: str = "required"
    properties: dict[str, str] = field(default_factory=dict)
    needs: frozenset[str] = frozenset()

    def entry(self) -> dict[str, Any]:
        """The component as CycloneDX wants it."""
        entry: dict[str, Any] = {
            "type": self.kind,
            "bom-ref": self.purl,
            "name": self.name,
            "version": self.version,
            "scope": self.scope,
            "purl": self.purl,
        }
        if self.licence is not None:
            entry["licenses"] = [self.licence]
        if self.properties:
            entry["properties"] = [{"name": name, "value": self.properties[name]} for name in sorted(self.properties)]
        return entry


def purl(kind: str, path: str, version: str, **qualifiers: str) -> str:
    """A package URL, encoded as its specification wants it."""
    text = f"pkg:{kind}/{path}@{quote(version, safe='.-_~:')}"
    if qualifiers:
        text += "?" + "&".join(f"{key}={quote(qualifiers[key], safe='.-_~:')}" for key in sorted(qualifiers))
    return text
