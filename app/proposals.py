"""From what a feed found at its source to assets and signals of the district, as a person confirmed them.

    choices = [Choice(proposal, asset="", quantity="power", unit="kW", kind=AssetKind.BUILDING), ...]
    assets, signals = parts_of(choices, opened, feed="city")

Streams of one thing become signals of one asset. Nothing is guessed that a person has not seen: kind, quantity and unit stand
in the choice; a thing without a place stands at the district's origin, and says so.   Thread: any.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from app.feeds.discovery import Proposal
from app.model.asset import Asset, AssetKind
from app.model.language import tr
from app.model.signal import Signal
from app.opening import OpenedDistrict

PERIOD_S = 60.0  # where nothing tells how often something comes
QUANTITIES = (
    "power", "energy", "heat", "temperature", "humidity", "soc", "voltage", "current", "frequency", "pm25", "pm10",
    "no2", "co2", "noise", "wind_speed", "irradiance", "count", "speed", "occupancy", "state",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Choice:
    """asset: id of one that is there, or "" for a new one from the proposal's thing.   kind: of a new one.
    quantity, unit: of the signal; `unit` "" keeps the source's."""

    proposal: Proposal
    asset: str = ""
    kind: AssetKind = AssetKind.BUILDING
    quantity: str = ""
    unit: str = ""


def proposed(proposals: Iterable[Proposal], opened: OpenedDistrict) -> tuple[Choice, ...]:
    """What is offered first for those that are not known yet: an asset of that name where there is one."""
    names = {a.name.casefold(): a.id for a in opened.catalogue.assets} | {
        a.id: a.id for a in opened.catalogue.assets
    }
    found = []
    for one in proposals:
        if one.is_known:
            continue
        asset = names.get(one.thing.casefold()) or names.get(one.thing_label.casefold()) or ""
        kind = AssetKind(one.kind) if one.kind in set(AssetKind) else AssetKind.BUILDING
        found.append(Choice(one, asset, kind, one.quantity, one.unit))
    return tuple(found)


def parts_of(
    choices: Sequence[Choice], opened: OpenedDistrict, feed: str
) -> tuple[tuple[Asset, ...], tuple[Signal, ...]]:
    """New assets and signals, with ids that are free. Raises ValueError naming the first choice that says too little."""
    from app.signals_writer import xy_of

    catalogue, district = opened.catalogue, opened.district
    taken_assets = {a.id for a in catalogue.assets}
    taken_signals = {s.id for s in catalogue.signals}
    of_thing: dict[str, Asset] = {}
    signals: list[Signal] = []
    for choice in choices:
        one = choice.proposal
        what = one.label or one.key
        if not choice.quantity:
            raise ValueError(tr("{what}: say which quantity it is", what=what))
        ident = choice.asset
        if not ident:
            asset = of_thing.get(one.thing)
            if asset is None:
                name = (one.thing_label or one.thing or what).strip()[:80] or tr("Unnamed")
                x, y = xy_of(one.lonlat, district.epsg) if one.lonlat is not None else district.origin[:2]
                asset = Asset(
                    _free(_slug(name, 48) or "thing", taken_assets),
                    choice.kind,
                    name,
                    "",
                    (x, y, district.origin[2]),
                )
                taken_assets.add(asset.id)
                of_thing[one.thing] = asset
            ident = asset.id
        unit = choice.unit or one.unit
        signal_id = f"{ident}.{_word(choice.quantity)}"
        signal_id = _free(signal_id, taken_signals, "_")
        taken_signals.add(signal_id)
        signals.append(
            Signal(
                signal_id,
                ident,
                choice.quantity,
                what[:80],
                unit,
                one.period_s if one.period_s > 0 else PERIOD_S,
                feed=feed,
                key=one.key,
                decimals=1,
                source_unit=one.unit if unit != one.unit else "",
            )
        )
    return tuple(of_thing.values()), tuple(signals)


def unplaced(choices: Sequence[Choice]) -> int:
    """How many new things have no place of their own and will stand at the district's origin."""
    return len({c.proposal.thing for c in choices if not c.asset and c.proposal.lonlat is None})


def with_kind(choices: Sequence[Choice], thing: str, kind: AssetKind) -> tuple[Choice, ...]:
    """All streams of a thing belong to one asset, so they share its kind."""
    return tuple(replace(c, kind=kind) if c.proposal.thing == thing else c for c in choices)


def _slug(text: str, most: int) -> str:
    plain = (
        unicodedata.normalize("NFKD", text.replace("ø", "o").replace("Ø", "o"))
        .encode("ascii", "ignore")
        .decode()
    )
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")[:most].strip("-")


def _word(text: str) -> str:
    return _slug(text, 40).replace("-", "_") or "value"


def _free(wanted: str, taken: set[str], joint: str = "-") -> str:
    if wanted not in taken:
        return wanted
    number = 2
    while f"{wanted}{joint}{number}" in taken:
        number += 1
    return f"{wanted}{joint}{number}"
