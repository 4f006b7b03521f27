"""VTK's render window in the OpenGL context of a Qt widget: begun, fitted, drawn and released.   Thread: GUI.

    vtk = VtkWindow(renderer, widget)
    vtk.begin(QOpenGLContext.currentContext())      # in initializeGL; runs again after each re-dock, with a new context
    vtk.fit(size_px, ratio); vtk.draw(framebuffer); vtk.draw_coarse(0.5, size_px, framebuffer)      # in paintGL
    vtk.draw_marks(framebuffer)                # what stands before the city alone, over the city of the last draw()
    vtk.end()

Why VTK is not left to make a window of its own: docs/decisions/0003. Sizes are device pixels.
"""

from __future__ import annotations

from collections.abc import Callable

import vtkmodules.vtkRenderingOpenGL2  # noqa: F401  registers the OpenGL classes
from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QOpenGLContext
from vtkmodules.vtkRenderingCore import vtkRenderer
from vtkmodules.vtkRenderingOpenGL2 import vtkGenericOpenGLRenderWindow, vtkOpenGLFramebufferObject

_READ_FRAMEBUFFER, _DRAW_FRAMEBUFFER, _FRAMEBUFFER = 0x8CA8, 0x8CA9, 0x8D40  # OpenGL's numbers
_COLOR_BUFFER, _NEAREST, _LINEAR, _BYTES = 0x4000, 0x2600, 0x2601, 3  # the last: VTK_UNSIGNED_CHAR


class VtkWindow(QObject):
    def __init__(self, renderer: vtkRenderer, marks: vtkRenderer, parent: QObject) -> None:
        super().__init__(parent)
        self._renderer, self._marks = renderer, marks
        self._kept: vtkOpenGLFramebufferObject | None = None  # the city without marks, of the last draw
        self._kept_size = (0, 0)
        self._window = vtkGenericOpenGLRenderWindow()
        self._window.SetReadyForRendering(False)
        self._window.SetMultiSamples(0)
        for one in (renderer, marks):
            self._window.AddRenderer(one)
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

    def draw(self, framebuffer: int) -> None:
        """Into the widget's framebuffer; the city is kept for `draw_marks`."""
        window = self._window
        with _Pushed(window):
            self._marks.DrawOff()
            window.SetFrameBlitModeToNoBlit()
            window.Render()
            self._marks.DrawOn()
            self._keep()
            self._over_kept(framebuffer)

    def draw_halves(self, framebuffer: int, share: float, before: Callable[[bool], object]) -> None:
        """As `draw`, in two passes of one camera side by side.   share: 0..1 of the width that the left one has.   before: is told
        which half comes, True for the left one. Each half shows what the whole would show there: its frustum is cut, not squeezed."""
        window, camera = self._window, self._renderer.GetActiveCamera()
        with _Pushed(window):
            self._marks.DrawOff()
            window.SetFrameBlitModeToNoBlit()
            for is_left, low, high in ((True, 0.0, share), (False, share, 1.0)):
                before(is_left)
                self._renderer.SetViewport(low, 0.0, high, 1.0)
                camera.SetWindowCenter((low + high - 1.0) / (high - low), 0.0)
                window.Render()
            self._renderer.SetViewport(0.0, 0.0, 1.0, 1.0)
            camera.SetWindowCenter(0.0, 0.0)
            self._marks.DrawOn()
            self._keep()
            self._over_kept(framebuffer)

    def draw_hurried(self, scale: float, framebuffer: int, sized: Callable[[float], object]) -> None:
        """As `draw`, but the city at a fraction of the size and stretched; the marks stay sharp.   sized: is told the share
        before each of the two."""
        window, (width, height) = self._window, self._window.GetSize()
        small = max(1, round(width * scale)), max(1, round(height * scale))
        with _Pushed(window):
            self._marks.DrawOff()
            window.SetFrameBlitModeToNoBlit()
            self._renderer.SetViewport(0.0, 0.0, small[0] / width, small[1] / height)
            sized(scale)
            window.Render()
            self._renderer.SetViewport(0.0, 0.0, 1.0, 1.0)
            self._marks.DrawOn()
            self._keep(small)
            self._copy(self._kept, window.GetRenderFramebuffer())
            sized(1.0)
            self._over_kept(framebuffer)

    def draw_marks(self, framebuffer: int) -> bool:
        """Into the widget's framebuffer: the city of the last draw, and the marks of now. False where none is kept."""
        if self._kept is None or self._kept_size != tuple(self._window.GetSize()):
            return False
        with _Pushed(self._window):
            self._copy(self._kept, self._window.GetRenderFramebuffer())
            self._over_kept(framebuffer)
        return True

    def _over_kept(self, framebuffer: int) -> None:
        """The marks over what lies in VTK's buffer, and all of it into the widget's."""
        if self._context is not None:
            self._context.extraFunctions().glBindFramebuffer(_FRAMEBUFFER, framebuffer)
        self._window.GetState().ResetFramebufferBindings()  # bound behind VTK's back
        self._renderer.DrawOff()
        self._window.SetFrameBlitModeToBlitToCurrent()
        self._window.Render()
        self._renderer.DrawOn()

    def _keep(self, drawn: tuple[int, int] | None = None) -> None:
        """drawn: the size it was drawn at, where that is not the window's."""
        window, (width, height) = self._window, self._window.GetSize()
        if self._kept is None:
            self._kept = vtkOpenGLFramebufferObject()
            self._kept.SetContext(window)
        if self._kept_size != (width, height):
            if self._kept_size == (0, 0):
                self._kept.PopulateFramebuffer(width, height, True, 1, _BYTES, False, 24, 0, False)
            else:
                self._kept.Resize(width, height)
            self._kept_size = (width, height)
        self._copy(window.GetRenderFramebuffer(), self._kept, drawn)

    def _copy(
        self,
        source: vtkOpenGLFramebufferObject | None,
        goal: vtkOpenGLFramebufferObject | None,
        drawn: tuple[int, int] | None = None,
    ) -> None:
        if self._context is None or source is None or goal is None:
            return
        gl, (width, height) = self._context.extraFunctions(), self._kept_size
        from_w, from_h = drawn or self._kept_size
        gl.glBindFramebuffer(_READ_FRAMEBUFFER, source.GetFBOIndex())
        gl.glBindFramebuffer(_DRAW_FRAMEBUFFER, goal.GetFBOIndex())
        how = _NEAREST if drawn is None else _LINEAR
        gl.glBlitFramebuffer(0, 0, from_w, from_h, 0, 0, width, height, _COLOR_BUFFER, how)
        self._window.GetState().ResetFramebufferBindings()  # bound behind VTK's back

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
        for one in (self._renderer, self._marks):
            self._window.RemoveRenderer(one)

    @Slot()
    def release(self) -> None:
        """Of this context; another may be begun."""
        if self._context is not None and self._window.GetReadyForRendering():
            self._context.makeCurrent(self._surface)  # type: ignore[arg-type]
            if self._kept is not None:
                self._kept.ReleaseGraphicsResources(self._window)
            self._window.Finalize()
            self._window.SetReadyForRendering(False)
            self._context.doneCurrent()
        self._kept, self._kept_size = None, (0, 0)
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
