"""Scenarios on disk: those that come with a district and those of one's own.   Thread: any but the GUI's.

    folders = scenario_folders(data, district); files = scenario_files(folders)
    scenario = read_file(path, "NOK")              # raises BadScenario with every problem, a line each

Own ones lie in scenarios/ of the district's folder of the data folder. Part of the composition root.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from app.model.district import District
from app.model.language import tr
from app.opening import history_folder
from app.scenarios.reading import MAX_CHARS, read_scenario
from app.scenarios.words import Scenario
from app.scenarios.writing import write_scenario

FOLDER = "scenarios"


class BadScenario(ValueError):
    """Every problem on a line of its own, with file, line and column."""


def scenario_folders(data: Path | None, district: District) -> tuple[Path, ...]:
    """Those that come with the district first; one's own after them, and a file of the same name there counts."""
    own = () if data is None else (history_folder(data, district) / FOLDER,)
    return (district.folder / FOLDER, *own)


def scenario_files(folders: tuple[Path, ...]) -> dict[str, Path]:
    """Name without .toml -> file, by name."""
    found: dict[str, Path] = {}
    for folder in folders:
        with contextlib.suppress(OSError):
            found |= {p.stem: p for p in sorted(folder.glob("*.toml")) if p.is_file()}
    return dict(sorted(found.items()))


def read_file(path: Path, currency: str) -> Scenario:
    """Raises BadScenario."""
    try:
        with path.open("rb") as file:
            raw = file.read(4 * MAX_CHARS + 1)
        text = raw.decode("utf-8-sig")
    except FileNotFoundError:
        raise BadScenario(tr("{path}: no such file", path=path)) from None
    except IsADirectoryError:
        raise BadScenario(tr("{path}: this is a folder; name a scenario file in it", path=path)) from None
    except UnicodeDecodeError:
        raise BadScenario(tr("{path}: is no text in UTF-8", path=path)) from None
    except OSError as error:
        raise BadScenario(
            tr("{path}: cannot be read ({why})", path=path, why=error.__class__.__name__)
        ) from error
    found = read_scenario(text, path.name, currency)
    if found.scenario is None:
        raise BadScenario("\n".join(one.said(str(path)) for one in found.problems))
    return found.scenario


def write_file(path: Path, scenario: Scenario, currency: str) -> None:
    """Whole or not at all; comments of tables that stay are kept.   Raises OSError."""
    try:
        old = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        old = ""
    path.parent.mkdir(parents=True, exist_ok=True)
    beside = path.with_name(path.name + ".new")
    with beside.open("w", encoding="utf-8", newline="\n") as file:
        file.write(write_scenario(scenario, currency, old))
        file.flush()
        os.fsync(file.fileno())
    os.replace(beside, path)  # noqa: PTH105  atomic on every system
