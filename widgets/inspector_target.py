"""What the inspector says about a thing: its name, place, figures, relations and attributes, as plain data.

Pure: a Catalogue and a CityModel go in, an immutable Target comes out; no Qt.   Thread: any.
Numbers of a file keep the file's unit; asset parameters carry theirs in the name (rated_kw -> "Rated 46.4 kW").

    target_of(catalogue, city, "asset", "brattora-07-pv").title  ->  "Roof PV, Brattørkaia 17"
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.city import CityModel
from app.model.language import tr
from app.model.signal import format_value

KINDS = ("building", "asset", "ground")
_LONGEST_TEXT = 400
_UNITS = {
    "kw": "kW",
    "kwp": "kWp",
    "kwh": "kWh",
    "mwh": "MWh",
    "kva": "kVA",
    "m2": "m²",
    "m3": "m³",
    "deg": "°",
    "c": "°C",
    "pct": "%",
    "m": "m",
    "l": "L",
    "v": "V",
    "kv": "kV",
    "a": "A",
    "h": "h",
    "s": "s",
}
_WORDS_OF_USE = {"pv": "PV", "ev": "EV", "soc": "SoC", "cop": "COP", "id": "ID", "lod": "LoD"}


@dataclass(frozen=True, slots=True)
class Relation:
    """Another thing to go to.   kind, id: for `show_target`.   glyph: asset kind, for its sign.   row: the signal that says most about it, or None."""

    words: str
    name: str
    kind: str
    id: str
    glyph: str
    row: int | None = None


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of text about the thing: a word and what it says, both plain text."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Target:
    """rows: Catalogue rows of its own signals, in file order.   place: area, building or address, may be empty.
    facts: feed, market and the like.   attributes: what the files say, unedited.
    """

    kind: str
    id: str
    title: str
    words: str
    place: str
    glyph: str
    rows: tuple[int, ...] = ()
    relations: tuple[Relation, ...] = ()
    facts: tuple[Fact, ...] = ()
    attributes: tuple[Fact, ...] = ()


def target_of(catalogue: Catalogue, city: CityModel | None, kind: str, target_id: str) -> Target:
    """Never fails: an id that nobody knows gives a Target that says so."""
    if kind == "asset" and catalogue.has_asset(target_id):
        return _asset_target(catalogue, city, catalogue.asset(target_id))
    if kind == "building":
        return _building_target(catalogue, city, target_id)
    attributes = _attributes(city, target_id)
    type_name = _type_of(city, target_id)
    words = _sentence(type_name) if type_name else kind.capitalize()
    title = _name_in(attributes) or (words if type_name else plain(target_id))
    return Target(kind, target_id, title, words, "", kind, attributes=_facts(attributes))


def plain(value: Any) -> str:
    """Text of anything a file may hold, in one line and of bounded length."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return format_value(value, 0 if value == round(value) and abs(value) < 1e15 else 2)
    text = " ".join(str(value).split())
    return text if len(text) <= _LONGEST_TEXT else text[: _LONGEST_TEXT - 1] + "…"


def param_fact(name: str, value: float) -> Fact:
    """`floor_area_m2`, 18580 -> "Floor area", "18 580 m²"."""
    stem, _, suffix = name.rpartition("_")
    unit = _UNITS.get(suffix, "") if stem else ""
    decimals = 0 if math.isfinite(value) and abs(value - round(value)) < 1e-9 else 2
    gap = "" if unit == "°" else " "
    return Fact(
        _sentence(stem if unit else name), format_value(value, decimals) + (gap + unit if unit else "")
    )


