"""Proof as a person meets it in the window: the ribbon over the timeline, the line of the status bar, keys from difference to
difference. Checking itself runs beside the window (proof_watch.py).

Part of the composition root.   Thread: GUI.   Units: ns since the epoch.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFileDialog
from shiboken6 import isValid

from app.ledger.contract import LedgerError
from app.model.asset import AssetKind
from app.model.language import tr
from app.model.times import NS
from app.model.trust import IntervalProof, Proof, worst
from app.proof_trust import made_of, trust_in
from app.proof_watch import ProofWatch
from app.trust_hub import PAGE, TrustHub
from widgets import icons
from widgets.proof_broken import broken_story
from widgets.proof_ribbon import Difference, Ribbon
from widgets.proof_story import Story, no_story, story_of
from widgets.proof_view import ProofView
from widgets.proof_words import badge_word, span_text, tally_details, tally_text
from widgets.save_text import ask_and_write

if TYPE_CHECKING:
    from app.window import Desk


class ProofHub(QObject):
    acted = Signal(str, object, object)  # action, what it is about, details: for the ledger

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._keeper = desk.session.timekeeper
        self._zone = desk.session.opened.district.zone
        self._held: Ribbon | None = None
        self.trust = TrustHub(desk)
        self.warned: str | None = None  # what is lit up in the city
        self.watch = ProofWatch(
            desk.session.reads, desk.window.timeline.view, self, is_playing=self._is_playing
        )
        self.view: ProofView | None = None
        self.saving: QFileDialog | None = None
        self.actions = [
            self._action(tr("Next difference from the ledger"), "Ctrl+Alt+Right", 1),
            self._action(tr("Difference before"), "Ctrl+Alt+Left", -1),
        ]
        desk.window.menus.add_to_time(self.actions)
        self._connect()

    def _action(self, text: str, key: str, direction: int) -> QAction:
        action = QAction(icons.icon("ledger", "dim"), text, self)
        action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(lambda _checked=False: self.step(direction))
        return action

    def _connect(self) -> None:
        self._desk.inspector.proof_wanted.connect(self.prove)
        self._desk.trends.prove = self._word_at
        session, window = self._desk.session, self._desk.window
        session.ready.connect(self._on_ready)
        session.closing.connect(self.watch.stop)
        window.closing.connect(self._on_closing)
        self.watch.changed.connect(self._show)
        self._keeper.playhead_changed.connect(self._warn)
        window.timeline.view_changed.connect(self.watch.look)
        window.timeline.difference_chosen.connect(self.go_to)
        window.status.proof.clicked.connect(self._on_status)

    @Slot()
    def _on_ready(self) -> None:
        ledger = self._desk.session.ledger
        if ledger is not None:
            self.watch.start(ledger.prover)

    @Slot()
    def _on_closing(self) -> None:
        for dialog in (self.saving, self.view):
            if dialog is not None and isValid(dialog):
                dialog.close()

    def _is_playing(self) -> bool:
        head = self._keeper.playhead
        return head.is_playing and not head.is_live

    def hold(self, ribbon: Ribbon | None) -> None:
        """Shows this ribbon, of a copy, until None is given. Checking of the real history goes on and is not shown."""
        self._held = ribbon
        self.warned = None  # whoever holds lights up what it will, and puts it out
        if ribbon is None:
            self._show()
        else:
            self._desk.window.timeline.show_ribbon(ribbon)

    @Slot()
    def _show(self) -> None:
        if self._held is not None:
            return
        watch, window = self.watch, self._desk.window
        tally, checking = watch.ribbon.tally, watch.is_checking
        window.timeline.show_ribbon(watch.ribbon)
        window.status.proof.show_tally(
            tally,
            tally_text(tally, self._zone, is_checking=checking),
            tally_details(tally, self._zone, is_checking=checking, trouble=watch.trouble),
            is_checking=checking,
        )
        self._desk.inspector.set_proofs(self._proof_of if watch.is_open else None)
        self._warn()

    @Slot()
    def _warn(self) -> None:
        """The building whose readings differ at the moment shown lights up in the city; the first one, where there are more."""
        ribbon = self.watch.ribbon
        if self._held is not None or (self.warned is None and not ribbon.differences):
            return
        bad = [one for one in ribbon.at(self._keeper.playhead.t_ns) if one.proof is Proof.DIFFERS]
        ident = self.about(bad[0])[0] if bad else None
        wanted = None if ident is None else ident[1]
        if wanted != self.warned:
            self.warned = wanted
            if self._desk.scene.warn_of(wanted):
                self._desk.view.redraw()

    def _proof_of(self, signal_id: str, feed: str, at_ns: int) -> tuple[Proof, str]:
        proof = self.watch.ribbon.proof_of(signal_id, feed, at_ns)
        return proof, badge_word(proof, self.trust.level)

    def _word_at(self, t_ns: int) -> str:
        """The worst of the lines that the trends show, at the cursor."""
        if not self.watch.is_open:
            return ""
        catalogue, ribbon = self._desk.session.opened.catalogue, self.watch.ribbon
        rows = [catalogue.row_or_none(name) for name in self._desk.trends.signals()]
        signals = [catalogue.signals[row] for row in rows if row is not None]
        return badge_word(worst(ribbon.proof_of(one.id, one.feed, t_ns) for one in signals))

    # -- one reading ---------------------------------------------------------------------------------------------------

    @Slot(str, object)
    def prove(self, signal_id: str, t_ns: int) -> None:
        """The proof of the reading that is shown at this moment, in a window of its own."""
        desk, ledger = self._desk, self._desk.session.ledger
        if ledger is None:
            desk.window.status.show_news(
                tr("There is no ledger here that could prove it: nothing of this history is sealed.")
            )
            return
        data_folder, more = desk.data, self.trust.consistency
        catalogue, zone, prover, log = desk.session.opened.catalogue, self._zone, ledger.prover, ledger.log
        row = catalogue.row_or_none(signal_id)
        signal = None if row is None else catalogue.signals[row]
        title = (
            signal_id if signal is None else f"{self._name_of(signal.asset)}: {tr(signal.label) or signal.id}"
        )
        state = self.watch.ribbon.proof_of(signal_id, signal.feed if signal else "", t_ns)
        found = self.watch.ribbon.at(t_ns)
        bad = next((one for one in found if one.proof is Proof.DIFFERS), None)

        def job() -> Story:
            try:
                trust, made_ns = trust_in(data_folder, log), made_of(log)
                if bad is not None and state is Proof.DIFFERS:
                    return broken_story(bad, log, trust, zone, made_ns)
                data = prover.reading(signal_id, t_ns, signal.unit if signal else "", title)
                return story_of(data, trust, signal, zone, made_ns=made_ns, more=more)
            except LedgerError as error:
                return no_story(str(error), Proof.DIFFERS if "DIFFERS" in str(error) else Proof.UNANCHORED)

        self.watch.look()  # a step of checking gives way
        desk.session.reads.ask(
            "proof:reading", job, lambda story: self._show_story(title, story), lane="proof"
        )

    def _name_of(self, asset_id: str) -> str:
        catalogue = self._desk.session.opened.catalogue
        return catalogue.asset(asset_id).name if catalogue.has_asset(asset_id) else asset_id

    def _show_story(self, title: str, story: Story) -> None:
        if self.view is None:
            self.view = ProofView(self._desk.window)
            self.view.export_wanted.connect(self._export)
            self.view.trust_wanted.connect(lambda: self._desk.window.open_preferences(tr(PAGE)))
        self.view.setWindowTitle(tr("Proof: {title}", title=title))
        self.view.show_story(story)
        self.view.show()
        self.view.raise_()

    @Slot(object)
    def _export(self, story: Story) -> None:
        view = self.view
        if view is not None and story.data:

            def told(text: str) -> None:
                view.tell(text)
                if text.startswith(tr("Saved {path}", path="")):
                    self.acted.emit("evidence-exported", (story.file_name,), {"what": story.title})

            self.saving = ask_and_write(
                view,
                tr("Export proof"),
                story.file_name,
                tr("Proofs (*.json)"),
                lambda: story.data.decode(),
                told,
            )

    # -- differences ---------------------------------------------------------------------------------------------------

    @Slot()
    def _on_status(self) -> None:
        """To the difference after the moment shown, or to the first one."""
        ribbon = self.watch.ribbon
        if ribbon.differences:
            self.go_to(ribbon.next_difference(self._keeper.playhead.t_ns, 1) or ribbon.differences[0])

    def step(self, direction: int) -> None:
        t_ns, ribbon = self._keeper.playhead.t_ns, self.watch.ribbon
        here = next((one.from_ns for one in ribbon.differences if one.from_ns <= t_ns < one.to_ns), t_ns)
        found = ribbon.next_difference(here, direction)
        if found is not None:
            self.go_to(found)
            return
        side = "after" if direction > 0 else "before"
        nothing = (
            tr("Nothing differs from the ledger")
            if self.watch.is_open
            else tr("There is no ledger to differ from")
        )
        self._desk.window.status.show_news(
            tr("{nothing} {side} this moment.", nothing=nothing, side=side)
            if self.watch.is_open
            else f"{nothing}."
        )

    @Slot(object)
    def go_to(self, difference: Difference) -> None:
        """The playhead into it, where its last readings are shown; what it is about is selected and named."""
        one = difference.intervals[0]
        self._keeper.seek(max(one.from_ns, one.to_ns - NS))
        ident, name = self.about(one)
        if ident is not None:
            self._desk.select(*ident)
        where = f" {name}:" if name else ""
        self._desk.window.status.show_news(
            tr(
                "DIFFERS, {span_text}:{where} {reason}.",
                span_text=span_text(one.from_ns, one.to_ns, self._zone),
                where=where,
                reason=one.reason or one.source,
            )
        )

    def about(self, one: IntervalProof) -> tuple[tuple[str, str] | None, str]:
        """What to select (kind, id) and its name: the building of the first signal that is known, else its asset."""
        catalogue = self._desk.session.opened.catalogue
        rows = (catalogue.row_or_none(name) for name in one.signals)
        row = next((row for row in rows if row is not None), None)
        if row is None:
            return None, ""
        asset = catalogue.asset(catalogue.signals[row].asset)
        if asset.building is None:
            return ("asset", asset.id), asset.name
        homes = (a for a in catalogue.assets_of_building(asset.building) if a.kind is AssetKind.BUILDING)
        return ("building", asset.building), next((home.name for home in homes), asset.name)
