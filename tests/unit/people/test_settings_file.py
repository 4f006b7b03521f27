"""The administrator's file: what it grants, and that a hostile or broken one grants nothing."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from hypothesis import given
from hypothesis import strategies as st

from app.people import settings_file
from app.people.person import Person
from app.people.roles import Role
from app.people.settings_file import not_the_administrators, parsed, read_settings, site_file
from tests.unit.people.posts import cheap

GOOD = """
version = 1
lock_after_min = 5
[people.kari]
role = "operator"
[people.'CITY\\ola']
role = "engineer"
sid = "S-1-5-21-1-2-3-1001"
[groups.control-room]
role = "operator"
[codes]
engineer = "HASH"
"""


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Believed, whoever runs the tests."""
    monkeypatch.setattr(settings_file, "not_the_administrators", lambda path: path.stat() and "")
    return tmp_path / "people.toml"


def test_that_no_file_is_not_set_up_and_no_problem(place: Path) -> None:
    found = read_settings(place)
    assert not found.is_set_up
    assert not found.problems


def test_that_a_good_file_grants_by_name_by_sid_and_by_group(place: Path) -> None:
    place.write_text(GOOD.replace("HASH", cheap("seven blue tugboats")), "utf-8")
    found = read_settings(place)
    assert found.problems == ()
    assert found.lock_after_min == 5
    assert found.role_of(Person("kari")) is Role.OPERATOR
    assert found.role_of(Person("Kari")) is Role.VIEWER, "POSIX names have a case"
    assert found.role_of(Person("per")) is Role.VIEWER
    assert found.role_of(Person("per", groups=frozenset({"control-room"}))) is Role.OPERATOR
    assert found.role_of(Person("City\\Ola", "S-1-5-21-1-2-3-1001")) is Role.ENGINEER
    assert found.role_of(Person("CITY\\ola", "S-1-5-21-9-9-9-1001")) is Role.VIEWER, "another account"
    assert found.role_of(Person("CITY\\ola")) is Role.VIEWER, "a SID was wanted"
    assert Role.ENGINEER in found.codes
    assert "argon2" not in repr(found)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "version: must be 1"),
        ("version = 2\n", "version: must be 1"),
        ("version = true\n", "version: must be 1"),
        ("version = 1\nadmins = ['eve']\n", "admins: no such setting"),
        ("version = 1\n[people.eve]\nrole = 'god'\n", "people.eve.role: one of viewer, presenter"),
        ("version = 1\n[people.eve]\nrole = ['engineer']\n", "people.eve.role: one of"),
        ("version = 1\n[people.eve]\n", "people.eve.role: one of"),
        ("version = 1\n[people.eve]\nrole='operator'\ncode='x'\n", "people.eve.code: no such setting"),
        ("version = 1\n[people]\neve = 'engineer'\n", "people.eve: write it as [people.eve]"),
        ("version = 1\npeople = 'eve'\n", "people: write it as [people.NAME]"),
        ("version = 1\n[people.eve]\nrole='operator'\nsid='me'\n", "people.eve.sid: a security identifier"),
        ("version = 1\n[groups.all]\nrole='root'\n", "groups.all.role: one of"),
        ("version = 1\n[codes]\nengineer = '1234'\n", "codes.engineer: it is no argon2id hash"),
        (
            "version = 1\n[codes]\nengineer = '$argon2id$v=19$m=8'\n",
            "codes.engineer: the argon2id hash is damaged",
        ),
        ("version = 1\n[codes]\nchief = 'x'\n", "codes.chief: no such role"),
        ("version = 1\ncodes = 3\n", "codes: write it as [codes]"),
        ("version = 1\nlock_after_min = -1\n", "lock_after_min: give minutes"),
        ("version = 1\nlock_after_min = nan\n", "lock_after_min: give minutes"),
        ("version = 1\nkiosk = 'yes'\n", "kiosk: true or false"),
        ("version = 1\nkiosk = true\n", "kiosk: a kiosk is left by a code"),
        ("version = 1\n= broken\n", "is no TOML"),
        ("version = 1\na = " + "[" * 5000, "is no TOML"),
        ("version = 1\n# " + "x" * 300_000, "larger than"),
        ("version = 1\n[people.eve]\nrole='engineer'\n\x00", "is no TOML"),
    ],
)
def test_that_a_file_with_a_mistake_says_it_and_grants_nothing(place: Path, text: str, said: str) -> None:
    granting = '\n[people.mallory]\nrole = "engineer"\n' if "people =" not in text else ""
    place.write_text(text + (granting if "[people]" not in text else ""), "utf-8")
    found = read_settings(place)
    assert found.is_set_up
    assert any(said in line or "nested too deeply" in line for line in found.problems), found.problems
    assert all("\n" not in line and len(line) < 700 for line in found.problems)
    assert found.role_of(Person("mallory")) is Role.VIEWER
    assert found.role_of(Person("eve")) is Role.VIEWER
    assert not found.codes


