"""A district folder: district.toml, a city model, assets.gpkg, signals.csv.

This module reads the two text files; the city model and the assets are read in maps/readers/ (they need geo libraries),
and app/opening.py puts the parts together.   Thread: any.

    district = read_district(Path("assets/districts/trondheim"))
    signals = read_signals(district.folder / "signals.csv")
"""

from __future__ import annotations

import csv
import math
import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

from app.model.quality_rules import fault_of
from app.model.signal import Signal


class BadDistrict(ValueError):
    """A district folder that cannot be used; the message says which file, where in it, and what to do."""


@dataclass(frozen=True, slots=True)
class FeedSpec:
    """One `[[feeds]]` table.   url: such as sim://?seed=7 or mqtt://localhost:1883/tvilling.
    options: the table's other keys, such as `topic = "{asset}/{quantity}"`.
    """

    name: str
    url: str
    is_enabled: bool = True
    options: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class CameraSpec:
    """A named view: eye and focus in metres of the district's CRS, vertical view angle in degrees."""

    eye: tuple[float, float, float]
    focus: tuple[float, float, float]
    view_angle_deg: float = 35.0


@dataclass(frozen=True, slots=True)
class LayerSpec:
    """One `[[layers]]` table: a file drawn with the model.   epsg: its CRS where the file names none, else None."""

    path: Path
    epsg: int | None = None


@dataclass(frozen=True, slots=True)
class District:
    """folder: where it lies.   epsg: projected CRS in metres.   origin: CRS metres of the scene's (0, 0, 0).
    lonlat: degrees, WGS 84, for the sun.   model_epsg: the model's CRS where its file names none.   synthetic: made-up, and said so on screen.   note: one sentence on that.
    """

    folder: Path
    id: str
    name: str
    epsg: int
    zone: ZoneInfo
    currency: str
    origin: tuple[float, float, float]
    lonlat: tuple[float, float]
    model: Path
    synthetic: bool = False
    note: str = ""
    feeds: tuple[FeedSpec, ...] = ()
    cameras: Mapping[str, CameraSpec] = field(default_factory=lambda: MappingProxyType({}))
    tables: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    layers: tuple[LayerSpec, ...] = ()
    model_epsg: int | None = None


def read_district(folder: Path) -> District:
    """Raises BadDistrict in one line: file, key, what is wanted."""
    path = folder / "district.toml"
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise BadDistrict(
            f"{folder}: no district.toml here; give a district folder or a name from `tvilling districts`"
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        raise BadDistrict(f"{path}: cannot be read ({error.__class__.__name__})") from error
    except tomllib.TOMLDecodeError as error:
        raise BadDistrict(f"{path}: {error}") from error
    table = raw.get("district")
    if not isinstance(table, dict):
        raise BadDistrict(f"{path}: needs a [district] table")

    def want(key: str, kind: type | tuple[type, ...]) -> Any:
        if key not in table:
            raise BadDistrict(f"{path}: [district] needs '{key}'")
        if not isinstance(table[key], kind):
            raise BadDistrict(f"{path}: [district] {key} = {table[key]!r} has the wrong type")
        return table[key]

    zone_name = want("zone", str)
    try:
        zone = ZoneInfo(zone_name)
    except (KeyError, ValueError, OSError) as error:
        raise BadDistrict(
            f"{path}: [district] zone = '{zone_name}' is no time zone; use a name such as Europe/Oslo"
        ) from error
    if fault := fault_of(raw.get("quality", {})):
        raise BadDistrict(f"{path}: {fault}")
    epsg = _epsg(path, "[district] crs", want("crs", str))
    assert epsg is not None
    ident = want("id", str)
    if not _ID.fullmatch(ident):  # it names the folder of the history
        raise BadDistrict(
            f"{path}: [district] id = {ident[:40]!r}; use letters, digits, - and _, at most 64, such as 'my-city'"
        )
    return District(
        folder=folder,
        id=ident,
        name=" ".join(want("name", str).split()),
        epsg=epsg,
        zone=zone,
        currency=want("currency", str),
        origin=_numbers(path, "district.origin", want("origin", list), 3),
        lonlat=_numbers(path, "district.lonlat", want("lonlat", list), 2),
        model=_inside(path, "[district] model", want("model", str)),
        model_epsg=_epsg(path, "[district] model_crs", table.get("model_crs")),
        layers=_layers(path, raw.get("layers", [])),
        synthetic=bool(table.get("synthetic", False)),
        note=str(table.get("note", "")),
        feeds=_feeds(path, raw.get("feeds", [])),
        cameras=MappingProxyType(
            {
                name: CameraSpec(
                    eye=_numbers(path, f"camera.{name}.eye", spec.get("eye"), 3),
                    focus=_numbers(path, f"camera.{name}.focus", spec.get("focus"), 3),
                    view_angle_deg=float(spec.get("view_angle_deg", 35.0)),
                )
                for name, spec in raw.get("camera", {}).items()
            }
        ),
        tables=MappingProxyType(raw),
    )


_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}")


def _layers(path: Path, tables: Any) -> tuple[LayerSpec, ...]:
    if not isinstance(tables, list):
        raise BadDistrict(f"{path}: write each layer as a [[layers]] table with a path")
    layers = []
    for number, table in enumerate(tables, 1):
        where = f"[[layers]] number {number}"
        if not isinstance(table, dict) or not isinstance(table.get("path"), str):
            raise BadDistrict(f"{path}: {where} needs a path")
        file = _inside(path, where, table["path"])
        if not file.exists():
            raise BadDistrict(
                f"{path}: {where}: {table['path']} is not there; put it back or remove the layer"
            )
        layers.append(LayerSpec(file, _epsg(path, f"{where} crs", table.get("crs"))))
    return tuple(layers)


