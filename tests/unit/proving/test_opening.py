"""Opening a district's ledger: one that cannot be opened says why, and what is stored without it stays behind the edge."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import pytest

from app.history.contract import Historian
from app.history.duck import DuckHistorian
from app.history.opening import open_history
from app.ledger.contract import LedgerError
from app.model.trust import Proof
from app.proving.opening import hold_edge, open_ledger
from tests.unit.history.past import catalogue_of
from tests.unit.proving.town import Town, minutes

CATALOGUE = catalogue_of(3, 30.0)


@pytest.fixture(autouse=True)
def _keys_in_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TVILLING_NO_KEYRING", "1")


def history(folder: Path) -> DuckHistorian:
    return cast(DuckHistorian, open_history(folder, CATALOGUE).historian)


def sealed(folder: Path) -> None:
    historian = history(folder)
    opened = open_ledger(folder, historian, CATALOGUE, "town")
    record(folder, historian, 0, 31)
    while opened.sealer.step(minutes(31.5)):
        pass
    assert opened.close()
    assert opened.close()
    historian.close()


def record(folder: Path, historian: DuckHistorian, a: float, b: float, seen: float | None = None) -> None:
    Town(folder, historian, *([None] * 5), 3).record(  # type: ignore[arg-type]
        minutes(a), minutes(b), seen_ns=None if seen is None else minutes(seen), shift=a
    )


def test_that_a_shared_history_has_no_ledger_and_says_so(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="workstations share"):
        open_ledger(tmp_path, cast(Historian, object()), CATALOGUE, "town")
    assert not (tmp_path / "ledger").exists()


def test_that_an_import_beside_a_closed_ledger_stays_behind_the_edge(tmp_path: Path) -> None:
    sealed(tmp_path)
    historian = history(tmp_path)
    hold_edge(historian, tmp_path)
    record(tmp_path, historian, 3, 5, seen=4)
    historian.close()

    historian = history(tmp_path)
    opened = open_ledger(tmp_path, historian, CATALOGUE, "town")
    assert {p.proof for p in opened.ledger.prover.check(minutes(0), minutes(31))} == {Proof.MATCH}
    opened.close()
    historian.close()


def test_that_a_lost_key_is_said_and_what_was_sealed_can_be_checked_without_it(tmp_path: Path) -> None:
    sealed(tmp_path)
    (key,) = (tmp_path / "ledger").glob("*.key")
    key.unlink()
    historian = history(tmp_path)
    with pytest.raises(LedgerError, match="key"):
        open_ledger(tmp_path, historian, CATALOGUE, "town")
    opened = open_ledger(tmp_path, historian, CATALOGUE, "town", is_read_only=True)
    assert {p.proof for p in opened.ledger.prover.check(minutes(0), minutes(31))} == {Proof.MATCH}
    opened.close()
    historian.close()


def test_that_a_log_that_is_none_is_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "ledger").mkdir()
    (tmp_path / "ledger" / "log.sqlite").write_bytes(b"no database at all" * 400)
    historian = history(tmp_path)
    hold_edge(historian, tmp_path)
    for is_read_only in (False, True):
        with pytest.raises(LedgerError):
            open_ledger(tmp_path, historian, CATALOGUE, "town", is_read_only=is_read_only)
    historian.close()


def test_that_an_import_beside_a_ledger_that_cannot_be_read_is_never_behind_the_edge(tmp_path: Path) -> None:
    sealed(tmp_path)
    log = tmp_path / "ledger" / "log.sqlite"
    whole = log.read_bytes()
    for file in (tmp_path / "ledger").glob("log.sqlite-*"):
        file.unlink()
    log.write_bytes(b"scratched" * 2000)
    historian = history(tmp_path)
    hold_edge(historian, tmp_path, lambda: minutes(40))
    record(tmp_path, historian, 3, 4, seen=3)
    historian.close()
    log.write_bytes(whole)
    historian = history(tmp_path)
    opened = open_ledger(tmp_path, historian, CATALOGUE, "town")
    proofs = list(opened.prover.check(minutes(0), minutes(60)))
    assert {proof.proof for proof in proofs} == {Proof.MATCH}
    opened.close()
    historian.close()
