"""Words as small RGBA pictures, by VTK's own FreeType, so that labels need no Qt.   Thread: GUI.

The interface font is looked for where the platforms keep theirs (Inter, Noto Sans, then the system's); without one VTK's
built-in face does. Text is drawn as it is: no markup of any kind is read.
"""

from __future__ import annotations

import sys
from functools import cache, lru_cache
from pathlib import Path

import numpy as np
import vtkmodules.vtkRenderingFreeType  # noqa: F401  registers the renderer
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import vtk_to_numpy
from vtkmodules.vtkCommonDataModel import vtkImageData
from vtkmodules.vtkRenderingCore import vtkTextProperty, vtkTextRenderer

_FOLDERS = {
    "linux": ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts"),
    "darwin": ("/Library/Fonts", "/System/Library/Fonts"),
    "win32": ("C:/Windows/Fonts",),
}
_FILES = ("Inter-Medium.otf", "Inter-Medium.ttf", "Inter.ttf", "NotoSans-Medium.ttf", "NotoSans-Regular.ttf", "segoeui.ttf", "SFNS.ttf", "DejaVuSans.ttf", "LiberationSans-Regular.ttf")  # fmt: skip
_VTK_FONT_FILE = 4


@cache
def interface_font() -> Path | None:
    """The best face there is, or None for VTK's own."""
    folders = [Path(f).expanduser() for f in _FOLDERS.get(sys.platform, _FOLDERS["linux"])]
    found: dict[str, Path] = {}
    for folder in folders:
        if folder.is_dir():
            for path in folder.rglob("*.[ot]tf"):
                found.setdefault(path.name, path)
    return next((found[name] for name in _FILES if name in found), None)


@lru_cache(maxsize=2048)
def coverage(text: str, size_px: float) -> NDArray[np.uint8]:
    """(h, w) uint8 how much of each pixel the words cover, top row first; empty where there is nothing to draw."""
    words = (
        text
        if interface_font()
        else text.replace("\u2009", " ").replace("\u2002", " ").replace("\u2212", "-")
    )
    style = vtkTextProperty()
    font = interface_font()
    if font is not None:
        style.SetFontFamily(_VTK_FONT_FILE)
        style.SetFontFile(str(font))
    style.SetFontSize(max(6, round(size_px)))
    style.SetColor(1.0, 1.0, 1.0)
    image, dims = vtkImageData(), [0, 0]
    renderer = vtkTextRenderer.GetInstance()
    if not words.strip() or not renderer.RenderString(
        style, words, image, dims, 72, vtkTextRenderer.FreeType
    ):
        return np.zeros((0, 0), np.uint8)
    w, h, _ = image.GetDimensions()
    rgba = vtk_to_numpy(image.GetPointData().GetScalars()).reshape(h, w, -1)
    x0, x1, y0, y1 = 0, min(w, dims[0]), 0, min(h, dims[1])
    alpha = np.ascontiguousarray(rgba[y0:y1, x0:x1, -1][::-1])
    alpha.flags.writeable = False
    return alpha
