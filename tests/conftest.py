"""What every test is held to: no unexpected warning in the log, no thread left behind, no time limit for a law's examples.

GUI tests add timers, windows and Qt warnings in tests/gui/conftest.py. This file imports no Qt, so that the tests of the
plain packages run where PySide6 is not installed.
"""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

REPO = Path(__file__).resolve().parent.parent
SHARED_DATA = REPO.parent / "shared" / "data"
PATIENCE_S = 30.0  # a pure computation that nobody waits for any more may still be finishing

os.environ["TVILLING_NO_KEYRING"] = "1"  # a test's keys belong into its own folder

settings.register_profile("behaviour", deadline=None)  # no test may fail because a machine is busy
settings.load_profile("behaviour")


@pytest.fixture
def shared_data() -> Path:
    """Real files written by others; they are not part of the project."""
    if not SHARED_DATA.is_dir():
        pytest.skip("the real files of ../shared/data are not on this machine")
    return SHARED_DATA


@pytest.fixture(scope="session")
def trondheim() -> Path:
    return REPO / "assets" / "districts" / "trondheim"


@pytest.fixture(autouse=True)
def _no_thread_left_behind() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + PATIENCE_S
    while True:
        left = [
            t for t in threading.enumerate() if t not in before and t.is_alive() and not _is_library_thread(t)
        ]
        if not left:
            return
        if time.monotonic() > deadline:
            pytest.fail(f"threads left behind: {', '.join(t.name for t in left)}")
        time.sleep(0.01)


def _is_library_thread(thread: threading.Thread) -> bool:
    # pytest-timeout's own, and Hypothesis' or the profiler's helpers that live as long as the process
    return thread.name.startswith(("pytest_timeout", "pydevd", "Dummy")) or isinstance(
        thread, threading._DummyThread
    )


@pytest.fixture(autouse=True)
def _no_unexpected_warning_in_the_log(
    caplog: pytest.LogCaptureFixture, request: pytest.FixtureRequest
) -> Iterator[None]:
    """Ask for the fixture `expect_log` to say that a warning is part of the test."""
    yield
    if "expect_log" in request.fixturenames:
        return
    loud = [r for when in ("setup", "call") for r in caplog.get_records(when) if r.levelno >= logging.WARNING]
    if loud:
        pytest.fail(f"unexpected log: {loud[0].name}: {loud[0].getMessage()}")


@pytest.fixture
def expect_log(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """The log records, where a test means to cause warnings."""
    return caplog