def _inside(path: Path, where: str, name: str) -> Path:
    """A file that the folder names. What a district names lies in its folder, so that a folder from elsewhere opens
    nothing else of this machine."""
    given = Path(name)
    if not name or "\0" in name or given.is_absolute() or given.drive or given.root or ".." in given.parts:
        raise BadDistrict(
            f"{path}: {where}: {name!r} leads out of the district's folder; copy the file into it"
        )
    return path.parent / given


def _epsg(path: Path, where: str, text: Any) -> int | None:
    if text is None:
        return None
    if not (
        isinstance(text, str) and text.upper().startswith("EPSG:") and text[5:].isdecimal() and len(text) < 12
    ):
        raise BadDistrict(f"{path}: {where} = {text!r}; write it as EPSG:25832")
    return int(text[5:])


def _feeds(path: Path, tables: Any) -> tuple[FeedSpec, ...]:
    feeds = []
    for number, table in enumerate(tables, 1):
        if (
            not isinstance(table, dict)
            or not isinstance(table.get("name"), str)
            or not isinstance(table.get("url"), str)
        ):
            raise BadDistrict(f"{path}: [[feeds]] number {number} needs a name and a url")
        options = {k: v for k, v in table.items() if k not in ("name", "url", "enabled")}
        feeds.append(
            FeedSpec(table["name"], table["url"], bool(table.get("enabled", True)), MappingProxyType(options))
        )
    if len({f.name for f in feeds}) != len(feeds):
        raise BadDistrict(f"{path}: two [[feeds]] share a name")
    return tuple(feeds)


def _numbers(path: Path, key: str, value: Any, n: int) -> Any:
    if (
        not isinstance(value, list)
        or len(value) != n
        or not all(
            isinstance(v, (int, float)) and not isinstance(v, bool) and math.isfinite(v) for v in value
        )
    ):
        raise BadDistrict(f"{path}: {key} needs {n} numbers, such as {[0.0] * n}")
    return tuple(float(v) for v in value)


_COLUMNS = ("id", "asset", "quantity", "label", "unit", "period_s", "low", "high", "feed", "key", "decimals")
_OPTIONAL = ("source_unit", "max_rate")  # written only where a signal has one


def read_signals(path: Path) -> tuple[Signal, ...]:
    """signals.csv, UTF-8, one header line naming at least id, asset, quantity, unit and period_s.

    Raises BadDistrict naming the line.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            rows = csv.DictReader(stream)
            missing = {"id", "asset", "quantity", "unit", "period_s"} - set(rows.fieldnames or ())
            if missing:
                raise BadDistrict(
                    f"{path}:1: column '{sorted(missing)[0]}' is missing; needed are {', '.join(_COLUMNS)}"
                )
            return tuple(_signal(path, rows.line_num, row) for row in rows)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise BadDistrict(f"{path}: cannot be read ({error.__class__.__name__})") from error


def write_signals(path: Path, signals: tuple[Signal, ...]) -> None:
    """The same file back; nan bounds are left empty."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.writer(stream, lineterminator="\n")
        more = [name for name in _OPTIONAL if any(_cell(s, name) for s in signals)]
        writer.writerow([*_COLUMNS, *more])
        for s in signals:
            bounds = ["" if math.isnan(b) else f"{b:g}" for b in (s.low, s.high)]
            writer.writerow(
                [
                    s.id,
                    s.asset,
                    s.quantity,
                    s.label,
                    s.unit,
                    f"{s.period_s:g}",
                    *bounds,
                    s.feed,
                    s.key,
                    s.decimals,
                    *(_cell(s, name) for name in more),
                ]
            )


def _cell(signal: Signal, name: str) -> str:
    if name == "source_unit":
        return signal.source_unit
    return "" if math.isnan(signal.max_rate) else f"{signal.max_rate:g}"


def _signal(path: Path, line: int, row: Mapping[str, str | None]) -> Signal:
    def number(key: str, default: float) -> float:
        text = (row.get(key) or "").strip()
        try:
            return float(text) if text else default
        except ValueError as error:
            raise BadDistrict(f"{path}:{line}: {key} = '{text}' is not a number") from error

    ident = (row.get("id") or "").strip()
    period_s = number("period_s", math.nan)
    max_rate = number("max_rate", math.nan)
    if not ident:
        raise BadDistrict(f"{path}:{line}: a signal needs an id")
    if max_rate < 0 or math.isinf(max_rate):
        raise BadDistrict(f"{path}:{line}: max_rate of '{ident}' must be units a second, or 0 for no check")
    if not (0 < period_s < 1e7):
        raise BadDistrict(f"{path}:{line}: period_s of '{ident}' must be a number of seconds above 0")
    return Signal(
        id=ident,
        asset=(row.get("asset") or "").strip(),
        quantity=(row.get("quantity") or "").strip(),
        label=(row.get("label") or row.get("quantity") or "").strip(),
        unit=(row.get("unit") or "").strip(),
        period_s=period_s,
        low=number("low", math.nan),
        high=number("high", math.nan),
        feed=(row.get("feed") or "sim").strip(),
        key=(row.get("key") or ident).strip(),
        decimals=int(number("decimals", 1)),
        source_unit=(row.get("source_unit") or "").strip(),
        max_rate=max_rate,
    )
