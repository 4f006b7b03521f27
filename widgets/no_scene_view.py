"""A sentence in place of the 3D view, where there is no OpenGL; everything else of the window works.   Thread: GUI."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLabel

from app.model.language import tr
from maps.scene import CityScene


class NoSceneView(QLabel):
    """Stands in for the 3D view where it cannot be; everything else of the window works."""

    picked = Signal(object)
    hovered = Signal(object, object)
    context_asked = Signal(object, object)
    camera_changed = Signal()
    drawn = Signal()
    hurried = Signal(bool)
    frame_s = marks_s = 0.0

    def __init__(self, scene: CityScene) -> None:
        super().__init__(
            tr(
                "The city cannot be drawn here: this machine offers no OpenGL 3.2.\nInstall or update the graphics driver (on Debian or Ubuntu: libgl1-mesa-dri); everything else works without."
            )
        )
        self.scene = scene
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setProperty("dim", True)
        self.setWordWrap(True)
        QTimer.singleShot(0, self, self.drawn.emit)

    def gl_name(self) -> str:
        return tr("nobody: there is no OpenGL")

    def redraw(self) -> None:
        """Nothing to draw."""

    def redraw_marks(self) -> None:
        """Nothing to draw."""

    def set_hurried(self, _is_hurried: bool) -> None:
        """Nothing is drawn any faster."""

    def fly_to(self, _name: str) -> None:
        """No camera."""

    def reset_view(self) -> None:
        """No camera."""

    def set_reduced_motion(self, _is_still: bool) -> None:
        """Nothing moves."""

    def shutdown(self) -> None:
        """Nothing to release."""
