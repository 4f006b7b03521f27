"""What was thinned or restored since: never a match, and a difference that a restore may explain says so."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.ledger.batch import KIND as BATCH
from app.ledger.contract import LedgerError
from app.ledger.records import decode
from app.model.trust import Proof
from app.proving.restoring import KIND, Restores, record_restore
from tests.unit.history.test_retention import thinned
from tests.unit.proving.town import minutes, town

LATER = minutes(70)


@pytest.fixture(autouse=True)
def _keys_in_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TVILLING_NO_KEYRING", "1")
    monkeypatch.setattr("app.proving.sealing.LEAST", 1)


def test_that_a_match_that_was_thinned_since_is_no_match_any_more(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.history.keeper.GRACE", 0)
    with town(tmp_path) as one:
        one.record(minutes(0), minutes(7 * 60))
        one.seal(minutes(7 * 60 + 2))
        assert {found.proof for found in one.verify()} == {Proof.MATCH}
        thinned(one.historian, minutes(3 * 60))
        until = one.historian.thinned_until_ns
        assert until is not None
        for found in (
            *one.prover.intervals(minutes(0), minutes(7 * 60 - 10)),
            *one.prover.check(minutes(0), minutes(7 * 60)),
        ):
            assert found.proof is (Proof.UNCHECKED if found.from_ns < until else Proof.MATCH)
            assert ("thinned" in found.reason) is (found.from_ns < until)


def test_that_a_restore_is_recorded_and_told_with_what_is_missing_since(tmp_path: Path) -> None:
    copy = tmp_path / "copy.duckdb"
    with town(tmp_path) as one:
        one.record(minutes(0), minutes(20))
        one.seal(minutes(17))
    shutil.copy(tmp_path / "history.duckdb", copy)
    with town(tmp_path) as one:
        one.record(minutes(20), minutes(61))
        one.seal(minutes(61.5))
        assert one.differing() == []
    shutil.copy(copy, tmp_path / "history.duckdb")
    with town(tmp_path) as one:
        assert all("restored" not in found.reason for found in one.differing())
    assert record_restore(tmp_path / "ledger", "town", copy.name, LATER)
    with town(tmp_path) as one:
        (kept,) = one.log.find([KIND])
        said = decode(kept.entry.data)
        assert said is not None
        assert (said["action"], said["about"]) == ("restored", [copy.name])
        wrong = one.differing()
        assert [found.from_ns for found in wrong] == [minutes(15), minutes(30), minutes(45)]
        assert {found.proof for found in wrong} == {Proof.DIFFERS}
        assert all("a backup was restored after it was sealed" in found.reason for found in wrong)
        one.record(minutes(61), minutes(76))
        one.seal(minutes(76.5))
        assert Restores(one.log).after(one.log.find([BATCH], newest_first=True)[0].index) == ""
        assert [found.from_ns for found in one.differing()] == [minutes(15), minutes(30), minutes(45)]


def test_that_a_restore_where_nothing_was_sealed_makes_no_ledger(tmp_path: Path) -> None:
    assert not record_restore(tmp_path / "ledger", "town", "copy.duckdb", LATER)
    assert not (tmp_path / "ledger").exists()


def test_that_a_kill_between_recording_and_the_seal_leaves_all_to_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The store has the edge, the log does not: as after a kill, or on a full disk."""

    def full(_entries: object) -> range:
        raise LedgerError("no space is left")

    with town(tmp_path) as one:
        one.record(minutes(0), minutes(31))
        with monkeypatch.context() as patch:
            patch.setattr(one.log, "append", full)
            with pytest.raises(LedgerError):
                one.seal(minutes(31.5))
        assert (one.log.size, one.index.count) == (0, 0)
        one.record(minutes(3), minutes(4), seen_ns=minutes(3), shift=7.0)
    with town(tmp_path) as again:
        assert again.seal(minutes(31.5)) == 2
        again.seal(minutes(46.5))
        assert again.differing() == []
        assert sum(window.count for window in again.index.windows(minutes(0), minutes(60))) == 3 * (
            2 * 31 + 2
        )


def test_that_a_log_that_cannot_be_read_explains_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(*_args: object, **_more: object) -> None:
        raise LedgerError("a record is not the one that was signed")

    with town(tmp_path) as one:
        one.record(minutes(0), minutes(31))
        one.seal(minutes(31.5))
        monkeypatch.setattr(one.log, "find", damaged)
        assert Restores(one.log).after(0) == ""
