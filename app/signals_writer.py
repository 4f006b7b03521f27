"""Adds assets and signals to a district's folder: assets.gpkg and signals.csv, both or neither.

    add_signals(folder, [asset], [signal, ...])          # BadDistrict in one line, and then nothing has changed

For imports, and for what a person confirmed of a discovery (app/feeds/discovery.py). What is in the files already stays as it
is: other columns and layers of the GeoPackage, columns, order and line ends of signals.csv. The new files are written
beside, read back as a catalogue, and only then renamed. Districts that come with the program are never written to: copy one
first (app/district_copy.py). Part of the composition root.   Thread: any.
"""

from __future__ import annotations

import csv
import io
import math
import re
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

from app.keeping import refuse_shipped
from app.model.asset import Asset
from app.model.catalogue import BadCatalogue, Catalogue
from app.model.district import BadDistrict, read_district, read_signals, write_signals
from app.model.signal import Signal
from app.opening import open_district
from app.whole_file import write_bytes

MOST = 20_000  # signals at once
_ASSET_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,63}")
_SIGNAL_ID = re.compile(r"[a-z0-9][a-z0-9-]{0,63}\.[a-z0-9_]{1,48}")
_TEXT = 200


def add_signals(folder: Path, assets: Sequence[Asset], signals: Sequence[Signal]) -> None:
    """assets, signals: new ones; ids that are there already are refused. xyz_crs in the district's CRS (`xy_of`).

    Raises BadDistrict, OSError.
    """
    from maps.readers.assets import read_assets
    from maps.readers.errors import BadModel

    refuse_shipped(folder)
    if len(assets) + len(signals) > MOST:
        raise BadDistrict(f"{folder.name}: more than {MOST} at once; add them in parts")
    for asset in assets:
        _check_asset(asset)
    for signal in signals:
        _check_signal(signal)
    epsg = read_district(folder).epsg
    gpkg, table = folder / "assets.gpkg", folder / "signals.csv"
    with tempfile.TemporaryDirectory(prefix=".adding-", dir=folder) as beside:
        new_gpkg, new_table = Path(beside) / gpkg.name, Path(beside) / table.name
        try:
            old_text = table.read_bytes() if table.exists() else b""
            shutil.copyfile(gpkg, new_gpkg)
            if assets:
                _append_assets(new_gpkg, assets, epsg)
            new_table.write_bytes(_with_rows(old_text, signals))
            Catalogue.of(read_assets(new_gpkg), read_signals(new_table))
        except (BadCatalogue, BadModel) as error:
            text = str(error).replace(f"{beside}/", f"{folder}/")
            raise BadDistrict(f"{folder.name}: cannot add this: {text}") from error
        old_gpkg, new_text = gpkg.read_bytes(), new_table.read_bytes()
        try:
            if assets:
                write_bytes(
                    gpkg, new_gpkg.read_bytes()
                )  # first: an asset without signals is fine, not the reverse
            write_bytes(table, new_text)
            open_district(folder)
        except BaseException:
            write_bytes(gpkg, old_gpkg)
            write_bytes(table, old_text)
            raise


def xy_of(lonlat: tuple[float, float], epsg: int) -> tuple[float, float]:
    """Degrees (WGS 84) -> metres of the district's CRS. Raises BadDistrict where the place lies outside it."""
    from pyproj import Transformer

    lon, lat = lonlat
    if not (-180 <= lon <= 180 and -90 <= lat <= 90):
        raise BadDistrict(f"{lon:g}, {lat:g}: is no longitude and latitude in degrees")
    x, y = Transformer.from_crs(4326, epsg, always_xy=True).transform(lon, lat)
    if not (math.isfinite(x) and math.isfinite(y)):
        raise BadDistrict(f"{lon:g}, {lat:g}: lies outside EPSG:{epsg}")
    return float(x), float(y)


def _check_asset(asset: Asset) -> None:
    if not _ASSET_ID.fullmatch(asset.id):
        raise BadDistrict(f"asset id '{asset.id[:60]}': use small letters, digits and -, at most 64")
    if not all(math.isfinite(v) for v in asset.xyz_crs):
        raise BadDistrict(f"asset '{asset.id}': its place is no three finite numbers")
    _check_texts(f"asset '{asset.id}'", (asset.name, asset.area, asset.use))
    if not asset.name.strip():
        raise BadDistrict(f"asset '{asset.id}': give it a name")


def _check_signal(signal: Signal) -> None:
    if not _SIGNAL_ID.fullmatch(signal.id):
        raise BadDistrict(
            f"signal id '{signal.id[:60]}': write it as asset-id.quantity_unit, in small letters"
        )
    if not 0 < signal.period_s < 1e7:
        raise BadDistrict(f"signal '{signal.id}': its period must be a number of seconds above 0")
    _check_texts(
        f"signal '{signal.id}'", (signal.label, signal.unit, signal.quantity, signal.feed, signal.key)
    )
    if not signal.quantity.strip():
        raise BadDistrict(f"signal '{signal.id}': say its quantity, such as power or temperature")


def _check_texts(what: str, texts: Sequence[str]) -> None:
    for text in texts:
        if len(text) > _TEXT or not text.isprintable():
            raise BadDistrict(f"{what}: a text holds more than {_TEXT} or unprintable characters")


def _append_assets(path: Path, assets: Sequence[Asset], epsg: int) -> None:
    """Beside what is in the file; other columns and layers stay."""
    from maps.readers.assets import append_assets

    append_assets(path, assets, epsg)


def _with_rows(old: bytes, signals: Sequence[Signal]) -> bytes:
    """The text with rows at its end, in the columns that its header has; columns that are needed more come last."""
    mark = b"\xef\xbb\xbf" if old.startswith(b"\xef\xbb\xbf") else b""
    text = old.removeprefix(mark).decode("utf-8")
    end = "\r\n" if "\r\n" in text else "\n"
    head, _, rest = text.partition("\n")
    columns = next(csv.reader([head.rstrip("\r")]), [])
    rows = _rows(signals)
    wanted = [name for name in (rows[0] if rows else ()) if any(row[name] for row in rows)]
    more = [name for name in wanted if name not in columns]
    if more:
        columns += more
        head = end.join([_line(columns)])
    body = rest if not rest or rest.endswith("\n") else rest + end
    lines = [_line([row.get(name, "") for name in columns]) for row in rows]
    return mark + (head.rstrip("\r\n") + end + body + "".join(line + end for line in lines)).encode("utf-8")


def _rows(signals: Sequence[Signal]) -> list[dict[str, str]]:
    """As columns of signals.csv, by the one function that knows them all."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "signals.csv"
        write_signals(path, tuple(signals))
        with path.open(encoding="utf-8", newline="") as stream:
            return list(csv.DictReader(stream))


def _line(cells: Sequence[str]) -> str:
    stream = io.StringIO()
    csv.writer(stream, lineterminator="").writerow(cells)
    return stream.getvalue()
