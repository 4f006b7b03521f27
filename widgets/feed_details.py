"""What one feed says of itself: address, link and since when, what was marked and refused, and the last refusals.

Remote text (topics, ids) is plain text in a table of its own.   Thread: GUI.   Units: ns since the epoch.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.ledger.device_watch import DeviceState
from app.ledger.identity import Standing
from app.model.district import FeedSpec
from app.model.events import REPEATED, Health
from app.model.language import tr
from app.model.times import format_span, format_time
from widgets import theme
from widgets.arranging import plain_label
from widgets.device_badge import DeviceBadge
from widgets.empty_state import EmptyState
from widgets.feed_entry import LINK_WORDS, count_text
from widgets.feed_table import kind_of


class FeedDetails(QScrollArea):
    def __init__(self, zone: ZoneInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._zone = zone
        self._said: object = None
        self.devices: Callable[[FeedSpec], Sequence[DeviceState]] = lambda spec: ()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("The chosen feed"))
        self.clear()

    def clear(self) -> None:
        self._said = None
        self.setWidget(
            EmptyState(
                "feed-up", tr("No feed chosen"), tr("Choose one: what it sends, refuses and why stands here.")
            )
        )

    def lines(self) -> list[str]:
        """What a person reads here, for tests and screen readers."""
        return [label.text() for label in self.widget().findChildren(QLabel) if label.text()]

    def show_feed(self, spec: FeedSpec, health: Health | None, address: str, now_ns: int) -> None:
        """address: without a password."""
        age = (now_ns - health.since_ns) // 1_000_000_000 if health else 0
        devices = tuple((d.asset, d.standing) for d in self.devices(spec))
        said = (
            spec,
            health and (health.link, health.detail, health.reasons, health.marked, health.recent),
            age,
            devices,
        )
        if said == self._said:
            return
        self._said = said
        body, column = QWidget(), QVBoxLayout()
        body.setProperty("surface", "panel")
        body.setLayout(column)
        column.setContentsMargins(theme.M, theme.S, theme.M, theme.S)
        column.setSpacing(theme.XS)
        column.addWidget(_label(spec.name, "title"))
        column.addWidget(_label(f"{kind_of(spec.url)}  ·  {address}", is_dim=True))
        if health is not None:
            since = tr(" for {span}", span=format_span(now_ns - health.since_ns)) if health.since_ns else ""
            wait = tr(", next try in {retry_s:.0f} s", retry_s=health.retry_s) if health.retry_s else ""
            column.addWidget(_label(f"{tr(LINK_WORDS[health.link]).capitalize()}{since}{wait}"))
            if health.detail:
                column.addWidget(_label(tr(health.detail)))
            self._counts(column, tr("Marked, and kept"), health.marked)
            self._counts(column, tr("Rejected"), tuple(r for r in health.reasons if r[0] != REPEATED))
            self._counts(column, tr("Came again"), tuple(r for r in health.reasons if r[0] == REPEATED))
            self._show_devices(column, devices)
            self._refusals(column, health)
        column.addStretch(1)
        place = self.verticalScrollBar().value()
        self.setWidget(body)
        self.verticalScrollBar().setValue(place)

    def _counts(self, column: QVBoxLayout, head: str, counts: tuple[tuple[str, int], ...]) -> None:
        if not counts:
            return
        column.addSpacing(theme.XS)
        column.addWidget(_label(head, "label", is_dim=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.M)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for row, (why, count) in enumerate(counts[:12]):
            number = _label(count_text(count))
            number.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(number, row, 0)
            grid.addWidget(_label(tr(why)), row, 1)
        column.addLayout(grid)

    def _show_devices(self, column: QVBoxLayout, devices: tuple[tuple[str, Standing], ...]) -> None:
        """How many stand how; those that want a look by name."""
        if not devices:
            return
        column.addSpacing(theme.XS)
        column.addWidget(_label(tr("Devices"), "label", is_dim=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.S)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(2, 1)
        counts = Counter(standing for _, standing in devices)
        for row, standing in enumerate(s for s in Standing if s in counts):
            names = [asset for asset, one in devices if one is standing and standing.ok is not True]
            words = tr(standing.value) + (f": {', '.join(names[:4])}" if names else "")
            number = _label(count_text(counts[standing]))
            number.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(DeviceBadge(standing), row, 0)
            grid.addWidget(number, row, 1)
            grid.addWidget(_label(words + (" …" if len(names) > 4 else "")), row, 2)
        column.addLayout(grid)

    def _refusals(self, column: QVBoxLayout, health: Health) -> None:
        if not health.recent:
            return
        column.addSpacing(theme.XS)
        column.addWidget(_label(tr("Last rejected"), "label", is_dim=True))
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.M)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(2, 1)
        for row, one in enumerate(health.recent):
            grid.addWidget(_label(format_time(one.t_ns, self._zone, date=False), is_dim=True), row, 0)
            grid.addWidget(_label(tr(one.why)), row, 1)
            where = _label(one.where, is_dim=True)
            where.setToolTip("")
            grid.addWidget(where, row, 2)
        column.addLayout(grid)


def _label(text: str, role: str = "body", *, is_dim: bool = False) -> QLabel:
    label = plain_label(text, role, is_dim=is_dim, wraps=True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
