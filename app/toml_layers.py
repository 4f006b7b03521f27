"""Adds `[[layers]]` to the text of a district.toml and takes them out again; every other line stays as a person wrote it.

    text = with_layers(text, [("roads.geojson", None)]); text = without_layer(text, 0)

An edit is only given back where the result says exactly what is wanted, as tomllib reads it.   Thread: any.
Format: TOML 1.0, https://toml.io/en/v1.0.0
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from typing import Any

_HEADER = re.compile(r"[ \t]*\[[ \t]*\[[ \t]*layers[ \t]*\][ \t]*\][ \t]*(#.*)?")
_KEY = re.compile(r"[ \t]*(path|crs)[ \t]*=")


class UneditableToml(ValueError):
    """Written in a way that is not edited here; a person can."""


def quoted(text: str) -> str:
    """A TOML basic string of one line, whatever the name holds."""
    safe = "".join(
        f"\\u{ord(c):04X}" if c in '"\\' or ord(c) < 32 or ord(c) == 127 else c
        for c in text.encode("utf-8", "replace").decode("utf-8")
    )
    return f'"{safe}"'


def layer_lines(path: str, epsg: int | None) -> list[str]:
    return ["[[layers]]", f"path = {quoted(path)}", *([f'crs = "EPSG:{epsg}"'] if epsg else []), ""]


def with_layers(text: str, layers: Sequence[tuple[str, int | None]]) -> str:
    """layers: path inside the folder, and the EPSG number of one that names no CRS. At the end, where it is safe."""
    end = _line_end(text)
    lines = [line for path, epsg in layers for line in layer_lines(path, epsg)]
    new = f"{text.rstrip()}{end}{end}{end.join(lines)}"
    wanted = [{"path": p, **({"crs": f"EPSG:{e}"} if e else {})} for p, e in layers]
    return _checked(text, new, lambda tables: [*tables, *wanted])


def without_layer(text: str, number: int) -> str:
    """number: which of them, from 0. Its header and keys go, comments around it stay."""
    lines = re.findall(r"[^\n]*\n|[^\n]+", text)  # TOML knows fewer ends of a line than str.splitlines
    headers = [k for k, line in enumerate(lines) if _HEADER.fullmatch(line.rstrip("\r\n"))]
    if not 0 <= number < len(headers):
        raise UneditableToml("its layers are not written as [[layers]] tables")
    first = headers[number]
    last = first + 1
    while last < len(lines) and _KEY.match(lines[last]):
        last += 1
    if last < len(lines) and not lines[last].strip() and (first == 0 or not lines[first - 1].strip()):
        last += 1  # one empty line of the two
    new = "".join([*lines[:first], *lines[last:]])
    return _checked(text, new, lambda tables: [t for k, t in enumerate(tables) if k != number])


def _checked(old: str, new: str, change: Any) -> str:
    try:
        before, after = tomllib.loads(old), tomllib.loads(new)
    except tomllib.TOMLDecodeError as error:
        raise UneditableToml("its layers are written in a way that is not edited here") from error
    wanted = change(before.pop("layers", []))
    if after.pop("layers", []) != wanted or before != after:
        raise UneditableToml("its layers are written in a way that is not edited here")
    return new


def _line_end(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"
