"""Which colour an object gets from a signal or an attribute, and the legend that explains it. Pure: no VTK, no Qt.

    plan = plan_for(ColourBy("signal", "load_kw"), city, catalogue)      # who is coloured, on which scale
    paint, legend = plan.paint(snapshot, previous_legend)                # (objects, 4) uint8 for maps/lookup.py

A value that is bad, absent or older than ten periods is no data (hatched), never an end of the scale; a stale one is hatched
over its own faded colour. A scale only ever grows while it is chosen, so that one colour keeps its meaning from frame to
frame.   Thread: any.
"""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, field, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from app.model.asset import AssetKind
from app.model.catalogue import Catalogue
from app.model.city import CityModel
from app.model.quality import Quality
from app.model.snapshot import Snapshot, usable
from maps import colours

NO_DATA, OLD, VALUE = 128, 160, 255  # alpha in the lookup, see maps/lookup.py
NO_DATA_RGB = (0x8A, 0x93, 0x9B)
STALE_KEEPS = 0.35  # of its colour; the rest is the grey of no data: old, but not unknown
OTHER_RGB = (0xA9, 0xB2, 0xBA)
MOST_CATEGORIES = 7
_LABELS = {
    "measuredHeight": "Height",
    "yearOfConstruction": "Year built",
    "year": "Year built",
    "storeysAboveGround": "Storeys",
    "roofType": "Roof",
}
_UNITS = {"measuredHeight": "m", "eave_m": "m", "rise_m": "m"}


@dataclass(frozen=True, slots=True)
class ColourBy:
    """kind "signal": name is what follows the dot of a signal id (`load_kw`), a quantity (`power`) or a whole signal id.
    kind "attribute": name of an attribute of the city model.
    kind "trust": how far what stands there is proven (maps/trust_colours.py); name is "proof".
    """

    kind: Literal["signal", "attribute", "trust"]
    name: str


@dataclass(frozen=True, slots=True, eq=False)
class Legend:
    """title, unit: for people.   low, high: ends of the scale, nan for categories or where nothing is known yet.
    table (256, 3) uint8 from low to high; categories: (name, (r, g, b)) in place of a scale.
    ticks: round values from low to high.   coloured, missing: objects with and without a value.
    old: of the coloured, those whose value is stale.
    """

    title: str
    unit: str
    low: float
    high: float
    table: NDArray[np.uint8]
    ticks: tuple[float, ...] = ()
    categories: tuple[tuple[str, tuple[int, int, int]], ...] = ()
    is_diverging: bool = False
    coloured: int = 0
    missing: int = 0
    old: int = 0


@dataclass(frozen=True, slots=True, eq=False)
class Plan:
    """objects: rows of the city model to colour; signal: row of the catalogue for each, or -1 where value is fixed.
    value: (k,) fixed values (attributes).   legend: what is known before the first value.   given_up_after_ns: the
    catalogue's.
    """

    total: int
    objects: NDArray[np.int32]
    signal: NDArray[np.int32]
    value: NDArray[np.float64]
    rgb: NDArray[np.uint8] | None
    legend: Legend
    given_up_after_ns: NDArray[np.int64] = field(default_factory=lambda: np.empty(0, np.int64))

    def paint(
        self, snapshot: Snapshot | None, before: Legend | None = None
    ) -> tuple[NDArray[np.uint8], Legend]:
        """Colours of all objects, and the legend they follow.   before: the legend so far, whose scale is kept or grows."""
        out = np.zeros((self.total, 4), np.uint8)
        legend = before or self.legend
        if self.rgb is not None:
            out[self.objects, :3], out[self.objects, 3] = self.rgb, VALUE
            return out, legend
        value, stale = self.value, np.zeros(len(self.objects), np.bool_)
        if self.signal.size and self.signal[0] >= 0:
            value = np.full(len(self.signal), np.nan)
            if snapshot is not None:
                is_known = usable(snapshot, self.given_up_after_ns, self.signal)
                value = np.where(is_known, snapshot.value[self.signal], np.nan)
                stale = is_known & (snapshot.quality[self.signal] == Quality.STALE)
        known = np.isfinite(value)
        legend = _grown(legend, value[known])
        out[self.objects, :3], out[self.objects, 3] = NO_DATA_RGB, NO_DATA
        if known.any():
            at = (value[known] - legend.low) / max(legend.high - legend.low, 1e-12)
            rows = self.objects[known]
            out[rows, :3] = legend.table[np.clip(at * 255 + 0.5, 0, 255).astype(np.intp)]
            out[rows, 3] = VALUE
            old = self.objects[stale]
            faded = STALE_KEEPS * out[old, :3] + (1 - STALE_KEEPS) * np.array(NO_DATA_RGB)
            out[old, :3], out[old, 3] = faded.astype(np.uint8), OLD
        return out, replace(
            legend, coloured=int(known.sum()), missing=int((~known).sum()), old=int(stale.sum())
        )


