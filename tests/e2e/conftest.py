"""What the tests of the whole program share: the one application, a broker of their own, a publisher that keeps quiet.

Imports no Qt, so that the tests of the feeds run where PySide6 is not installed.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.e2e.mosquitto import Broker

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from app.program import Program


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What opens a window is told from what does not, and of the windows a half by whole files, so that all of them can run
    side by side (run.py)."""
    files: dict[Path, list[pytest.Item]] = {}
    for item in items:
        if {"qapp", "qtbot"} & set(getattr(item, "fixturenames", ())):
            item.add_marker("window")
            files.setdefault(item.path, []).append(item)
    counts = [0, 0]
    for path in sorted(
        files, key=lambda path: (-len(files[path]), path.name)
    ):  # the largest first, each to the lesser half
        half = counts.index(min(counts))
        counts[half] += len(files[path])
        for item in files[path] if half else ():
            item.add_marker("second")


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    """Ours in place of pytest-qt's: VTK needs its surface format before the application is made.

    No test here looks at shadows: they are cast on a coarse field, since a fine one costs seconds of a core per window.
    """
    from app.application import make_application
    from app.tidying import settled
    from maps import lighting

    lighting.survey = partial(lighting.survey, cells=256)
    settled()
    return make_application([])


@pytest.fixture(autouse=True)
def _quiet_paho(monkeypatch: pytest.MonkeyPatch) -> None:
    """The publisher's library logs an error at each orderly goodbye."""
    monkeypatch.setattr(logging.getLogger("paho.mqtt.client"), "disabled", True)


@pytest.fixture
def broker(tmp_path: Path) -> Iterator[Broker]:
    folder = tmp_path / "broker"
    folder.mkdir()
    with Broker(folder) as running:
        yield running


@pytest.fixture
def program(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """The whole program over a district of one's own; a test file that needs another city has a fixture of its own."""
    from tests.e2e.windows import town_program

    with town_program(qtbot, tmp_path) as program:
        yield program
