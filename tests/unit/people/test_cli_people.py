"""`tvilling people`: grants and codes of an administrator; a code is asked for and never shown."""

from __future__ import annotations

import json
import stat
import sys
from pathlib import Path

import pytest

from app.commands import people as command
from app.main import main
from app.people import settings_file
from app.people.person import Person
from app.people.roles import Role
from app.people.settings_file import read_settings

CODE = "PLANTED nine red buoys"


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "etc" / "tvilling" / "people.toml"
    monkeypatch.setattr(command, "site_file", lambda: path)
    monkeypatch.setattr(settings_file, "not_the_administrators", lambda found: found.stat() and "")
    return path


def typed(monkeypatch: pytest.MonkeyPatch, *codes: str) -> None:
    answers = iter(codes)
    monkeypatch.setattr(sys, "stdin", type("Terminal", (), {"isatty": lambda _self: True})())
    monkeypatch.setattr(command.getpass, "getpass", lambda _words: next(answers))


def run(capsys: pytest.CaptureFixture[str], *args: str) -> tuple[int, str, str]:
    status = main(["people", *args])
    out, err = capsys.readouterr()
    return status, out, err


def test_that_a_code_is_set_hashed_with_the_right_modes_and_never_shown(
    place: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(0)
    typed(monkeypatch, CODE, CODE)
    status, out, err = run(capsys, "code", "engineer")
    assert status == 0
    assert CODE not in out + err + caplog.text + place.read_text("utf-8")
    if sys.platform != "win32":
        assert stat.S_IMODE(place.stat().st_mode) == 0o644
        assert not stat.S_IMODE(place.parent.stat().st_mode) & 0o022
    found = read_settings(place)
    assert found.problems == ()
    from app.people.codes import matches

    assert matches(found.codes[Role.ENGINEER], CODE)
    assert [p.name for p in place.parent.iterdir()] == ["people.toml"], "nothing lies beside it"


@pytest.mark.skipif(sys.platform == "win32", reason="modes are POSIX'")
def test_that_a_file_that_fewer_may_read_stays_so(
    place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run(capsys, "grant", "kari", "operator")
    place.chmod(0o660)
    typed(monkeypatch, CODE, CODE)
    run(capsys, "code", "operator")
    assert stat.S_IMODE(place.stat().st_mode) == 0o640


def test_that_codes_that_differ_or_are_easy_change_nothing(
    place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    typed(monkeypatch, CODE, CODE + "!")
    assert run(capsys, "code", "engineer")[0] == 2
    typed(monkeypatch, "1234")
    status, _, err = run(capsys, "code", "engineer")
    assert status == 2
    assert "at least 10 characters" in err
    assert not place.exists()


def test_that_a_code_from_a_pipe_is_refused(
    place: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "stdin", type("Pipe", (), {"isatty": lambda _self: False})())
    status, _, err = run(capsys, "code", "engineer")
    assert status == 2
    assert "typed at a terminal" in err


def test_that_a_code_is_no_argument(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["people", "code", "engineer", CODE])


def test_that_grants_come_and_go_and_comments_stay(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, "grant", "kari", "operator")[0] == 0
    place.write_text(place.read_text("utf-8") + "# the night shift\n", "utf-8")
    assert run(capsys, "grant", "control-room", "operator", "--group")[0] == 0
    assert run(capsys, "grant", "CITY\\ola", "engineer", "--sid", "S-1-5-21-1")[0] == 0
    found = read_settings(place)
    assert found.problems == ()
    assert found.role_of(Person("kari")) is Role.OPERATOR
    assert found.role_of(Person("City\\Ola", "S-1-5-21-1")) is Role.ENGINEER
    assert "# the night shift" in place.read_text("utf-8")
    assert run(capsys, "revoke", "kari")[0] == 0
    assert read_settings(place).role_of(Person("kari")) is Role.VIEWER
    assert run(capsys, "revoke", "kari")[0] == 2


def test_that_a_broken_file_is_not_written_over(place: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place.parent.mkdir(parents=True)
    place.write_text("version = = 1\n", "utf-8")
    status, _, err = run(capsys, "grant", "kari", "operator")
    assert status == 2
    assert "mend or move it first" in err
    assert place.read_text("utf-8") == "version = = 1\n"
    place.write_text("version = 1\nadmins = 3\n", "utf-8")
    assert run(capsys, "grant", "kari", "operator")[0] == 2


def test_that_check_lists_what_is_wrong_and_says_so_by_its_status(
    place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(capsys, "check")[0] == 0
    place.parent.mkdir(parents=True)
    place.write_text("version = 1\nadmins = 3\n", "utf-8")
    status, out, _ = run(capsys, "check", "--json")
    assert status == 1
    assert "admins: no such setting" in json.loads(out)["problems"][0]


def test_that_who_says_person_role_and_that_nothing_is_set_up(
    place: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, _ = run(capsys, "who", "--json")
    found = json.loads(out)
    assert status == 0
    assert found["role"] == "operator"
    assert found["set_up"] is False
    place.parent.mkdir(parents=True)
    place.write_text("version = 1\nadmins = 3\n", "utf-8")
    status, out, err = run(capsys, "who")
    assert "viewer" in out
    assert "admins: no such setting" in err


def test_that_the_table_of_roles_is_printed(capsys: pytest.CaptureFixture[str]) -> None:
    assert "acknowledge" in run(capsys, "roles")[1]
    assert json.loads(run(capsys, "roles", "--json")[1])["roles"]["viewer"] == ["arrange", "look", "open"]
