"""One alarm in full: what it is, how far over its limit, what to do and how long there is, what may lie behind it, how far the
reading that raised it is proven, and when it was there before.

    details.show_alarm(alarm, rule); details.show_causes([...]); details.show_series(series, from_ns, to_ns)

What needs an answer from elsewhere is shown when it comes; `shown` says whose turn it is.   Thread: GUI.   All text is plain.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from app.alarms.causes import Cause
from app.alarms.rule import Rule
from app.alarms.words import Alarm, State
from app.history.contract import Series
from app.model.language import mark, tr, trn
from app.model.times import format_span, format_time, wall_ns
from app.model.trust import Proof
from widgets import theme
from widgets.acting import marked
from widgets.alarm_parts import Seal, Symbol, link, literal, tool_button
from widgets.alarm_symbols import Blinker
from widgets.alarm_trend import AlarmTrend
from widgets.alarm_words import (
    NameOf,
    age_text,
    away_text,
    cause_text,
    limit_text,
    moment_text,
    respond_text,
    state_text,
    value_text,
    where_text,
)
from widgets.arranging import plain_label
from widgets.empty_state import EmptyState

MOST_EARLIER = 5
TEXTS = {"cause": mark("Cause"), "consequence": mark("Consequence"), "action": mark("What to do")}


@dataclass(frozen=True, slots=True)
class Earlier:
    """An occurrence before this one.   end_ns: 0 where its end is not known."""

    begin_ns: int
    end_ns: int = 0


class AlarmDetails(QWidget):
    shown = Signal(object)  # Alarm: another one than before; who knows more of it may say so
    acted = Signal(str)  # acknowledge, note, shelve, unshelve, service, reset, go, trend
    alarm_asked = Signal(str)  # another one, by its id
    asset_asked = Signal(str)
    moment_asked = Signal(object)  # ns: replay from there
    proof_asked = Signal(str, object)  # signal id, ns
    rule_asked = Signal(str)
    note_asked = Signal(object)  # Alarm: a person wants to write something down about it

    def __init__(
        self, zone: ZoneInfo, name_of: NameOf, blinker: Blinker, *, now: Callable[[], int] = wall_ns
    ) -> None:
        super().__init__()
        self._zone, self._name_of, self._now = zone, name_of, now
        self.alarm: Alarm | None = None
        self._rule: Rule | None = None
        self.symbol, self.seal = Symbol(blinker), Seal()
        self.title = plain_label("", "title", wraps=True)
        self.place = link("")
        self.place.setAccessibleName(tr("Where it is"))
        self.state = plain_label("", "label", is_dim=True, wraps=True)
        self.respond = plain_label("", "body", wraps=True)
        self.value = plain_label("", "figure")
        self.limit = plain_label("", "body", is_dim=True)
        self.trend = AlarmTrend(zone)
        self.texts = {name: plain_label("", wraps=True) for name in TEXTS}
        self.heads: dict[str, QLabel] = {}
        self.proof = link("")
        self.proof.setAccessibleName(tr("How far it is proven"))
        self.earlier_note = plain_label("", "label", is_dim=True, wraps=True)
        self.ack = marked(QPushButton(tr("Acknowledge")), "alarms.acknowledge")
        self.go = tool_button("fly-to", tr("Go there"), tr("The camera flies to it, and its details open"))
        self.trends = tool_button(
            "trends", tr("Trend"), tr("Its trend, from a quarter of an hour before it rose to one after")
        )
        self.replay = tool_button("replay", tr("Replay"), tr("Replay the moment it rose"))
        self.shelve = marked(QPushButton(tr("Shelve…")), "alarms.shelve")
        self.rule = link(tr("Its rule"))
        self.write = marked(link(tr("Write a note…")), "notes.write")
        self._each = QTimer(self)
        self._each.setInterval(1000)
        self._each.timeout.connect(self._on_second)
        self._lay_out()
        self._connect()
        self.clear()

    # -- how it is put together ----------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.S)
        top.addWidget(self.symbol, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.place)
        top.addLayout(words, 1)
        acts = QHBoxLayout()
        acts.setSpacing(theme.XS)
        for button in (self.ack, self.shelve):
            acts.addWidget(button)
        acts.addStretch(1)
        ways = QHBoxLayout()
        ways.setSpacing(2)
        for tool in (self.go, self.trends, self.replay):
            ways.addWidget(tool)
        ways.addStretch(1)
        figures = QHBoxLayout()
        figures.setSpacing(theme.S)
        figures.addWidget(self.value)
        figures.addWidget(self.limit, 0, Qt.AlignmentFlag.AlignBottom)
        figures.addStretch(1)
        self._causes, self._earlier = QVBoxLayout(), QVBoxLayout()
        for part in (self._causes, self._earlier):
            part.setSpacing(0)
        proof = QHBoxLayout()
        proof.setSpacing(theme.S)
        proof.addWidget(self.seal)
        proof.addWidget(self.proof, 1)
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(theme.M, theme.S, theme.M, theme.M)
        column.setSpacing(theme.XS)
        column.addLayout(top)
        column.addWidget(self.state)
        column.addSpacing(theme.XS)
        column.addLayout(acts)
        column.addLayout(ways)
        column.addWidget(self.respond)
        self._head(column, "action", tr(TEXTS["action"]))
        column.addWidget(self.texts["action"])
        column.addLayout(figures)
        column.addWidget(self.trend)
        self._head(column, "likely", tr("Likely cause"))
        column.addLayout(self._causes)
        for name, words_ in list(TEXTS.items())[:2]:
            self._head(column, name, tr(words_))
            column.addWidget(self.texts[name])
        self._head(column, "proof", tr("Proof of the reading"))
        column.addLayout(proof)
        self._head(column, "earlier", tr("Before"))
        column.addWidget(self.earlier_note)
        column.addLayout(self._earlier)
        column.addSpacing(theme.S)
        column.addWidget(self.write)
        column.addWidget(self.rule)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(self._body)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area = area
        self.empty = EmptyState(
            "bell", tr("No alarm chosen"), tr("Choose one: what it means and what to do stand here.")
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.empty, 1)
        outer.addWidget(area, 1)

    def _head(self, column: QVBoxLayout, name: str, words: str) -> None:
        label = plain_label(words, is_dim=True)
        label.setFont(theme.font("label", semibold=True))
        label.setContentsMargins(0, theme.S, 0, 0)
        self.heads[name] = label
        column.addWidget(label)

    @Slot()
    def _on_look(self) -> None:
        """Perhaps other units. What was hidden stays so: the alarm may be gone."""
        if self.alarm is not None:
            limit = limit_text(self.alarm, self._rule)
            self.value.setText(value_text(self.alarm))
            self.limit.setText(tr("limit {limit}", limit=limit) if limit else "")

    def _connect(self) -> None:
        theme.hub().changed.connect(self._on_look)
        for button, what in (
            (self.ack, "acknowledge"), (self.go, "go"), (self.trends, "trend"), (self.place, "go"),
        ):  # fmt: skip
            button.clicked.connect(lambda _on=False, w=what: self.acted.emit(w))
        self.shelve.clicked.connect(self._on_shelve)
        self.replay.clicked.connect(self._on_replay)
        self.proof.clicked.connect(self._on_proof)
        self.write.clicked.connect(lambda _on=False: self.alarm and self.note_asked.emit(self.alarm))
        self.rule.clicked.connect(lambda _on=False: self.alarm and self.rule_asked.emit(self.alarm.rule))

    # -- asked from outside --------------------------------------------------------------------------------------------

    def clear(self) -> None:
        self.alarm = None
        self._each.stop()
        self.area.hide()
        self.empty.show()

    def show_alarm(self, alarm: Alarm, rule: Rule | None) -> None:
        """Another one."""
        self.alarm = alarm
        self._put_rows(self._causes, [])
        self._put_rows(self._earlier, [])
        for name in ("likely", "proof", "earlier"):
            self.heads[name].hide()
        self.seal.hide()
        self.proof.hide()
        self.earlier_note.hide()
        self.trend.hide()
        self.empty.hide()
        self.area.show()
        self.area.verticalScrollBar().setValue(0)
        self.update_alarm(alarm, rule)
        self._each.start()
        self.shown.emit(alarm)

    def update_alarm(self, alarm: Alarm, rule: Rule | None) -> None:
        """The same one, as it stands now."""
        is_new = self.alarm is not None and alarm.occurrence != self.alarm.occurrence
        self.alarm, self._rule = alarm, rule
        self.symbol.alarm = alarm
        self.symbol.update()
        self.title.setText(tr(alarm.title))
        where = where_text(alarm, self._name_of)
        whole = f"{where}, {alarm.area}" if alarm.area and alarm.area not in where else where
        self.place.setText(literal(whole))
        self.place.setAccessibleName(whole)
        self.place.setEnabled(bool(alarm.asset))
        value, limit = value_text(alarm), limit_text(alarm, rule)
        has_figures = alarm.value == alarm.value
        self.value.setText(value)
        self.limit.setText(tr("limit {limit}", limit=limit) if limit else "")
        self.value.setVisible(has_figures)
        self.limit.setVisible(bool(limit))
        for name in TEXTS:
            said = tr(getattr(rule.text, name)) if rule is not None and getattr(rule.text, name) else ""
            if name == "cause" and alarm.text:
                said = f"{alarm.text}\n{said}".strip()
            self.texts[name].setText(said)
            self.texts[name].setVisible(bool(said))
            self.heads[name].setVisible(bool(said))
        self.ack.setVisible(alarm.state.is_annunciated)
        is_away = alarm.state is State.SHLVD
        self.shelve.setText(tr("Take off the shelf") if is_away else tr("Shelve…"))
        self.shelve.setVisible(alarm.state not in (State.DSUPR, State.OOSRV, State.NORM))
        self.go.setEnabled(bool(alarm.asset))
        self.trends.setEnabled(alarm.row >= 0)
        self.replay.setEnabled(bool(alarm.raised_ns))
        self._show_times()
        if is_new:
            self.shown.emit(alarm)

    def show_gone(self) -> None:
        """It is quiet again: what is said of it stays to be read."""
        if self.alarm is None:
            return
        self._each.stop()
        self.ack.hide()
        self.shelve.hide()
        self.respond.hide()
        self.state.setText(tr("Back to normal"))

    def show_causes(self, causes: Sequence[Cause], title_of: Callable[[str], str]) -> None:
        """title_of: an alarm's, by its id."""
        rows = []
        for cause in causes:
            row = link(cause_text(cause, title_of, self._name_of))
            ident, about = cause.alarm, cause.about
            if ident:
                row.clicked.connect(lambda _on=False, i=ident: self.alarm_asked.emit(i))
            else:
                row.clicked.connect(lambda _on=False, a=about: self.asset_asked.emit(a))
            rows.append(row)
        self._put_rows(self._causes, rows)
        self.heads["likely"].setVisible(bool(rows))

    def show_series(self, series: Series | None, from_ns: int, to_ns: int, why: str = "") -> None:
        if self.alarm is not None:
            self.trend.show_series(self.alarm, series, from_ns, to_ns, why)
            self.trend.show()

    def show_proof(self, proof: Proof | None, words: str) -> None:
        """None: there is nothing to prove, as the alarm rests on no reading."""
        self.heads["proof"].setVisible(proof is not None)
        self.seal.setVisible(proof is not None)
        self.proof.setVisible(proof is not None)
        if proof is not None:
            self.seal.proof = proof
            self.seal.update()
            self.proof.setText(literal(words))
            self.proof.setAccessibleName(words)

    def show_earlier(self, found: Sequence[Earlier], count: int, days: int) -> None:
        """found: the newest first.   count: of all within so many days."""
        self.heads["earlier"].setVisible(True)
        self.earlier_note.setVisible(True)
        said = trn("{n} time in {days} days", "{n} times in {days} days", count, days=days)
        self.earlier_note.setText(said if count else tr("Not in the last {days} days", days=days))
        rows = []
        for one in found[:MOST_EARLIER]:
            lasted = format_span(one.end_ns - one.begin_ns) if one.end_ns else tr("end not known")
            row = link(f"{format_time(one.begin_ns, self._zone)}   {lasted}")
            row.setToolTip(tr("Replay this moment"))
            row.clicked.connect(lambda _on=False, t=one.begin_ns: self.moment_asked.emit(t))
            rows.append(row)
        self._put_rows(self._earlier, rows)

    # -- inside --------------------------------------------------------------------------------------------------------

    @Slot()
    def _on_second(self) -> None:
        if self.isVisible():
            self._show_times()

    def _show_times(self) -> None:
        alarm = self.alarm
        if alarm is None:
            return
        now = self._now()
        parts = [state_text(alarm)]
        if alarm.raised_ns:
            raised = moment_text(alarm.raised_ns, now, self._zone)
            parts.append(tr("raised {time}, {age} ago", time=raised, age=age_text(alarm, now)))
        if alarm.acked_by:
            parts.append(tr("by {who}", who=alarm.acked_by))
        if alarm.note:
            parts.append(alarm.note)
        if alarm.pending > 1:
            parts.append(tr("{n} occurrences nobody has acknowledged", n=alarm.pending))
        if alarm.state.is_put_away:
            parts.append(away_text(alarm, now))
        if not alarm.is_known:
            parts.append(tr("its input says nothing just now"))
        self.state.setText("  ·  ".join(part for part in parts if part))
        said = respond_text(alarm, self._rule, now)
        self.respond.setText(said)
        self.respond.setVisible(bool(said))

    @Slot()
    def _on_shelve(self) -> None:
        alarm = self.alarm
        if alarm is not None:
            self.acted.emit("unshelve" if alarm.state is State.SHLVD else "shelve")

    @Slot()
    def _on_replay(self) -> None:
        if self.alarm is not None and self.alarm.raised_ns:
            self.moment_asked.emit(self.alarm.at_ns or self.alarm.raised_ns)

    @Slot()
    def _on_proof(self) -> None:
        if self.alarm is not None:
            self.proof_asked.emit(self.alarm.subject, self.alarm.at_ns or self.alarm.raised_ns)

    def _put_rows(self, column: QVBoxLayout, rows: Sequence[QWidget]) -> None:
        while (item := column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row in rows:
            column.addWidget(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where words do not fit, signs: nothing may be cut off at the right."""
        super().resizeEvent(event)
        ways = (self.go, self.trends, self.replay)
        for style in (Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly):
            for tool in ways:
                tool.setToolButtonStyle(style)
            if sum(tool.sizeHint().width() + 2 for tool in ways) <= self.width() - 2 * theme.M - 12:
                break

    def sizeHint(self) -> QSize:
        return QSize(340, 260)
