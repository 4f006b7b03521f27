"""What a test of the whole program needs of its machine, as marks: `pytestmark = [needs_broker, *needs_window]`."""

from __future__ import annotations

import os
import sys

import pytest

from tests.e2e.mosquitto import find_mosquitto

needs_broker = pytest.mark.skipif(find_mosquitto() is None, reason="mosquitto is not on this machine")
needs_display = pytest.mark.skipif(
    sys.platform.startswith("linux") and not os.environ.get("DISPLAY"), reason="there is no display"
)
needs_window = [pytest.mark.needs_gl, needs_display]
