"""The 3D view: draws the scene in a QOpenGLWidget (vtk_window.py) and turns hands into camera poses and picks.

VTK only asks for frames and Qt coalesces them, so 200 mouse moves make two frames (docs/decisions/0003). While the camera
moves on a machine that cannot keep up, frames are drawn with fewer pixels and stretched; when it rests, the sharp frame
and what takes longer (shadows) follow.
Thread: GUI.   Units: device-independent pixels, but for what is named `_px` (device pixels from the bottom left).
"""

from __future__ import annotations

import os
import time

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QOpenGLContext, QWheelEvent
from PySide6.QtOpenGLWidgets import QOpenGLWidget
from PySide6.QtWidgets import QWidget

from app.model.language import tr
from maps.camera import Pose, dolly, orbit, pan
from maps.detailing import AT_FIRST, AT_REST
from maps.picking import Hit
from maps.scene import CityScene
from widgets.flight import Flight
from widgets.no_scene_view import NoSceneView
from widgets.opengl import has_opengl, renderer_name
from widgets.pace import SLOW_S, STEPS, Pace
from widgets.scene_jobs import SceneJobs
from widgets.view_tool import TAKEN_KEYS, ViewTool
from widgets.vtk_window import VtkWindow

REST_MS = 220  # after the last move, before shadows are cast anew
HOVER_MS = 40
CLICK_PX = 4
_ORBIT_DEG, _PAN, _ZOOM = 6.0, 0.08, 0.85


def make_scene_view(scene: CityScene) -> SceneView | NoSceneView:
    """The view, or a plain sentence where there is no OpenGL (TVILLING_NO_GL=1 pretends so)."""
    if os.environ.get("TVILLING_NO_GL") or not has_opengl():
        return NoSceneView(scene)
    return SceneView(scene)


