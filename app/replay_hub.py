"""What belongs to the replay beside its keys: notes, steps from event to event, the strip over the timeline, and the sentences
that say what a running replay did by itself.

Part of the composition root.   Thread: GUI.   Units: ns since the epoch.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QActionGroup

from app.history.stepping import neighbour
from app.model.events import Event, EventKind
from app.model.language import mark, tr
from app.model.note import Note
from app.model.playhead import Playhead
from app.model.times import format_span, format_time, wall_ns
from app.notes_hub import NotesHub
from widgets.note_dialog import NoteDialog
from widgets.notes_sheet import NotesSheet
from widgets.scene_view import SceneView

if TYPE_CHECKING:
    from app.window import Desk

KINDS = {  # which events are gone to; how somebody looked at them is none of them
    "all": frozenset(EventKind) - {EventKind.MODE},
    "feed": frozenset({EventKind.FEED}),
    "alarm": frozenset(k for k in EventKind if k.value == "alarm"),
}
NONE_LEFT = {
    "all": mark("event or note"),
    "alarm": mark("alarm"),
    "feed": mark("feed break or return"),
    "note": mark("note"),
}


class ReplayHub(QObject):
    def __init__(self, desk: Desk, folder: Path) -> None:
        """folder: of this district's history."""
        super().__init__(desk)
        self._desk = desk
        self._keeper = desk.session.timekeeper
        self._zone = desk.session.opened.district.zone
        self.notes = NotesHub(folder / "notes.json", desk.session.gate, self)
        self.sheet = NotesSheet(self._zone, desk.window)
        self.dialog: NoteDialog | None = None
        self._connect()
        self._show_notes()
        self._fill_strip_menu()
        self.show_strip(desk.state.get("strip"))
        if self.notes.notice:
            desk.window.status.show_notice(self.notes.notice)

    def _connect(self) -> None:
        window, keeper, notes, sheet = self._desk.window, self._keeper, self.notes, self.sheet
        keeper.skipped.connect(self._on_skipped)
        keeper.ended.connect(self._on_ended)
        keeper.mode_changed.connect(self._on_mode)
        window.transport.event_asked.connect(self.step_event)
        window.transport.note_asked.connect(self.ask_note)
        window.transport.notes_asked.connect(self.open_sheet)
        window.transport.known.trouble.connect(window.status.show_news)
        window.transport.strip.menu().aboutToShow.connect(self._fill_strip_menu)
        window.timeline.note_opened.connect(self.edit_note)
        window.timeline.set_figure(window.strip.value_at)
        window.timeline.set_above([window.transport, window.strip])
        notes.changed.connect(self._show_notes)
        notes.trouble.connect(window.status.show_notice)
        sheet.chosen.connect(self.go_to_note)
        sheet.edit_asked.connect(self.edit_note)
        sheet.removed.connect(self.remove_note)
        sheet.add_asked.connect(self.ask_note)
        sheet.undo_asked.connect(lambda: notes.undo())

    # -- what a replay does by itself ----------------------------------------------------------------------------------

    @Slot(object, object)
    def _on_skipped(self, from_ns: int, to_ns: int) -> None:
        span = format_span(abs(to_ns - from_ns))
        self._desk.window.status.show_news(tr("Skipped {span} without data (G plays them too).", span=span))

    @Slot(object)
    def _on_ended(self, head: Playhead) -> None:
        edge = tr("the end") if head.speed > 0 else tr("the beginning")
        self._desk.window.status.show_news(
            tr("Stopped at {edge} of what is recorded, still in REPLAY. L returns to live.", edge=edge)
        )

    @Slot(object)
    def _on_mode(self, head: Playhead) -> None:
        """Back in LIVE: what arrived meanwhile is drawn where there was nothing yet. The journal has each change."""
        self._journal(head)
        if head.is_live:
            self._desk.window.timeline.refresh()
            self._desk.trends.refresh()

    def _journal(self, head: Playhead) -> None:
        session, now_ns = self._desk.session, wall_ns()
        if not session.is_recording:
            return
        what = "returned to LIVE" if head.is_live else f"went from LIVE to {head.mode.value.upper()}"
        event, reads = Event(now_ns, EventKind.MODE, "window", f"This window {what}"), session.reads
        reads.ask(f"mode:{now_ns}", lambda: reads.historian.append_events([event]), lambda _none: None)

    # -- events --------------------------------------------------------------------------------------------------------

    @Slot(int, str)
    def step_event(self, direction: int, which: str) -> None:
        """To the next or previous event or note; the newest question wins."""
        head, reads = self._keeper.playhead, self._desk.session.reads
        t_ns, bounds = head.t_ns, head.bounds
        notes = [] if which in ("feed", "alarm") else [n.from_ns for n in self.notes.all]
        near = [t for t in notes if (t > t_ns if direction > 0 else t < t_ns) and bounds[0] <= t <= bounds[1]]

        def job() -> int | None:
            found = None
            if which != "note":
                found = neighbour(reads.historian, t_ns, direction, KINDS.get(which), bounds)
            times = near if found is None else [*near, found]
            if not times:
                return None
            return min(times) if direction > 0 else max(times)

        reads.ask("event-step", job, lambda t: self._on_event(t, direction, which))

    def _on_event(self, t_ns: int | None, direction: int, which: str) -> None:
        if t_ns is None:
            side = tr("after") if direction > 0 else tr("before")
            self._desk.window.status.show_news(
                tr("There is no {none_left} {side} this moment.", none_left=tr(NONE_LEFT[which]), side=side)
            )
            return
        self._keeper.seek(t_ns)
        marks = [m for m in self._desk.window.timeline.marks.all if m.t_ns == t_ns]
        if marks:
            self._desk.window.status.show_news(f"{format_time(t_ns, self._zone)}: {marks[0].text}")

    # -- notes ---------------------------------------------------------------------------------------------------------

    def _show_notes(self, told: str = "") -> None:
        notes = self.notes.all
        self._desk.window.timeline.show_notes(notes)
        with_view = frozenset(n.id for n in notes if self.notes.view_of(n.id) is not None)
        self.sheet.show_notes(notes, told, can_undo=self.notes.can_undo, with_view=with_view)

    @Slot()
    def ask_note(self) -> None:
        """At the playhead, or over the loop."""
        head = self._keeper.playhead
        self._open(head.t_ns, None, head.loop, "", self._keep)

    @Slot(str)
    def edit_note(self, id: str) -> None:
        note = self.notes.get(id)
        if note is None:
            return

        def change(text: str, from_ns: int, to_ns: int | None, _with_view: bool) -> None:
            self.notes.rewrite(id, text, from_ns, to_ns)

        self._open(note.from_ns, note.to_ns, self._keeper.playhead.loop, note.text, change)

    def _open(
        self, from_ns: int, to_ns: int | None, loop: tuple[int, int] | None, text: str, done: object
    ) -> None:
        self.dialog = NoteDialog(
            self._zone,
            self._desk.window,
            from_ns=from_ns,
            to_ns=to_ns,
            loop=loop,
            text=text,
            can_keep_view=not text and isinstance(self._desk.view, SceneView),
        )
        self.dialog.wanted.connect(done)
        self.dialog.open()

    @Slot(str, object, object, bool)
    def _keep(self, text: str, from_ns: int, to_ns: int | None, with_view: bool) -> None:
        view = self._desk.finding.views.seen(tr("Note"), None) if with_view else None
        note = self.notes.write(text, from_ns, to_ns, view=view)
        if note is not None:
            self._desk.window.status.show_news(
                tr("Noted at {time}.", time=format_time(note.from_ns, self._zone))
            )

    @Slot(str)
    def go_to_note(self, id: str) -> None:
        """Its moment; its stretch as a loop; what was seen."""
        note, view = self.notes.get(id), self.notes.view_of(id)
        if note is None:
            return
        if view is not None:
            self._desk.finding.views.show_view(view)
        self._keeper.seek(note.from_ns)
        if note.to_ns is not None:
            self._keeper.loop(note.from_ns, note.to_ns)
        self._in_view(note)

    def _in_view(self, note: Note) -> None:
        line = self._desk.window.timeline
        from_ns, to_ns = line.view()
        if not (from_ns <= note.from_ns and note.end_ns <= to_ns):
            line.show_around(max(to_ns - from_ns, 2 * (note.end_ns - note.from_ns)))

    @Slot(str)
    def remove_note(self, id: str) -> None:
        note = self.notes.get(id)
        if note is not None and self.notes.remove(id):
            self._show_notes(tr("The note is taken away."))

    @Slot()
    def open_sheet(self) -> None:
        self._show_notes()
        self.sheet.show()
        self.sheet.raise_()
        self.sheet.activateWindow()

    # -- the strip -----------------------------------------------------------------------------------------------------

    @Slot()
    def _fill_strip_menu(self) -> None:
        """None, and the signals that are drawn in the trends."""
        desk = self._desk
        menu, shown = desk.window.transport.strip.menu(), desk.window.strip.signal
        menu.clear()
        group = QActionGroup(menu)
        none = menu.addAction(tr("No figure over the timeline"))
        none.triggered.connect(lambda _checked=False: self.show_strip(""))
        choices = list(dict.fromkeys([*([shown.id] if shown is not None else []), *desk.trends.signals()]))
        for action, id in [(none, ""), *((menu.addAction(self.title_of(i)), i) for i in choices)]:
            action.setCheckable(True)
            action.setChecked(id == (shown.id if shown is not None else ""))
            group.addAction(action)
            if id:
                action.triggered.connect(lambda _checked=False, id=id: self.show_strip(id))
        if not choices:
            hint = menu.addAction(tr("Draw a signal in the trends to find it here"))
            hint.setEnabled(False)

    def title_of(self, signal_id: str) -> str:
        """`Electric load, Energy house`."""
        catalogue = self._desk.session.opened.catalogue
        signal = catalogue.signals[catalogue.row(signal_id)]
        return f"{tr(signal.label)}, {catalogue.asset(signal.asset).name}"

    def show_strip(self, signal_id: str) -> None:
        """ "" for none."""
        catalogue, window = self._desk.session.opened.catalogue, self._desk.window
        row = catalogue.row_or_none(signal_id) if signal_id else None
        if row is None:
            window.strip.show_signal(None)  # one of another district stays remembered
            if not signal_id:
                self._desk.state.set("strip", "")
        else:
            self._desk.state.set("strip", signal_id)
            window.strip.show_signal(catalogue.signals[row], row, self.title_of(signal_id))
        window.timeline.set_above([window.transport, window.strip])
