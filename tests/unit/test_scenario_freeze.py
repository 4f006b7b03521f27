"""Frozen scenarios: the same file on the same district with the same model is what was frozen; whatever is changed is found and named."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType, SimpleNamespace

import pytest

from app.commands import scenario as command
from app.ledger import canonical
from app.ledger.contract import Entry
from app.ledger.fields import BadRecord
from app.ledger.kinds_scenarios import SCENARIO, frozen_id, result_of
from app.ledger.log import TransparencyLog
from app.ledger.log_file import DamagedLog
from app.ledger.records import check as check_record
from app.main import main
from app.scenario_freeze import check, freeze, frozen, payload_of
from app.scenarios.base import Base
from app.scenarios.reading import read_scenario
from app.scenarios.running import Bench, Outcome, result_hash
from app.scenarios.words import ScenarioError
from tests.unit.ledger.log_world import NOW_NS, log_at
from tests.unit.scenarios.town import town

FILE = """
[scenario]
id = "roofs"
name = "Roofs"
[[intervention]]
id = "all"
kind = "pv"
where = "floor_m2 > 0"
coverage = "60 %"
"""


def ran(text: str, base: Base | None = None) -> Outcome:
    found = read_scenario(text, "roofs.toml", "NOK").scenario
    assert found is not None
    return Bench(base or town()).run(found)


@pytest.fixture(scope="module")
def outcome() -> Outcome:
    return ran(FILE)


@pytest.fixture
def log(tmp_path: Path) -> Iterator[TransparencyLog]:
    found = log_at(tmp_path)
    yield found
    found.close()


def test_that_what_was_frozen_is_known_again_and_frozen_once(log: TransparencyLog, outcome: Outcome) -> None:
    first = freeze(log, outcome, FILE.encode(), now_ns=NOW_NS)
    again = freeze(log, ran(FILE), FILE.encode(), now_ns=NOW_NS + 10**9)
    assert first.is_new
    assert not again.is_new
    assert again.leaf == first.leaf
    said = check(log, ran(FILE), FILE.encode())
    assert said.is_same
    assert said.leaf == first.leaf
    assert any(one.startswith("inclusion") for one in said.proof)
    assert any(one.startswith("checkpoint") for one in said.proof)


def test_that_the_records_hash_is_that_of_the_result(outcome: Outcome) -> None:
    payload = payload_of(outcome, b"x", NOW_NS)
    figures = {one["name"]: one["value"] for one in payload["figures"]}
    assert result_of(payload["question"], figures) == outcome.result_hash == payload["result"]


def test_that_a_scenario_that_was_never_frozen_is_told(log: TransparencyLog, outcome: Outcome) -> None:
    said = check(log, outcome, FILE.encode())
    assert not said.is_same
    assert said.differences == ("roofs was never frozen here",)
    freeze(log, outcome, FILE.encode(), now_ns=NOW_NS)
    assert "leaf 99" in check(log, outcome, FILE.encode(), leaf=99).differences[0]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('"60 %"', '"61 %"', ["the file is another one", "the result is another one"]),
        ('"Roofs"', '"Ruufs"', ["what is run is the same"]),
        ("[scenario]", "# a comment\n[scenario]", ["what is run is the same"]),
        (
            "[[intervention]]",
            '[assumptions]\ndiscount = "5 %"\n[[intervention]]',
            ["the file is another one", "npv"],
        ),
    ],
)
def test_that_a_changed_file_is_found_and_named(
    log: TransparencyLog, outcome: Outcome, old: str, new: str, said: list[str]
) -> None:
    freeze(log, outcome, FILE.encode(), now_ns=NOW_NS)
    other = FILE.replace(old, new, 1)
    found = check(log, ran(other), other.encode())
    assert not found.is_same
    for words in said:
        assert any(words in one for one in found.differences)


def test_that_another_district_is_found_and_its_part_named(log: TransparencyLog, outcome: Outcome) -> None:
    freeze(log, outcome, FILE.encode(), now_ns=NOW_NS)
    moved = replace(town(), hash="sha256:" + "1" * 64, parts=MappingProxyType({"assets": "b"}))
    said = check(log, ran(FILE, moved), FILE.encode()).differences
    assert any("the district is another one: assets" in one for one in said)
    assert not any("the file" in one for one in said)


def test_that_another_model_is_found(
    log: TransparencyLog, outcome: Outcome, monkeypatch: pytest.MonkeyPatch
) -> None:
    freeze(log, outcome, FILE.encode(), now_ns=NOW_NS)
    for place in ("app.scenarios.running.MODEL_VERSION", "app.scenario_freeze.MODEL_VERSION"):
        monkeypatch.setattr(place, "2")
    assert any(
        "the model is another one: 1 then, 2 now" in one
        for one in check(log, ran(FILE), FILE.encode()).differences
    )


def test_that_a_figure_that_was_changed_afterwards_is_found(log: TransparencyLog, outcome: Outcome) -> None:
    freeze(log, outcome, FILE.encode(), now_ns=NOW_NS)
    figures = {**outcome.figures, "co2_kg": replace(outcome.figures["co2_kg"], value=1.0)}
    forged = replace(
        outcome, figures=figures, result_hash=result_hash(outcome.plan.base.hash, outcome.scenario, figures)
    )
    assert any("1 figures differ: co2_kg" in one for one in check(log, forged, FILE.encode()).differences)


def test_that_a_record_whose_figures_do_not_make_its_hash_is_refused(
    log: TransparencyLog, outcome: Outcome
) -> None:
    payload = payload_of(outcome, FILE.encode(), NOW_NS)
    wrong = {**payload, "figures": [{**one, "value": "1"} for one in payload["figures"]]}
    with pytest.raises(BadRecord, match="do not make"):
        check_record(SCENARIO, wrong)
    with pytest.raises(BadRecord, match="frozen_id"):
        check_record(SCENARIO, {**payload, "frozen_id": "roofs-0000000000000000"})
    log.append([Entry(SCENARIO, NOW_NS, canonical.encode(wrong))])
    assert frozen(log, "roofs") == [], "a leaf that somebody wrote by hand freezes nothing"
    assert not check(log, outcome, FILE.encode()).is_same


def test_that_a_leaf_that_was_rewritten_in_the_log_is_found(tmp_path: Path, outcome: Outcome) -> None:
    log = log_at(tmp_path)
    freeze(log, outcome, FILE.encode(), now_ns=NOW_NS)
    log.close()
    forged = replace(
        outcome, figures={**outcome.figures, "co2_kg": replace(outcome.figures["co2_kg"], value=1.0)}
    )
    forged = replace(
        forged, result_hash=result_hash(outcome.plan.base.hash, outcome.scenario, forged.figures)
    )
    data = canonical.encode(payload_of(forged, FILE.encode(), NOW_NS))
    with sqlite3.connect(tmp_path / "log.sqlite") as connection:
        table, column = next(
            (name, row[1])
            for (name,) in connection.execute(
                "select name from sqlite_master where type = 'table'"
            ).fetchall()
            for row in connection.execute(f"pragma table_info({name})").fetchall()
            if row[1] == "data"
        )
        for (name,) in connection.execute("select name from sqlite_master where type = 'trigger'").fetchall():
            connection.execute(f"drop trigger {name}")  # whoever forges does not stop at those
        connection.execute(f"update {table} set {column} = ?", (data,))
    connection.close()
    log = TransparencyLog.read(tmp_path / "log.sqlite")
    try:
        with pytest.raises(DamagedLog, match="is not the one that was signed"):
            check(log, forged, FILE.encode())
    finally:
        log.close()


def test_that_a_quick_look_is_not_frozen(log: TransparencyLog, outcome: Outcome) -> None:
    with pytest.raises(ScenarioError, match="quick look"):
        freeze(log, replace(outcome, is_coarse=True), b"x")
    assert frozen_id("a", "b", "c") != frozen_id("a", "c", "b")


def test_that_the_commands_freeze_and_find_a_change(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    district = SimpleNamespace(currency="NOK", folder=tmp_path, id="town")
    monkeypatch.setattr(command, "_bench", lambda args: (SimpleNamespace(district=district), Bench(town())))
    monkeypatch.setattr("app.scenario_files.history_folder", lambda data, district: data)
    monkeypatch.setattr("app.opening.history_folder", lambda data, district: data)
    path = tmp_path / "roofs.toml"
    path.write_text(FILE, encoding="utf-8")

    def call(*args: str) -> tuple[int, str]:
        status = main(["--data", str(tmp_path / "data"), "scenario", *args])
        seen = capsys.readouterr()
        return status, seen.out or seen.err

    status, text = call("check", str(path))
    assert status == 2
    assert "nothing was frozen" in text
    assert json.loads(call("freeze", str(path), "--json")[1])["is_new"] is True
    assert "was frozen already" in call("freeze", str(path))[1]
    status, text = call("check", str(path), "--json")
    assert status == 0
    assert json.loads(text)["same"] is True
    path.write_text(FILE.replace("60 %", "70 %"), encoding="utf-8")
    status, text = call("check", str(path))
    assert status == 1
    assert "it is NOT what was frozen" in text
    assert "figures differ" in text
    assert call("check", str(path), "--leaf", "7")[0] == 1
