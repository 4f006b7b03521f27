"""Commands pass the same gate as the window: by role, by a code at the terminal; each is in the journal."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.commands import permission
from app.commands.common import Unusable
from app.commands.permission import CHANGING, READING, permit
from app.journal.entry import Entry
from app.journal.store import Journal
from app.main import main, parser
from app.people.actions import ACTIONS
from app.people.roles import Role
from tests.unit.people.posts import CODES, NOT_SET_UP, Seat, rules


def commands(of: argparse.ArgumentParser) -> Iterator[str]:
    below = [a for a in of._actions if isinstance(a, argparse._SubParsersAction)]
    for action in below:
        for sub in action.choices.values():
            yield from commands(sub)
    run = of.get_default("run")
    if not below and run is not None:
        yield f"{run.__module__.rpartition('.')[2]}.{run.__name__}"


def test_that_every_command_says_what_it_changes_or_that_it_only_reads() -> None:
    found = set(commands(parser()))
    assert set(CHANGING) <= found
    assert set(CHANGING.values()) <= set(ACTIONS)
    forgotten = {one for one in found - set(CHANGING) if not one.startswith(READING)}
    assert not forgotten, "name it in app/commands/permission.py"


@pytest.fixture
def data(tmp_path: Path) -> Path:
    place = tmp_path / "districts" / "trondheim" / "journal.sqlite"
    Journal(place).close()
    return tmp_path


def sit(monkeypatch: pytest.MonkeyPatch, seat: Seat) -> Seat:
    monkeypatch.setattr("app.people_post.make_post", lambda: seat.post)
    return seat


def lines(data: Path) -> list[Entry]:
    with Journal(data / "districts" / "trondheim" / "journal.sqlite") as journal:
        return journal.page(oldest_first=True)


def asked(data: Path, *words: str) -> argparse.Namespace:
    return parser().parse_args([*words, "--data", str(data)])


def test_that_a_viewer_cannot_restore_by_the_command_line_either(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    sit(monkeypatch, Seat(rules({"kari": Role.OPERATOR})))
    assert main(["history", "restore", str(data / "some.duckdb"), "--data", str(data)]) == 2
    assert "needs the role engineer; you are operator" in capsys.readouterr().err
    line = lines(data)[-1]
    assert (line.kind, line.who, line.role) == ("action.refused", "kari", "operator")


def test_that_what_may_be_done_is_written_and_what_reads_is_not(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sit(monkeypatch, Seat(rules({"kari": Role.ENGINEER})))
    permit(asked(data, "history", "stats"))
    permit(asked(data, "history", "import", "readings.csv"))
    assert [(e.kind, e.who, e.mode) for e in lines(data)] == [("action.import.readings", "kari", "")]


def test_that_a_code_at_the_terminal_does_and_is_nowhere(
    data: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", type("Terminal", (), {"isatty": lambda _self: True})())
    codes = iter(["PLANTED nine red buoys", CODES[Role.ENGINEER]])
    monkeypatch.setattr(permission.getpass, "getpass", lambda _words: next(codes))
    seat = Seat(rules({"kari": Role.OPERATOR}))
    sit(monkeypatch, seat)
    with pytest.raises(Unusable):
        permit(asked(data, "history", "compact"))
    permit(asked(data, "history", "compact"))
    kinds = [line.kind for line in lines(data)]
    assert kinds == [
        "action.person.not-stepped-up",
        "action.refused",
        "action.person.stepped-up",
        "action.history.compact",
    ]
    out, err = capsys.readouterr()
    assert "PLANTED" not in out + err + repr(lines(data))


def test_that_where_nothing_is_set_up_the_command_line_is_as_it_was(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sit(monkeypatch, Seat(NOT_SET_UP))
    permit(asked(data, "history", "compact"))
    assert lines(data)[-1].role == "operator"


def test_that_no_journal_is_begun_for_a_command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sit(monkeypatch, Seat(NOT_SET_UP))
    permit(asked(tmp_path, "history", "compact"))
    assert not list(tmp_path.rglob("journal.sqlite"))
