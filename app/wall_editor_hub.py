"""The editor of a wall's pages at work: what can become a page here, trying it on the whole screen, and the file.

    hub.open()      # View > Pages of the wall..., the palette

Part of the composition root.   Thread: GUI.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from app.model.language import tr
from app.people.acting import action
from app.wall import Page
from app.wall_editing import CannotSave, Editing
from app.wall_file import Draft
from widgets import icons
from widgets.wall_editor import WallEditor, Words

if TYPE_CHECKING:
    from app.window import Desk


class WallEditorHub(QObject):
    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self.editing: Editing | None = None
        self.editor: WallEditor | None = None
        self._is_waiting = False  # behind a wall that tries its pages
        self.action = QAction(icons.icon("edit", "dim"), tr("Pages of the wall..."), self)
        self.action.setToolTip(tr("What the wall shows, in which order and for how long"))
        self.action.triggered.connect(lambda _on=False: self.open())
        desk.window.menus.add_panel(self.action)
        desk.wall.action.toggled.connect(self._on_wall)
        desk.session.closing.connect(self.close)

    @Slot()
    def open(self) -> None:
        self._desk.wall.end()  # it has no pointer; one that tries these pages brings the editor back by itself
        if self.editor is not None and self.editor.isVisible():
            self.editor.raise_()
            self.editor.activateWindow()
            return
        editor = self.editor or self._make()
        if not self._is_waiting or self.editing is None:
            self.editing = Editing(self._desk.wall.path)
            self._offer()
            self._show(row=0)
        self._is_waiting = False
        editor.show_trouble(self.editing.trouble)
        editor.show()  # the city stays in use beside it

    @Slot()
    def close(self) -> None:
        """With the window: what is not saved by now is not meant."""
        if self.editor is not None:
            self.editor.done(0)

    def _make(self) -> WallEditor:
        made = self.editor = WallEditor(self._desk.window, Words(self._name, self._desk.wall.is_here))
        made.changed.connect(self.change)
        made.undo_asked.connect(self.undo)
        made.save_asked.connect(self.save)
        made.keep_asked.connect(self.keep_now)
        made.try_asked.connect(self.try_out)
        made.add_menu.aboutToShow.connect(self._offer)
        return made

    @Slot()
    def _offer(self) -> None:
        desk = self._desk
        assert self.editor is not None
        selected = desk.selected or ""
        self.editor.offer(
            [view.name for view in desk.finding.views.shelf.views],
            [(one.name, tr(one.name) if one.is_ready else one.name) for one in desk.spaces.shelf.all()],
            selected if desk.scene.pose_of(selected) is not None else "",
        )

    def _name(self, page: Page) -> str:
        """What it shows; ids of assets by their names."""
        desk = self._desk
        catalogue = desk.session.opened.catalogue
        if page.kind == "camera" and catalogue.has_asset(page.what):
            return catalogue.asset(page.what).name
        if page.kind == "workspace":
            is_ready = any(one.name == page.what and one.is_ready for one in desk.spaces.shelf.all())
            return tr(page.what) if is_ready else page.what
        return page.what if page.kind == "view" else desk.wall.title_of(Page(page.kind, page.what))

    def _show(self, told: str = "", *, row: int = -1) -> None:
        if self.editor is not None and self.editing is not None:
            editing = self.editing
            self.editor.show_draft(
                editing.draft, told, row=row, can_undo=editing.can_undo, is_dirty=editing.can_be_saved
            )

    # -- what is wanted ------------------------------------------------------------------------------------------------

    @Slot(object)
    def change(self, draft: Draft) -> None:
        if self.editing is not None:
            self.editing.do(draft)
            self._show()

    @Slot()
    def undo(self) -> None:
        if self.editing is not None:
            self.editing.undo()
            self._show()

    @Slot(int)
    def keep_now(self, at: int) -> None:
        """What is seen now is kept as a view first: a page shows a thing with a name."""
        views, editing = self._desk.finding.views, self.editing
        if editing is None:
            return
        before = views.shelf.views
        views.keep(tr("Wall"))
        if views.shelf.views == before:  # refused or not written; the window has said why
            self._show(tr("The view could not be kept."))
            return
        name = views.shelf.views[-1].name
        editing.do(editing.draft.added(Page("view", name), at))
        self._show(tr("Kept as the view '{name}' and put in.", name=name), row=at)

    @Slot()
    @action("show.pages")
    def save(self) -> None:
        if self.editing is None or self.editor is None:
            return
        try:
            said = self.editing.save()
        except CannotSave as error:
            self._show(str(error))
            return
        self.editor.show_trouble("")
        self._show(said)

    @Slot(int)
    def try_out(self, row: int) -> None:
        """On the whole screen, from this one on; the editor waits behind it."""
        if self.editing is None or self.editor is None:
            return
        draft, wall = self.editing.draft, self._desk.wall
        shown = sum(one.page is not None for one in draft.entries[:row])
        pages = draft.wall().pages
        self._is_waiting = True
        self.editor.hide()
        wall.try_out(draft.wall(), min(shown, len(pages) - 1))
        if not wall.is_on:  # refused
            self._on_wall(False)

    @Slot(bool)
    def _on_wall(self, is_on: bool) -> None:
        """Back from trying; behind a lock it waits until it is asked for."""
        if (
            not is_on
            and self._is_waiting
            and not self._desk.is_closing
            and not self._desk.people.post.is_locked
        ):
            self.open()
