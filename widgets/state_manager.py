"""The store of settings.py: one JSON file in the data folder, read when the window is made, written when it closes.

Every entry is read by itself: one that is broken falls back to its default and the others stay. A file that cannot be
read at all is kept aside under a new name and said. Entries of a later version are kept as they are.
Thread: GUI; the file is a few KB.
"""

from __future__ import annotations

import base64
import binascii
import json
import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray

from app.model.language import tr
from app.model.plain_json import loads
from widgets.settings import OPTIONS, VERSION, migrated, option, read_environment


class StateManager:
    """`notices` says what had to be put aside when reading.   environ: for TVILLING_* overrides, which are never saved."""

    def __init__(self, path: Path, environ: Mapping[str, str] | None = None) -> None:
        self._path = path
        self.notices: list[str] = []
        self._values: dict[str, Any] = {o.name: o.default for o in OPTIONS}
        self._foreign: dict[str, Any] = {}
        self._overrides, troubles = read_environment(os.environ if environ is None else environ)
        self._read()
        self.notices += troubles

    def get(self, name: str) -> Any:
        return self._overrides.get(name, self._values[name])

    def set(self, name: str, value: Any) -> None:
        """What a person chose; it replaces an override too. Raises ValueError for what the option does not allow."""
        if not option(name).reads(value):
            raise ValueError(tr("{name} = {value!r} is not one of the settings", name=name, value=value))
        self._overrides.pop(name, None)
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
        content = {"version": VERSION, **self._foreign, **self._values}
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            beside.write_text(json.dumps(content, indent=1), encoding="utf-8")
            os.replace(beside, self._path)  # noqa: PTH105  atomic on every system
        except OSError:
            return False
        return True

    def _read(self) -> None:
        try:
            raw = loads(self._path.read_text(encoding="utf-8"))
            if not isinstance(raw, dict):
                raise ValueError(tr("no object"))  # noqa: TRY301, TRY004
        except FileNotFoundError:
            return
        except (OSError, ValueError, RecursionError):
            self.notices.append(
                tr(
                    "The settings in {name} could not be read and start anew{put_aside}.",
                    name=self._path.name,
                    put_aside=self._put_aside(),
                )
            )
            return
        raw, trouble = migrated(raw)
        self.notices += [trouble] if trouble else []
        for known in OPTIONS:
            value = raw.pop(known.name, known.default)
            if known.reads(value):
                self._values[known.name] = value
            else:
                self.notices.append(
                    tr("The setting '{name}' was not usable and is back at its default.", name=known.name)
                )
        self._foreign = raw

    def _put_aside(self) -> str:
        aside = self._path.with_suffix(".broken.json")
        try:
            os.replace(self._path, aside)  # noqa: PTH105
        except OSError:
            return ""
        return tr("; the old file is kept as {name}", name=aside.name)
