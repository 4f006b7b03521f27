"""The trends of one desk: what was drawn last and the kept views, notes on the charts, the cursor shared with the timeline,
and files of what is drawn.

Part of the composition root.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from app.model.language import tr
from app.people.acting import action
from app.trend_views import KeptLine, TrendShelf, TrendView
from widgets.trend_saving import TrendSaving

if TYPE_CHECKING:
    from app.window import Desk


class TrendHub(QObject):
    def __init__(self, desk: Desk, folder: Path) -> None:
        """folder: of this district's data."""
        super().__init__(desk)
        self._desk, self._trends = desk, desk.trends
        self.shelf = TrendShelf(folder / "trends.json")
        self.saving = TrendSaving(desk.trends, desk.session.reads, desk.session.opened.district.name)
        self._connect()
        self._show_views()
        current = self.shelf.current or self._of_older_version()
        if current.lines:
            self._trends.show_view(current)
        if self.shelf.notice:
            desk.window.status.show_notice(self.shelf.notice)

    def remember(self) -> None:
        """What is drawn now, as the next window finds it."""
        try:
            self.shelf.set_current(self._trends.state())
        except OSError as error:
            self._desk.window.status.show_notice(_why(error))

    def _of_older_version(self) -> TrendView:
        """Earlier versions kept one list for all districts in window.json."""
        known = self._desk.session.opened.catalogue.row_or_none
        names = [s for s in self._desk.state.get("trends").split() if known(s) is not None][:12]
        return TrendView("", tuple(KeptLine(name, k) for k, name in enumerate(dict.fromkeys(names))))

    def _connect(self) -> None:
        trends, desk, menu = self._trends, self._desk, self._trends.menu
        timeline = desk.window.timeline
        trends.set_notes(desk.notes)
        trends.pointed.connect(timeline.show_pointer)
        timeline.pointed.connect(trends.marks.follow)
        menu.note_wanted.connect(self._on_note)
        menu.keep_wanted.connect(self.keep)
        menu.view_wanted.connect(self.go)
        menu.forget_wanted.connect(self._on_forget)
        menu.picture_wanted.connect(self._save_picture)
        menu.numbers_wanted.connect(self._save_numbers)
        self.saving.told.connect(desk.window.status.show_news)

    @Slot(str)
    def keep(self, name: str) -> None:
        had = self.shelf.get(name) is not None
        self._do(
            lambda: self.shelf.keep(self._trends.state(name)), tr("Replaced") if had else tr("Kept"), name
        )

    @Slot(str)
    def go(self, name: str) -> None:
        view = self.shelf.get(name)
        if view is None:
            return
        missing = self._trends.show_view(view)
        self._desk.window.docks["trends"].show()
        if missing:
            self._desk.window.status.show_news(
                tr(
                    "{missing} of the signals of '{name}' are no longer in this district.",
                    missing=missing,
                    name=name,
                )
            )

    @Slot(str)
    def _on_forget(self, name: str) -> None:
        self._do(lambda: self.shelf.remove(name), tr("Taken away"), name)

    @Slot(str, object, object, object)
    def _on_note(self, text: str, from_ns: int, to_ns: int | None, signal_id: str | None) -> None:
        self._desk.notes.write(text, from_ns, to_ns, signal=signal_id)  # trouble is told by the hub

    @action("export.trends")
    def _save_picture(self) -> None:
        self.saving.ask_picture()

    @action("export.trends")
    def _save_numbers(self, is_raw: bool) -> None:
        self.saving.ask_numbers(is_raw)

    @action("window.view", about=lambda hub, change, told, name: (name,))
    def _do(self, change: Callable[[], object], told: str, name: str) -> None:
        try:
            change()
        except OSError as error:
            self._desk.window.status.show_notice(_why(error))
        except ValueError as error:
            self._desk.window.status.show_notice(tr("Not kept: {error}.", error=error))
        else:
            self._desk.window.status.show_news(f"{told}: '{name}'.")
        self._show_views()

    def _show_views(self) -> None:
        self._trends.menu.views = tuple(view.name for view in self.shelf.views)


def _why(error: OSError) -> str:
    return tr("The trend views cannot be written: {strerror}.", strerror=error.strerror or "the disk refused")