def plan_for(by: ColourBy, city: CityModel, catalogue: Catalogue) -> Plan | None:
    """None where no object of the model has such a signal or attribute; of proof, which is no value, too."""
    if by.kind == "trust":
        return None
    return _signal_plan(by.name, city, catalogue) if by.kind == "signal" else _attribute_plan(by.name, city)


def choices(city: CityModel, catalogue: Catalogue) -> tuple[tuple[ColourBy, str], ...]:
    """What there is to colour by, most widespread first, with its name for people."""
    counts: Counter[str] = Counter()
    label: dict[str, str] = {}
    for signal in catalogue.signals:
        asset = catalogue.asset(signal.asset)
        if asset.kind is AssetKind.BUILDING or asset.kind is AssetKind.PV:
            suffix = _suffix(signal.id)
            counts[suffix] += 1
            label.setdefault(suffix, signal.label + (f" ({signal.unit})" if signal.unit else ""))
    out = [(ColourBy("signal", name), label[name]) for name, n in counts.most_common() if n > 1]
    if counts:
        out.insert(0, (ColourBy("trust", "proof"), "Proof"))
    is_building = np.array([t == "Building" for t in city.types])
    for name in ("use", "year", "storeys", "measuredHeight", "roofType", "yearOfConstruction", "function"):
        column = city.attributes.get(name)
        if column is not None and any(v is not None for v in column[is_building]):
            out.append((ColourBy("attribute", name), _label(name)))
    return tuple(out)


def _signal_plan(name: str, city: CityModel, catalogue: Catalogue) -> Plan | None:
    suffix = _suffix(name) if catalogue.row_or_none(name) is not None else name
    rows = [r for r, s in enumerate(catalogue.signals) if _suffix(s.id) == suffix]
    rows = rows or [r for r, s in enumerate(catalogue.signals) if s.quantity == suffix]
    by_object: dict[int, int] = {}
    place = {ident: row for row, ident in enumerate(city.ids)}
    parts: dict[str, list[int]] = {}
    owner = city.attributes.get("asset")
    if owner is not None:
        for row, asset_id in enumerate(owner):
            if isinstance(asset_id, str):
                parts.setdefault(asset_id, []).append(row)
    for row in rows:
        asset = catalogue.asset(catalogue.signals[row].asset)
        if asset.id in parts:
            by_object.update(dict.fromkeys(parts[asset.id], row))
        elif asset.building in place and (
            asset.kind is AssetKind.BUILDING or place[asset.building] not in by_object
        ):
            by_object[place[asset.building]] = row
    if not by_object:
        return None
    root = city.root_of()
    signal_of = np.full(len(city.ids), -1, np.int32)
    signal_of[list(by_object)] = list(by_object.values())
    inherited = np.where(signal_of >= 0, signal_of, signal_of[root])
    if owner is not None:  # a panel on a roof is not the building it lies on
        inherited = np.where([isinstance(a, str) for a in owner], signal_of, inherited)
    objects = np.flatnonzero(inherited >= 0).astype(np.int32)
    first = catalogue.signals[rows[0]]
    can_be_negative = any(catalogue.signals[r].low < 0 for r in rows) and first.quantity != "temperature"
    return Plan(
        len(city.ids), objects, inherited[objects], np.full(len(objects), np.nan), None,
        Legend(first.label, first.unit, math.nan, math.nan, _table(can_be_negative), is_diverging=can_be_negative),
        catalogue.given_up_after_ns,
    )  # fmt: skip


def _attribute_plan(name: str, city: CityModel) -> Plan | None:
    column = city.attributes.get(name)
    if column is None:
        return None
    root = city.root_of()
    said = [column[r] if column[r] is not None else column[root[r]] for r in range(len(city.ids))]
    is_building = [city.types[r].startswith("Building") for r in root]
    rows = np.flatnonzero([b or column[r] is not None for r, b in enumerate(is_building)]).astype(np.int32)
    numbers = np.array([_number(said[r]) for r in rows])
    none = np.full(len(rows), -1, np.int32)
    if np.isfinite(numbers).any() and not any(isinstance(said[r], str) and said[r].strip() and not math.isfinite(_number(said[r])) for r in rows):  # fmt: skip
        legend = Legend(_label(name), _UNITS.get(name, ""), math.nan, math.nan, _table(False))
        return Plan(len(city.ids), rows, none, numbers, None, legend)
    words = [str(said[r]).strip() if said[r] is not None else "" for r in rows]
    common = [w for w, _ in Counter(w for w in words if w).most_common()]
    if not common:
        return None
    palette = (colours.okabe_ito()[: min(MOST_CATEGORIES, len(common))] * 255 + 0.5).astype(np.uint8)
    of = {w: palette[i] for i, w in enumerate(common[: len(palette)])}
    grey = np.array(OTHER_RGB, np.uint8)
    keep = np.array([bool(w) for w in words])
    rgb = (
        np.array([of.get(w, grey) for w in words if w], np.uint8)
        if keep.any()
        else np.empty((0, 3), np.uint8)
    )
    categories = [(w, (int(c[0]), int(c[1]), int(c[2]))) for w, c in of.items()]
    if len(common) > len(palette):
        categories.append((f"{len(common) - len(palette)} others", OTHER_RGB))
    legend = Legend(
        _label(name), "", math.nan, math.nan, _table(False), categories=tuple(categories),
        coloured=int(keep.sum()), missing=int((~keep).sum()),
    )  # fmt: skip
    return Plan(len(city.ids), rows[keep], none[keep], numbers[keep], rgb, legend)


