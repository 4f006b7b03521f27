"""Pictures of the scene without a screen: any size, all heavy passes on, smooth edges.   Thread: any one.

Needs no X: without a DISPLAY it draws through EGL.

    take_shot(Path("out.png"), scene, (1280, 800))
"""

from __future__ import annotations

import os
from pathlib import Path
from types import TracebackType

import numpy as np
import vtkmodules.vtkRenderingFreeType
import vtkmodules.vtkRenderingOpenGL2  # noqa: F401  registers the OpenGL classes
from numpy.typing import NDArray
from vtkmodules.util.numpy_support import numpy_to_vtk, vtk_to_numpy
from vtkmodules.vtkCommonCore import vtkUnsignedCharArray
from vtkmodules.vtkCommonDataModel import vtkImageData
from vtkmodules.vtkIOImage import vtkPNGWriter
from vtkmodules.vtkRenderingCore import vtkRenderWindow

from maps.detailing import AT_REST
from maps.scene import CityScene

LARGEST_PX = 16_384


class CannotDraw(RuntimeError):
    """No OpenGL here; the message says what to install or set."""


class Film:
    """One off-screen window for many pictures of a scene, all of one size.   smooth: samples per pixel side (2 draws at
    twice the size and averages).   Raises CannotDraw, ValueError.   Thread: the one that made it.
    """

    def __init__(self, scene: CityScene, size: tuple[int, int], *, smooth: int = 1) -> None:
        if not all(1 <= side <= LARGEST_PX for side in size):
            raise ValueError(
                f"a picture of {size[0]}x{size[1]} cannot be made; use 1 to {LARGEST_PX} pixels a side"
            )
        while smooth > 1 and max(size) * smooth > LARGEST_PX:
            smooth -= 1
        self._scene, self._size, self._smooth = scene, size, smooth
        self._window = _window()
        self._window.SetSize(size[0] * smooth, size[1] * smooth)
        for renderer in (scene.renderer, scene.marks):
            self._window.AddRenderer(renderer)
        scene.detail.budget = AT_REST
        scene.set_heavy(True)
        scene.set_pixel_ratio(float(smooth))

    def picture(self) -> NDArray[np.uint8]:
        """The scene as it stands, shadows and detail brought up to date: (height, width, 3) uint8, top row first."""
        (w, h), smooth, scene = self._size, self._smooth, self._scene
        if scene.needs_shadows:
            scene.cast_shadows()
        scene.detail.finish(scene.pose(), (w * smooth, h * smooth))
        self._window.Render()
        image = _pixels(self._window, w * smooth, h * smooth)
        if smooth > 1:
            image = image.reshape(h, smooth, w, smooth, 3).mean(axis=(1, 3), dtype=np.float32)
            image = (image + 0.5).astype(np.uint8)
        return np.ascontiguousarray(image[::-1])

    def close(self) -> None:
        """Lets go of OpenGL; the scene can be drawn elsewhere afterwards."""
        for renderer in (self._scene.renderer, self._scene.marks):
            self._window.RemoveRenderer(renderer)
        self._window.Finalize()
        self._scene.set_pixel_ratio(1.0)
        self._scene.set_heavy(False)

    def __enter__(self) -> Film:
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        self.close()


def take_shot(
    out: Path | None, scene: CityScene, size: tuple[int, int] = (1280, 800), *, smooth: int = 2
) -> NDArray[np.uint8]:
    """Draw the scene as it stands and write a PNG (unless `out` is None); smooth and what it raises as in Film, and
    OSError.   Returns (height, width, 3) uint8, top first."""
    with Film(scene, size, smooth=smooth) as film:
        image = film.picture()
    if out is not None:
        write_png(out, image)
    return image


def write_png(out: Path, image: NDArray[np.uint8]) -> None:
    """image (height, width, 3) uint8, top row first. Raises OSError."""
    out = Path(out)
    if not out.parent.is_dir():
        raise FileNotFoundError(f"{out}: the folder {out.parent} is not there; make it first")
    data = vtkImageData()
    data.SetDimensions(image.shape[1], image.shape[0], 1)
    flat = numpy_to_vtk(np.ascontiguousarray(image[::-1]).reshape(-1, 3), deep=True)
    data.GetPointData().SetScalars(flat)
    writer = vtkPNGWriter()
    writer.WriteToMemoryOn()
    writer.SetInputData(data)
    writer.Write()
    out.write_bytes(vtk_to_numpy(writer.GetResult()).tobytes())


def _window() -> vtkRenderWindow:
    if not os.environ.get("DISPLAY") and os.name == "posix":
        os.environ.setdefault("VTK_DEFAULT_OPENGL_WINDOW", "vtkEGLRenderWindow")
    window = vtkRenderWindow()
    window.SetOffScreenRendering(1)
    window.SetMultiSamples(0)
    if not window.SupportsOpenGL():
        raise CannotDraw("no OpenGL 3.2 here; install a driver (Debian: libgl1 libegl1 libgl1-mesa-dri)")
    return window


def _pixels(window: vtkRenderWindow, width: int, height: int) -> NDArray[np.uint8]:
    raw = vtkUnsignedCharArray()
    window.GetPixelData(0, 0, width - 1, height - 1, 0, raw, 0)
    return np.asarray(vtk_to_numpy(raw)).reshape(height, width, 3)
