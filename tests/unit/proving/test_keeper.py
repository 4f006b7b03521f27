"""The ledger's thread: records reach the log in order, sealing goes on after trouble, and nothing is told twice."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.ledger.contract import LedgerError
from app.model.events import Event
from app.model.trust import Proof
from app.proving.keeper import LedgerKeeper
from app.proving.scribe import QueueScribe
from tests.unit.proving.town import Town, minutes, town

KIND = "twin.operator.action/1"


@pytest.fixture
def one(tmp_path: Path) -> Iterator[Town]:
    with town(tmp_path) as one:
        yield one


def keeper_of(one: Town, scribe: QueueScribe, now_ns: int, told: list[Event] | None = None) -> LedgerKeeper:
    say = (told if told is not None else []).append
    return LedgerKeeper(one.log, one.sealer, scribe, lambda: now_ns, say, now=lambda: now_ns, every_s=0.01)


def test_that_records_stand_in_the_log_in_the_order_they_were_written(one: Town) -> None:
    scribe = QueueScribe(now=lambda: 5)
    for k in range(5000):
        scribe.write(KIND, {"n": k})
    keeper = keeper_of(one, scribe, minutes(0))
    keeper.start()
    assert keeper.stop(10.0)
    kept = one.log.find([KIND], most=10_000)
    assert [json.loads(k.entry.data)["n"] for k in kept] == list(range(5000))
    assert json.loads(kept[0].entry.data)["schema"] == KIND
    assert kept[0].entry.t_ns == 5


def test_that_a_payload_that_cannot_be_written_down_is_refused_at_once(one: Town) -> None:
    scribe = QueueScribe()
    with pytest.raises(LedgerError, match="float"):
        scribe.write(KIND, {"price": 0.1})
    assert scribe.waiting == 0


def test_that_the_thread_seals_what_is_due(one: Town) -> None:
    one.record(minutes(0), minutes(61))
    keeper = keeper_of(one, QueueScribe(), minutes(61.2))
    keeper.start()
    _until(lambda: one.index.edge[0] == minutes(60))
    assert keeper.stop(10.0)
    assert one.differing() == []
    assert {p.proof for p in one.prover.intervals(minutes(0), minutes(60))} == {Proof.MATCH}


def test_that_trouble_is_told_once_and_its_end_too_and_nothing_is_lost(
    one: Town, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.proving.keeper.WAITS_S", (0.01,))
    is_full, told, scribe = threading.Event(), [], QueueScribe()
    is_full.set()
    append = one.log.append

    def full(entries: list[object]) -> range:
        if is_full.is_set():
            raise LedgerError("no space is left to write the ledger; free some")
        return append(entries)  # type: ignore[arg-type]

    monkeypatch.setattr(one.log, "append", full)
    scribe.write(KIND, {"n": 1})
    keeper = keeper_of(one, scribe, minutes(0), told)
    keeper.start()
    _until(lambda: keeper._tries > 3)
    scribe.write(KIND, {"n": 2})
    is_full.clear()
    _until(lambda: scribe.waiting == 0)
    _until(lambda: len(told) == 2)
    assert keeper.stop(10.0)
    assert "no space" in told[0].text
    assert "Recording goes on" in told[0].text
    assert "works again" in told[1].text
    assert len(one.log.find([KIND])) == 2


def test_that_nothing_is_sealed_while_nothing_can_be_recorded(one: Town) -> None:
    one.record(minutes(0), minutes(61))
    keeper = LedgerKeeper(one.log, one.sealer, QueueScribe(), lambda: None, now=lambda: minutes(70))
    assert not keeper._once(may_seal=True)
    assert one.log.size == 0


def _until(is_so: object) -> None:
    pause = threading.Event()
    for _ in range(3000):
        if is_so():  # type: ignore[operator]
            return
        pause.wait(0.01)
    pytest.fail("it never happened")
