"""What the window remembers from one start to the next: size, docks, theme, style; one JSON file in the data folder.

Every entry is read by itself: one that is broken falls back to its default and the others stay. A file that cannot be
read at all is kept aside under a new name and said.   Thread: GUI; the file is a few KB.
"""

from __future__ import annotations

import base64
import binascii
import json
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray

VERSION = 1


@dataclass(frozen=True, slots=True)
class Option:
    """default also gives the type.   choices: what else is allowed, empty for anything of the type."""

    name: str
    default: Any
    description: str
    choices: tuple[Any, ...] = ()

    def reads(self, value: Any) -> bool:
        return type(value) is type(self.default) and (not self.choices or value in self.choices)


OPTIONS = (
    Option("theme", "system", "Colours of the windows", ("system", "dark", "light")),
    Option("style", "presentation", "How the city is drawn", ("operator", "presentation")),
    Option("reduced_motion", False, "No moving camera, no fading"),
    Option("geometry", "", "Size and place of the window"),
    Option("docks", "", "Where the panels are"),
    Option("trends", "", "Signals drawn in the trends, separated by spaces"),
    Option("hidden_layers", "", "Layers that are switched off, separated by spaces"),
)


class StateManager:
    """`notices` says what had to be put aside when reading."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.notices: list[str] = []
        self._values: dict[str, Any] = {o.name: o.default for o in OPTIONS}
        self._read()

    def get(self, name: str) -> Any:
        return self._values[name]

    def set(self, name: str, value: Any) -> None:
        option = next(o for o in OPTIONS if o.name == name)
        if not option.reads(value):
            raise ValueError(f"{name} = {value!r} is not one of the settings")
        self._values[name] = value

    def bytes_of(self, name: str) -> QByteArray:
        try:
            return QByteArray(base64.b64decode(self._values[name], validate=True))
        except (binascii.Error, ValueError):
            return QByteArray()

    def set_bytes(self, name: str, value: QByteArray) -> None:
        self.set(name, base64.b64encode(value.data()).decode("ascii"))

    def restore(self, name: str, use: Callable[[QByteArray], bool]) -> bool:
        """Hand a remembered state to Qt; False where there is none or Qt will not have it."""
        state = self.bytes_of(name)
        return not state.isEmpty() and bool(use(state))

    def save(self) -> bool:
        """Whole file or nothing; False where it cannot be written (the window goes on without)."""
        beside = self._path.with_suffix(".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            beside.write_text(json.dumps({"version": VERSION, **self._values}, indent=1), encoding="utf-8")
            os.replace(beside, self._path)  # noqa: PTH105  atomic on every system
        except OSError:
            return False
        return True

    def _read(self) -> None:
        try:
            raw = json.loads(self._path.read_text(encoding="utf-8"))
            if not isinstance(raw, dict):
                raise ValueError("no object")  # noqa: TRY301, TRY004
        except FileNotFoundError:
            return
        except (OSError, ValueError, RecursionError):
            aside = self._path.with_suffix(".broken.json")
            try:
                os.replace(self._path, aside)  # noqa: PTH105
                kept = f"; it is kept as {aside.name}"
            except OSError:
                kept = ""
            self.notices.append(f"The settings in {self._path.name} could not be read and start anew{kept}.")
            return
        for option in OPTIONS:
            value = raw.get(option.name, option.default)
            if option.reads(value):
                self._values[option.name] = value
            else:
                self.notices.append(f"The setting '{option.name}' was not usable and is back at its default.")
