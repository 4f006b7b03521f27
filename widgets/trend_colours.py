"""The colours of lines: Okabe and Ito's categories in an order that stands out on the ground of the theme.

Thread: GUI.
"""

from __future__ import annotations

from PySide6.QtGui import QColor

from maps.colours import OKABE_ITO
from widgets import theme

# places in OKABE_ITO: on a dark ground its blue and black cannot be seen, on a light one its yellow
_ON_DARK = (1, 0, 2, 6, 3, 5)
_ON_LIGHT = (4, 5, 2, 6, 0, 1)


def line_color(number: int) -> QColor:
    """The colour of the n-th line; they repeat after six, and every line is named at its end."""
    order = _ON_DARK if theme.current().is_dark else _ON_LIGHT
    return QColor(OKABE_ITO[order[number % len(order)]])
