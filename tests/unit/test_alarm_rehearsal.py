"""Days rehearsed: alarms as live ones, answered and shelved, in a journal that a trial over the same history agrees with."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.alarm_past import read_past
from app.journal.store import Journal
from app.main import main
from app.model.times import HOUR_NS, iso

T0 = 1_768_777_200_000_000_000  # 2026-01-19 00:00 CET
FAULTS = ",".join(
    (
        "value:harbour-parking-charger.state:4:after=30m:for=40m",
        "dropout:weather-*:after=1h",
        "noise:street-charger-1.state:9:after=0s",
    )
)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("rehearsed") / "data"
    assert main(_asked(folder, "rehearse", "--faults", FAULTS)) == 0
    return folder


def _asked(data: Path, part: str, *more: str) -> list[str]:
    span = ("--from", iso(T0), "--to", iso(T0 + 4 * HOUR_NS))
    return ["--district", "trondheim", "--data", str(data), "alarms", part, *more, *span]


def test_that_disturbances_ring_and_are_answered_by_one_who_says_what_he_is(data: Path) -> None:
    (path,) = data.rglob("journal.sqlite")
    with Journal(path, is_read_only=True) as journal:
        past = read_past(journal, T0, T0 + 4 * HOUR_NS)
        people = {one.who for one in journal.each(kinds=("alarm.acknowledged", "alarm.shelved"))}
        shelved = {one.subject for one in journal.page(kinds=("alarm.shelved",))}
    rang = {one.alarm for one in past.annunciations}
    assert "charger-fault:harbour-parking-charger.state" in rang
    assert any(alarm.startswith("weather-stale:") for alarm in rang)
    assert people == {"simulated operator"}
    assert shelved == {"charger-fault:street-charger-1.state"}, "it chattered"
    assert past.runs == ((T0, T0 + 4 * HOUR_NS),)


def test_that_a_trial_over_its_history_raises_the_same(
    data: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rules = tmp_path / "none.toml"
    rules.write_text('[[rule]]\nid = "noise-high"\nenabled = false\n', encoding="utf-8")
    capsys.readouterr()
    assert main(_asked(data, "trial", str(rules), "--json")) == 0
    found = json.loads(capsys.readouterr().out)
    differ = [one for one in found["alarms"] if one["only_new"] or one["only_old"]]
    assert not differ
    assert any(one["both"] for one in found["alarms"])


def test_that_a_folder_in_which_something_is_remembered_is_left_alone(
    data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (path,) = data.rglob("journal.sqlite")
    before = path.read_bytes()
    assert main(_asked(data, "rehearse")) == 2
    assert "something is remembered here already" in capsys.readouterr().err
    assert path.read_bytes() == before


def test_that_a_fault_that_cannot_be_read_makes_no_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(_asked(tmp_path / "x", "rehearse", "--faults", "odd:thing")) == 2
    assert "'odd' is not known" in capsys.readouterr().err
    assert not (tmp_path / "x").exists()
