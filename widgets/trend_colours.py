"""The colours of lines: those of Okabe and Ito's categories that no alarm uses, the tones of text, then paler ones.

Alarm colours mean alarms and nothing else (docs/practice.md), which leaves three of the eight. Twelve lines need more:
each of the first six comes back mixed with the ground. Every line is named at its end.   Thread: GUI.
"""

from __future__ import annotations

from PySide6.QtGui import QColor

from maps.colours import OKABE_ITO
from widgets import theme

_SKY, _GREEN, _BLUE = OKABE_ITO[1], OKABE_ITO[2], OKABE_ITO[4]
_PALER = 0.42  # share of the ground in the second six


def line_color(number: int) -> QColor:
    """The colour of the n-th line; they repeat after twelve."""
    look = theme.current()
    sky, green, blue, text, dim = (QColor(c) for c in (_SKY, _GREEN, _BLUE, look.text, look.dim))
    if look.is_dark:
        order = (sky, green, text, mixed(blue, text, 0.25), dim, mixed(green, text, 0.6))
    else:
        order = (blue, green, text, sky, dim, mixed(green, text, 0.55))
    color = order[number % len(order)]
    return color if number % 12 < len(order) else mixed(color, look.color("panel"), _PALER)


def mixed(color: QColor, other: QColor, share: float) -> QColor:
    """share: of the other, 0 to 1."""
    parts = zip(color.getRgbF()[:3], other.getRgbF()[:3], strict=True)
    return QColor.fromRgbF(*(a + (b - a) * share for a, b in parts))
