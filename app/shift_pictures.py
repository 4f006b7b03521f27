"""Pictures that notes of the shift log keep: files beside the journal, named by their own SHA-256.

    name = keep(folder, png)                       # raises OSError
    found = pictures_of(report.notes, folder)      # name -> file, those whose bytes are what the journal says

Thread: any.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

from app.shift_log import ShiftNote
from app.whole_file import write_bytes

FOLDER = "shift"
"""In the district's folder of the data folder."""


def keep(folder: Path, png: bytes) -> str:
    """Its name. Raises OSError."""
    name = hashlib.sha256(png).hexdigest()
    folder.mkdir(parents=True, exist_ok=True)
    write_bytes(folder / f"{name}.png", png)
    return name


def pictures_of(notes: Iterable[ShiftNote], folder: Path) -> dict[str, Path]:
    """One that is gone or was changed is left out."""
    found = {}
    for note in notes:
        name = note.picture
        if name and name not in found and name.isalnum() and _digest(folder / f"{name}.png") == name:
            found[name] = folder / f"{name}.png"
    return found


def _digest(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""
