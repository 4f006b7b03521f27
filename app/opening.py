"""From a folder or a name to an opened district: the one place that puts its files together.

    opened = open_district("trondheim")
    opened.catalogue.row("brattora-01.load_kw")

Part of the composition root: may import maps.   Thread: any.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from app.model.catalogue import BadCatalogue, Catalogue
from app.model.district import BadDistrict, District, read_district, read_signals

SHIPPED = Path(__file__).resolve().parent.parent / "assets" / "districts"
DEFAULT_DISTRICT = "trondheim"


@dataclass(frozen=True, slots=True)
class OpenedDistrict:
    district: District
    catalogue: Catalogue


def shipped_districts() -> tuple[Path, ...]:
    """Folders of the districts that come with the program, by name."""
    return tuple(sorted(p.parent for p in SHIPPED.glob("*/district.toml")))


def find_district(name: str | os.PathLike[str]) -> Path:
    """A folder, or the name of a district that comes with the program. Raises BadDistrict."""
    given = Path(name)
    if given.is_dir():
        return given
    if given.name == "district.toml" and given.is_file():
        return given.parent
    for folder in shipped_districts():
        if folder.name == str(name):
            return folder
    names = ", ".join(p.name for p in shipped_districts())
    raise BadDistrict(f"{name}: no such district folder; those that come with Tvilling are: {names}")


def open_district(name: str | os.PathLike[str] = DEFAULT_DISTRICT) -> OpenedDistrict:
    """Everything of a district but its geometry, which takes longer. Raises BadDistrict in one line."""
    from maps.readers.assets import read_assets  # geo libraries: only where a district is opened
    from maps.readers.errors import BadModel

    folder = find_district(name)
    district = read_district(folder)
    signals = read_signals(folder / "signals.csv")
    try:
        return OpenedDistrict(district, Catalogue.of(read_assets(folder / "assets.gpkg"), signals))
    except BadCatalogue as error:
        raise BadDistrict(f"{folder / 'signals.csv'}: {error}") from error
    except BadModel as error:
        raise BadDistrict(str(error)) from error


def data_folder(given: str | None) -> Path:
    """--data DIR, else TVILLING_DATA, else the platform's folder for this user's data."""
    chosen = given or os.environ.get("TVILLING_DATA")
    if chosen:
        return Path(chosen).expanduser()
    from platformdirs import user_data_dir

    return Path(user_data_dir("tvilling", appauthor=False))


def history_folder(data: Path, district: District) -> Path:
    """History is kept per district."""
    return data / "districts" / district.id


def cache_folder(data: Path) -> Path:
    return data / "cache"