def _asset_target(catalogue: Catalogue, city: CityModel | None, asset: Asset) -> Target:
    if asset.kind is AssetKind.BUILDING and asset.building:
        return _building_target(catalogue, city, asset.building, asset)
    relations: list[Relation] = []
    building_name = ""
    if asset.building:
        home = next(
            (a for a in catalogue.assets_of_building(asset.building) if a.kind is AssetKind.BUILDING), None
        )
        building_name = home.name if home else _name_in(_attributes(city, asset.building))
        relations.append(
            Relation(
                tr("Building"),
                building_name or plain(asset.building),
                "building",
                asset.building,
                "building",
                _first_row(catalogue, home),
            )
        )
        relations += _neighbours(catalogue, asset.building, asset)
    place = ", ".join(dict.fromkeys(part for part in (building_name, asset.area) if part))
    return Target(
        "asset",
        asset.id,
        asset.name or asset.id,
        asset.kind.words,
        place,
        asset.kind.value,
        catalogue.rows_of(asset.id),
        tuple(relations),
        _asset_facts(catalogue, (asset,)),
        tuple(param_fact(k, v) for k, v in asset.params.items()),
    )


def _building_target(
    catalogue: Catalogue, city: CityModel | None, building: str, asset: Asset | None = None
) -> Target:
    assets = catalogue.assets_of_building(building)
    own = asset or next((a for a in assets if a.kind is AssetKind.BUILDING), None)
    attributes = _attributes(city, building)
    area = own.area if own else str(attributes.get("area") or "")
    address = str(attributes.get("address") or attributes.get("street") or "")
    use = (own.use if own else "") or str(attributes.get("use") or "")
    facts = _asset_facts(catalogue, assets)
    params = tuple(param_fact(k, v) for k, v in own.params.items()) if own else ()
    return Target(
        "building",
        building,
        (own.name if own else "") or _name_in(attributes) or plain(building),
        tr("{sentence} building", sentence=_sentence(plain(use))) if use else tr("Building"),
        ", ".join(plain(part) for part in (address, area) if part),
        "building",
        catalogue.rows_of(own.id) if own else (),
        _neighbours(catalogue, building, own),
        facts,
        params + _facts(attributes),
    )


def _neighbours(catalogue: Catalogue, building: str, but: Asset | None) -> tuple[Relation, ...]:
    return tuple(
        Relation(a.kind.words, a.name or a.id, "asset", a.id, a.kind.value, _first_row(catalogue, a))
        for a in catalogue.assets_of_building(building)
        if a is not but and a.kind is not AssetKind.BUILDING
    )


def _asset_facts(catalogue: Catalogue, assets: Iterable[Asset]) -> tuple[Fact, ...]:
    assets = tuple(assets)
    feeds = sorted({catalogue.signals[row].feed for a in assets for row in catalogue.rows_of(a.id)})
    facts = (
        [Fact(tr("Feed") if len(feeds) == 1 else tr("Feeds"), ", ".join(plain(f) for f in feeds))]
        if feeds
        else []
    )
    if assets:
        trades = any(a.trades for a in assets)
        facts.append(Fact(tr("Local market"), tr("trading partner") if trades else tr("takes no part")))
    return tuple(facts)


def _first_row(catalogue: Catalogue, asset: Asset | None) -> int | None:
    rows = catalogue.rows_of(asset.id) if asset else ()
    return rows[0] if rows else None


def _object_row(city: CityModel | None, object_id: str) -> int | None:
    if city is None:
        return None
    try:
        return city.ids.index(object_id)
    except ValueError:
        return None


def _attributes(city: CityModel | None, object_id: str) -> Mapping[str, Any]:
    row = _object_row(city, object_id)
    return city.attributes_of(row) if city is not None and row is not None else {}


def _type_of(city: CityModel | None, object_id: str) -> str:
    row = _object_row(city, object_id)
    return city.types[row] if city is not None and row is not None else ""


def _name_in(attributes: Mapping[str, Any]) -> str:
    name = attributes.get("name")
    return plain(name) if name else ""


def _facts(attributes: Mapping[str, Any]) -> tuple[Fact, ...]:
    return tuple(Fact(plain(name), plain(value)) for name, value in attributes.items())


def _sentence(name: str) -> str:
    """`roofType`, `floor_area` and `SolitaryVegetationObject` as words in sentence case."""
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", name).replace("_", " ").split()
    lower = [_WORDS_OF_USE.get(word.lower(), word.lower()) for word in words]
    if not lower:
        return ""
    return " ".join([lower[0][:1].upper() + lower[0][1:], *lower[1:]])
