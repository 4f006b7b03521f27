"""Says of a control which action it does, so that who may not do it sees it greyed, with the reason.

    marked(button, "feeds.remove")          # a name of app/people/actions.py; app/people_hub.py reads it

Only a word on the control: whether it may be done is decided where it is done.   Thread: GUI.
"""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject

ACTS = "acts"
"""Name of the property."""
T = TypeVar("T", bound=QObject)


def marked(control: T, action: str) -> T:
    """control: a QAction, a button, a menu's entry."""
    control.setProperty(ACTS, action)
    return control
