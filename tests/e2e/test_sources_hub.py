"""Feeds added, edited and removed in the running window, and kept in the district's folder."""

from __future__ import annotations

import tomllib

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from pytestqt.qtbot import QtBot

from app.model.district import FeedSpec
from app.model.events import Link
from app.program import Program
from tests.e2e.marks import needs_window
from tests.e2e.windows import desk_in, notice
from widgets.feed_dialog import Wish

pytestmark = needs_window


def kept(program: Program) -> list[dict[str, object]]:
    assert program.loaded is not None
    return tomllib.loads((program.loaded.opened.district.folder / "district.toml").read_text()).get(
        "feeds", []
    )


def test_that_a_feed_is_added_runs_at_once_and_goes_again(program: Program, qtbot: QtBot) -> None:
    hub = program.feeds
    hub.open()
    hub._keep(Wish(FeedSpec("waves", "fake://sine"), "", None))
    assert kept(program) == [{"name": "waves", "url": "fake://sine", "enabled": True}]
    qtbot.waitUntil(lambda: "waves" in hub._healths and hub._healths["waves"].link is Link.UP, timeout=20_000)
    hub.refresh()
    assert hub.panel.chosen() == "waves"
    hub._on_asked("pause", "waves")
    qtbot.waitUntil(lambda: hub._healths["waves"].link is Link.PAUSED, timeout=20_000)
    hub._keep(Wish(FeedSpec("tides", "fake://steady?value=2"), "waves", None))
    assert [f["name"] for f in kept(program)] == ["tides"]
    qtbot.waitUntil(lambda: "tides" in hub._healths and hub._healths["tides"].link is Link.UP, timeout=20_000)
    fetcher = desk_in(program).session.fetcher
    qtbot.waitUntil(lambda: not fetcher.has_feed("waves"), timeout=20_000)
    hub.remove("tides")
    assert kept(program) == []
    qtbot.waitUntil(lambda: not fetcher.has_feed("tides"), timeout=20_000)


def test_that_a_test_of_a_feed_says_what_comes_or_why_nothing_does(program: Program, qtbot: QtBot) -> None:
    hub = program.feeds
    hub._edit(None)
    assert hub.dialog is not None
    hub.dialog.name.setText("gone")
    hub.dialog.url.setText("mqtt://127.0.0.1:1/x")
    hub.dialog.test.click()
    qtbot.waitUntil(lambda: "Nothing answers" in hub.dialog.says.text(), timeout=20_000)
    hub.dialog.reject()


def test_that_a_source_that_cannot_be_looked_at_says_so(program: Program, qtbot: QtBot) -> None:
    hub = program.feeds
    hub._discover(FeedSpec("waves", "fake://sine"))
    qtbot.waitUntil(lambda: "cannot look around" in notice(program), timeout=20_000)
