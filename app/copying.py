"""Copies city models and layers into a district's folder, each under a name of its own, with what belongs to them.

    copies = copies_of((Path("vienna.city.jsonl"), Path("roads.shp")), OWN); copy_all(copies, folder)

With a shapefile go the files of the same name, with a model the images that it names inside its own folder
(maps/readers/image_names.py). Part of the composition root.   Thread: any; says its progress (maps/readers/progress.py).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.model.language import tr
from maps.readers.image_names import images_of
from maps.readers.progress import say

OWN = ("district.toml", "signals.csv", "assets.gpkg", "alarms.toml", "network.json")
"""Names in a district's folder that no copy may take."""
SIDECARS = (".shx", ".dbf", ".prj", ".cpg", ".qpj", ".sbn", ".sbx", ".tfw", ".tifw", ".jgw", ".pgw", ".wld")
"""Files that belong to one of the same name: of a shapefile, of a picture with its place."""

_PIECE = 8 << 20  # bytes copied between two looks at whether it is still wanted


@dataclass(frozen=True, slots=True)
class Copy:
    """source, and its name in the folder, with / between the parts."""

    source: Path
    name: str


def copies_of(files: Sequence[Path], taken: Iterable[str]) -> list[Copy]:
    """taken: names in the folder that are not free. Raises BadModel where a file is no model, OSError."""
    used = {name.lower() for name in taken}
    copies: list[Copy] = []
    for file in dict.fromkeys(files):
        for copy in _renamed(_group(file, files), used, {c.name.lower(): c.source for c in copies}):
            if copy.name.lower() not in used:
                copies.append(copy)
                used.add(copy.name.lower())
    return copies


def copy_all(copies: Sequence[Copy], folder: Path) -> None:
    """Raises OSError, FileExistsError too; Cancelled. What was begun is left to the caller to remove."""
    whole = sum(copy.source.stat().st_size for copy in copies) or 1
    done = 0
    for copy in copies:
        target = folder / copy.name
        target.parent.mkdir(parents=True, exist_ok=True)
        with copy.source.open("rb") as source, target.open("xb") as file:
            while piece := source.read(_PIECE):
                file.write(piece)
                done += len(piece)
                say(tr("copying {name}", name=copy.source.name), done / whole)


def _group(file: Path, files: Sequence[Path]) -> list[Copy]:
    """A file and what belongs to it, as they are named where they lie."""
    group = [Copy(file, file.name)]
    for other in sorted(file.parent.iterdir()):
        if other.stem == file.stem and other.suffix.lower() in SIDECARS and other not in files:
            group.append(Copy(other, other.name))
    images = (str(image) for image in images_of(file))
    return [*group, *(Copy(file.parent / image, image) for image in images)]


def _renamed(group: Sequence[Copy], used: set[str], ours: dict[str, Path]) -> Sequence[Copy]:
    """The same where all names are free (or the same file has them); else roads-2.shp and its like, and where a model
    names its images a folder of their own, because their names stand in the model."""
    file, tried, number = group[0].source, group, 1
    has_images = any(c.source.suffix.lower() not in SIDECARS for c in group[1:])
    while any(not _is_free(c.name, c.source, used, ours) for c in tried):
        number += 1
        if has_images:
            tried = [Copy(c.source, f"{file.name.split('.')[0] or 'layer'}-{number}/{c.name}") for c in group]
        else:
            tried = [Copy(c.source, f"{file.stem}-{number}{c.source.suffix}") for c in group]
    return tried


def _is_free(name: str, source: Path, used: set[str], ours: dict[str, Path]) -> bool:
    key = name.lower()
    return key not in used or (key in ours and ours[key] == source)
