"""What the status line says of one feed: link by icon and word, rate, age, what was rejected; the rest in its tooltip.

All words are ours, none from outside.   Thread: GUI.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.model.events import REPEATED, Health, Link
from app.model.language import mark, tr
from app.model.signal import THIN_SPACE, format_value
from app.model.times import NS, format_span
from widgets import theme
from widgets.icon_label import IconLabel

LINK_ICONS = {
    Link.UP: ("feed-up", "dim"),
    Link.CONNECTING: ("feed-connecting", "dim"),
    Link.DOWN: ("feed-down", "alarm_diagnostic"),
    Link.PAUSED: ("feed-paused", "faint"),
    Link.STOPPED: ("feed-stopped", "alarm_diagnostic"),
}
LINK_WORDS = {
    Link.UP: mark("connected"),
    Link.CONNECTING: mark("connecting"),
    Link.DOWN: mark("not connected"),
    Link.PAUSED: mark("paused"),
    Link.STOPPED: mark("stopped"),
}
LATE_NS = 30 * NS


def count_text(number: int) -> str:
    return f"{number:,}".replace(",", THIN_SPACE)


def rate_text(rate_per_s: float) -> str:
    """`20/s`, `0.3/s`: a slow feed is not a dead one."""
    return (
        f"{format_value(rate_per_s, 1)}/s" if 0 < rate_per_s < 9.5 else f"{count_text(round(rate_per_s))}/s"
    )


def refused_by(health: Health) -> int:
    """What was rejected but for repeats, which are no fault of anybody."""
    return health.rejected - dict(health.reasons).get(REPEATED, 0)


def feed_text(health: Health, now_ns: int) -> str:
    """`sim 20/s`, `mqtt down, next try in 5 s`, `mqtt 0/s, nothing for 2 min`."""
    if health.link is Link.UP:
        age = now_ns - health.last_ns if health.last_ns else 0
        late = tr(", nothing for {span}", span=format_span(age)) if age > LATE_NS else ""
        text = f"{health.feed} {rate_text(health.rate_per_s)}{late}"
    elif health.link is Link.DOWN:
        wait = tr(", next try in {retry_s:.0f} s", retry_s=health.retry_s) if health.retry_s else ""
        text = tr("{feed} down{wait}", feed=health.feed, wait=wait)
    else:
        text = f"{health.feed} {tr(health.link.value)}"
    refused = refused_by(health)
    if refused > 0:
        text += tr(" · {count_text} rejected", count_text=count_text(refused))
    return text


def feed_details(health: Health, now_ns: int) -> str:
    """The tooltip: state and since when, detail, counts, why what was rejected, what the window did not draw."""
    since = tr(" for {span}", span=format_span(now_ns - health.since_ns)) if health.since_ns else ""
    lines = [f"{health.feed}: {tr(LINK_WORDS[health.link])}{since}"]
    if health.detail:
        lines.append(tr(health.detail))
    lines.append(tr("{count_text} readings since the start", count_text=count_text(health.received)))
    if health.last_ns:
        lines.append(tr("newest {span} ago", span=format_span(now_ns - health.last_ns)))
    if health.rejected:
        lines.append(tr("{count_text} rejected:", count_text=count_text(health.rejected)))
        lines += [f"    {count_text(count)} × {tr(why)}" for why, count in health.reasons]
    if health.superseded:
        lines.append(
            tr(
                "{count_text} replaced by newer ones before they were drawn; all are recorded",
                count_text=count_text(health.superseded),
            )
        )
    return "\n".join(lines)


class FeedEntry(QWidget):
    clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._text = IconLabel("feed-connecting"), QLabel()
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setProperty("dim", True)
        self._health: Health | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.S, 0, theme.S, 0)
        row.setSpacing(theme.XS)
        row.addWidget(self._icon)
        row.addWidget(self._text)

    def show_health(self, health: Health, now_ns: int) -> None:
        self._health = health
        self._icon.show_icon(*LINK_ICONS[health.link])
        self.refresh(now_ns)

    def refresh(self, now_ns: int) -> None:
        """The same state a second later: ages grow though nothing comes."""
        if self._health is None:
            return
        text = feed_text(self._health, now_ns)
        if text != self._text.text():
            self._text.setText(text)
            self.setAccessibleName(text)
        tip = feed_details(self._health, now_ns)
        if tip != self.toolTip():
            self.setToolTip(tip)

    def text(self) -> str:
        return self._text.text()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()
