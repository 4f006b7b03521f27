"""The colours of lines: those of Okabe and Ito's categories that no alarm uses, then the tones of text.

Alarm colours mean alarms and nothing else (docs/practice.md), which leaves three of the eight.   Thread: GUI.
"""

from __future__ import annotations

from PySide6.QtGui import QColor

from maps.colours import OKABE_ITO
from widgets import theme

_SKY, _GREEN, _BLUE = OKABE_ITO[1], OKABE_ITO[2], OKABE_ITO[4]


def line_color(number: int) -> QColor:
    """The colour of the n-th line; they repeat, and every line is named at its end."""
    look = theme.current()
    order = (
        (_SKY, _GREEN, look.text, look.dim) if look.is_dark else (_BLUE, _GREEN, look.text, _SKY, look.dim)
    )
    return QColor(order[number % len(order)])
