"""The alarm rules of a district: the ready ones, its own alarms.toml, and what was changed here.   Thread: any.

    rules, troubles = rules_of(district, folder)

Each later file may add rules, change one by its id, or switch it off. `folder` is the district's in the data folder: what is
changed in the window lands there, so that a district that was shipped or is shared stays as it is.
Part of the composition root: the one place where alarms learn of folders.
"""

from __future__ import annotations

from pathlib import Path

from app.alarms.rule import Rule, Trouble
from app.alarms.rules_file import RulesFile, merged, read_rules
from app.model.district import District

NAME = "alarms.toml"
READY = Path(__file__).resolve().parent.parent / "assets" / "alarms" / "ready.toml"


def rules_of(district: District, folder: Path | None = None) -> tuple[tuple[Rule, ...], list[Trouble]]:
    """The rules to use, and what is wrong in the files, each with file and line."""
    files = read_files(district, folder)
    return merged(*files), [trouble for one in files for trouble in one.troubles]


def read_files(district: District, folder: Path | None = None) -> list[RulesFile]:
    """Ready, district's, own; one that is not there is empty."""
    paths = [READY, district.folder / NAME]
    if folder is not None:
        paths.append(folder / NAME)
    return [_read(path) for path in paths]


def _read(path: Path) -> RulesFile:
    try:
        return read_rules(path.read_text(encoding="utf-8"), path.name)
    except FileNotFoundError:
        return RulesFile()
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is not UTF-8"
        return RulesFile(troubles=(Trouble("", f"{path}: cannot be read ({why}); its rules are not used"),))
