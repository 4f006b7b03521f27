"""Which file the changed rules of a district are written to, and what lies below it.   Thread: any. Part of the composition root.

    place = place_of(district, folder)       # folder: of the district in the data folder, None for none
    draft = RulesDraft(place.text, place.below); keep(place, draft.text)

A district of one's own keeps them in its folder; one that came with the program, or may not be written to, in the data
folder, over its own file. Where there is a file in the data folder already, that one goes on to be written: it would hide
what stands below.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.alarm_rules import NAME, read_files
from app.alarms.rules_file import RulesFile
from app.keeping import can_keep
from app.model.district import District
from app.whole_file import write_text


@dataclass(frozen=True, slots=True)
class Place:
    """path: None where nothing can be kept.   below: files that this one changes.   trouble: why it cannot be edited."""

    path: Path | None
    text: str
    below: tuple[RulesFile, ...]
    is_overlay: bool
    trouble: str = ""


def place_of(district: District, folder: Path | None) -> Place:
    files = read_files(district, folder)
    overlay = folder / NAME if folder is not None else None
    has_overlay = overlay is not None and overlay.exists()
    if not has_overlay and can_keep(district.folder):
        path: Path | None = district.folder / NAME
        below = files[:1]
    else:
        path, below = overlay, files[:2]
    if path is None:
        return Place(None, "", tuple(below), True)
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        text = ""
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        return Place(None, "", tuple(below), path == overlay, f"{path}: cannot be read ({why})")
    return Place(path, text, tuple(below), path == overlay)


def keep(place: Place, text: str) -> str:
    """Whole or not at all. "" where it is kept, else what to know of it. What another program has written there meanwhile is
    kept beside."""
    if place.path is None:
        return place.trouble or "This window keeps nothing: the rules hold until it is closed."
    said = ""
    try:
        if _differs(place.path, place.text):
            other = _free(place.path)
            place.path.replace(other)
            said = f"{place.path.name} had been changed beside this window; what stood there is kept as {other.name}."
        place.path.parent.mkdir(parents=True, exist_ok=True)
        write_text(place.path, text)
    except OSError as error:
        why = error.strerror or type(error).__name__
        return f"{place.path}: cannot be written ({why}); the rules hold until this window is closed."
    return said


def _differs(path: Path, text: str) -> bool:
    """Ends of lines do not count."""
    try:
        return path.read_text(encoding="utf-8") != text
    except FileNotFoundError:
        return False
    except UnicodeDecodeError:
        return True


def _free(path: Path) -> Path:
    """A name beside it that nothing has."""
    names = (path.with_name(f"{path.stem}.before-{n}{path.suffix}") for n in range(1, 10_000))
    return next(name for name in names if not name.exists())
