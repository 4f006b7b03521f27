"""GUI tests also fail on a Qt warning and on a timer or window left behind."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

pytest.importorskip("PySide6", reason="Qt is not installed: the run of the plain packages")

from PySide6.QtCore import QCoreApplication, QEvent, QTimer
from PySide6.QtWidgets import QApplication

from widgets.opengl import prepare_surface_format


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """Ours in place of pytest-qt's: VTK needs its surface format before the application is made."""
    prepare_surface_format()
    gc.collect()
    gc.freeze()  # a search after each test looks at what the test made, not at all that is imported
    existing = QApplication.instance()
    return existing if isinstance(existing, QApplication) else QApplication(["test"])


@pytest.fixture(autouse=True)
def _nothing_of_qt_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    yield
    app = QApplication.instance()
    if app is None:
        return
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    left = [
        w for w in QApplication.topLevelWidgets() if w.isVisible() and not w.objectName().startswith("qt_")
    ]
    for widget in left:
        widget.close()
    assert not left, f"windows left open: {left}"
    timers = [t for t in app.findChildren(QTimer) if t.isActive()]
    assert not timers, f"timers left running: {timers}"


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        item.add_marker(pytest.mark.qt_log_level_fail("WARNING"))
