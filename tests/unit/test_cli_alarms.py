"""`tvilling alarms`: keys that scripts rely on, what is counted, and one line for what cannot be used."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from app.alarm_lines import entry_of, state_of
from app.alarms.words import Actor, Alarm, Change, Priority, State, What
from app.commands.alarms import JOURNAL
from app.history.opening import open_history
from app.journal.entry import Entry
from app.journal.store import Journal
from app.main import main
from app.model.quality import Quality
from app.model.reading import ReadingBatch
from app.model.times import HOUR_NS, MINUTE_NS, NS, iso
from app.opening import OpenedDistrict, history_folder, open_district

T0 = 1_795_392_000 * NS
END = T0 + 6 * HOUR_NS
SPAN = ("--from", iso(T0), "--to", iso(END))
KARI = Actor("kari", "operator", "live")


@pytest.fixture(scope="module")
def district() -> OpenedDistrict:
    return open_district("trondheim")


@pytest.fixture(scope="module")
def signal(district: OpenedDistrict) -> str:
    return next(s.id for s in district.catalogue.signals if s.quantity == "pm25")


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory, district: OpenedDistrict, signal: str) -> Path:
    """Six hours: one signal that is high each second half hour, and a journal that saw the first three of six."""
    folder = tmp_path_factory.mktemp("alarms")
    place = history_folder(folder, district.district)
    row = district.catalogue.row(signal)
    t_ns = T0 + np.arange(0, 360, dtype=np.int64) * MINUTE_NS
    value = np.where(np.arange(360) % 60 >= 30, 90.0, 5.0)
    found = open_history(place, district.catalogue)
    found.historian.append(
        ReadingBatch(np.full(360, row), t_ns, value, np.full(360, Quality.GOOD), t_ns)  # type: ignore[arg-type]
    )
    found.historian.close()
    ident = f"dusty:{signal}"
    lines = [Change(T0, What.STARTED)]
    for hour in range(3):
        at = T0 + hour * HOUR_NS + 30 * MINUTE_NS
        lines += [
            Change(
                at,
                What.RAISED,
                ident,
                State.NORM,
                State.UNACK,
                priority=Priority.MEDIUM,
                value=90.0,
                limit=50.0,
            ),
            Change(at + 2 * MINUTE_NS, What.ACKNOWLEDGED, ident, State.UNACK, State.ACKED, KARI, why="seen"),
            Change(at + 30 * MINUTE_NS, What.CLEARED, ident, State.ACKED, State.NORM),
        ]
    alarm = Alarm(
        ident, "dusty", signal, "Dusty air", Priority.MEDIUM, raised_ns=T0, state=State.ACKED, is_active=True
    )
    with Journal(place / JOURNAL) as journal:
        journal.append([entry_of(c) for c in lines], {f"alarm:{ident}": state_of(alarm)})
        journal.append(
            [
                entry_of(Change(END, What.STOPPED)),
                Entry(END - 1, "shift.note", "", "kari", "operator", "live", "wind"),
            ]
        )
    return folder


@pytest.fixture
def rules(tmp_path: Path, signal: str) -> Path:
    path = tmp_path / "new.toml"
    path.write_text(
        f'[[rule]]\nid = "dusty"\ntitle = "Dusty air"\nkind = "H"\npriority = "medium"\nlimit = 50.0\n'
        f'select = {{ signals = ["{signal}"] }}\n'
    )
    return path


def run(capsys: pytest.CaptureFixture[str], data: Path, *args: object) -> tuple[int, str, str]:
    status = main(["alarms", *(str(a) for a in args), "--data", str(data)])
    out, err = capsys.readouterr()
    return status, out, err


def answer(capsys: pytest.CaptureFixture[str], data: Path, *args: object) -> tuple[int, dict[str, Any]]:
    status, out, _ = run(capsys, data, *args, "--json")
    return status, json.loads(out)


def test_that_the_promised_keys_of_performance_are_there(
    capsys: pytest.CaptureFixture[str], data: Path
) -> None:
    status, found = answer(capsys, data, "performance", *SPAN)
    assert status == 0
    assert (found["from"], found["to"]) == (iso(T0), iso(END))
    assert found["per_hour"] == pytest.approx(0.5)
    assert found["floods"] == found["chattering"] == found["standing"] == []
    assert found["priorities"] == {"high": 0, "medium": 3, "low": 0}
    assert found["coverage"] == 1.0
    assert found["answers"] == {"acknowledged": 3, "never": 0, "median_s": 120.0, "p95_s": 120.0}
    assert found["bad_actors"][0]["alarms"] == 3


def test_that_performance_is_said_in_words_too_and_by_day(
    capsys: pytest.CaptureFixture[str], data: Path
) -> None:
    status, out, _ = run(capsys, data, "performance", *SPAN, "--by", "day")
    assert status == 0
    assert "Alarms per hour" in out
    assert "3 acknowledged, half within 2 min" in out
    status, found = answer(capsys, data, "performance", *SPAN, "--by", "day")
    assert sum(one["alarms"] for one in found["days"]) == 3


def test_that_a_time_that_is_hardly_covered_is_said_and_judged_by_nothing(
    capsys: pytest.CaptureFixture[str], data: Path
) -> None:
    span = ("--from", iso(T0 - 60 * HOUR_NS), "--to", iso(END))
    status, out, _ = run(capsys, data, "performance", *span, "--check")
    assert status == 1
    assert "ran for 9% of this time" in out
    assert "AMBER" not in out
    status, found = answer(capsys, data, "performance", *span)
    assert found["valid"] is False
    assert {one["flag"] for one in found["targets"].values()} == {"none"}


def test_that_the_journal_is_listed_by_kind_and_cut_with_a_word(
    capsys: pytest.CaptureFixture[str], data: Path
) -> None:
    status, found = answer(capsys, data, "journal", *SPAN, "--kind", "alarm.acknowledged")
    assert status == 0
    assert [one["who"] for one in found["entries"]] == ["kari"] * 3
    assert found["entries"][0]["why"] == "seen"
    assert found["more"] is False
    status, found = answer(capsys, data, "journal", *SPAN, "--most", "2")
    assert found["more"] is True
    assert [one["n"] for one in found["entries"]] == [10, 12]
    _, out, _ = run(capsys, data, "journal", *SPAN, "--kind", "shift")
    assert "kari (operator)  wind" in out


def test_that_what_stands_and_the_rules_are_listed(capsys: pytest.CaptureFixture[str], data: Path) -> None:
    status, found = answer(capsys, data, "list")
    assert status == 0
    (alarm,) = found["alarms"]
    assert (alarm["title"], alarm["state"], alarm["value"]) == ("Dusty air", "acked", None)
    assert len(found["rules"]) > 5
    _, out, _ = run(capsys, data, "list", "--rules")
    assert "Dusty air" in out
    assert "feed-down" in out


def test_that_a_trial_says_what_both_raised_and_what_only_one_did(
    capsys: pytest.CaptureFixture[str], data: Path, rules: Path
) -> None:
    status, found = answer(capsys, data, "trial", rules, *SPAN, "--alone")
    assert status == 0
    assert found["raised"] == {"both": 3, "only_new": 3, "only_old": 0, "unknown": 0}
    assert found["new"]["priorities"]["medium"] == 6
    assert found["old"]["priorities"]["medium"] == 3
    rules.write_text(rules.read_text().replace("50.0", "95.0"))
    status, found = answer(capsys, data, "trial", rules, *SPAN, "--alone")
    assert found["raised"]["only_old"] == 3
    status, out, _ = run(capsys, data, "trial", rules, *SPAN)
    assert "Only by the journal: 3." in out


def test_that_a_trial_against_the_rules_in_use_finds_no_difference_where_there_is_none(
    capsys: pytest.CaptureFixture[str], data: Path, tmp_path: Path
) -> None:
    same = tmp_path / "same.toml"
    same.write_text('[[rule]]\nid = "feed-down"\nenabled = false\n')
    status, found = answer(capsys, data, "trial", same, *SPAN, "--against", "rules")
    assert status == 0
    assert (found["raised"]["only_new"], found["raised"]["only_old"]) == (0, 0)


def test_that_a_file_with_errors_is_used_as_far_as_it_goes_and_said(
    capsys: pytest.CaptureFixture[str], data: Path, rules: Path
) -> None:
    rules.write_text(
        rules.read_text() + '\n[[rule]]\nid = "odd"\ntitle = "Odd"\nkind = "H"\npriority = "urgent"\n'
    )
    status, found = answer(capsys, data, "trial", rules, *SPAN, "--alone")
    assert status == 1
    assert found["raised"]["both"] == 3
    assert "urgent" in " ".join(found["troubles"])


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("performance", "--from=now", "--to=-1h"), "--from is not before --to"),
        (("performance", "--from", "1900-01-01T00:00:00Z"), "20 years"),
        (("performance", "--from", "tomorrowish"), "is not a time"),
        (("journal", "--most", "0"), "--most"),
        (("trial", "no-such-file.toml"), "no-such-file.toml"),
        (("trial", __file__), "no rule can be used"),
        (
            ("trial", "RULES", "--from", "2001-01-01T00:00:00Z", "--to", "2001-01-02T00:00:00Z"),
            "nothing was recorded",
        ),
    ],
)
def test_that_what_cannot_be_used_ends_in_one_line(
    capsys: pytest.CaptureFixture[str], data: Path, rules: Path, args: tuple[str, ...], said: str
) -> None:
    status, out, err = run(capsys, data, *(rules if a == "RULES" else a for a in args))
    assert status == 2
    assert out == ""
    assert said in err
    assert err.count("\n") == 1


def test_that_a_district_never_opened_has_no_journal_and_says_so(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    status, _, err = run(capsys, tmp_path, "performance")
    assert status == 2
    assert "no journal yet" in err
    assert run(capsys, tmp_path, "list")[0] == 0


def test_that_a_damaged_journal_is_one_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, district: OpenedDistrict
) -> None:
    place = history_folder(tmp_path, district.district)
    place.mkdir(parents=True)
    (place / JOURNAL).write_bytes(b"no database" * 1000)
    status, _, err = run(capsys, tmp_path, "journal")
    assert status == 2
    assert err.count("\n") == 1


def test_that_a_chattering_alarm_comes_with_what_would_quieten_it(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, district: OpenedDistrict
) -> None:
    """A feeder that swings round the limit of a district's own rule each 10 s."""
    place = history_folder(tmp_path, district.district)
    row = next(
        k
        for k, s in enumerate(district.catalogue.signals)
        if s.id.startswith("feeder") and s.id.endswith(".load_pct")
    )
    name = district.catalogue.signals[row].id
    t_ns = T0 + np.arange(60, dtype=np.int64) * 10 * NS
    value = np.where(np.arange(60) % 2 == 0, 71.0, 68.0)
    found = open_history(place, district.catalogue)
    found.historian.append(ReadingBatch(np.full(60, row), t_ns, value, np.full(60, Quality.GOOD), t_ns))  # type: ignore[arg-type]
    found.historian.close()
    (place / "alarms.toml").write_text(
        f'[[rule]]\nid = "swing"\ntitle = "Swings"\nkind = "H"\npriority = "low"\nlimit = 70.0\nselect = {{ signals = ["{name}"] }}\n'
    )
    ident = f"swing:{name}"
    lines = [Change(T0, What.STARTED)]
    for k in range(0, 60, 2):
        lines.append(Change(int(t_ns[k]), What.RAISED, ident, State.RTNUN, State.UNACK))
        lines.append(Change(int(t_ns[k + 1]), What.CLEARED, ident, State.UNACK, State.RTNUN))
    with Journal(place / JOURNAL) as journal:
        journal.append([entry_of(c) for c in [*lines, Change(END, What.STOPPED)]])
    _, answered = answer(capsys, tmp_path, "performance", *SPAN)
    (chatter,) = answered["chattering"]
    assert chatter["times"] == 30
    assert chatter["suggestion"]["deadband"] == pytest.approx(2.1)
    assert chatter["suggestion"]["times_with_deadband"] == 1
    assert chatter["suggestion"]["off_delay_s"] == 15.0
    _, out, _ = run(capsys, tmp_path, "performance", *SPAN)
    assert "deadband 2.1: 30 -> 1 times" in out
