"""Help in a window of its own: our pages, links between them, search; nothing is fetched from anywhere.

    window = HelpWindow(); window.show_topic(Topic("market.md", "Tariffs"))

What a link outside of the pages says is shown as text and not opened.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QImage,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QTextBlockFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from app import help_pages
from app.help_pages import Hit, Topic
from app.model.language import tr, trn
from widgets import icons, theme
from widgets.arranging import plain_label

WIDEST_PICTURE, LEAST_PICTURE, BAR = 900, 200, 24
SETTLED_MS = 120  # after the last change of size pictures are fitted again
MOST_BACK = 100


class Page(QTextBrowser):
    """Markdown of one page; pictures come from the folder of the docs only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setAccessibleName(tr("Page of help"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QTextBrowser { border: none; border-radius: 0; }")
        self.document().setDocumentMargin(theme.L)

    def loadResource(self, kind: int, name: QUrl) -> object:
        root = help_pages.folder().resolve()
        path = (root / name.path().lstrip("/")).resolve()
        if (
            name.scheme() not in ("", "file")
            or not path.is_relative_to(root)
            or path.suffix.lower() != ".png"
        ):
            return QImage()
        image = QImage(str(path))
        room = max(LEAST_PICTURE, min(WIDEST_PICTURE, self.viewport().width() - 2 * theme.L - BAR))
        if image.width() > room:
            image = image.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        return image

    def show_markdown(self, text: str) -> None:
        """With air between paragraphs, which plain Markdown does not ask for."""
        self.setMarkdown(text)
        cursor = QTextCursor(self.document())
        block = self.document().begin()
        while block.isValid():
            cursor.setPosition(block.position())
            shape = block.blockFormat()
            if cursor.currentTable() is None and not shape.hasProperty(QTextFormat.Property.BlockCodeFence):
                is_head, is_item = bool(shape.headingLevel()), block.textList() is not None
                air = QTextBlockFormat()
                air.setTopMargin(theme.L if is_head else 0)
                air.setBottomMargin(theme.XS if is_head or is_item else theme.M)
                cursor.mergeBlockFormat(air)
            block = block.next()


class HelpWindow(QWidget):
    closed = Signal()

    def __init__(self) -> None:
        super().__init__(None, Qt.WindowType.Window)
        self.setWindowTitle(tr("Help – Tvilling"))
        self.setAccessibleName(tr("Help"))
        self.topic = Topic("")
        self._past: list[Topic] = []
        self.back = QToolButton()
        self.back.setProperty("flat", True)
        self.back.setIcon(icons.icon("chevron-left", "dim", "text"))
        self.back.setToolTip(tr("Back"))
        self.back.setAccessibleName(tr("Back"))
        self.back.setEnabled(False)
        self.back.clicked.connect(self.go_back)
        self.find = QLineEdit()
        self.find.setPlaceholderText(tr("Search in help"))
        self.find.setAccessibleName(tr("Search in help"))
        self.find.setClearButtonEnabled(True)
        self.find.textChanged.connect(self._on_find)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Pages"))
        self.list.setWordWrap(True)
        self.list.itemActivated.connect(self._on_item)
        self.list.itemClicked.connect(self._on_item)
        self.note = plain_label("", "label", is_dim=True, wraps=True)
        self.page = Page()
        self.page.anchorClicked.connect(self._on_link)
        self._arrange()
        self._show_pages()
        for keys, run in (("Alt+Left", self.go_back), ("Ctrl+F", self.find.setFocus), ("Esc", self.close)):
            QShortcut(QKeySequence(keys), self, run)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MS)
        self._settled.timeout.connect(self._render)
        theme.hub().changed.connect(self._render)
        self.resize(1040, 720)

    def _arrange(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.XS)
        top.addWidget(self.back)
        top.addWidget(self.find, 1)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(theme.S, theme.S, 0, theme.S)
        column.setSpacing(theme.S)
        column.addLayout(top)
        column.addWidget(self.list, 1)
        column.addWidget(self.note)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(side)
        split.addWidget(self.page)
        split.setSizes([260, 780])
        split.setCollapsible(1, False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(split)

    # -- pages ---------------------------------------------------------------------------------------------------------

    def show_topic(self, topic: Topic) -> None:
        """The page at its heading; going there again only scrolls."""
        if self.topic.page and topic != self.topic:
            self._past = [*self._past, self.topic][-MOST_BACK:]
            self.back.setEnabled(True)
        self._open(topic)

    @Slot()
    def go_back(self) -> None:
        if self._past:
            self._open(self._past.pop())
            self.back.setEnabled(bool(self._past))

    def _open(self, topic: Topic) -> None:
        is_other = topic.page != self.topic.page
        self.topic = topic
        if is_other:
            self._render()
        else:
            self._scroll()
        self._mark()

    @Slot()
    def _render(self) -> None:
        if not self.topic.page:
            return
        self.page.show_markdown(help_pages.read_page(self.topic.page))
        self.page.setAccessibleDescription(help_pages.title_of(self.topic.page))
        self.setWindowTitle(tr("{page} – Help", page=help_pages.title_of(self.topic.page)))
        self._scroll()

    def _scroll(self) -> None:
        """To the heading, which then stands on top."""
        self.page.verticalScrollBar().setValue(0)
        if not self.topic.heading:
            return
        block = self.page.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and block.text().strip() == self.topic.heading:
                cursor = QTextCursor(block)
                self.page.setTextCursor(cursor)
                top = self.page.cursorRect(cursor).top() + self.page.verticalScrollBar().value()
                self.page.verticalScrollBar().setValue(max(0, top - theme.S))
                return
            block = block.next()

    def visible_heading(self) -> str:
        """The heading that stands at the cursor, for tests."""
        return self.page.textCursor().block().text()

    @Slot(QUrl)
    def _on_link(self, url: QUrl) -> None:
        target = url.toString()
        topic = help_pages.linked(self.topic.page, target)
        if topic is not None:
            self.note.setText("")
            self.show_topic(topic)
        elif url.scheme():
            self.note.setText(tr("Outside of the help, not opened: {address}", address=target[:300]))
        else:
            self.note.setText(tr("No page of help, not opened: {page}", page=target[:200]))

    # -- the list ------------------------------------------------------------------------------------------------------

    def _show_pages(self) -> None:
        self._fill([(help_pages.title_of(page), Topic(page)) for page in help_pages.pages()])
        self._mark()

    @Slot(str)
    def _on_find(self, words: str) -> None:
        if not words.strip():
            self.note.setText("")
            self._show_pages()
            return
        hits = help_pages.search(words)
        self._fill([(_words(hit), hit.topic) for hit in hits])
        self.note.setText(
            trn("{n} place", "{n} places", len(hits)) if hits else tr("Nothing in the help has these words.")
        )

    def _fill(self, entries: Sequence[tuple[str, Topic]]) -> None:
        self.list.clear()
        for text, topic in entries:
            item = QListWidgetItem(text)
            item.setData(Qt.ItemDataRole.UserRole, topic)
            self.list.addItem(item)

    def _mark(self) -> None:
        if self.find.text().strip():
            return
        for i in range(self.list.count()):
            topic = self.list.item(i).data(Qt.ItemDataRole.UserRole)
            if topic.page == self.topic.page:
                self.list.setCurrentRow(i)
                return
        self.list.setCurrentRow(-1)

    @Slot(QListWidgetItem)
    def _on_item(self, item: QListWidgetItem) -> None:
        self.show_topic(item.data(Qt.ItemDataRole.UserRole))

    def sizeHint(self) -> QSize:
        return QSize(1040, 720)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settled.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settled.stop()
        super().closeEvent(event)
        self.closed.emit()


def _words(hit: Hit) -> str:
    where = (
        hit.title
        if not hit.topic.heading or hit.topic.heading == hit.title
        else f"{hit.title}, {hit.topic.heading}"
    )
    return f"{where}\n{hit.line}" if hit.line != hit.topic.heading else where
