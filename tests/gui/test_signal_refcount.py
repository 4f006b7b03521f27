"""PySide6 6.12.0 on CPython 3.11 aborts after a few hundred emits (docs/decisions/0002)."""

from __future__ import annotations

import subprocess
import sys

EMIT = """
from PySide6.QtCore import QObject, Signal
class Source(QObject):
    said = Signal(object)
source, got = Source(), []
source.said.connect(got.append)
for i in range(5000):
    source.said.emit(i)
assert len(got) == 5000
"""


def test_that_five_thousand_emits_do_not_abort_the_process() -> None:
    done = subprocess.run(
        [sys.executable, "-c", EMIT], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr[-500:]
