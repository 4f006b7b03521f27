"""Levels of display: limits, scales, the lines of the overview, and the way through them."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace

import numpy as np
from hypothesis import assume, given
from hypothesis import strategies as st

from app.alarms.knowledge import Knowledge
from app.alarms.rule import Kind, Rule, Select
from app.alarms.words import Alarm, Priority, State
from app.levels.indicator import Indicators, moved
from app.levels.limits import Mark, limits_of
from app.levels.overview import Overview, worst_beyond, worst_of, worst_of_assets
from app.levels.scale import Band, scale_of, usual_band
from app.levels.support import raw_lines, refusal_lines, rule_lines
from app.levels.trail import HOME, Level, Place, Trail, at_level, crumbs, place_of, up
from app.levels.unit import unit_of
from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.events import Health, Link, Refused
from app.model.quality import Quality
from app.model.signal import Signal
from app.model.snapshot import Snapshot
from app.model.times import MINUTE_NS, NS, UTC

T = 1_800_000_000 * NS


def _asset(ident: str, kind: AssetKind, area: str, building: str | None = None) -> Asset:
    return Asset(ident, kind, ident.title(), area, (0.0, 0.0, 0.0), building)


def _signal(
    asset: str, suffix: str, quantity: str, unit: str, low: float = math.nan, high: float = math.nan
) -> Signal:
    name = f"{asset}.{suffix}"
    return Signal(name, asset, quantity, suffix, unit, 30.0, low, high, "sim", name)


CATALOGUE = Catalogue.of(
    (
        _asset("house", AssetKind.BUILDING, "Quay", "b-1"),
        _asset("house-pv", AssetKind.PV, "Quay", "b-1"),
        _asset("feeder", AssetKind.FEEDER, "Quay"),
        _asset("shed", AssetKind.BUILDING, "Hill", "b-2"),
        _asset("mast", AssetKind.WEATHER, ""),
    ),
    (
        _signal("house", "load_kw", "power", "kW", 0.0, 500.0),
        _signal("house", "energy_kwh", "energy", "kWh", 0.0),
        _signal("house-pv", "power_kw", "power", "kW", 0.0, 100.0),
        _signal("feeder", "loading_pct", "loading", "%", 0.0, 200.0),
        _signal("shed", "load_kw", "power", "kW", 0.0, 50.0),
        _signal("mast", "outdoor_c", "temperature", "°C", -40.0, 45.0),
    ),
)
RULES = (
    Rule(
        "over",
        "Feeder overload",
        Kind.H,
        Priority.HIGH,
        Select(quantity="loading"),
        limit=100.0,
        deadband=2.0,
    ),
    Rule("near", "Feeder near its limit", Kind.H, Priority.LOW, Select(quantity="loading"), limit=85.0),
    Rule("cold", "Frost", Kind.L, Priority.MEDIUM, Select(quantity="temperature"), limit=-20.0),
    Rule("silent", "No data", Kind.NO_DATA, Priority.DIAGNOSTIC, Select(quantity="power")),
)


def snapshot(values: dict[int, float], quality: Quality = Quality.GOOD, age_s: int = 5) -> Snapshot:
    n = len(CATALOGUE)
    value = np.array([values.get(row, 10.0) for row in range(n)])
    at = np.full(n, T - age_s * NS)
    return Snapshot(T, value, np.full(n, quality, np.uint8), at, at + NS // 4)


def mark(kind: Kind, limit: float) -> Mark:
    return Mark(kind, limit, 0.0, Priority.LOW, "r", "R")


# -- limits ------------------------------------------------------------------------------------------------------------


def test_that_limits_stand_at_their_signals_and_other_rules_make_none() -> None:
    limits = limits_of(RULES, CATALOGUE)
    assert [(m.letters, m.limit) for m in limits.of(3)] == [("H", 85.0), ("H", 100.0)]
    assert [(m.letters, m.limit) for m in limits.of(5)] == [("L", -20.0)]
    assert limits.of(0) == ()


@given(st.floats(-300, 300))
def test_that_the_worst_limit_beyond_is_told_and_on_the_limit_is_not_beyond(value: float) -> None:
    limits = limits_of(RULES, CATALOGUE)
    rank = limits.beyond(snapshot({3: value}), CATALOGUE.given_up_after_ns)
    assert rank[3] == (0 if value > 100 else 2 if value > 85 else -1)


def test_that_what_is_not_known_is_beyond_nothing() -> None:
    limits = limits_of(RULES, CATALOGUE)
    for quality in (Quality.BAD, Quality.ABSENT):
        assert (limits.beyond(snapshot({3: 150.0}, quality), CATALOGUE.given_up_after_ns) == -1).all()
    old = snapshot({3: 150.0}, Quality.STALE, 301)  # ten periods of 30 s and a second
    assert limits.beyond(old, CATALOGUE.given_up_after_ns)[3] == -1
    assert limits.beyond(snapshot({3: math.nan}), CATALOGUE.given_up_after_ns)[3] == -1


def test_that_a_rule_that_is_off_draws_no_limit() -> None:
    assert limits_of([replace(RULES[0], is_enabled=False)], CATALOGUE).of(3) == ()


# -- scales ------------------------------------------------------------------------------------------------------------

NUMBERS = st.floats(-1e4, 1e4)


@given(st.lists(st.tuples(st.sampled_from([Kind.HH, Kind.H, Kind.L, Kind.LL]), NUMBERS), max_size=5),
       st.none() | st.tuples(NUMBERS, NUMBERS), st.tuples(NUMBERS, NUMBERS) | st.none())  # fmt: skip
def test_that_a_scale_has_two_ends_holds_every_limit_and_its_band(
    limits: list[tuple[Kind, float]], usual: tuple[float, float] | None, bounds: tuple[float, float] | None
) -> None:
    low, high = (min(bounds), max(bounds)) if bounds else (math.nan, math.nan)
    marks = [mark(kind, value) for kind, value in limits]
    signal = _signal("house", "x", "power", "kW", low, high)
    scale = scale_of(signal, marks, (min(usual), max(usual)) if usual else None)
    if scale is None:
        assert not marks
        assert usual is None
        return
    assert scale.low < scale.high
    assert all(scale.low <= m.limit <= scale.high for m in marks)
    if scale.band is not Band.NONE:
        assert scale.low <= scale.normal_low <= scale.normal_high <= scale.high
    assert scale.share(scale.low) == 0.0
    assert scale.share(scale.high) == 1.0
    assert math.isnan(scale.share(math.nan))


def test_that_normal_lies_between_the_innermost_limits() -> None:
    marks = [mark(Kind.HH, 100), mark(Kind.H, 85), mark(Kind.L, 10), mark(Kind.LL, 5)]
    scale = scale_of(_signal("house", "x", "soc", "%", 0, 100), marks, None)
    assert scale is not None
    assert (scale.normal_low, scale.normal_high, scale.band) == (10, 85, Band.LIMITS)
    assert (scale.low, scale.high) == (0, 100)
    assert scale.is_normal(50)
    assert not scale.is_normal(9)


def test_that_without_limits_the_band_is_what_the_signal_did_and_says_so() -> None:
    band = usual_band(np.arange(101.0))
    assert band == (5.0, 95.0)
    scale = scale_of(_signal("house", "load_kw", "power", "kW", 0, 2200), (), band)
    assert scale is not None
    assert scale.band is Band.USUAL
    assert scale.high < 200  # not the meter's 2 200 kW
    assert scale.low == 0


def test_that_too_few_values_say_nothing_of_what_is_usual() -> None:
    assert usual_band(np.array([1.0, np.nan] * 11)) is None
    assert usual_band(np.array([])) is None


def test_that_a_flat_signal_has_a_scale_all_the_same() -> None:
    scale = scale_of(_signal("house", "x", "power", "kW"), (), (7.0, 7.0))
    assert scale is not None
    assert scale.low < 7.0 < scale.high


# -- indicators --------------------------------------------------------------------------------------------------------


def test_that_an_indicator_without_a_usable_value_points_nowhere_and_says_what_it_knows() -> None:
    board = Indicators(CATALOGUE)
    board.put_limits(limits_of(RULES, CATALOGUE))
    ranks = np.full(len(CATALOGUE), -1, np.int8)
    good = board.state(3, snapshot({3: 90.0}), ranks, is_hist=False)
    assert good.is_deviant
    assert "above it" in good.sentence
    assert "H at 85.0" in good.sentence
    bad = board.state(3, snapshot({3: 90.0}, Quality.BAD), ranks, is_hist=False)
    assert not bad.is_known
    stale = board.state(3, snapshot({3: 90.0}, Quality.STALE, 100), ranks, is_hist=False)
    assert stale.text == "[90.0]"
    assert stale.is_known
    gone = board.state(3, snapshot({3: 90.0}, Quality.STALE, 400), ranks, is_hist=False)
    assert gone.text.startswith("–")
    assert not gone.is_known


def test_that_only_what_looks_different_is_painted_again() -> None:
    rows = np.array([0, 3, 5])
    first = snapshot({0: 1.0, 3: 2.0})
    given_up = CATALOGUE.given_up_after_ns
    assert moved(rows, None, first, given_up).all()
    later = replace(first, t_ns=T + NS)
    assert not moved(rows, first, later, given_up).any()
    other = snapshot({0: 1.0, 3: 2.5})
    assert moved(rows, first, other, given_up).tolist() == [False, True, False]
    much_later = replace(first, t_ns=T + 10 * MINUTE_NS)  # given up meanwhile
    assert moved(rows, first, much_later, given_up).all()


def test_that_usual_bands_count_only_where_no_limit_says_what_is_normal() -> None:
    board = Indicators(CATALOGUE)
    board.put_limits(limits_of(RULES, CATALOGUE))
    before = board.generation
    board.put_usual({0: (10.0, 60.0), 3: (20.0, 40.0)})
    assert board.generation > before
    load, loading = board.scale(0), board.scale(3)
    assert load is not None
    assert load.band is Band.USUAL
    assert loading is not None
    assert loading.band is Band.LIMITS
    again = board.generation
    board.put_usual({0: (10.0, 60.0)})
    assert board.generation == again
    board.forget_usual()
    assert board.scale(0).band is Band.NONE  # type: ignore[union-attr]


# -- level 1 -----------------------------------------------------------------------------------------------------------


def _alarm(ident: str, priority: Priority, state: State, asset: str, area: str, raised: int = 1) -> Alarm:
    return Alarm(
        ident, "r", asset, ident, priority, asset, area, state=state, is_active=True, raised_ns=raised
    )


def test_that_the_worst_alarm_is_the_one_that_nobody_has_seen_and_put_away_ones_are_not_counted() -> None:
    alarms = [
        _alarm("a", Priority.HIGH, State.ACKED, "feeder", "Quay"),
        _alarm("b", Priority.LOW, State.UNACK, "house", "Quay"),
        _alarm("c", Priority.HIGH, State.SHLVD, "shed", "Hill"),
        _alarm("d", Priority.MEDIUM, State.RTNUN, "", ""),
    ]
    found = worst_of(alarms)
    assert (found["Quay"].title, found["Quay"].count) == ("b", 2)
    assert found[""].title == "d"
    assert found[""].count == 3
    assert "Hill" not in found
    assert worst_of_assets(alarms).keys() == {"feeder", "house"}


def test_that_lines_are_the_district_and_its_areas_with_balance_margin_and_data() -> None:
    state = snapshot({0: 120.0, 2: 40.0, 3: 72.0, 4: 30.0})
    whole, quay, hill = Overview(CATALOGUE).lines(state, {}, ["sim"])
    assert whole.is_whole
    assert (quay.area, hill.area) == ("Quay", "Hill")
    assert quay.balance is not None
    assert quay.balance.net_kw == 80.0
    assert (quay.margin_pct, quay.tightest) == (28.0, "feeder")
    assert math.isnan(hill.margin_pct)
    assert (whole.fresh, whole.signals) == (6, 6)
    assert (quay.fresh, quay.signals) == (4, 4)
    assert quay.down == ("sim",)


def test_that_a_silent_grid_has_no_margin_rather_than_a_full_one() -> None:
    whole, *_ = Overview(CATALOGUE).lines(snapshot({3: 0.0}, Quality.ABSENT), {})
    assert math.isnan(whole.margin_pct)
    assert whole.fresh == 0


def test_that_a_past_moment_is_judged_by_its_values() -> None:
    limits = limits_of(RULES, CATALOGUE)
    rank = limits.beyond(snapshot({3: 120.0, 5: -30.0}), CATALOGUE.given_up_after_ns)
    found = worst_beyond(rank, CATALOGUE, limits)
    assert (found["Quay"].priority, found["Quay"].asset) == (Priority.HIGH, "feeder")
    assert found[""].count == 2
    assert found[""].priority is Priority.HIGH
    assert found["Quay"].title == "Feeder overload"


# -- the way -----------------------------------------------------------------------------------------------------------

PLACES = st.sampled_from(
    [
        HOME,
        Place(Level.UNIT, "area", "Quay"),
        Place(Level.UNIT, "building", "b-1"),
        Place(Level.UNIT, "area", "gone"),
    ]
    + [Place(level, "asset", a.id) for a in CATALOGUE.assets for level in (Level.DETAIL, Level.SUPPORT)]
)


@given(PLACES)
def test_that_from_anywhere_the_way_up_ends_at_the_district(place: Place) -> None:
    found = crumbs(place, CATALOGUE)
    assert found[0] == HOME
    assert found[-1] == place
    assert len(set(found)) == len(found) <= 5
    assert all(a.level <= b.level for a, b in itertools.pairwise(found))


@given(st.lists(PLACES, max_size=60))
def test_that_back_and_forward_undo_each_other(places: list[Place]) -> None:
    trail = Trail()
    for place in places:
        trail = trail.to(place)
    assume(trail.past)
    assert trail.back().forward() == trail
    assert trail.back().here == trail.past[-1]
    while trail.past:
        trail = trail.back()
    assert trail.back() == trail


@given(st.sampled_from(list(Level)), PLACES, st.sampled_from([None, "b-1", "feeder", "nobody"]))
def test_that_a_level_key_leads_to_a_place_of_that_level_or_stays(
    level: Level, here: Place, chosen: str | None
) -> None:
    found = at_level(level, here, chosen, CATALOGUE)
    assert found.level is level or found in (here, HOME)
    if chosen == "feeder" and level >= Level.DETAIL:
        assert found == Place(level, "asset", "feeder")


def test_that_a_picked_building_is_the_asset_that_it_is() -> None:
    assert place_of("b-1", CATALOGUE) == Place(Level.DETAIL, "asset", "house")
    assert place_of("tree-9", CATALOGUE) is None
    assert up(Place(Level.DETAIL, "asset", "house-pv"), CATALOGUE) == Place(Level.UNIT, "building", "b-1")
    assert up(Place(Level.DETAIL, "asset", "mast"), CATALOGUE) == HOME


def test_that_every_alarm_of_an_asset_is_at_most_three_steps_from_the_overview() -> None:
    for asset in CATALOGUE.assets:
        assert len(crumbs(Place(Level.DETAIL, "asset", asset.id), CATALOGUE)) - 1 <= 3


# -- levels 2 and 4 ----------------------------------------------------------------------------------------------------


def test_that_a_unit_groups_by_kind_and_leaves_counters_out() -> None:
    groups = unit_of(CATALOGUE, Place(Level.UNIT, "area", "Quay"))
    assert [g.kind for g in groups] == [AssetKind.FEEDER, AssetKind.BUILDING, AssetKind.PV]
    assert groups[1].entries[0].rows == (0,)
    assert unit_of(CATALOGUE, Place(Level.UNIT, "area", "gone")) == ()


def test_that_support_shows_raw_numbers_delays_and_addresses() -> None:
    line, counter = raw_lines(CATALOGUE, CATALOGUE.rows_of("house"), snapshot({0: 123.456789}), UTC)
    assert line.value == "123.456789"
    assert line.delay == "0.250 s"
    assert (line.feed, line.key, line.bounds) == ("sim", "house.load_kw", "0 to 500")
    assert counter.bounds == "0 to –"
    (gone,) = raw_lines(CATALOGUE, (0,), Snapshot.empty(len(CATALOGUE), T), UTC)
    assert (gone.value, gone.at, gone.age, gone.delay) == ("–", "–", "–", "–")


def test_that_the_rules_of_an_asset_stand_with_their_parameters_and_state() -> None:
    lines = rule_lines(RULES, CATALOGUE, "feeder", {"over:feeder.loading_pct": "unack"})
    assert [line[0] for line in lines] == ["over", "near"]
    assert lines[0][3:5] == ("100 %", "2 %")
    assert lines[0][-1] == "unack"
    assert lines[1][-1] == "normal"


def test_that_refusals_are_those_of_its_feeds_and_addresses() -> None:
    recent = (Refused(T, "not a number", "house.load_kw"), Refused(T, "not a number", "other"))
    health = Health("sim", Link.UP, "", T, 7, 2, (("not a number", 2),), recent=recent)
    other = Health("mqtt", Link.DOWN, "", T)
    lines = refusal_lines([health, other], ["sim"], ["house.load_kw"], UTC)
    assert len(lines) == 2
    assert "7 received, refused: not a number 2" in lines[0]
    assert lines[1].endswith("house.load_kw")


def test_that_an_area_knows_as_much_of_its_alarms_as_the_alarm_system_does() -> None:
    needed = np.ones(len(CATALOGUE), np.bool_)
    nothing = Overview(CATALOGUE).lines(snapshot({}), {}, (), Knowledge(needed, ~needed))
    assert all(line.known == 0 and line.judged == line.signals for line in nothing)
    half = np.arange(len(CATALOGUE)) % 2 == 0
    whole, *areas = Overview(CATALOGUE).lines(snapshot({}), {}, (), Knowledge(needed, half))
    assert whole.known == half.sum()
    assert sum(line.known for line in areas) <= whole.known
    past = Overview(CATALOGUE).lines(snapshot({}), {})
    assert all((line.known, line.judged) == (line.fresh, line.signals) for line in past)
