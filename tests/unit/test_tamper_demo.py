"""The tamper demonstration: one byte of a copy is found with its leaf and path, put back, and the history stays as it was."""

from __future__ import annotations

import hashlib
import json
import struct
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.ledger.contract import LedgerError
from app.model.catalogue import Catalogue
from app.model.trust import Proof
from app.tamper_demo import TamperDemo, differing
from tests.unit.history.past import catalogue_of
from tests.unit.proving.town import Town, minutes, town

CATALOGUE: Catalogue = catalogue_of(3, 30.0)


@pytest.fixture(autouse=True)
def _a_window_for_each_quarter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.proving.sealing.LEAST", 1)


@pytest.fixture
def real(tmp_path: Path) -> Iterator[Town]:
    feed = CATALOGUE.signals[0].feed
    (tmp_path / "real").mkdir()
    with town(
        tmp_path / "real", feeds={one.id: feed for one in CATALOGUE.signals}, catalogue=CATALOGUE
    ) as one:
        one.record(minutes(0), minutes(121))
        one.seal(minutes(121.5))
        yield one


@pytest.fixture
def demo(real: Town, tmp_path: Path) -> Iterator[TamperDemo]:
    (tmp_path / "copy").mkdir()
    with TamperDemo(
        tmp_path / "copy", CATALOGUE, real.historian, real.log, minutes(15), minutes(90)
    ) as found:
        yield found


def test_that_the_copy_matches_what_the_log_holds(demo: TamperDemo) -> None:
    assert {one.proof for one in demo.check()} == {Proof.MATCH}
    assert len(demo.check()) == 5
    assert demo.readings == 5 * 30 * 3


def test_that_one_byte_makes_one_interval_differ_and_one_call_puts_it_right(demo: TamperDemo) -> None:
    flipped = demo.flip()
    (wrong,) = differing(demo.check())
    assert wrong.signals == (flipped.signal,)
    assert wrong.from_ns <= flipped.t_ns < wrong.to_ns
    demo.restore()
    assert differing(demo.check()) == []
    assert demo.flipped is None


def test_that_it_is_one_byte_and_no_more(demo: TamperDemo) -> None:
    flipped = demo.flip()
    differs = [k for k in range(8) if flipped.raw_before[k] != flipped.raw_after[k]]
    assert differs == [flipped.place]
    assert struct.unpack("<d", flipped.raw_before)[0] == flipped.before
    assert struct.unpack("<d", flipped.raw_after)[0] == flipped.after != flipped.before


@pytest.mark.parametrize("signal", [one.id for one in CATALOGUE.signals])
def test_that_the_path_leads_from_the_leaf_to_the_sealed_root_and_no_longer_does(
    demo: TamperDemo, signal: str
) -> None:
    flipped = demo.flip(signal)
    walk = demo.walk()
    assert walk.flipped is flipped
    assert walk.leaf_anchored != walk.leaf_found
    anchored, found = walk.leaf_anchored, walk.leaf_found
    for rung in walk.rungs:
        for before, after in ((anchored, rung.anchored), (found, rung.found)):
            pair = rung.sibling + before if rung.is_left else before + rung.sibling
            assert hashlib.sha256(b"\x01" + pair).digest() == after
        anchored, found = rung.anchored, rung.found
    assert anchored == walk.batch.root
    assert found == walk.root_found != walk.batch.root


def test_that_flipping_twice_changes_one_byte_only(demo: TamperDemo) -> None:
    demo.flip(CATALOGUE.signals[0].id)
    demo.flip(CATALOGUE.signals[1].id)
    (wrong,) = differing(demo.check())
    assert wrong.signals == (CATALOGUE.signals[1].id,)
    demo.restore()
    demo.restore()
    assert differing(demo.check()) == []


def test_that_the_real_history_is_never_touched(real: Town, demo: TamperDemo) -> None:
    before = real.historian.rows(minutes(0), minutes(121))
    size, root = real.log.size, real.log.root()
    demo.flip()
    demo.check()
    after = real.historian.rows(minutes(0), minutes(121))
    assert np.array_equal(before.value, after.value)
    assert (real.log.size, real.log.root()) == (size, root)
    assert differing(real.verify()) == []


def test_that_a_time_without_seals_is_refused(real: Town, tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="nothing of that time is sealed"):
        TamperDemo(tmp_path, CATALOGUE, real.historian, real.log, minutes(900), minutes(960))


def test_that_before_a_byte_is_changed_there_is_no_path(demo: TamperDemo) -> None:
    with pytest.raises(LedgerError, match="no byte is changed"):
        demo.walk()


def test_that_a_signal_without_readings_is_refused(demo: TamperDemo) -> None:
    with pytest.raises(LedgerError):
        demo.flip("nobody.power_kw")
    assert json.dumps([one.proof.word for one in demo.check()]).count("matches") == 5
