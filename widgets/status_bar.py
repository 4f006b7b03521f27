"""The quiet line at the bottom: a word for each feed, what is recorded, what is synthetic; one notice at a time.

Nothing shouts when all is well. Details stand in the tooltips, all in our own words.   Thread: GUI.
"""

from __future__ import annotations

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QStatusBar, QWidget

from app.model.events import Health, Link
from app.model.times import NS, format_span, wall_ns
from widgets import icons, theme

_ICONS = {
    Link.UP: ("feed-up", "dim"),
    Link.CONNECTING: ("feed-connecting", "dim"),
    Link.DOWN: ("feed-down", "alarm_medium"),
    Link.PAUSED: ("feed-paused", "faint"),
    Link.STOPPED: ("feed-stopped", "alarm_medium"),
}
LATE_NS = 30 * NS


def feed_text(health: Health, now_ns: int) -> str:
    """`sim 20/s`, `mqtt down, next try in 5 s`, `mqtt up, nothing for 2 min`."""
    if health.link is Link.UP:
        age = now_ns - health.last_ns if health.last_ns else 0
        late = f", nothing for {format_span(age)}" if age > LATE_NS else ""
        text = f"{health.feed} {health.rate_per_s:.0f}/s{late}"
    elif health.link is Link.DOWN:
        wait = f", next try in {health.retry_s:.0f} s" if health.retry_s else ""
        text = f"{health.feed} down{wait}"
    else:
        text = f"{health.feed} {health.link.value}"
    if health.rejected:
        text += f" · {health.rejected} rejected"
    return text


def feed_details(health: Health) -> str:
    lines = [health.detail] if health.detail else []
    lines.append(f"{health.received} readings since the start, {health.rejected} rejected")
    lines += [f"  {count} × {why}" for why, count in health.reasons]
    if health.superseded:
        lines.append(f"{health.superseded} replaced by newer ones before they were drawn; all are recorded")
    return "\n".join(lines)


class FeedEntry(QWidget):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._text = QLabel(), QLabel()
        self._text.setTextFormat(self._text.textFormat().PlainText)
        self._text.setProperty("dim", True)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.S, 0, theme.S, 0)
        row.setSpacing(theme.XS)
        row.addWidget(self._icon)
        row.addWidget(self._text)
        self._health: Health | None = None
        theme.hub().changed.connect(self._on_theme)

    def show_health(self, health: Health) -> None:
        text = feed_text(health, wall_ns())
        is_new_link = self._health is None or self._health.link is not health.link
        self._health = health
        if is_new_link:
            self._paint_icon()
        if text != self._text.text():
            self._text.setText(text)
            self.setAccessibleName(text)
        self.setToolTip(feed_details(health))

    def text(self) -> str:
        return self._text.text()

    def _paint_icon(self) -> None:
        if self._health:
            name, token = _ICONS[self._health.link]
            self._icon.setPixmap(icons.pixmap(name, theme.ICON_S, token, self.devicePixelRatioF()))

    @Slot(object)
    def _on_theme(self, _theme: object) -> None:
        self._paint_icon()


class StatusBar(QStatusBar):
    def __init__(self, synthetic_note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._feeds: dict[str, FeedEntry] = {}
        self._notices: list[str] = []
        self.notice = QLabel()
        self.notice.setTextFormat(self.notice.textFormat().PlainText)
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setFixedWidth(160)
        self._bar.setTextVisible(False)
        self._doing = QLabel()
        self._doing.setProperty("dim", True)
        self.addWidget(self._doing)
        self.addWidget(self._bar)
        self.addWidget(self.notice, 1)
        self._bar.hide()
        self._doing.hide()
        if synthetic_note:
            chip = QLabel("Synthetic district")
            chip.setProperty("dim", True)
            chip.setToolTip(synthetic_note)
            chip.setContentsMargins(theme.S, 0, theme.M, 0)
            self.addPermanentWidget(chip)
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.timeout.connect(self._next_notice)

    @Slot(object)
    def show_health(self, health: Health) -> None:
        entry = self._feeds.get(health.feed)
        if entry is None:
            entry = self._feeds[health.feed] = FeedEntry()
            self.addPermanentWidget(entry)
        entry.show_health(health)

    def feed_texts(self) -> dict[str, str]:
        return {name: entry.text() for name, entry in self._feeds.items()}

    @Slot(float, str)
    def show_progress(self, done: float, what: str) -> None:
        is_over = done >= 1
        self._bar.setVisible(not is_over)
        self._doing.setVisible(not is_over)
        if not is_over:
            self._bar.setValue(round(done * 1000))
            self._doing.setText(what)

    @Slot(str)
    def show_notice(self, text: str) -> None:
        """A sentence that stays for a while; a second one waits its turn."""
        self._notices.append(text)
        if not self._calm.isActive():
            self._next_notice()

    @Slot()
    def _next_notice(self) -> None:
        text = self._notices.pop(0) if self._notices else ""
        self.notice.setText(text)
        self.notice.setToolTip(text)
        if text:
            self._calm.start(20_000)

    def accent(self) -> QColor:
        return theme.current().color("dim")
