"""Each fault of the simulator with what is stored, refused, marked and shown: Faults -> Intake -> DuckDB -> Snapshot."""

from __future__ import annotations

import math
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.feeds import checks as c
from app.feeds.checks import Checks
from app.feeds.feed import FeedMisconfigured
from app.feeds.intake import BufferedIntake
from app.feeds.simulator_faults import KINDS, Faults, read_faults
from app.history.duck import DuckHistorian
from app.model.asset import Asset, AssetKind
from app.model.catalogue import Catalogue
from app.model.events import Health
from app.model.quality import Quality
from app.model.reading import ReadingBatch
from app.model.signal import Signal
from app.model.snapshot import Snapshot, aged
from app.model.times import MINUTE_NS, NS

NOON = 1_782_043_200 * NS
READINGS = 120  # two hours, one a minute
METER, AIR = 0, 1


def town() -> Catalogue:
    asset = Asset("b", AssetKind.BUILDING, "B", "A", (0.0, 0.0, 0.0))
    return Catalogue.of(
        [asset],
        [
            Signal("b.energy_kwh", "b", "energy", "E", "kWh", 60, key="e"),
            Signal("b.t_c", "b", "temperature", "T", "°C", 60, low=-50, high=100, key="t", max_rate=0.05),
        ],
    )


def truth(rows, t_ns):
    """A meter that counts one a minute from 1000 on, and a temperature that swings by 3 degrees in an hour."""
    minutes = (t_ns - NOON) / MINUTE_NS
    return np.where(rows == METER, 1000.0 + minutes, 20.0 + 3.0 * np.sin(minutes / 60 * 2 * math.pi))


def sent(faults: Faults) -> ReadingBatch:
    due_ns = np.repeat(NOON + np.arange(READINGS) * MINUTE_NS, 2)
    rows = np.tile(np.array([METER, AIR], dtype=np.int32), READINGS)
    place, t_ns, value = faults.send(rows, due_ns, truth)
    quality = np.full(len(place), Quality.SIMULATED, dtype=np.uint8)
    return ReadingBatch(rows[place], t_ns, value, quality, due_ns[place])


def outcome(text: str, folder: Path) -> tuple[int, Health, Snapshot]:
    """How many are stored, the feed's health, what is shown a minute after the last."""
    catalogue = town()
    now_ns = end_ns = NOON + READINGS * MINUTE_NS
    intake = BufferedIntake("sim", catalogue, wall_ns=lambda: now_ns, checks=Checks(catalogue, (10.4, 63.4)))
    batch = sent(read_faults(text, "sim", catalogue))
    historian = DuckHistorian(folder / "history.duckdb", catalogue)
    try:
        for start in range(0, len(batch), 3):
            part = batch.part(start, min(start + 3, len(batch)))
            now_ns = int(part.seen_ns[-1])
            intake.put_batch(part)
            kept = intake.take()
            if kept is not None:
                historian.append(kept)
        health, stats = intake.health(), historian.stats()
        assert len(batch) == health.received + health.rejected
        shown = aged(historian.state_at(end_ns), end_ns, catalogue.stale_after_ns)
        return stats.readings, health, shown
    finally:
        historian.close()


ALL = 2 * READINGS
UNCERTAIN, BAD, STALE, SIMULATED = Quality.UNCERTAIN, Quality.BAD, Quality.STALE, Quality.SIMULATED


@pytest.mark.parametrize(
    ("text", "stored", "rejected", "marked", "shown"),
    [
        ("", ALL, {}, {}, SIMULATED),
        ("dropout:b.t_c", READINGS, {}, {}, Quality.ABSENT),
        ("dropout:b.t_c:after=1h", ALL - 60, {}, {}, STALE),
        ("stuck:b.t_c:after=1m", ALL, {}, {}, SIMULATED),  # two hours are not yet too long for a temperature
        ("spike:b.t_c:p=1:after=119m", ALL, {}, {c.OUT_OF_RANGE: 1}, BAD),
        ("drift:b.t_c:60/h", ALL, {}, {c.OUT_OF_RANGE: 42}, BAD),  # above 100 from minute 78 on
        ("unit:b.t_c:1000", ALL, {}, {c.OUT_OF_RANGE: READINGS}, BAD),
        ("reset:b.energy_kwh:1h", ALL, {}, {c.RESET: 1}, SIMULATED),
        ("skew:*:30s", ALL, {}, {c.CLOCK_AHEAD: 2}, SIMULATED),
        ("skew:*:10m", 0, {"time in the future": ALL}, {}, Quality.ABSENT),
        ("late:b.t_c:2h", ALL, {}, {"late by hours": READINGS}, STALE),
        ("late:b.t_c:26h", ALL, {}, {"late by days": READINGS}, STALE),
        ("duplicate:b.t_c", ALL, {c.DUPLICATE: READINGS}, {}, SIMULATED),
        ("flapping:b.t_c:10m", ALL - 60, {}, {}, STALE),
    ],
)  # fmt: skip
def test_that_a_fault_is_stored_refused_marked_and_shown_as_it_is(
    tmp_path, text, stored, rejected, marked, shown
):
    count, health, state = outcome(text, tmp_path)
    assert count == stored
    assert dict(health.reasons) == rejected
    assert dict(health.marked) == marked
    assert state.quality_of(AIR) is shown


def test_that_noise_beyond_a_sensor_s_pace_is_marked_and_nothing_is_lost(tmp_path):
    count, health, _ = outcome("noise:b.t_c:20", tmp_path)
    assert count == ALL
    assert dict(health.marked)[c.TOO_FAST] > 60


def test_that_disorder_changes_no_value_and_is_counted(tmp_path):
    count, health, state = outcome("disorder:b.energy_kwh:150s:p=0.3", tmp_path)
    assert count == ALL
    assert 20 < dict(health.marked)[c.OUT_OF_ORDER] + dict(health.marked).get("late by minutes", 0) < 60 or (
        dict(health.marked).keys() <= {c.OUT_OF_ORDER}
    )
    assert state.value[METER] == pytest.approx(1000.0 + READINGS - 1, abs=3)


def test_that_the_same_seed_gives_the_same_faults_however_the_time_is_cut():
    catalogue = town()
    text = "spike:*:p=0.3,noise:*:2:p=0.5,dropout:*.t_c:p=0.1"
    one, two = (sent(read_faults(text, "sim", catalogue, 5)) for _ in range(2))
    other = sent(read_faults(text, "sim", catalogue, 6))
    assert one.value.tolist() == two.value.tolist()
    assert one.value.tolist() != other.value.tolist()
    share = Counter((one.value > 200) & (one.signal == AIR))[True] / READINGS
    assert 0.1 < share < 0.5


@pytest.mark.parametrize(
    "text",
    ["melt:*", "late:nobody:2h", "late:*:fast", "late:*:-2h", "reset:*:0s", "drift:*:1", "drift:*:1/y", "spike:*:p=2", "spike:*:p=nan",
     "stuck:*:3", "late:*:2h:when=1h", "noise:*:1e400", "late:*:99999999999d", "dropout:*," * 65],
)  # fmt: skip
def test_that_a_fault_that_cannot_be_read_is_named(text):
    with pytest.raises(FeedMisconfigured, match="Feed 'sim'"):
        read_faults(text, "sim", town())


@given(st.text(max_size=40), st.sampled_from(sorted(KINDS)))
def test_that_no_text_raises_anything_else(text, kind):
    for whole in (text, f"{kind}:*:{text}"):
        try:
            sent(read_faults(whole, "sim", town()))
        except FeedMisconfigured:
            continue