def results_plan(
    title: str, unit: str, values: NDArray[np.float64], city: CityModel, *, is_difference: bool = False
) -> Plan:
    """values (o,) of the objects, NaN where there is none; parts follow their building. A building without a value is hatched."""
    root = city.root_of()
    said = np.where(np.isfinite(values), values, values[root])
    rows = np.flatnonzero([city.types[r].startswith("Building") for r in root]).astype(np.int32)
    legend = Legend(title, unit, math.nan, math.nan, _table(is_difference), is_diverging=is_difference)
    return Plan(len(city.ids), rows, np.full(len(rows), -1, np.int32), said[rows], None, legend)


def as_difference(plan: Plan) -> Plan:
    """The same objects, for values that are differences: a diverging scale about zero."""
    legend = replace(
        plan.legend, title=f"{plan.legend.title}, difference", table=_table(True), is_diverging=True
    )
    return replace(plan, legend=legend)


def united(one: Legend, other: Legend) -> Legend:
    """`one` with a scale that holds both; unchanged where the other is about something else or says nothing yet."""
    is_same = (one.title, one.unit, one.categories) == (other.title, other.unit, other.categories)
    if not is_same or not math.isfinite(other.low):
        return one
    return _grown(one, np.array([other.low, other.high]))


def nice_ends(low: float, high: float, *, is_diverging: bool = False) -> tuple[float, float]:
    """Round numbers that hold both ends; symmetric about zero where the scale diverges."""
    if is_diverging:
        reach = max(abs(low), abs(high)) or 1.0
        step = _step(reach)
        reach = math.ceil(reach / step - 1e-9) * step
        return -reach, reach
    if 0 <= low <= 0.5 * high:
        low = 0.0
    if high <= low:
        low, high = low - 0.5, high + 0.5
    step = _step(high - low)
    return math.floor(low / step + 1e-9) * step, math.ceil(high / step - 1e-9) * step


def ticks(low: float, high: float, most: int = 5) -> tuple[float, ...]:
    """Round values between two ends."""
    if not (math.isfinite(low) and math.isfinite(high)) or high <= low:
        return ()
    raw = (high - low) / most
    size = 10.0 ** math.floor(math.log10(raw))
    step = next(s * size for s in (1, 2, 2.5, 5, 10) if s * size >= raw * (1 - 1e-9))
    first = math.ceil(low / step - 1e-9)
    last = math.floor(high / step + 1e-9)
    return tuple(round(k * step, 10) for k in range(first, last + 1))


def _grown(legend: Legend, values: NDArray[np.float64]) -> Legend:
    if not len(values):
        return legend
    low, high = float(values.min()), float(values.max())
    if math.isfinite(legend.low) and legend.low <= low and high <= legend.high:
        return legend
    if math.isfinite(legend.low):
        low, high = min(low, legend.low), max(high, legend.high)
    low, high = nice_ends(low, high, is_diverging=legend.is_diverging)
    return replace(legend, low=low, high=high, ticks=ticks(low, high))


def _step(span: float) -> float:
    size = 10.0 ** math.floor(math.log10(max(span, 1e-12)))
    return size * (0.1 if span / size < 2 else 0.25 if span / size < 5 else 0.5)


def _table(is_diverging: bool) -> NDArray[np.uint8]:
    source = colours.vik() if is_diverging else colours.batlow()
    return (np.asarray(source) * 255 + 0.5).astype(np.uint8)


def _suffix(signal_id: str) -> str:
    return signal_id.rpartition(".")[2]


def _label(name: str) -> str:
    return _LABELS.get(name, name.replace("_", " ").capitalize())


def _number(value: object) -> float:
    if isinstance(value, bool) or value is None:
        return math.nan
    if isinstance(value, (int, float)):
        return float(value)
    try:
        return float(str(value))
    except ValueError:
        return math.nan
