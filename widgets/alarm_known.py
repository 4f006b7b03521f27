"""What "no alarms" may claim: nothing where no source of the rules reports, and only of what is known where some do.

    quiet_text(board.knowledge, standing)     ->  "No alarms in what is known: 40 of 87 signals report"
    paint_known(painter, QRectF(0, 0, 16, 16), board.knowledge, theme.current())

The sign is a ring: hatched with ? where nothing is known, filled by its share where something is; none where all is known.
Thread: GUI.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from app.alarms.knowledge import Knowledge
from app.model.language import tr, trn
from widgets import theme

ENOUGH = 0.9
"""As for figures: with less of their sources they say so loudly."""


def is_whole(knowledge: Knowledge | None) -> bool:
    """Everything that the rules need says something."""
    return knowledge is not None and knowledge.known == knowledge.of


def is_enough(knowledge: Knowledge | None) -> bool:
    return knowledge is not None and knowledge.share >= ENOUGH


def known_of(knowledge: Knowledge | None) -> tuple[int, int] | None:
    return None if knowledge is None else (knowledge.known, knowledge.of)


def quiet_text(knowledge: Knowledge | None, standing: int = 0, *, is_short: bool = False) -> str:
    """standing: alarms that hold and are acknowledged."""
    if standing:
        stand = trn("{n} alarm stands, acknowledged", "{n} alarms stand, acknowledged", standing)
        return stand if is_whole(knowledge) else f"{stand}; {_reports(knowledge, is_short=is_short)}"
    if knowledge is None:
        return tr("Alarms not known yet")
    if not knowledge.of:
        return tr("No alarms")
    if not knowledge.known:
        if is_short:
            return tr("Alarms not known: 0 of {of}", of=knowledge.of)
        return tr("Alarms not known: 0 of {of} signals report", of=knowledge.of)
    if is_whole(knowledge):
        return tr("No alarms")
    if is_short:
        return tr("No alarms in {known} of {of}", known=knowledge.known, of=knowledge.of)
    return tr(
        "No alarms in what is known: {known} of {of} signals report", known=knowledge.known, of=knowledge.of
    )


def known_tip(knowledge: Knowledge | None) -> str:
    """The whole sentence, for who asks."""
    if knowledge is None:
        return tr("The alarm system starts when history is open.")
    if not knowledge.of:
        return tr("No rule judges a signal here.")
    return tr(
        "{known} of {of} signals that the rules judge say something now; about the others nothing is known.",
        known=knowledge.known,
        of=knowledge.of,
    ) if not is_whole(knowledge) else tr("All {of} signals that the rules judge report.", of=knowledge.of)  # fmt: skip


def _reports(knowledge: Knowledge | None, *, is_short: bool) -> str:
    if knowledge is None:
        return tr("no others known yet")
    known, of = knowledge.known, knowledge.of
    if is_short:
        return tr("{known} of {of} report", known=known, of=of)
    return tr("{known} of {of} signals report", known=known, of=of)


def paint_known(
    painter: QPainter, rect: QRectF, knowledge: Knowledge | None, look: theme.Theme, *, share: float = -1.0
) -> None:
    """share: 0..1 in place of what is known of all."""
    part = share if share >= 0 else knowledge.share if knowledge is not None else 0.0
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = look.color("text" if part < ENOUGH else "dim")
    side = min(rect.width(), rect.height())
    ring = QRectF(0, 0, side - 2, side - 2)
    ring.moveCenter(rect.center())
    if part <= 0:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(look.color("line_strong"), Qt.BrushStyle.BDiagPattern))
        painter.drawEllipse(ring)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, 1.2))
        painter.drawEllipse(ring)
        painter.setFont(theme.font("label", semibold=True))
        painter.drawText(ring, int(Qt.AlignmentFlag.AlignCenter), "?")
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        inner = ring.adjusted(2.2, 2.2, -2.2, -2.2)
        painter.drawPie(inner, 90 * 16, -round(min(part, 0.97) * 360 * 16))  # a missing one is seen
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, 1.2))
        painter.drawEllipse(QPointF(ring.center()), ring.width() / 2, ring.height() / 2)
    painter.restore()
