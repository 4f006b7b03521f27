"""The wait after wrong codes: it grows, survives a restart, and no clock that is set shortens it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.people.roles import Role
from app.people.tries import Now, Tries, passed_s
from app.people.tries_file import TriesFile, usual_place

START = Now(1_800_000_000_000_000_000, 7_000_000_000)


def after(now: Now, seconds: float) -> Now:
    return Now(now.wall_ns + round(seconds * 1e9), now.mono_ns + round(seconds * 1e9))


def test_that_five_tries_are_free_and_the_waits_grow() -> None:
    tries, now, waits = Tries(), START, []
    for _ in range(10):
        tries = tries.failed(now)
        waits.append(tries.wait_s(now))
        now = after(now, waits[-1])
    assert waits == [0, 0, 0, 0, 60, 300, 900, 3600, 3600, 3600]


@given(
    st.lists(st.tuples(st.floats(0, 900), st.floats(-1e7, 0), st.booleans()), max_size=8),
    st.integers(5, 9),
)
def test_that_a_clock_set_back_and_restarts_never_shorten_a_wait(
    steps: list[tuple[float, float, bool]], failures: int
) -> None:
    tries = Tries()
    for _ in range(failures):
        tries = tries.failed(START)
    wait, truly, now = tries.wait_s(START), 0.0, START
    for passes, set_by, restarts in steps:
        truly += passes
        now = after(now, passes)
        now = Now(now.wall_ns + round(set_by * 1e9), 1_000_000 if restarts else now.mono_ns)
        tries = tries.at(now)
        assert tries.wait_s(now) >= wait - truly - 1e-3


def test_that_without_a_restart_a_clock_set_forward_does_not_shorten_it_either() -> None:
    assert passed_s(START, Now(START.wall_ns + 10**15, START.mono_ns + 10**9)) == 1.0


def test_that_tries_are_kept_over_a_restart_for_each_role_alone(tmp_path: Path) -> None:
    place = tmp_path / "state" / "tries.json"
    tries = Tries()
    for _ in range(6):
        tries = tries.failed(START)
    TriesFile(place).put(Role.ENGINEER, tries)
    again = TriesFile(place)
    assert again.get(Role.ENGINEER, START).wait_s(START) == 300
    assert again.get(Role.OPERATOR, START).wait_s(START) == 0
    assert "engineer" in json.loads(place.read_text())


def test_that_two_windows_share_their_tries(tmp_path: Path) -> None:
    one, two = TriesFile(tmp_path / "t.json"), TriesFile(tmp_path / "t.json")
    for book in (one, two, one, two, one):
        book.put(Role.ENGINEER, book.get(Role.ENGINEER, START).failed(START))
    assert two.get(Role.ENGINEER, START).wait_s(START) == 60


@pytest.mark.parametrize(
    "raw",
    [
        b"", b"nothing", b"[]", b"[" * 9000, b'{"engineer": 3}', b'{"king": {}}', b"\xff\xfe", b"x" * 20_000,
        b'{"engineer": {"failures": -1, "left_s": 0, "wall_ns": 0, "mono_ns": 0}}',
        b'{"engineer": {"failures": 9, "left_s": -5, "wall_ns": 0, "mono_ns": 0}}',
        b'{"engineer": {"failures": 9, "left_s": NaN, "wall_ns": 0, "mono_ns": 0}}',
        b'{"engineer": {"failures": true, "left_s": 0, "wall_ns": 0, "mono_ns": 0}}',
    ],
)  # fmt: skip
def test_that_a_damaged_record_counts_as_the_longest_wait(tmp_path: Path, raw: bytes) -> None:
    place = tmp_path / "tries.json"
    place.write_bytes(raw)
    book = TriesFile(place)
    assert book.get(Role.ENGINEER, START).wait_s(START) == 3600
    later = after(START, 3600)
    assert book.get(Role.ENGINEER, later).wait_s(later) == 0, "it ends"
    book.put(Role.ENGINEER, Tries())
    assert TriesFile(place).get(Role.ENGINEER, START).wait_s(START) == 0


def test_that_a_record_that_is_deleted_while_the_window_runs_is_not_forgotten(tmp_path: Path) -> None:
    place = tmp_path / "tries.json"
    book, tries = TriesFile(place), Tries()
    for _ in range(5):
        tries = tries.failed(START)
    book.put(Role.ENGINEER, tries)
    place.unlink()
    assert book.get(Role.ENGINEER, START).wait_s(START) == 60


def test_that_tries_that_cannot_be_written_count_in_memory_and_are_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    book = TriesFile(tmp_path / "file" / "tries.json")
    tries = Tries()
    for _ in range(5):
        tries = tries.failed(START)
    book.put(Role.ENGINEER, tries)
    assert "cannot be kept" in book.trouble
    assert book.get(Role.ENGINEER, START).wait_s(START) == 60


def test_that_the_place_does_not_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    before = usual_place()
    for name in ("HOME", "XDG_STATE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, "/tmp/elsewhere")
    assert usual_place() == before
