"""CityGML is read by lxml's own libxml2 although an OpenGL driver has loaded another one before."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = """
import os, sys
from pathlib import Path
if not os.environ.get("DISPLAY"):
    os.environ.setdefault("VTK_DEFAULT_OPENGL_WINDOW", "vtkEGLRenderWindow")
import vtkmodules.vtkRenderingOpenGL2
from vtkmodules.vtkRenderingCore import vtkRenderWindow
window = vtkRenderWindow()
window.SetOffScreenRendering(1)
window.SetSize(64, 64)
window.Render()
from maps.readers import read_city
from maps.readers.errors import BadModel
try:
    read_city(Path(sys.argv[1]))
except BadModel as error:
    print(error)
"""


@pytest.mark.needs_gl
def test_that_a_cut_off_file_is_told_as_such_after_a_picture_was_drawn(tmp_path: Path) -> None:
    path = tmp_path / "cut.gml"
    path.write_text(
        '<?xml version="1.0" encoding="UTF-8"?>\n<core:CityModel xmlns:core="http://www.opengis.net/citygml/2.0">\n<core:cityObjectMember>\n'
    )
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(path)], capture_output=True, text=True, check=True, timeout=120,
        cwd=Path(__file__).resolve().parents[2],
    )  # fmt: skip
    assert "is cut off" in done.stdout
