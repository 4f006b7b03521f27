"""Level 1: a line for the district and one for each of its areas; what asks for attention, and how each of them does.

    Brattøra   ▲1 Feeder overload · 2    Import 412 kW   1 204   38   ▕▒▒▒▾──▏ 27 % left   310/312

A line leads to its area, its alarm straight to the asset's faceplate. Thread: GUI.   Units: pixels; kW, %.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.levels.moment import Moment
from app.levels.overview import Line, Overview
from app.model.catalogue import Catalogue
from app.model.language import mark, tr, trn
from app.model.signal import ABSENT, format_in, format_value
from app.model.units_shown import shown_unit
from widgets import theme
from widgets.alarm_known import ENOUGH, paint_known
from widgets.alarm_words import PRIORITIES
from widgets.indicator_paint import SIGN, paint_alarm
from widgets.row import LEFT, RIGHT, Row, draw_text, text_width

HEIGHT, HEAD = 34, 24
WIDEST = 1200  # further apart the eye loses the line
_COLUMNS = (
    (mark("Area"), 128), (mark("Worst alarm"), 190), (mark("Balance"), 146), (mark("Load"), 86), (mark("PV"), 86),
    (mark("Grid margin"), 150), (mark("Data"), 96),
)  # fmt: skip
"""Name and least width; what is left goes to the alarm's words."""
_FIRST_OUT = (4, 3, 6, 2)  # columns that a narrow panel gives up, in this order


def columns(width: float) -> dict[int, QRectF]:
    """Column -> its place (height 0..1 is the row's), for a panel of this width."""
    shown = list(range(len(_COLUMNS)))
    room = min(width, WIDEST) - 2 * theme.M
    for gone in _FIRST_OUT:
        if sum(_COLUMNS[i][1] for i in shown) <= room:
            break
        shown.remove(gone)
    spare = max(0.0, room - sum(_COLUMNS[i][1] for i in shown))
    places, x = {}, float(theme.M)
    for i in shown:
        wide = _COLUMNS[i][1] + (spare if i == 1 else 0.0)
        inset = theme.XL if i == 5 else 0  # a bar needs room before it
        places[i] = QRectF(x + inset, 0, wide - theme.M - inset, 1)
        x += wide
    return places


