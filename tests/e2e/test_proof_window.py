"""The real window over the demonstration: the past turns to *matches*, one value changed in the file is found and named."""

from __future__ import annotations

from pathlib import Path

import duckdb
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ledger.levels import MEANINGS
from app.ledger.reading_proof import parse
from app.model.ledger import Level
from app.model.times import HOUR_NS, MINUTE_NS
from app.model.trust import Proof
from app.opening import history_folder, open_district
from app.proof_trust import trust_in
from app.window import Desk
from tests.e2e.windows import desk_of

SIGNAL, BUILDING = "energy-house.load_kw", "Energy house Brattøra"
FILL_NS = 3 * HOUR_NS
LONG_MS = 240_000


def begin(desk: Desk, qtbot: QtBot, least: int) -> None:
    desk.proof.watch.load = lambda: 0.0  # a busy machine is checked slowly; a test does not wait for that
    desk.start()
    qtbot.waitUntil(
        lambda: desk.proof.watch.ribbon.tally.match >= least and not desk.proof.watch.is_checking,
        timeout=LONG_MS,
    )


def change_one(path: Path) -> int:
    """As somebody would who has the file: one reading of an hour and a half ago. Its time."""
    with duckdb.connect(str(path)) as connection:
        where = "sid = (SELECT sid FROM signals WHERE id = ?)"
        last = connection.execute(f"SELECT max(t_ns) FROM readings_0 WHERE {where}", [SIGNAL]).fetchone()
        assert last is not None
        found = connection.execute(
            f"SELECT max(t_ns) FROM readings_0 WHERE {where} AND t_ns < ?", [SIGNAL, last[0] - 90 * MINUTE_NS]
        ).fetchone()
        assert found is not None
        connection.execute(
            f"UPDATE readings_0 SET value = value + 1 WHERE {where} AND t_ns = ?", [SIGNAL, found[0]]
        )
    return int(found[0])


def test_that_a_value_changed_in_the_file_is_found_and_its_building_named(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    opened, data = open_district("trondheim"), tmp_path / "data"
    feeds = opened.district.feeds
    with desk_of(opened, data, feeds, fill_ns=FILL_NS) as desk:
        begin(desk, qtbot, least=10)
        tally = desk.proof.watch.ribbon.tally
        assert tally.differs == 0
        assert desk.window.status.proof.text().startswith(f"{tally.match} intervals match")
        t_ns = desk.session.timekeeper.playhead.t_ns - HOUR_NS
        desk.proof.prove(SIGNAL, t_ns)
        qtbot.waitUntil(lambda: desk.proof.view is not None and desk.proof.view.isVisible(), timeout=30_000)
        assert desk.proof.view is not None
        story = desk.proof.view.story
        assert story is not None
        assert story.proof is Proof.MATCH, story.verdict
        assert story.level in (Level.E2, Level.E3)
        assert MEANINGS[story.level].means
        assert parse(story.data).signal == SIGNAL
        ledger = desk.session.ledger
        assert ledger is not None
        assert trust_in(data, ledger.log).keys(ledger.log.origin)

    changed_ns = change_one(history_folder(data, opened.district) / "history.duckdb")

    with desk_of(opened, data, feeds) as desk:
        begin(desk, qtbot, least=9)
        watch, line = desk.proof.watch, desk.window.timeline
        bad = [one for one in watch.ribbon.intervals if one.proof is Proof.DIFFERS]
        assert len(bad) == 1
        assert bad[0].from_ns <= changed_ns < bad[0].to_ns
        assert bad[0].signals == (SIGNAL,)
        assert desk.window.status.proof.text().startswith("1 interval DIFFERS")

        line.show_span(changed_ns - HOUR_NS, changed_ns + HOUR_NS)
        at = QPoint(round(line.scale.x_of((bad[0].from_ns + bad[0].to_ns) // 2)), 4)
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=at)
        head = desk.session.timekeeper.playhead
        assert bad[0].from_ns <= head.t_ns < bad[0].to_ns
        target = desk.inspector.target
        assert target is not None
        assert target.title == BUILDING
        assert desk.proof.warned == target.id, "it lights up in the city"
        qtbot.waitUntil(
            lambda: (row := desk.inspector.figure(SIGNAL)) is not None and row.proof is Proof.DIFFERS,
            timeout=30_000,
        )
        others = [row for row in desk.inspector.figures.rows if row.signal and row.signal.id != SIGNAL]
        assert all(row.proof is not Proof.DIFFERS for row in others), "only the one that was changed"

        desk.proof.prove(SIGNAL, head.t_ns)
        qtbot.waitUntil(lambda: desk.proof.view is not None and desk.proof.view.isVisible(), timeout=30_000)
        assert desk.proof.view is not None
        story = desk.proof.view.story
        assert story is not None
        assert story.proof is Proof.DIFFERS
        assert {check.name: check.ok for check in story.verdict.checks} == {
            "stored": False, "inclusion": True, "checkpoint": True
        }  # fmt: skip
        desk.session.timekeeper.seek(bad[0].from_ns - HOUR_NS)
        assert desk.proof.warned is None, "and is as it was where nothing differs"
