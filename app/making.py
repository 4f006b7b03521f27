"""Makes a district folder from city models and layers: copies them in and writes what a district needs.

    folder = make_district(Path("my-city"), (Path("vienna.city.jsonl"),), epsg=31256, name="Wien")

Everything is written in a folder beside and renamed at the end, so that a stop or a fault leaves nothing behind. The
files are copied as they are, with what belongs to them (app/copying.py); the readers convert what they hold. Assets and
signals start empty: nothing is invented. Part of the composition root.   Thread: any; says its progress.
"""

from __future__ import annotations

import secrets
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path
from zoneinfo import ZoneInfo

from app.around import Loaded, around_files, said_of, slug
from app.copying import OWN, copies_of, copy_all
from app.model.district import BadDistrict, read_district, write_signals
from app.toml_layers import layer_lines, quoted


def make_district(
    folder: Path,
    files: Sequence[Path],
    cache: Path | None = None,
    *,
    epsg: int | None = None,
    name: str | None = None,
    zone: str | None = None,
) -> Path:
    """epsg: of files that name none.   Raises BadDistrict, BadModel, OSError; Cancelled where it is not wanted any more."""
    files = tuple(files)
    check_target(folder)
    zone_info = _zone(zone) if zone else None
    if folders := [f for f in files if f.is_dir()]:
        raise BadDistrict(f"{folders[0]}: is a folder; give the files of the city")
    loaded = around_files(files, cache, epsg=epsg)
    if not loaded.is_placed:
        raise BadDistrict(f"{files[0]}: names no reference system; say its EPSG number (--crs EPSG:N)")
    copies = copies_of(files, OWN)
    said = dict(zip(files, said_of(files, cache, epsg), strict=True))
    named = [(c.name, said[c.source]) for c in copies if c.source in said]
    folder.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    try:
        copy_all(copies, beside)
        text = district_toml(loaded, named, new_id(folder.name), name, zone_info)
        (beside / "district.toml").write_text(text, encoding="utf-8")
        write_signals(beside / "signals.csv", ())
        _write_no_assets(beside / "assets.gpkg", loaded.opened.district.epsg)
        read_district(beside)  # what we write must open
        beside.chmod(0o755)  # mkdtemp's is for one person alone
        if folder.is_dir():
            folder.rmdir()  # empty, as checked; Windows renames onto nothing
        beside.rename(folder)
    except BaseException:
        shutil.rmtree(beside, ignore_errors=True)
        raise
    return folder


def check_target(folder: Path) -> None:
    """Raises BadDistrict where the folder holds something."""
    if folder.is_file() or (folder.is_dir() and any(folder.iterdir())):
        raise BadDistrict(f"{folder}: is there already and not empty; give the name of a new folder")


def new_id(name: str) -> str:
    """Of its own, so that two districts of one name never share a history."""
    return f"{slug(name)}-{secrets.token_hex(3)}"


def district_toml(
    loaded: Loaded,
    files: Sequence[tuple[str, int | None]],
    ident: str,
    name: str | None,
    zone: ZoneInfo | None,
) -> str:
    """files: as they are named in the folder, the model first; and the EPSG number of one that names no CRS."""
    place = loaded.opened.district
    zone = zone or place.zone
    lines = [
        "# A district of Tvilling, made from the files beside it. Change what you like; the program only reads this file.",
        "",
        "[district]",
        f"id = {quoted(ident)}  # names the folder of its history: change it and the history starts anew",
        f"name = {quoted(' '.join((name or place.name).split()))}",
        f'crs = "EPSG:{place.epsg}"  # projected, in metres; files in other systems are converted to it',
        f"origin = [{', '.join(f'{v:.3f}' for v in place.origin)}]  # metres: the (0, 0, 0) of the 3D scene",
        f"lonlat = [{place.lonlat[0]:.6f}, {place.lonlat[1]:.6f}]  # degrees: for the sun",
        f"zone = {quoted(zone.key)}  # the time zone of the place, guessed from where it lies unless you said it",
        'currency = "EUR"  # not known from the files: put your own, such as "CZK"',
        f"model = {quoted(files[0][0])}",
        *(
            [f'model_crs = "EPSG:{files[0][1]}"  # the file itself names none, or another']
            if files[0][1]
            else []
        ),
        "synthetic = false",
        "",
        *(line for file, epsg in files[1:] for line in layer_lines(file, epsg)),
        "# Where readings come from; signals.csv says which signal belongs to which asset of assets.gpkg.",
        "# [[feeds]]",
        '# name = "mqtt"',
        f'# url = "mqtt://localhost:1883/{ident}"',
        '# topic = "{asset}/{quantity}"',
        '# payload = "json"',
        "",
        "# A named view: eye and focus in metres of the CRS.",
        "# [camera.overview]",
        f"# eye = [{place.origin[0]:.1f}, {place.origin[1] - 600:.1f}, {place.origin[2] + 300:.1f}]",
        f"# focus = [{place.origin[0]:.1f}, {place.origin[1]:.1f}, {place.origin[2]:.1f}]",
    ]
    return "\n".join(lines) + "\n"


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise BadDistrict(f"--zone {name}: is no time zone; use a name such as Europe/Vienna") from error


def _write_no_assets(path: Path, epsg: int) -> None:
    from maps.readers.assets import write_assets

    write_assets(path, (), epsg)
