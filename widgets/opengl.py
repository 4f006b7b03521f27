"""What this machine's OpenGL is: the format to ask for, whether there is any, and who draws.   Thread: GUI."""

from __future__ import annotations

from PySide6.QtGui import QOffscreenSurface, QOpenGLContext, QSurfaceFormat
from PySide6.QtWidgets import QApplication

_GL_RENDERER = 0x1F01


def prepare_surface_format() -> None:
    """Before the QApplication: without an explicit type some platforms hand out OpenGL ES, which VTK cannot use."""
    wanted = QSurfaceFormat()
    wanted.setRenderableType(QSurfaceFormat.RenderableType.OpenGL)
    wanted.setVersion(3, 2)
    wanted.setProfile(QSurfaceFormat.OpenGLContextProfile.CoreProfile)
    wanted.setDepthBufferSize(24)
    wanted.setSamples(0)
    QSurfaceFormat.setDefaultFormat(wanted)


def has_opengl() -> bool:
    context, surface = QOpenGLContext(), QOffscreenSurface()
    if not context.create():
        return False
    surface.setFormat(context.format())
    surface.create()
    works = bool(context.makeCurrent(surface)) and context.format().version() >= (3, 2)
    context.doneCurrent()
    return works


def renderer_name(context: QOpenGLContext) -> str:
    functions = context.functions()
    renderer = functions.glGetString(_GL_RENDERER)
    return f"{renderer} ({QApplication.platformName()})"
