"""How long a district's history is kept: `[history]` of its district.toml, handed to the store, and a person's change of it.

    [history]
    keep_raw_days = 90      # then one reading a quarter of an hour, and figures of minutes, quarters and hours
    max_gb = 20             # warned at 80 % and 90 %; at 100 % the oldest readings are thinned

Without these everything is kept. A change is written there; where the folder comes with the program or may not be written
to, into `keeping.toml` beside the history, which then counts.   Part of the composition root, without Qt.   Thread: any.
"""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any

from app.history.contract import Historian
from app.history.duck import DuckHistorian
from app.history.retention import BadKeeping, Keeping
from app.keeping import can_keep
from app.model.district import BadDistrict, District
from app.toml_history import wanted, with_keeping
from app.toml_layers import UneditableToml
from app.whole_file import write_text

OWN = "keeping.toml"
_HEAD = "# How long the history beside this file is kept; chosen in the window's preferences.\n[history]\n"


def keep_as_told(
    historian: Historian, district: District, say: Callable[[str], None], folder: Path | None = None
) -> None:
    """folder: of this district's data.   say: takes a sentence when something cannot be used or is about to go; on
    whichever thread finds it."""
    if not isinstance(historian, DuckHistorian):  # a server has rules of its own for what it keeps
        return
    try:
        keeping = told(district, folder)
    except BadKeeping as error:
        say(f"{error}. Until then everything is kept.")
        keeping = Keeping()
    historian.keep(keeping, say)


def told(district: District, folder: Path | None) -> Keeping:
    """What holds for this district on this machine. Raises BadKeeping in one line."""
    own = None if folder is None else folder / OWN
    if own is not None and own.is_file() and not _may_write(district):
        return _keeping(_read(own), own)
    return _keeping(district.tables.get("history", {}), district.folder / "district.toml")


def place_of(district: District, folder: Path) -> Path:
    """The file that a change is written into."""
    return district.folder / "district.toml" if _may_write(district) else folder / OWN


def _may_write(district: District) -> bool:
    return "district" in district.tables and can_keep(
        district.folder
    )  # not the folder of a file that lies in one


def remember(district: District, folder: Path, keeping: Keeping) -> District:
    """Writes a person's choice; the district as it is now. Raises BadDistrict, OSError, and then nothing has changed."""
    path = place_of(district, folder)
    if path.name == OWN:
        lines = "".join(f"{name} = {value}\n" for name, value in wanted(keeping).items())
        folder.mkdir(parents=True, exist_ok=True)
        write_text(path, _HEAD + lines)
        return district
    try:
        write_text(path, with_keeping(path.read_bytes().decode("utf-8"), keeping))
    except (UneditableToml, UnicodeDecodeError, tomllib.TOMLDecodeError, BadKeeping) as error:
        raise BadDistrict(f"{path}: {error}; write [history] by hand") from error
    before = district.tables.get("history", {})
    table = {**(before if isinstance(before, Mapping) else {}), **wanted(keeping)}
    return replace(district, tables=MappingProxyType({**district.tables, "history": table}))


def _keeping(table: Any, path: Path) -> Keeping:
    if not isinstance(table, Mapping):
        raise BadKeeping(f"{path}: history must be a table, [history] with keep_raw_days and max_gb")
    return Keeping.of(table, f"{path}: [history]")


def _read(path: Path) -> Any:
    try:
        return tomllib.loads(path.read_bytes().decode("utf-8")).get("history", {})
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BadKeeping(f"{path}: cannot be read ({type(error).__name__})") from error