class AreasHead(QWidget):
    """The names of the columns."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedHeight(HEAD)
        self.setAccessibleName(", ".join(tr(name) for name, _ in _COLUMNS))
        theme.hub().changed.connect(self.update)

    def paintEvent(self, _event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        painter.setFont(theme.font("label"))
        painter.setPen(look.color("dim"))
        for i, place in columns(self.width()).items():
            align = LEFT if i in (0, 1, 5) else RIGHT
            draw_text(painter, QRectF(place.left(), 0, place.width(), HEAD), tr(_COLUMNS[i][0]), align)
        painter.setPen(QPen(look.color("line"), theme.LINE))
        painter.drawLine(0, HEAD - 1, self.width(), HEAD - 1)


class AreaRow(Row):
    alarm_wanted = Signal(str, str)  # asset, alarm

    def __init__(self, area: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(HEIGHT, parent)
        self.area, self._name = area, name
        self._line: Line | None = None
        self._tightest = ""
        self._is_hist = False
        self._printed: tuple[object, ...] = ()
        self._worst_right = 0.0
        self.setAccessibleName(name)

    @property
    def line(self) -> Line | None:
        return self._line

    def show_line(self, line: Line, tightest: str, is_hist: bool) -> None:
        """Paints the columns of which something printed changed.   tightest: name of what has the least margin."""
        printed = (
            "", (line.worst, is_hist, no_alarm(line)), exchange(line), load(line), generation(line),
            (format_value(line.margin_pct, 0), tightest), (line.fresh, line.signals, line.down),
        )  # fmt: skip
        before = self._printed
        self._line, self._tightest, self._is_hist, self._printed = line, tightest, is_hist, printed
        if printed == before:
            return
        words = self._words(line)
        self.setAccessibleDescription(words)
        self.setToolTip(f"{self._name}\n" + words.replace("; ", "\n"))
        if not before:
            self.update()
            return
        for i, place in columns(self.width()).items():
            if printed[i] != before[i]:
                self.update(QRectF(place.left(), 0, place.width(), HEIGHT).toAlignedRect())

    def _words(self, line: Line) -> str:
        parts = []
        if line.worst is not None:
            one = line.worst
            kind = tr(PRIORITIES[one.priority])
            parts.append(
                trn("{n} alarm, {priority}: {title}", "{n} alarms, the worst {priority}: {title}", one.count,
                    priority=kind, title=tr(one.title))
            )  # fmt: skip
            if self._is_hist:
                parts.append(tr("of a past moment"))
            else:
                parts.append(tr("not acknowledged") if one.is_annunciated else tr("acknowledged"))
        else:
            parts.append(no_alarm(line).lower())
        if line.balance is not None:
            word, text = exchange(line)
            unit = shown_unit("kW")
            parts += [
                f"{word} {text} {unit}", tr("load {value} {unit}", value=load(line), unit=unit), tr("PV {value} {unit}", value=generation(line), unit=unit),
            ]  # fmt: skip
        if math.isfinite(line.margin_pct):
            left = format_value(line.margin_pct, 0)
            parts.append(tr("grid margin {value} % at {asset}", value=left, asset=self._tightest))
        parts.append(tr("{n} of {m} signals are fresh", n=line.fresh, m=line.signals))
        parts += [tr("feed {name} is not up", name=name) for name in line.down]
        return "; ".join(parts)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = columns(self.width())[1]
        x, worst = event.position().x(), self._line.worst if self._line else None
        is_left = event.button() is Qt.MouseButton.LeftButton
        if is_left and worst is not None and worst.asset and place.left() <= x <= self._worst_right:
            self.alarm_wanted.emit(worst.asset, worst.ident)
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        worst = self._line.worst if self._line else None
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if (
            is_enter
            and event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            and worst is not None
            and worst.asset
        ):
            self.alarm_wanted.emit(worst.asset, worst.ident)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.current(), QPainter(self)
        self.paint_ground(painter, look)
        painter.setPen(QPen(look.color("line"), theme.LINE))
        painter.drawLine(theme.M, HEIGHT - 1, self.width() - theme.M, HEIGHT - 1)
        if self._line is None:
            return
        paint = (self._paint_name, self._paint_worst, self._paint_balance, self._paint_load, self._paint_pv,
                 self._paint_margin, self._paint_data)  # fmt: skip
        asked = QRectF(event.rect())
        for i, place in columns(self.width()).items():
            cell = QRectF(place.left(), 0, place.width(), HEIGHT - 1)
            if asked.intersects(cell):
                paint[i](painter, cell, self._line, look)

    def _paint_name(self, painter: QPainter, rect: QRectF, line: Line, look: theme.Theme) -> None:
        painter.setFont(theme.font("body", semibold=line.is_whole))
        painter.setPen(look.color("text"))
        draw_text(painter, rect, self._name)

    def _paint_worst(self, painter: QPainter, rect: QRectF, line: Line, look: theme.Theme) -> None:
        self._worst_right = rect.left()
        worst = line.worst
        painter.setFont(theme.font("body"))
        if worst is None:
            share = line.known / line.judged if line.judged else 1.0
            painter.setPen(look.color("dim" if share >= ENOUGH else "text"))
            words = rect
            if share < 1.0:
                sign = QRectF(rect.left() + 2, rect.center().y() - SIGN / 2, SIGN, SIGN)
                paint_known(painter, sign, None, look, share=share)
                words = rect.adjusted(SIGN + 10, 0, 0, 0)
            draw_text(painter, words, no_alarm(line))
            return
        sign = QRectF(rect.left() + 2, rect.center().y() - SIGN / 2, SIGN, SIGN)
        paint_alarm(painter, sign, worst.priority, is_acked=not worst.is_annunciated, is_hist=self._is_hist)
        text = tr(worst.title) if worst.count == 1 else f"{tr(worst.title)} · {worst.count}"
        if self._is_hist:
            text = f"{tr('HIST')}  {text}"
        painter.setFont(theme.font("body", semibold=worst.is_annunciated))
        painter.setPen(look.color("text"))
        words = QRectF(rect.left() + SIGN + 10, rect.top(), rect.width() - SIGN - 10, rect.height())
        draw_text(painter, words, text)
        self._worst_right = min(words.left() + text_width(painter.font(), text), rect.right())

    def _paint_balance(self, painter: QPainter, rect: QRectF, line: Line, look: theme.Theme) -> None:
        word, text = exchange(line)
        left = _figure(painter, rect, text, shown_unit("kW"), look)
        painter.setFont(theme.font("label"))
        painter.setPen(look.color("dim"))
        draw_text(painter, QRectF(rect.left(), rect.top(), left - 6 - rect.left(), rect.height()), word)

    def _paint_load(self, painter: QPainter, rect: QRectF, line: Line, look: theme.Theme) -> None:
        _figure(painter, rect, load(line), shown_unit("kW"), look)

    def _paint_pv(self, painter: QPainter, rect: QRectF, line: Line, look: theme.Theme) -> None:
        _figure(painter, rect, generation(line), shown_unit("kW"), look)

    def _paint_margin(self, painter: QPainter, rect: QRectF, line: Line, look: theme.Theme) -> None:
        """How much of what the most loaded part can carry is used, and what is left."""
        text = format_value(line.margin_pct, 0)
        left = _figure(painter, rect, text, "%", look)
        bar = QRectF(
            rect.left(), rect.center().y() - 3, max(0.0, min(left, rect.right() - 46) - 8 - rect.left()), 6
        )
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("line"))
        painter.drawRoundedRect(bar, 2, 2)
        if math.isfinite(line.margin_pct):
            used = min(max(1.0 - line.margin_pct / 100.0, 0.0), 1.0)
            painter.setBrush(look.color("bar_normal" if line.margin_pct > 0 else "text"))
            painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * used, bar.height()), 2, 2)

    def _paint_data(self, painter: QPainter, rect: QRectF, line: Line, look: theme.Theme) -> None:
        text = tr("{n} of {m}", n=line.fresh, m=line.signals)
        is_whole = line.fresh == line.signals and not line.down
        painter.setFont(theme.font("body"))
        painter.setPen(look.color("dim" if is_whole else "text"))
        draw_text(painter, rect, text if not line.down else f"↓ {text}", RIGHT)


def no_alarm(line: Line) -> str:
    """What may be claimed of an area in which nothing asks: no more than the signals say that rules judge."""
    if line.known == line.judged:
        return tr("No alarm")
    if not line.known:
        return tr("Not known")
    return tr("No alarm in {known} of {of} known", known=line.known, of=line.judged)


def exchange(line: Line) -> tuple[str, str]:
    """`Import`, `412`; a dash where a kind of source is silent, brackets where too few report."""
    balance = line.balance
    if balance is None or not balance.is_known((0, 1, 2, 3)):
        return tr("Import"), ABSENT
    is_export = balance.export_kw > 0.5
    kw = balance.export_kw if is_export else balance.import_kw
    return (tr("Export") if is_export else tr("Import")), _known(line, kw, (0, 1, 2, 3))


def load(line: Line) -> str:
    return _part(line, 0)


def generation(line: Line) -> str:
    return _part(line, 1)


def _part(line: Line, part: int) -> str:
    balance = line.balance
    if balance is None or not balance.is_known((part,)) or not balance.parts[part][0]:
        return ABSENT
    return _known(line, balance.load_kw if part == 0 else balance.pv_kw, (part,))


def _known(line: Line, kw: float, parts: tuple[int, ...]) -> str:
    text = format_in("kW", kw, 0)
    assert line.balance is not None
    return text if line.balance.is_valid_of(parts) else f"[{text}]"


def _figure(painter: QPainter, rect: QRectF, text: str, unit: str, look: theme.Theme) -> float:
    """Right-aligned; returns where it begins."""
    font, unit_font = theme.font("body", semibold=True), theme.font("label")
    painter.setFont(unit_font)
    painter.setPen(look.color("dim"))
    left = rect.right() - text_width(unit_font, unit)
    painter.drawText(QRectF(left, rect.top(), rect.width(), rect.height()), int(LEFT), unit)
    painter.setFont(font)
    painter.setPen(look.color("dim" if text == ABSENT or text.startswith("[") else "text"))
    left -= 4 + text_width(font, text)
    painter.drawText(QRectF(left, rect.top(), rect.width(), rect.height()), int(LEFT), text)
    return left


class AreasPage(QWidget):
    area_wanted = Signal(str)  # "" is the whole district, which leads nowhere further
    alarm_wanted = Signal(str, str)  # asset, alarm

    def __init__(self, catalogue: Catalogue, district: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._catalogue, self._overview = catalogue, Overview(catalogue)
        self.rows = [AreaRow(area, area or district, self) for area in ("", *self._overview.areas)]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(AreasHead(self))
        for row in self.rows:
            row.activated.connect(self._on_row)
            row.alarm_wanted.connect(self.alarm_wanted)
            row.stepped.connect(self._on_stepped)
            column.addWidget(row)
        column.addStretch(1)

    def show_moment(self, moment: Moment) -> None:
        lines = self._overview.lines(moment.snapshot, moment.areas, moment.down, moment.known)
        for row, line in zip(self.rows, lines, strict=True):
            name = self._catalogue.asset(line.tightest).name if line.tightest else ""
            row.show_line(line, name, moment.is_hist)

    @Slot()
    def _on_row(self) -> None:
        row = self.sender()
        if isinstance(row, AreaRow):
            self.area_wanted.emit(row.area)

    @Slot(int)
    def _on_stepped(self, by: int) -> None:
        number = self.rows.index(self.sender()) + by  # type: ignore[arg-type]
        if 0 <= number < len(self.rows):
            self.rows[number].setFocus()
