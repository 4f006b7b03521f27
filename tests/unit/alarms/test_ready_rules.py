"""The ready rules in the demonstration districts: silent on normal days, and each rings when its own thing happens."""

from __future__ import annotations

from datetime import UTC, datetime

import numpy as np
import pytest

from app.alarm_rules import rules_of
from app.alarms.engine import Engine
from app.alarms.expression import compile_expression
from app.alarms.rule import Kind, Rule
from app.alarms.words import What
from app.energy.district_model import DistrictModel
from app.model.catalogue import Catalogue
from app.model.quality import Quality
from app.model.reading import ReadingBatch
from app.model.times import NS
from app.opening import open_district

TOWNS = ("trondheim", "limerick", "voru", "pisek", "sestao", "smolyan", "alba_iulia")
STEP_S = 120
WINTER = round(datetime(2026, 1, 20, tzinfo=UTC).timestamp()) * NS
SUMMER = round(datetime(2026, 7, 15, tzinfo=UTC).timestamp()) * NS


def raised(town: str, from_ns: int, hours: int) -> list[str]:
    """Alarms of these hours, as the live engine would have raised them."""
    opened = open_district(town)
    catalogue, rules = opened.catalogue, rules_of(opened.district)[0]
    model = DistrictModel(catalogue, opened.district.lonlat, opened.district.zone, 7)
    engine = Engine(rules, catalogue, started_ns=from_ns, compile_=compile_expression)
    assert not [t.text for t in engine.troubles if not t.is_advice]
    times = from_ns + np.arange(0, hours * 3600, STEP_S) * NS
    values = model.values(times)
    found: list[str] = []
    for t_ns, value in zip(times.tolist(), values, strict=True):
        batch = everything(catalogue, value, t_ns)
        for change in (*engine.readings(batch, t_ns), *engine.tick(t_ns)):
            if change.what is What.RAISED:
                found.append(change.alarm)
    return found


def everything(catalogue: Catalogue, value: np.ndarray, t_ns: int) -> ReadingBatch:
    n = len(catalogue)
    at = np.full(n, t_ns, np.int64)
    return ReadingBatch(
        np.arange(n, dtype=np.int32), at, np.asarray(value, np.float64),
        np.full(n, Quality.SIMULATED, np.uint8), at,
    )  # fmt: skip


@pytest.mark.parametrize("begin", [WINTER, SUMMER], ids=["winter", "summer"])
@pytest.mark.parametrize("town", TOWNS)
def test_that_a_normal_day_is_silent(town: str, begin: int) -> None:
    assert raised(town, begin, 24) == []


class World:
    """Trondheim on a quiet night, and one signal in our hands."""

    def __init__(self) -> None:
        opened = open_district("trondheim")
        self.catalogue = opened.catalogue
        self.rules = rules_of(opened.district)[0]
        model = DistrictModel(self.catalogue, opened.district.lonlat, opened.district.zone, 7)
        self.value = model.values(SUMMER)[0].copy()
        self.quality = np.full(len(self.catalogue), Quality.SIMULATED, np.uint8)
        self.silent: set[int] = set()
        self.now = SUMMER
        self.engine = Engine(self.rules, self.catalogue, started_ns=SUMMER, compile_=compile_expression)
        self.run(300)

    def run(self, seconds: float, step_s: int = 60) -> list[tuple[What, str]]:
        """All signals send each step, but the silent ones."""
        happened: list[tuple[What, str]] = []
        end = self.now + round(seconds * NS)
        keep = np.array([row not in self.silent for row in range(len(self.catalogue))])
        while self.now < end:
            self.now += step_s * NS
            batch = everything(self.catalogue, self.value, self.now)
            batch = ReadingBatch(batch.signal, batch.t_ns, batch.value, self.quality, batch.seen_ns).take(
                keep
            )
            changes = (*self.engine.readings(batch, self.now), *self.engine.tick(self.now))
            happened += [(c.what, c.alarm) for c in changes if c.what in (What.RAISED, What.CLEARED)]
        return happened


READY = [r for r in rules_of(open_district("trondheim").district)[0] if r.is_enabled]


def point_of(world: World, rule: Rule) -> tuple[str, int, float]:
    """The first alarm that this rule makes: id, row, limit."""
    place = world.rules.index(next(r for r in world.rules if r.id == rule.id))
    found = next(p for p in world.engine.points if p.rule == place)
    return found.id, found.row, found.limit


@pytest.mark.parametrize("rule", [r for r in READY if r.kind.is_limit], ids=lambda r: r.id)
def test_that_a_limit_rings_once_and_ends_when_it_is_over(rule: Rule) -> None:
    world = World()
    alarm, row, limit = point_of(world, rule)
    normal = world.value[row]
    beyond = 1.02 if rule.kind in (Kind.H, Kind.HH) else 0.98
    world.value[row] = limit * beyond
    happened = world.run(rule.on_delay_s + 120)
    assert happened.count((What.RAISED, alarm)) == 1, happened
    world.value[row] = normal
    assert (What.CLEARED, alarm) in world.run(rule.off_delay_s + 180)


@pytest.mark.parametrize("rule", [r for r in READY if r.kind is Kind.NO_DATA], ids=lambda r: r.id)
def test_that_silence_rings(rule: Rule) -> None:
    world = World()
    alarm, row, limit = point_of(world, rule)
    world.silent = {row}
    assert (What.RAISED, alarm) in world.run(limit + rule.on_delay_s + 120)
    world.silent = set()
    assert (What.CLEARED, alarm) in world.run(rule.off_delay_s + 120)


@pytest.mark.parametrize("rule", [r for r in READY if r.kind is Kind.BAD_QUALITY], ids=lambda r: r.id)
def test_that_bad_data_rings(rule: Rule) -> None:
    world = World()
    alarm, row, _limit = point_of(world, rule)
    world.quality[row] = Quality.BAD
    assert (What.RAISED, alarm) in world.run(rule.on_delay_s + 120)


def test_that_a_heat_pump_that_starts_every_eight_minutes_rings() -> None:
    world = World()
    rule = next(r for r in READY if r.id == "heat-pump-short-cycling")
    alarm, _row, _limit = point_of(world, rule)
    row = world.catalogue.row(f"{alarm.partition(':')[2]}.power_kw")
    happened: list[tuple[What, str]] = []
    for start in range(18):
        world.value[row] = 12.0 if start % 2 else 0.0
        happened += world.run(240)
    assert (What.RAISED, alarm) in happened
    world.value[row] = 0.0
    assert (What.CLEARED, alarm) in world.run(2 * 3600)


def test_that_what_the_program_tells_rings() -> None:
    world = World()
    for rule in (r for r in READY if r.kind is Kind.EVENT):
        told = world.engine.told(rule.select.source, "it", True, world.now)
        assert [c.alarm for c in told if c.what is What.RAISED] == [f"{rule.id}:it"]
        assert world.engine.told(rule.select.source, "it", False, world.now)
