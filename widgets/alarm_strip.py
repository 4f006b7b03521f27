"""The line of the alarms: always there, always live, whatever time the window shows.

Left: how many ask, by priority, each with its symbol. Middle: the one that asks most, in words. Right: what is put away, a
flood, the sound, and Acknowledge. When nothing asks it says so, as far as that is known (alarm_known.py). Click the middle to
go there.   Thread: GUI.
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QIcon, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from app.alarms.sounds import MUTE_CHOICES_S
from app.alarms.words import Alarm, Priority, State
from app.bridge.alarm_board import AlarmBoard, BoardChange, Counts
from app.model.language import tr, trn
from app.model.times import format_span, wall_ns
from widgets import icons, theme
from widgets.acting import marked
from widgets.alarm_known import is_enough, is_whole, known_of, known_tip, paint_known, quiet_text
from widgets.alarm_symbols import SIZE, Blinker, paint_symbol, sort_key
from widgets.alarm_words import NameOf, age_text, line_text
from widgets.row import LEFT, draw_text, text_width

STRIP_H = 28
_GAP = theme.M
AGE_BESIDE_W = 60
WORDS_W = 260  # what the words of an alarm should have
NARROW_W, TIGHT_W = 1000, 900


class AlarmStrip(QWidget):
    alarm_chosen = Signal(str)  # its id: go there
    list_asked = Signal()
    acknowledged = Signal(str)  # the one in the middle
    mute_asked = Signal(int)  # seconds, 0: sound again

    def __init__(
        self, board: AlarmBoard, name_of: NameOf, blinker: Blinker, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._board, self._name_of, self._blinker = board, name_of, blinker
        self._counts = board.counts
        self._top: Alarm | None = None
        self._asking: dict[
            str, tuple[int, int, int, str]
        ] = {}  # what asks, by urgency; kept up with each change
        self._take(board.alarms.values())
        self._middle = QRectF()
        self._muted_until_ns = 0
        self._is_dumb = False
        self._shown: tuple[object, ...] = ()
        self.setFixedHeight(STRIP_H)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.ack = marked(QPushButton(tr("Acknowledge")), "alarms.acknowledge")
        self.ack.setAccessibleName(tr("Acknowledge"))
        self.ack.setToolTip(tr("Acknowledge what is written here"))
        self.ack.setFixedHeight(STRIP_H - 6)
        self.live = QPushButton(tr("Return to live"))
        self.live.setToolTip(tr("A new high alarm rose while the window shows another time"))
        self.live.setFixedHeight(STRIP_H - 6)
        self.live.hide()
        self.list = QToolButton()
        self.list.setText(tr("All alarms"))
        self.sound = QToolButton()
        marked(self.sound, "alarms.silence").setIcon(icons.icon("bell", "dim", "text"))
        self.sound.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.sound.setMenu(self._mute_menu())
        for button in (self.list, self.sound):
            button.setProperty("flat", True)
            button.setFixedHeight(STRIP_H - 6)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, theme.S, 0)
        row.setSpacing(theme.XS)
        row.addStretch(1)
        for widget in (self.live, self.ack, self.list, self.sound):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._each = QTimer(self)
        self._each.setInterval(1000)
        self._each.timeout.connect(self._on_second)
        self._connect()
        self._show()

    def _connect(self) -> None:
        self._board.changed.connect(self._on_changed)
        self._board.flood_changed.connect(self._on_changed)
        self._board.trouble_changed.connect(self._on_changed)
        self._board.knowledge_changed.connect(self._on_changed)
        self._blinker.ticked.connect(self._on_blink)
        self.ack.clicked.connect(self._on_ack)
        self.list.clicked.connect(self.list_asked)
        theme.hub().changed.connect(self._on_theme)
        self._each.start()

    def _mute_menu(self) -> QMenu:
        menu = QMenu(self)
        for seconds in MUTE_CHOICES_S:
            minutes = seconds // 60
            action = menu.addAction(trn("Mute for {n} minute", "Mute for {n} minutes", minutes))
            action.triggered.connect(lambda _on=False, s=seconds: self.mute_asked.emit(s))
        menu.addAction(tr("Sound again")).triggered.connect(lambda _on=False: self.mute_asked.emit(0))
        return menu

    @property
    def top(self) -> Alarm | None:
        """The one that asks most."""
        return self._top

    def show_muted(self, until_ns: int) -> None:
        self._muted_until_ns = until_ns
        self._show()

    def offer_live(self, is_offered: bool) -> None:
        """A new high alarm while the window shows another time: one click leads back, and nothing does it by itself."""
        if self.live.isHidden() is is_offered:
            self.live.setVisible(is_offered)
            self.update()

    def show_dumb(self) -> None:
        """There is no sound device: muting would mean nothing."""
        self._is_dumb = True
        self._shown = ()
        self._show()

    @Slot(object)
    def _on_changed(self, what: object) -> None:
        if isinstance(what, BoardChange):
            for ident in what.gone:
                self._asking.pop(ident, None)
            self._take(what.alarms)
        self._show()

    def _take(self, alarms: Iterable[Alarm]) -> None:
        for alarm in alarms:
            if alarm.state.is_annunciated:
                self._asking[alarm.id] = (*sort_key(alarm), alarm.id)
            else:
                self._asking.pop(alarm.id, None)

    @Slot(object)
    def _on_theme(self, _theme: object) -> None:
        self.update()

    @Slot()
    def _on_second(self) -> None:
        if self._top is not None or self._muted_until_ns:
            self._show()

    @Slot()
    def _on_blink(self) -> None:
        if self._top is not None:
            self.update()

    @Slot()
    def _on_ack(self) -> None:
        if self._top is not None:
            self.acknowledged.emit(self._top.id)

    def _show(self) -> None:
        board, now = self._board, wall_ns()
        self._counts = board.counts
        first = min(self._asking.values(), default=None)
        self._top = board.alarms.get(first[-1]) if first is not None else None
        left_ns = max(0, self._muted_until_ns - now)
        if not left_ns:
            self._muted_until_ns = 0
        top = self._top
        shown = (
            self._counts, top, age_text(top, now) if top else "", board.flood, board.trouble,
            format_span(left_ns) if left_ns else "", known_of(board.knowledge),
        )  # fmt: skip
        if shown == self._shown:
            return
        self._shown = shown
        self.ack.setVisible(top is not None)
        is_narrow = self.width() < NARROW_W
        said = shown[5] if is_narrow else tr("muted {left}", left=shown[5])
        self.sound.setText(said if left_ns else "")
        style = (
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon if left_ns else Qt.ToolButtonStyle.ToolButtonIconOnly
        )
        self.sound.setToolButtonStyle(style)
        self.sound.setIcon(icons.icon("bell-off" if left_ns else "bell", "dim", "text"))
        self.sound.setToolTip(
            tr("The sound is off for {left}", left=shown[5]) if left_ns else tr("Mute the sound for a while")
        )
        self.sound.setAccessibleName(self.sound.toolTip())
        self.setAccessibleName(self.text())
        self.setToolTip(known_tip(board.knowledge))
        self.update()

    def text(self) -> str:
        """What a person reads here, for screen readers and tests."""
        counts, parts = self._counts, []
        for priority in Priority:
            n, of = counts.unacked[priority], counts.unacked[priority] + counts.acked[priority]
            if of:
                parts.append(f"{priority.value} {n} / {of}")
        if self._board.flood is not None:
            parts.append(tr("FLOOD {n} in 10 min", n=self._board.flood.count))
        parts.append(line_text(self._top, self._name_of) if self._top else self._quiet_text())
        parts += self._away_parts(counts)
        if self._board.trouble:
            parts.append(self._board.trouble)
        return "; ".join(parts)

    def _quiet_text(self, *, is_short: bool = False) -> str:
        """What it may claim while nothing asks."""
        return quiet_text(self._board.knowledge, sum(self._counts.acked.values()), is_short=is_short)

    @staticmethod
    def _away_parts(counts: Counts) -> list[str]:
        parts = []
        if counts.shelved:
            parts.append(tr("{n} shelved", n=counts.shelved))
        if counts.suppressed:
            parts.append(tr("{n} suppressed", n=counts.suppressed))
        if counts.out_of_service:
            parts.append(tr("{n} out of service", n=counts.out_of_service))
        return parts

    def _notes_for(self, room: float) -> list[tuple[str, bool]]:
        """What stands at the right, from there on to the left, and whether it is loud; shorter where the words of the alarm
        would have no room, and never left out."""
        notes: list[tuple[str, bool]] = []
        for is_short in (False, True):
            away, flood = self._away_parts(self._counts), self._board.flood
            if is_short and len(away) > 1:
                put_away = self._counts.shelved + self._counts.suppressed + self._counts.out_of_service
                away = [tr("{n} put away", n=put_away)]
            notes = [(part, False) for part in reversed(away)]
            if flood is not None:
                said = (
                    tr("FLOOD {n}", n=flood.count) if is_short else tr("FLOOD {n} in 10 min", n=flood.count)
                )
                notes.append((said, True))
            if self._board.trouble:
                notes.append((tr("not written") if is_short else tr("journal not written"), True))
            font = theme.font("label")
            used = sum(
                text_width(font, text) + _GAP + (2 * theme.S if is_loud else 0) for text, is_loud in notes
            )
            if room - used >= WORDS_W:
                break
        return notes

    def sizeHint(self) -> QSize:
        return QSize(600, STRIP_H)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._top is not None and self._middle.contains(event.position()):
            self.alarm_chosen.emit(self._top.id)
        else:
            self.list_asked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """As a click on the words."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
        elif self._top is not None:
            self.alarm_chosen.emit(self._top.id)
        else:
            self.list_asked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.list.setVisible(self.width() >= NARROW_W)  # a click beside the words opens the list as well
        is_tight = self.width() < TIGHT_W
        self.ack.setText("" if is_tight else tr("Acknowledge"))
        self.ack.setIcon(icons.icon("check", "text") if is_tight else QIcon())
        self._shown = ()
        self._show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, counts, top = theme.current(), self._counts, self._top
        painter = QPainter(self)
        painter.fillRect(self.rect(), look.color("panel"))
        painter.setPen(look.color("line"))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        x = float(theme.M)
        for priority in Priority:
            n, of = counts.unacked[priority], counts.unacked[priority] + counts.acked[priority]
            if of:
                x = self._count(painter, x, priority, n, of)
        shown = [w.x() for w in (self.live, self.ack, self.list, self.sound) if not w.isHidden()]
        right = float(min(shown, default=self.width()) - theme.M)
        for text, is_loud in self._notes_for(right - x):
            right = self._right(painter, right, text, "text" if is_loud else "dim", is_loud=is_loud)
        rect = QRectF(x, 0, max(0.0, right - x - _GAP), self.height())
        self._middle = rect
        if self.hasFocus():
            painter.setPen(look.color("selection"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        if top is None:
            self._quiet(painter, rect, look)
        else:
            self._words(painter, rect, top)

    def _quiet(self, painter: QPainter, rect: QRectF, look: theme.Theme) -> None:
        knowledge = self._board.knowledge
        if not is_whole(knowledge):
            sign = QRectF(rect.x(), (self.height() - SIZE) / 2, SIZE, SIZE)
            paint_known(painter, sign, knowledge, look)
            rect = rect.adjusted(SIZE + theme.S, 0, 0, 0)
        painter.setFont(theme.font("body"))
        painter.setPen(look.color("dim" if is_enough(knowledge) else "text"))
        text = self._quiet_text()
        if text_width(painter.font(), text) > rect.width():
            text = self._quiet_text(is_short=True)
        draw_text(painter, rect, text, LEFT)

    def _count(self, painter: QPainter, x: float, priority: Priority, n: int, of: int) -> float:
        state = State.UNACK if n else State.ACKED
        box = QRectF(x, (self.height() - SIZE) / 2, SIZE, SIZE)
        paint_symbol(painter, box, priority, state, is_lit=self._blinker.is_lit(state))
        painter.setFont(theme.font("body"))
        look, text = theme.current(), str(n) if n == of or not n else f"{n}/{of}"
        painter.setPen(look.color("text" if n else "dim"))
        text = text if n else str(of)
        width = text_width(painter.font(), text)
        draw_text(painter, QRectF(x + SIZE + theme.XS, 0, width + 2, self.height()), text, LEFT)
        return x + SIZE + theme.XS + width + _GAP

    def _right(
        self, painter: QPainter, right: float, text: str, token: str, *, is_loud: bool = False
    ) -> float:
        look = theme.current()
        painter.setFont(theme.font("label"))
        width = text_width(painter.font(), text)
        left = right - width
        if is_loud:  # a frame, not a colour of its own: colours here are priorities
            left -= 2 * theme.S
            painter.setPen(look.color("text"))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawRoundedRect(
                QRectF(left, 5.5, width + 2 * theme.S, self.height() - 11), theme.RADIUS, theme.RADIUS
            )
            painter.drawText(QPointF(left + theme.S, self._baseline(painter)), text)
        else:
            painter.setPen(look.color(token))
            painter.drawText(QPointF(left, self._baseline(painter)), text)
        return left - _GAP

    def _baseline(self, painter: QPainter) -> float:
        metrics = painter.fontMetrics()
        return (self.height() + metrics.ascent() - metrics.descent()) / 2

    def _words(self, painter: QPainter, rect: QRectF, top: Alarm) -> None:
        look, age = theme.current(), age_text(top, wall_ns())
        painter.setFont(theme.font("body"))
        age_w = text_width(painter.font(), age) + _GAP
        if rect.width() < age_w + AGE_BESIDE_W:
            age, age_w = "", 0.0  # the words matter more
        room = max(0.0, rect.width() - age_w)
        text = painter.fontMetrics().elidedText(
            line_text(top, self._name_of), Qt.TextElideMode.ElideRight, int(room)
        )
        painter.setPen(look.color("text"))
        draw_text(painter, QRectF(rect.x(), 0, room, rect.height()), text, LEFT)
        painter.setPen(look.color("dim"))
        x = rect.x() + text_width(painter.font(), text) + _GAP
        draw_text(painter, QRectF(x, 0, age_w, rect.height()), age, LEFT)
