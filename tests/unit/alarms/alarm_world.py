"""A small district for alarms: two feeders and a battery; readings by name."""

from __future__ import annotations

from app.alarms.rule import Kind, Rule, Select
from app.alarms.words import Actor, Priority
from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.quality import Quality
from app.model.reading import Reading, ReadingBatch
from app.model.signal import Signal
from app.model.times import NS

START = 1_780_000_000 * NS
KARI = Actor("kari", "operator", "live")
OLA = Actor("ola", "engineer", "live")


def district(feeders: int = 2) -> Catalogue:
    assets, signals = [], []
    for n in range(1, feeders + 1):
        name = f"feeder-{n}"
        assets.append(
            Asset(name, AssetKind.FEEDER, f"Feeder {n}", "Quay", (0.0, 0.0, 0.0), params={"rated_kw": 400.0})
        )
        signals.append(Signal(f"{name}.power", name, "power", "Power", "kW", 60.0, key=f"{name}/power"))
        signals.append(
            Signal(f"{name}.setpoint", name, "setpoint", "Setpoint", "kW", 60.0, key=f"{name}/setpoint")
        )
    assets.append(Asset("battery", AssetKind.BATTERY, "Battery", "Quay", (0.0, 0.0, 0.0)))
    signals.append(
        Signal("battery.temperature", "battery", "temperature", "Temperature", "°C", 10.0, key="battery/t")
    )
    return Catalogue.of(assets, signals)


def over(limit: float = 400.0, **more: object) -> Rule:
    """Feeders above their limit."""
    return Rule(
        "over", "Feeder over its limit", Kind.H, Priority.HIGH, Select(quantity="power"), limit=limit, **more
    )  # type: ignore[arg-type]


def read(
    catalogue: Catalogue, *rows: tuple[str, float, float] | tuple[str, float, float, Quality]
) -> ReadingBatch:
    """(signal, seconds after START, value[, quality])."""
    return ReadingBatch.of(
        Reading(
            catalogue.row(row[0]),
            START + round(row[1] * NS),
            row[2],
            row[3] if len(row) > 3 else Quality.GOOD,
            START,
        )  # type: ignore[misc]
        for row in rows
    )


def at(seconds: float) -> int:
    return START + round(seconds * NS)
