"""The pages of a wall: their turn, alarms that break in, files that are broken; a night in simulated time."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from dataclasses import fields
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from app.awake import Awake
from app.wall import HOLD_S, MOST, READY, Page, Rota, Wall, checked, read_wall

TWO = Wall((Page("camera", "overview", 20.0), Page("camera", "street", 10.0)), hold_s=60.0)


def test_that_pages_follow_one_another_each_for_its_time() -> None:
    rota = Rota(TWO)
    shown = [rota.step(float(t), ()).page.what for t in range(60)]
    assert shown == (["overview"] * 20 + ["street"] * 10) * 2


def test_that_a_clock_that_leaps_costs_one_turn() -> None:
    rota = Rota(TWO)
    rota.step(0.0, ())
    assert rota.step(1e6, ()).page.what == "street"
    assert rota.step(1e6 + 9.0, ()).page.what == "street"


def test_that_a_high_alarm_is_held_until_somebody_acknowledges_it() -> None:
    rota = Rota(TWO)
    rota.step(0.0, ())
    for t in range(5, 500):
        assert rota.step(float(t), ["a"]).alarm == "a"
    back = rota.step(500.0, ())
    assert (back.alarm, back.page.what) == ("", "overview"), "where it was broken off"
    assert rota.step(519.0, ()).page.what == "overview", "and for its whole time"
    assert rota.step(520.0, ()).page.what == "street"


def test_that_several_alarms_take_turns_and_none_is_shown_for_a_blink() -> None:
    rota = Rota(TWO)
    rota.step(0.0, ["a"])
    shown = [rota.step(float(t), ["a", "b"]).alarm for t in range(1, 181)]
    assert shown[:59] == ["a"] * 59
    assert shown[59:119] == ["b"] * 60
    assert shown[119:179] == ["a"] * 60


def test_that_a_wall_may_stay_with_its_pages() -> None:
    rota = Rota(Wall(TWO.pages, follows_high=False))
    assert rota.step(0.0, ["a"]).alarm == ""


@given(st.lists(st.tuples(st.floats(0, 300), st.sets(st.sampled_from("abc"))), max_size=60))
def test_that_what_is_held_always_rings_and_something_is_held_where_something_rings(
    steps: list[tuple[float, set[str]]],
) -> None:
    rota, now = Rota(TWO), 0.0
    for wait, ringing in steps:
        now += wait
        scene = rota.step(now, sorted(ringing))
        assert (scene.alarm in ringing) if ringing else scene.alarm == ""
        assert scene.page in TWO.pages


def test_that_a_night_with_a_thousand_alarms_leaves_nothing_behind() -> None:
    rota = Rota(TWO)
    for t in range(12 * 3600):
        rota.step(float(t), [f"alarm-{t // 40}"] if t % 40 < 5 else [])
    kept = [getattr(rota, f.name) for f in fields(rota)]
    assert sum(len(x) for x in kept if isinstance(x, list)) <= 1


def test_that_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "wall.toml"
    path.write_text(
        'hold_s = 90\nfollow_high_alarms = false\n[[page]]\ncamera = "street"\nseconds = 12\n'
        '[[page]]\nview = "The quay"\ntitle = "Quay"\n',
        encoding="utf-8",
    )
    wall = read_wall(path)
    assert wall == Wall((Page("camera", "street", 12.0), Page("view", "The quay", 30.0, "Quay")), False, 90.0)


def test_that_without_a_file_the_ready_pages_are_shown(tmp_path: Path) -> None:
    assert read_wall(tmp_path / "wall.toml") == Wall(READY)


def test_that_a_broken_file_is_said_and_the_wall_goes_on(tmp_path: Path) -> None:
    path = tmp_path / "wall.toml"
    for content in (b"\xff\xfe", b"[[page]", b"page = 3", b"x" * 300_000, b"[[page]]\ncamera = 3\n"):
        path.write_bytes(content)
        wall = read_wall(path)
        assert wall.pages == READY
        assert wall.remarks
        assert all("wall.toml" in one for one in wall.remarks)


def test_that_one_broken_page_costs_only_itself() -> None:
    rows: list[Any] = [{"camera": "street", "seconds": 1e99}, {"camera": "a", "view": "b"}, 7, {"view": "  "}]
    wall = checked({"page": [*rows, {"view": "Quay\x1b[2J"}], "hold_s": True}, "wall.toml")
    assert [page.kind for page in wall.pages] == ["camera", "view"]
    assert "\x1b" not in wall.pages[1].what
    assert wall.hold_s == HOLD_S
    assert len(wall.remarks) == 5
    assert "page 2" in wall.remarks[1]


def test_that_too_many_pages_are_cut_with_a_word() -> None:
    wall = checked({"page": [{"camera": "street"}] * 500}, "wall.toml")
    assert len(wall.pages) == MOST
    assert str(MOST) in wall.remarks[0]


@given(
    st.dictionaries(
        st.sampled_from(["page", "hold_s", "follow_high_alarms"]),
        st.recursive(
            st.none() | st.booleans() | st.floats() | st.text(),
            lambda x: (
                st.lists(x) | st.dictionaries(st.sampled_from(["camera", "view", "seconds", "title"]), x)
            ),
        ),
    )
)
def test_that_whatever_stands_in_the_file_a_wall_can_be_shown(raw: dict[str, Any]) -> None:
    wall = checked(raw, "wall.toml")
    assert wall.pages
    assert all(5 <= page.seconds <= 86_400 for page in wall.pages)
    Rota(wall).step(0.0, ())


def _kept(told: list[str], *, active: bool) -> tuple[Awake, list[str]]:
    log: list[str] = []

    @contextmanager
    def make() -> Any:
        log.append(f"in {threading.current_thread().name}")
        yield SimpleNamespace(active=active)
        log.append(f"out {threading.current_thread().name}")

    return Awake(told.append, make), log


def test_that_the_screen_is_kept_awake_and_let_go_on_one_thread() -> None:
    told: list[str] = []
    awake, log = _kept(told, active=True)
    awake.begin()
    awake.begin()
    while not told:
        threading.Event().wait(0.001)
    assert awake.end()
    assert log == ["in tvilling-awake", "out tvilling-awake"]
    assert told == [""]
    assert awake.end(), "twice is no harm"


def test_that_a_system_that_cannot_is_said() -> None:
    told: list[str] = []
    awake, _log = _kept(told, active=False)
    awake.begin()
    while not told:
        threading.Event().wait(0.001)
    assert awake.end()
    assert told[0]

    def broken() -> Any:
        raise RuntimeError("no bus")

    awake = Awake(told.append, broken)
    awake.begin()
    while len(told) < 2:
        threading.Event().wait(0.001)
    awake.end()
    assert told[1] == "no bus"