class SceneView(QOpenGLWidget):
    picked = Signal(object)  # Hit, or None for the sky
    hovered = Signal(object, object)  # Hit or None; QPoint in this widget
    context_asked = Signal(object, object)  # Hit or None; QPointF in this widget: right click without a drag
    camera_changed = Signal()
    drawn = Signal()  # a frame is on the screen
    hurried = Signal(bool)  # the city is drawn coarser to keep up, or as ever again

    def __init__(self, scene: CityScene, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scene = scene
        self._vtk = VtkWindow(scene.renderer, scene.marks, self)
        self._gl_name = ""
        self._is_still = False
        self._is_down = False
        self._press: QPointF | None = None
        self._last = QPointF()
        self._pointer: QPoint | None = None
        self._tool: ViewTool | None = None
        self._pace = Pace()  # of frames while the camera moves
        self._has_drawn = False
        self._divided: float | None = None
        self._is_moving = False
        self.frame_s = 0.0  # what the last full frame took
        self.marks_s = 0.0  # and the last of marks alone
        self.hurried_s = 0.0  # and the last coarser one
        self._is_hurried = self._is_lowered = False
        self._is_new = True  # the city itself is to be drawn, not the marks before it alone
        self.setUpdateBehavior(QOpenGLWidget.UpdateBehavior.NoPartialUpdate)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(240, 160)
        self.setAccessibleName(tr("The city in 3D"))
        self._jobs = SceneJobs(scene, self)
        self._jobs.changed.connect(self.update)
        self._rest = self._timer(REST_MS, self._on_rest)
        self._flight = Flight(self)
        self._flight.moved.connect(self._set)
        self._look = self._timer(HOVER_MS, self._on_look)

    def _timer(self, ms: int, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(ms)
        timer.setSingleShot(True)
        timer.timeout.connect(slot)  # type: ignore[arg-type]
        return timer

    # -- asked from outside --------------------------------------------------------------------------------------------

    def redraw(self) -> None:
        """The scene changed; draw it at the next occasion."""
        if self.scene.needs_shadows and not self._rest.isActive():
            self._rest.start()
        self.update()

    def redraw_marks(self) -> None:
        """Nothing changed but symbols, labels or rings of alarms: they are drawn over the city as it stands, which costs little."""
        if self._is_new or self._is_moving:
            self.update()
        else:
            super().update()

    def set_hurried(self, is_hurried: bool) -> None:
        """Much else happens: where a full frame takes longer than SLOW_S the city is drawn coarser until this is over."""
        if is_hurried != self._is_hurried:
            self._is_hurried = is_hurried
            if self._is_lowered:
                self._lower(False)
                self.scene.set_heavy(self._pace.is_full)
                self.update()

    def _lower(self, is_lowered: bool) -> None:
        if is_lowered != self._is_lowered:
            self._is_lowered = is_lowered
            QTimer.singleShot(0, self, lambda: self.hurried.emit(is_lowered))

    def update(self) -> None:  # type: ignore[override]  # of all of it; nobody asks for parts
        """Draw anew, city and all."""
        self._is_new = True
        super().update()

    def divide(self, share: float | None) -> None:
        """Left of this share of the width the city without the scenario that is shown; None for one picture."""
        self._divided = share
        self.update()

    def gl_name(self) -> str:
        """Who draws: renderer and version, after the first frame."""
        return self._gl_name

    def fly_to(self, name: str) -> None:
        """To a named view, an asset or a city object; at once under reduced motion."""
        goal = self.scene.pose_of(name)
        if goal is not None:
            self._go(goal)

    def fly(self, goal: Pose) -> None:
        """To any pose; at once under reduced motion."""
        self._go(goal)

    def move_to(self, pose: Pose) -> None:
        """At once, as a hand that drags does."""
        self._move(pose)

    def reset_view(self) -> None:
        self.fly_to("overview")

    def set_reduced_motion(self, is_still: bool) -> None:
        self._is_still = is_still

    def set_tool(self, tool: ViewTool | None) -> None:
        """Who gets the clicks, the pointer and a few keys; None for choosing things, as ever."""
        self._tool = tool
        self.setCursor(Qt.CursorShape.CrossCursor if tool else Qt.CursorShape.ArrowCursor)
        if tool is not None:
            self.hovered.emit(None, QPoint())
            if self.scene.hover(None):
                self.update()
            self.setFocus()

    def pick_at(self, place: QPointF, *, symbols: bool = True) -> Hit | None:
        """What lies under a place of this widget."""
        x, y = self.px_of(place)
        return self.scene.pick(x, y, self.size_px(), symbols=symbols)

    def px_of(self, place: QPointF) -> tuple[float, float]:
        """Device pixels from the bottom left, as maps counts."""
        ratio = self.devicePixelRatioF()
        return place.x() * ratio, self.size_px()[1] - 1 - place.y() * ratio

    def shutdown(self) -> None:
        """Release everything of OpenGL while its context still stands. Closing without this crashes some drivers."""
        if self._is_down:
            return
        self._is_down = True
        for running in (self._rest, self._flight, self._look, self._jobs):
            running.stop()
        self._vtk.end()

    # -- hands ---------------------------------------------------------------------------------------------------------

    def _move(self, pose: Pose) -> None:
        self._flight.stop()
        self._set(pose)

    @Slot(object)
    def _set(self, pose: Pose) -> None:
        self._is_moving = True
        self.scene.set_heavy(False)
        self._rest.start()
        self.scene.set_pose(pose)
        self.camera_changed.emit()
        self.update()

    def _go(self, goal: Pose) -> None:
        start = self.scene.pose()
        if self._is_still:
            self._move(goal)
            return
        self._flight.go(start, goal)

    @Slot()
    def _on_rest(self) -> None:
        if self._is_down:
            return
        if self._is_moving and self._press is None and not self._flight.is_on:
            self._is_moving = False
            self.scene.set_heavy(self._pace.is_full)  # a machine that need not coarsen has time for it
            self.update()
        self._jobs.cast()

    def size_px(self) -> tuple[int, int]:
        ratio = self.devicePixelRatioF()
        return max(1, round(self.width() * ratio)), max(1, round(self.height() * ratio))

    @Slot()
    def _on_look(self) -> None:
        if self._tool is not None:
            is_here = self._pointer is not None and self._press is None
            self._tool.moved(QPointF(self._pointer) if is_here else None)  # type: ignore[arg-type]
            return
        if self._pointer is None or self._press is not None:
            self.hovered.emit(None, QPoint())
            changed = self.scene.hover(None)
        else:
            hit = self.pick_at(QPointF(self._pointer))
            self.hovered.emit(hit, self._pointer)
            is_thing = hit is not None and hit.kind != "ground"
            changed = self.scene.hover(hit.id if hit is not None and is_thing else None)
        if changed:
            self.update()

    # -- Qt ------------------------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._press = self._last = event.position()
        self._look.start()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        if self._press is None:
            self._pointer = place.toPoint()
            if not self._look.isActive():
                self._look.start()
            return
        step, self._last = place - self._last, place
        if (place - self._press).manhattanLength() < CLICK_PX and not self._flight.is_on:
            return
        buttons, is_shift = event.buttons(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if buttons & (Qt.MouseButton.RightButton | Qt.MouseButton.MiddleButton) or is_shift:
            self._move(pan(self.scene.pose(), -step.x() / self.height(), step.y() / self.height()))
        elif buttons & Qt.MouseButton.LeftButton:
            self._move(orbit(self.scene.pose(), step.x() * 0.25, step.y() * 0.20))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        press, self._press = self._press, None
        is_click = press is not None and (event.position() - press).manhattanLength() < CLICK_PX
        if not is_click:
            return
        if event.button() is Qt.MouseButton.LeftButton:
            if self._tool is None:
                self.picked.emit(self.pick_at(event.position()))
            else:
                is_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._tool.clicked(event.position(), is_shift=is_shift)
        elif event.button() is Qt.MouseButton.RightButton:
            if self._tool is None:
                self.context_asked.emit(self.pick_at(event.position()), event.position())
            else:
                self._tool.finished()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self._tool is not None:
            self._tool.finished()
            return
        hit = self.pick_at(event.position())
        if hit is not None and hit.kind != "ground":
            self.fly_to(hit.id)

    def wheelEvent(self, event: QWheelEvent) -> None:
        hit = self.pick_at(event.position())
        target = hit.xyz_scene if hit is not None else None
        self._move(dolly(self.scene.pose(), 0.88 ** (event.angleDelta().y() / 120), target))
        event.accept()

    def leaveEvent(self, _event: object) -> None:
        self._pointer = None
        self._look.start()

    def event(self, event: QEvent) -> bool:
        is_override = event.type() is QEvent.Type.ShortcutOverride
        if is_override and self._tool is not None and event.key() in TAKEN_KEYS:  # type: ignore[attr-defined]
            event.accept()  # Esc ends the tool before it returns to live
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._tool is not None and self._tool.key(event.key()):
            return
        pose, key = self.scene.pose(), event.key()
        sides = {
            Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1),
        }  # fmt: skip
        if key in sides:
            x, y = sides[key]
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._move(pan(pose, x * _PAN, y * _PAN))
            else:
                self._move(orbit(pose, x * _ORBIT_DEG, y * _ORBIT_DEG / 2))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_PageUp):
            self._move(dolly(pose, _ZOOM))
        elif key in (Qt.Key.Key_Minus, Qt.Key.Key_PageDown):
            self._move(dolly(pose, 1 / _ZOOM))
        else:
            super().keyPressEvent(event)

    def initializeGL(self) -> None:
        """Runs again after each re-dock, with a new context."""
        self._is_new = True
        context = QOpenGLContext.currentContext()
        self._vtk.begin(context)
        self._gl_name = renderer_name(context)
        self._fit()

    def resizeGL(self, _width: int, _height: int) -> None:
        self._is_new = True
        self._fit()

    def paintGL(self) -> None:
        if self._is_down or not self._vtk.is_ready:
            return
        if self.scene.needs_shadows and not self._rest.isActive():
            self._rest.start()
        started = time.perf_counter()
        if not (self._is_new or self._is_moving) and self._vtk.draw_marks(self.defaultFramebufferObject()):
            self.marks_s = time.perf_counter() - started
            QTimer.singleShot(0, self, self.drawn.emit)
            return
        self._is_new = self._is_moving  # a coarse city is not kept
        scale = self._pace.scale if self._is_moving else 1.0
        self.scene.detail.budget = self._budget()
        if self._divided is not None:
            self._vtk.draw_halves(self.defaultFramebufferObject(), self._divided, self.scene.draw_half)
        elif self._is_hurried and not self._is_moving and self.frame_s > SLOW_S:
            self._draw_hurried()
        elif scale == 1.0:
            self._vtk.draw(self.defaultFramebufferObject())
        else:
            self._draw_coarse(scale)
        took_s = time.perf_counter() - started
        if self._is_moving:
            self._pace.note(took_s)
        elif self._is_lowered:
            self.hurried_s = took_s
        else:
            self.frame_s = took_s
        if not self._is_lowered:
            self._jobs.refine()
        if not self._has_drawn:
            self._has_drawn = True
            self.update()  # the first frame was a quick one
        QTimer.singleShot(0, self, self.drawn.emit)

    def _budget(self) -> float:
        if not self._has_drawn:
            return AT_FIRST
        return self._pace.budget if self._is_moving else AT_REST

    def _draw_hurried(self) -> None:
        scale, budget = STEPS[-1]
        ratio = self.devicePixelRatioF()
        self.scene.detail.budget = budget
        self.scene.set_heavy(False)
        self._lower(True)
        self._vtk.draw_hurried(
            scale, self.defaultFramebufferObject(), lambda share: self.scene.set_pixel_ratio(ratio * share)
        )

    def _draw_coarse(self, scale: float) -> None:
        ratio = self.devicePixelRatioF()
        self.scene.set_pixel_ratio(ratio * scale)
        self._vtk.draw_coarse(scale, self.size_px(), self.defaultFramebufferObject())
        self.scene.set_pixel_ratio(ratio)

    def _fit(self) -> None:
        ratio = self.devicePixelRatioF()
        self._vtk.fit(self.size_px(), ratio)
        self.scene.set_pixel_ratio(ratio)
