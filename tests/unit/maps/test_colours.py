from __future__ import annotations

import subprocess
import sys

import numpy as np

from maps.colours import OKABE_ITO, batlow, okabe_ito, vik


def test_that_the_tables_hold_256_colours_from_0_to_1() -> None:
    for table in (batlow(), vik()):
        assert table.shape == (256, 3)
        assert table.min() >= 0
        assert table.max() <= 1
        assert not table.flags.writeable


def test_that_batlow_grows_lighter_and_vik_is_lightest_in_the_middle() -> None:
    light = np.array([0.2126, 0.7152, 0.0722])
    assert (np.diff((batlow() @ light)[::16]) > 0).all()
    assert 100 < int(np.argmax(vik() @ light)) < 156


def test_that_there_are_eight_different_categories() -> None:
    assert len(set(OKABE_ITO)) == 8
    assert okabe_ito().shape == (8, 3)


def test_that_the_tables_come_without_importing_matplotlib() -> None:
    code = "import sys, maps.colours as c; c.batlow(); sys.exit('matplotlib' in sys.modules or 'cmcrameri' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False, timeout=60).returncode == 0