def test_that_a_broken_kiosk_stays_a_kiosk(place: Path) -> None:
    place.write_text("version = 1\nkiosk = true\nadmins = 1\n", "utf-8")
    assert read_settings(place).kiosk


def test_that_bytes_that_are_no_text_are_said(place: Path) -> None:
    place.write_bytes(b"\xff\xfe\x00v")
    assert "is no TOML" in read_settings(place).problems[0]


@pytest.mark.parametrize("change", [{"memory_cost": 8}, {"time_cost": 1}, {"memory_cost": 2_000_000_000}])
def test_that_weak_and_monstrous_hashes_are_refused(change: dict[str, int]) -> None:
    good = PasswordHasher().hash("seven blue tugboats")
    for name, value in change.items():
        key = {"memory_cost": "m=65536", "time_cost": "t=3"}[name]
        good = good.replace(key, f"{key[0]}={value}")
    found = parsed({"version": 1, "codes": {"engineer": good}}, Path("people.toml"))
    assert any("too weak or too large" in line for line in found.problems)
    assert all(good not in line for line in found.problems)


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
        max_leaves=12,
    ).map(lambda value: {"people": value}),
    st.dictionaries(
        st.sampled_from(["version", "groups", "codes", "kiosk", "lock_after_min"]), st.text(max_size=5)
    ),
)
def test_that_whatever_the_file_holds_nobody_unnamed_gets_more(
    people: dict[str, object], more: dict[str, object]
) -> None:
    found = parsed({"version": 1, **people, **more}, Path("people.toml"))
    assert found.role_of(Person("nobody-of-these", groups=frozenset({"none"}))) is Role.VIEWER
    if found.problems:
        assert not found.people
        assert not found.groups
        assert not found.codes


@pytest.mark.skipif(sys.platform == "win32", reason="owners and modes are POSIX'")
class TestWhoCouldHaveWrittenIt:
    def test_that_a_file_of_the_administrator_is_believed(self, tmp_path: Path) -> None:
        place = self._file(tmp_path)
        assert not_the_administrators(place, administrators=(os.getuid(),)) == ""

    def test_that_a_file_of_another_is_not(self, tmp_path: Path) -> None:
        place = self._file(tmp_path)
        said = not_the_administrators(place, administrators=(os.getuid() + 1,))
        assert "belongs to another than the administrator" in said
        assert "chown root" in said

    @pytest.mark.parametrize("bit", [stat.S_IWGRP, stat.S_IWOTH])
    def test_that_a_file_or_folder_that_others_may_write_is_not(self, tmp_path: Path, bit: int) -> None:
        place = self._file(tmp_path)
        place.chmod(0o644 | bit)
        assert "others may write it" in not_the_administrators(place, administrators=(os.getuid(),))
        place.chmod(0o644)
        place.parent.chmod(0o755 | bit)
        assert str(place.parent) in not_the_administrators(place, administrators=(os.getuid(),))

    def test_that_the_place_does_not_come_from_the_environment(self, monkeypatch: pytest.MonkeyPatch) -> None:
        before = site_file()
        for name in ("XDG_CONFIG_DIRS", "XDG_CONFIG_HOME", "HOME", "TVILLING_PEOPLE"):
            monkeypatch.setenv(name, "/tmp/mine")
        assert site_file() == before

    def _file(self, tmp_path: Path) -> Path:
        folder = tmp_path / "site"
        folder.mkdir(mode=0o755)
        place = folder / "people.toml"
        place.write_text("version = 1\n")
        place.chmod(0o644)
        return place


def test_that_the_name_of_the_person_does_not_come_from_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    from app.people.person import this_person

    before = this_person()
    for name in ("LOGNAME", "USER", "LNAME", "USERNAME"):
        monkeypatch.setenv(name, "chief-engineer")
    assert this_person() == before
    assert before.name != "chief-engineer"
