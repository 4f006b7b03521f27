"""VTK's render window in the OpenGL context of a Qt widget: begun, fitted, drawn and released.   Thread: GUI.

    vtk = VtkWindow(renderer, widget)
    vtk.begin(QOpenGLContext.currentContext())      # in initializeGL; runs again after each re-dock, with a new context
    vtk.fit(size_px, ratio); vtk.draw(); vtk.draw_coarse(0.5, size_px, framebuffer)      # in paintGL
    vtk.end()

Why VTK is not left to make a window of its own: docs/decisions/0003. Sizes are device pixels.
"""

from __future__ import annotations

import vtkmodules.vtkRenderingOpenGL2  # noqa: F401  registers the OpenGL classes
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QOpenGLContext
from vtkmodules.vtkRenderingCore import vtkRenderer
from vtkmodules.vtkRenderingOpenGL2 import vtkGenericOpenGLRenderWindow

_READ_FRAMEBUFFER, _DRAW_FRAMEBUFFER, _FRAMEBUFFER = 0x8CA8, 0x8CA9, 0x8D40  # OpenGL's numbers
_COLOR_BUFFER, _LINEAR = 0x4000, 0x2601


class VtkWindow(QObject):
    def __init__(self, renderer: vtkRenderer, parent: QObject) -> None:
        super().__init__(parent)
        self._renderer = renderer
        self._window = vtkGenericOpenGLRenderWindow()
        self._window.SetReadyForRendering(False)
        self._window.SetMultiSamples(0)
        self._window.AddRenderer(renderer)
        self._observers = [
            self._window.AddObserver("WindowMakeCurrentEvent", self._on_make_current),
            self._window.AddObserver("WindowIsCurrentEvent", self._on_is_current),
            self._window.AddObserver("WindowSupportsOpenGLEvent", self._on_supports),
        ]
        self._context: QOpenGLContext | None = None
        self._surface: object = None

    @property
    def is_ready(self) -> bool:
        return bool(self._window.GetReadyForRendering())

    def begin(self, context: QOpenGLContext) -> None:
        """In a context that is current."""
        self._context = context
        self._surface = context.surface()
        context.aboutToBeDestroyed.connect(self.release)
        self._window.SetFrameBlitModeToBlitToCurrent()
        self._window.SetReadyForRendering(True)
        self._window.SetOwnContext(0)
        self._window.OpenGLInitContext()  # before OpenGLInit, or VTK 9.5 and older crash
        self._window.OpenGLInit()

    def fit(self, size: tuple[int, int], ratio: float) -> None:
        """ratio: device pixels per pixel."""
        self._window.SetSize(*size)
        self._window.SetDPI(round(72 * ratio))

    def draw(self) -> None:
        """Into the framebuffer that is current."""
        with _Pushed(self._window):
            self._window.Render()

    def draw_coarse(self, scale: float, size: tuple[int, int], framebuffer: int) -> None:
        """Into VTK's own buffer at a fraction of the size, and stretched over the widget's framebuffer."""
        if self._context is None:
            return
        with _Pushed(self._window):
            window, (width, height) = self._window, size
            small = max(1, round(width * scale)), max(1, round(height * scale))
            window.SetSize(*small)
            window.SetFrameBlitModeToNoBlit()
            window.Render()
            gl = self._context.extraFunctions()
            gl.glBindFramebuffer(_READ_FRAMEBUFFER, window.GetDisplayFramebuffer().GetFBOIndex())
            gl.glBindFramebuffer(_DRAW_FRAMEBUFFER, framebuffer)
            gl.glBlitFramebuffer(0, 0, *small, 0, 0, width, height, _COLOR_BUFFER, _LINEAR)
            gl.glBindFramebuffer(_FRAMEBUFFER, framebuffer)
            window.SetFrameBlitModeToBlitToCurrent()
            window.SetSize(width, height)

    def end(self) -> None:
        """Lets go of everything of OpenGL while its context still stands; without this some drivers crash."""
        self.release()
        for observer in self._observers:
            self._window.RemoveObserver(observer)
        self._window.RemoveRenderer(self._renderer)

    @Slot()
    def release(self) -> None:
        """Of this context; another may be begun."""
        if self._context is not None and self._window.GetReadyForRendering():
            self._context.makeCurrent(self._surface)  # type: ignore[arg-type]
            self._window.Finalize()
            self._window.SetReadyForRendering(False)
            self._context.doneCurrent()
        # Qt deletes both: a Python name kept for one of them is handed out for whatever comes to lie at its address
        self._context = self._surface = None

    def _on_make_current(self, *_: object) -> None:
        if self._context is not None:  # not QOpenGLWidget.makeCurrent, which would bind the framebuffer again
            self._context.makeCurrent(self._surface)  # type: ignore[arg-type]

    def _on_is_current(self, *_: object) -> None:
        self._window.SetIsCurrent(
            self._context is not None and QOpenGLContext.currentContext() is self._context
        )

    def _on_supports(self, *_: object) -> None:
        self._window.SetSupportsOpenGL(1)


class _Pushed:
    """Qt draws in the same context: what VTK changes of its state is put back."""

    def __init__(self, window: vtkGenericOpenGLRenderWindow) -> None:
        self._state = window.GetState()

    def __enter__(self) -> None:
        self._state.Reset()
        self._state.Push()

    def __exit__(self, *_: object) -> None:
        self._state.Pop()
