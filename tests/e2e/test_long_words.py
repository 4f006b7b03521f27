"""A made-up language, 40 % longer than English, in the real window: nothing a person must read is cut off."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.model import language
from app.program import Program
from tests.clipped import clipped, longer
from tests.e2e.marks import needs_window
from tests.e2e.test_accessibility import DISTRICT, actions, dialogs
from tests.e2e.windows import desk_in, program_with
from widgets.dock import docks_of

pytestmark = needs_window


@pytest.fixture
def program(qtbot: QtBot, tmp_path: Path) -> Iterator[Program]:
    language.use(longer)
    try:
        with program_with(qtbot, tmp_path / "data", DISTRICT) as made:
            desk_in(made).window.resize(1920, 1080)
            yield made
    finally:
        language.use(None)


def test_that_long_words_fit_in_every_panel_and_dialog(program: Program, qtbot: QtBot) -> None:
    window = desk_in(program).window
    qtbot.wait(100)

    def cut(root: QWidget) -> set[str]:
        """What is cut off and stays so: figures that have just come are laid out with the next turn."""
        found = set(clipped(root))
        if found:
            qtbot.wait(300)
            found &= set(clipped(root))
        return found

    faults: dict[str, None] = {f"window: {one}": None for one in sorted(cut(window))}
    for dock in docks_of(window):
        before = dock.isVisible()
        dock.show()
        dock.raise_()
        qtbot.wait(30)
        faults |= {f"{dock.objectName()}: {one}": None for one in sorted(cut(dock))}
        if folder := os.environ.get("TVILLING_PICTURES"):
            dock.grab().save(str(Path(folder) / f"long-{dock.objectName()}.png"))
        dock.setVisible(before)
    if folder := os.environ.get("TVILLING_PICTURES"):
        window.grab().save(str(Path(folder) / "long-window.png"))
    for action in [a for a in actions(window.menus) if a.isEnabled() and _opens_dialog_long(a.text())]:
        action.trigger()
        qtbot.wait(30)
        for dialog in dialogs():
            if isinstance(dialog, QFileDialog):  # Qt's own
                dialog.close()
                continue
            faults |= {f"{action.text()}: {one}": None for one in sorted(cut(dialog))}
            if folder := os.environ.get("TVILLING_PICTURES"):
                name = "".join(c for c in action.text() if c.isalnum())[:30]
                dialog.grab().save(str(Path(folder) / f"long-dialog-{name}.png"))
            dialog.close()
        qtbot.wait(10)
    window.resize(1280, 800)
    qtbot.wait(50)
    faults |= {f"small window: {one}": None for one in sorted(cut(window))}
    if folder := os.environ.get("TVILLING_PICTURES"):
        window.grab().save(str(Path(folder) / "long-window-small.png"))
    assert list(faults) == [], "\n".join(faults)


def _opens_dialog_long(text: str) -> bool:
    """As the test of names chooses; the system's own dialogs stay shut."""
    shut = ("[Quit", "[Open files", "[Open a district", "[Restore history", "[Back up history")
    return ("..." in text or "…" in text or text.startswith("[Preferences")) and not text.startswith(shut)
