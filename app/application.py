"""The one QApplication of the program, with what has to be said before it is made.

Part of the composition root.   Thread: GUI.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from widgets import icons
from widgets.opengl import prepare_surface_format

SWITCH_S = 0.001
"""How long another thread may keep the interpreter while the window waits for it. Each signal of Qt gives it away, so that
one turn of the window may wait several times; with Python's own 5 ms a storm of alarms held it for a fifth of a second."""


def make_application(argv: Sequence[str]) -> QApplication:
    """The one that is there, or a new one, with the surface format that VTK needs set before it."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    prepare_surface_format()
    sys.setswitchinterval(SWITCH_S)
    app = QApplication(list(argv) or ["tvilling"])
    app.setApplicationName("Tvilling")
    app.setDesktopFileName("tvilling")
    app.setWindowIcon(QIcon(str(icons.folder() / "tvilling.svg")))
    return app
