"""The tamper demonstration in the window: makes the copy, walks through the tour, lights up what is found, and cleans up.

The timeline's ribbon shows the copy while it runs, and a card over the city says so; the history itself is read once and
never written to.   Part of the composition root.   Thread: GUI; copying, changing and checking run beside it.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from app.history.contract import HistoryError
from app.history.sealed import Sealable
from app.job import Job
from app.ledger.contract import LedgerError
from app.model.asset import AssetKind
from app.model.language import tr
from app.model.signal import format_value
from app.model.times import MINUTE_NS, format_time
from app.model.trust import IntervalProof
from app.people.acting import action
from app.tamper_demo import Flipped, TamperDemo, Walk, differing
from app.tamper_tour import STEP_MS, STEPS, Picture
from maps.readers.progress import say
from widgets import icons, theme
from widgets.acting import marked
from widgets.open_progress import OpenProgress
from widgets.proof_ribbon import Ribbon
from widgets.proof_words import number, span_text
from widgets.tamper_card import TamperCard
from widgets.tamper_picture import Bytes, Level

if TYPE_CHECKING:
    from app.window import Desk


class TamperHub(QObject):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.action = QAction(icons.icon("ledger", "dim"), tr("Show tampering…"), self)
        self.action.setToolTip(tr("A two-minute tour: one byte of a copy is changed, and found"))
        marked(self.action, "show.tour")
        self.action.triggered.connect(self.start)
        desk.window.menus.add_to_help([self.action])
        desk.session.closing.connect(self.close)
        self.demo: TamperDemo | None = None
        self.card: TamperCard | None = None
        self._made: list[TamperDemo] = []
        self._folder: tempfile.TemporaryDirectory[str] | None = None
        self._job: Job | None = None
        self._panel: OpenProgress | None = None
        self._before: list[IntervalProof] = []
        self._found: list[IntervalProof] = []
        self._flipped: Flipped | None = None
        self._walk: Walk | None = None
        self._came_from: tuple[bool, int, tuple[int, int]] | None = None
        self._seen = ""  # what is lit up in the city

    # -- begin and end -------------------------------------------------------------------------------------------------

    @Slot()
    @action("show.tour")
    def start(self) -> None:
        session = self._desk.session
        ledger, historian = session.ledger, session.historian
        if self.demo is not None or self._job is not None:
            return
        if ledger is None or not isinstance(historian, Sealable):
            self._desk.window.status.show_news(
                tr("There is no ledger in this window, so nothing to show tampering with.")
            )
            return
        catalogue, log = session.opened.catalogue, ledger.log
        self._folder = tempfile.TemporaryDirectory(prefix="tvilling-demo-", ignore_cleanup_errors=True)
        folder = Path(self._folder.name)

        def work() -> tuple[TamperDemo, list[IntervalProof], Flipped, Walk]:
            demo = TamperDemo(folder, catalogue, historian, log, say=say)
            self._made.append(demo)  # whatever comes, it is closed at the end
            say(tr("comparing with the ledger"), 0.0)
            before = demo.check()
            flipped = demo.flip(self._likely(demo))
            walk = demo.walk()
            demo.restore()
            return demo, before, flipped, walk

        self._panel = OpenProgress(tr("Copying a part of the history"), self._desk.window)
        self._run(work, self._on_copied)
        assert self._job is not None
        self._job.progressed.connect(self._panel.show_progress)
        self._panel.cancelled.connect(self.close)
        self._panel.show_soon()

    def _likely(self, demo: TamperDemo) -> str | None:
        """A load of a building that stands in the city; else whatever there is."""
        catalogue = self._desk.session.opened.catalogue
        for name in demo.candidates():
            row = catalogue.row_or_none(name)
            if row is not None and "load" in name:
                asset = catalogue.asset(catalogue.signals[row].asset)
                if asset.building is not None and asset.kind is AssetKind.BUILDING:
                    return name
        return None

    def _on_copied(self, made: tuple[TamperDemo, list[IntervalProof], Flipped, Walk]) -> None:
        self.demo, self._before, self._flipped, self._walk = made
        self._end_panel()
        head, timeline = self._desk.session.timekeeper.playhead, self._desk.window.timeline
        self._came_from = head.is_live, head.t_ns, timeline.view()
        air = 10 * MINUTE_NS
        timeline.show_span(self.demo.from_ns - air, self.demo.to_ns + air)
        self._desk.proof.hold(Ribbon.of(self._before))
        self.card = TamperCard(len(STEPS), STEP_MS, self._desk.window.stage)
        self.card.wanted.connect(self.go)
        self.card.left.connect(self.close)
        self.go(0)
        self.card.show()
        self.card.set_auto(theme.motion_ms() > 0)

    @Slot()
    def close(self) -> None:
        """The copy is closed and deleted; ribbon, time and timeline are as before. Twice is fine."""
        job, self._job = self._job, None
        if job is not None:
            job.cancel()
            job.join(10.0)
        self._end_panel()
        if self.card is not None:
            self.card.hide()
            self.card.deleteLater()
            self.card = None
        if self.demo is not None:
            self.demo = None
            self._desk.proof.hold(None)
            self._light_up(None)
        while self._made:
            self._made.pop().close()
        if self._came_from is not None:
            was_live, t_ns, view = self._came_from
            self._came_from = None
            keeper = self._desk.session.timekeeper
            self._desk.window.timeline.show_span(*view)
            if was_live:
                keeper.go_live()
            else:
                keeper.seek(t_ns)
        if self._folder is not None:
            self._folder.cleanup()
            self._folder = None
        self._seen = ""

    # -- the steps -----------------------------------------------------------------------------------------------------

    @Slot(int)
    def go(self, place: int) -> None:
        """To a step, forwards or back: what it needs of the copy is done first."""
        demo, card, flipped = self.demo, self.card, self._flipped
        if demo is None or card is None or flipped is None or self._job is not None:
            return
        step = STEPS[place]
        if step.is_changed == (demo.flipped is not None):
            self._show(place)
            return
        card.set_busy(True)

        def work() -> list[IntervalProof]:
            if step.is_changed:
                demo.flip(flipped.signal, flipped.t_ns)
            else:
                demo.restore()
            return demo.check()

        def then(found: list[IntervalProof]) -> None:
            self._found = found
            self._show(place)

        self._run(work, then)

    def _show(self, place: int) -> None:
        card, step, demo = self.card, STEPS[place], self.demo
        assert card is not None
        assert demo is not None
        proofs = self._found if step.is_found or (self._found and not step.is_changed) else self._before
        self._desk.proof.hold(Ribbon.of(proofs))
        picture: Bytes | list[Level] | None = None
        if step.picture is Picture.BYTES:
            picture = self._bytes()
        elif step.picture is Picture.PATH:
            picture = self._levels()
        card.set_busy(False)
        card.show_step(place, tr(step.title), step.told(self._figures(proofs)), picture)
        card.setFocus()
        if step.goes_there:
            self._go_there()
        self._light_up(self._seen if step.is_found else None)

    def _light_up(self, ident: str | None) -> None:
        """The building in the city; on the timeline the ribbon does."""
        if self._desk.scene.warn_of(ident or None):
            self._desk.view.redraw()

    def _go_there(self) -> None:
        """To the reading's moment, and to its building."""
        assert self._flipped is not None
        desk, flipped = self._desk, self._flipped
        desk.session.timekeeper.seek(flipped.t_ns)
        about = IntervalProof(
            flipped.t_ns, flipped.t_ns + 1, "", self._before[0].proof, signals=(flipped.signal,)
        )
        ident, _ = desk.proof.about(about)
        if ident is not None and self._seen != ident[1]:
            self._seen = ident[1]
            desk.select(*ident)
            desk.view.fly_to(ident[1])

    def _bytes(self) -> Bytes:
        assert self._flipped is not None
        figures = self._figures(self._before)
        return Bytes(self._flipped.raw_before, self._flipped.raw_after, figures["before"], figures["after"])

    def _levels(self) -> list[Level]:
        assert self._walk is not None
        walk = self._walk
        levels = [Level("leaf", walk.leaf_anchored, walk.leaf_found)]
        levels += [
            Level(tr("height {k}", k=k), one.anchored, one.found) for k, one in enumerate(walk.rungs, 1)
        ]
        levels[-1] = Level(
            "root" if len(levels) > 1 else tr("leaf = root"), levels[-1].sealed, levels[-1].found
        )
        return levels

    def _figures(self, proofs: list[IntervalProof]) -> dict[str, str]:
        """All that a text may name."""
        flipped, walk, demo = self._flipped, self._walk, self.demo
        assert flipped is not None
        assert walk is not None
        assert demo is not None
        opened = self._desk.session.opened
        catalogue, zone = opened.catalogue, opened.district.zone
        row = catalogue.row_or_none(flipped.signal)
        signal = None if row is None else catalogue.signals[row]
        unit = f" {signal.unit}" if signal and signal.unit else ""
        decimals = max(2, signal.decimals) if signal else 3
        wrong = differing(proofs)
        return {
            "readings": number(demo.readings),
            "district": opened.district.name,
            "intervals": number(len(self._before)),
            "name": catalogue.asset(signal.asset).name if signal else flipped.signal,
            "label": tr(signal.label) if signal else flipped.signal,
            "time": format_time(flipped.t_ns, zone),
            "before": format_value(flipped.before, decimals) + unit,
            "after": format_value(flipped.after, decimals) + unit,
            "span": span_text(wrong[0].from_ns, wrong[0].to_ns, zone) if wrong else "",
            "log_leaf": number(walk.log_leaf),
        }

    # -- work beside the window ----------------------------------------------------------------------------------------

    def _run(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        def told() -> Any:
            try:
                return work()
            except LedgerError as error:
                raise HistoryError(str(error)) from error

        job = self._job = Job(told, self, name="tamper")
        job.done.connect(lambda answer: self._on_done(job, answer, then))
        job.failed.connect(self._on_failed)
        job.start()

    def _on_done(self, job: Job, answer: Any, then: Callable[[Any], None]) -> None:
        if job is self._job:
            self._job = None
            job.deleteLater()
            then(answer)

    @Slot(str)
    def _on_failed(self, why: str) -> None:
        self.close()
        self._desk.window.status.show_notice(tr("The demonstration ended: {why}", why=why))

    def _end_panel(self) -> None:
        if self._panel is not None:
            self._panel.hide()
            self._panel.deleteLater()
            self._panel = None
