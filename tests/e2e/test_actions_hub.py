"""What a person does in the window reaches the ledger as records, with a hash in place of the name."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from pytestqt.qtbot import QtBot

from app.history.retention import Keeping
from app.ledger.canonical import encode
from app.ledger.records import describe
from app.model.district import FeedSpec
from app.model.times import HOUR_NS, wall_ns
from app.notes_hub import person
from app.program import Program
from tests.e2e.marks import needs_window
from tests.e2e.windows import desk_in, town_program
from widgets.feed_dialog import Wish

pytestmark = needs_window


class KeptScribe:
    def __init__(self) -> None:
        self.written: list[tuple[str, Mapping[str, Any]]] = []

    def write(self, kind: str, payload: Mapping[str, Any], t_ns: int | None = None) -> None:
        self.written.append((kind, payload))

    def actions(self) -> list[str]:
        return [str(p["action"]) for kind, p in self.written if kind == "twin.operator.action/1"]


def with_scribe(program: Program) -> KeptScribe:
    scribe = KeptScribe()
    program.actions.ledger = lambda: SimpleNamespace(scribe=scribe)
    program.actions._flush()
    return scribe


def test_that_what_is_done_becomes_records_in_order_and_none_names_the_person(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with town_program(qtbot, tmp_path) as program:
        desk = desk_in(program)
        log = desk.session.ledger.log
        qtbot.waitUntil(lambda: bool(log.find(("twin.operator.action/1",))), timeout=20_000)
        first = log.find(("twin.operator.action/1",))[0].entry
        assert describe(first.kind, first.data).summary.startswith("District opened")
        scribe = with_scribe(program)
        hub = program.feeds
        hub._keep(Wish(FeedSpec("waves", "fake://sine"), "", None))
        qtbot.waitUntil(lambda: desk.session.fetcher.has_feed("waves"), timeout=20_000)
        hub._on_asked("pause", "waves")
        hub._on_asked("resume", "waves")
        hub.remove("waves")
        note = desk.notes.write("Valve of Kari's flat was stuck", wall_ns() - HOUR_NS)
        assert note is not None
        desk.notes.rewrite(note.id, "The valve is mended", note.from_ns, None)
        desk.notes.remove(note.id)
        program.actions.record("evidence-exported", ("proof.json",))
    assert scribe.actions() == [
        "feed-added", "feed-paused", "feed-resumed", "feed-removed",
        "note-made", "note-changed", "note-removed", "evidence-exported", "district-closed",
    ]  # fmt: skip
    said = b"\n".join(encode(payload) for _, payload in scribe.written)
    assert b"Valve" not in said
    assert len(person()) < 3 or f'"{person()}"'.encode() not in said
    whos = {payload["who"] for _, payload in scribe.written}
    assert len(whos) == 1
    assert whos.pop().startswith("operator:")
    for kind, payload in scribe.written:
        assert describe(kind, encode(payload)).is_known


def test_that_a_replay_is_recorded_with_the_moment_it_shows(qtbot: QtBot, tmp_path: Path) -> None:
    with town_program(qtbot, tmp_path) as program:
        desk = desk_in(program)
        scribe = with_scribe(program)
        keeper = desk.session.timekeeper
        keeper.set_first(wall_ns() - 5 * HOUR_NS)
        keeper.seek(wall_ns() - HOUR_NS)
        program.actions.record("exported")
        keeper.go_live()
    assert scribe.actions() == ["mode-replay", "exported", "mode-live", "district-closed"]
    exported = scribe.written[1][1]
    assert exported["mode"] == "replay"
    assert exported["shown"] is not None
    assert scribe.written[2][1]["shown"] is None


def test_that_a_window_without_a_ledger_keeps_a_bounded_number_and_goes_on(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with town_program(qtbot, tmp_path) as program:
        program.actions.ledger = lambda: None
        for _ in range(500):
            program.actions.record("other")
        assert len(program.actions._waiting) == 200


def test_that_a_damaged_salt_is_said_once_and_nothing_is_recorded_with_a_new_one(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with town_program(qtbot, tmp_path) as program:
        desk = desk_in(program)
        folder = tmp_path / "data" / "districts" / desk.session.opened.district.id / "ledger"
        (folder / "salt.key").write_bytes(b"broken")
        (folder / "salt.key").chmod(0o600)
        program.actions._salt = None
        notices: list[str] = []
        desk.session.notice.connect(notices.append)
        scribe = with_scribe(program)
        program.actions.record("other")
        program.actions.record("other")
        assert scribe.written == []
        assert len(notices) == 1
        assert "is no salt" in notices[0]


def test_that_exports_backups_and_changes_of_keeping_are_recorded_without_folders(
    qtbot: QtBot, tmp_path: Path
) -> None:
    with town_program(qtbot, tmp_path) as program:
        desk = desk_in(program)
        scribe = with_scribe(program)
        desk.trend_hub.saving.save_numbers(tmp_path / "chart.csv", is_raw=False)
        desk.trend_hub.saving.save_numbers(tmp_path / "none" / "chart.csv", is_raw=False)  # not written
        qtbot.waitUntil(lambda: program.care.store is not None, timeout=20_000)
        program.care.backups.back_up(tmp_path / "copy.duckdb")
        qtbot.waitUntil(lambda: "backed-up" in scribe.actions(), timeout=20_000)
        program.care.keep(Keeping(30.0, None))
        qtbot.waitUntil(lambda: "keeping-changed" in scribe.actions(), timeout=20_000)
    assert scribe.actions() == ["exported", "backed-up", "keeping-changed", "district-closed"]
    assert scribe.written[0][1]["about"] == ["chart.csv"]
    assert scribe.written[0][1]["span"] is not None
    assert scribe.written[1][1]["about"] == ["copy.duckdb"]
    assert "30 days" in scribe.written[2][1]["details"][0]["value"]
    assert str(tmp_path).encode() not in b"".join(encode(payload) for _, payload in scribe.written)
