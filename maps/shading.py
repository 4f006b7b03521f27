"""Actors whose whole lighting is ours: shader text from maps/glsl.py, textures, and the uniforms all of them share.

Thread: GUI. VTK objects are only made and changed here; they draw when the window does.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

import vtkmodules.vtkRenderingOpenGL2  # noqa: F401  registers the OpenGL classes before any is made
from vtkmodules.vtkCommonDataModel import vtkPolyData
from vtkmodules.vtkRenderingCore import vtkActor, vtkPolyDataMapper, vtkTexture

from maps import glsl

_POINTS = 0  # vtkDataObject::FIELD_ASSOCIATION_POINTS


class Uniforms:
    """Values that every shader of the scene reads; set once, handed to each actor."""

    def __init__(self) -> None:
        self._actors: list[vtkActor] = []
        self._values: dict[str, tuple[float, ...]] = {}

    def add(self, actor: vtkActor) -> None:
        self._actors.append(actor)
        for name, value in self._values.items():
            _put(actor, name, value)

    def drop(self, actor: vtkActor) -> None:
        """An actor that is drawn no more."""
        self._actors = [a for a in self._actors if a is not actor]

    def value(self, name: str) -> tuple[float, ...] | None:
        """What was set, None before."""
        return self._values.get(name)

    def set(self, name: str, *value: float) -> None:
        if self._values.get(name) == value:
            return
        self._values[name] = value
        for actor in self._actors:
            _put(actor, name, value)


def _put(actor: vtkActor, name: str, value: tuple[float, ...]) -> None:
    target = actor.GetShaderProperty().GetFragmentCustomUniforms()
    if len(value) == 1:
        target.SetUniformf(name, value[0])
    elif len(value) == 2:
        target.SetUniform2f(name, list(value))
    elif len(value) == 3:
        target.SetUniform3f(name, list(value))
    else:
        target.SetUniform4f(name, list(value))


def put_int(actor: vtkActor, name: str, value: int) -> None:
    actor.GetShaderProperty().GetFragmentCustomUniforms().SetUniformi(name, value)


def surface_actor(data: vtkPolyData, textures: dict[str, vtkTexture], *, lift: float = 0.0) -> vtkActor:
    """An actor for points with `nrm` and `mat`.   lift: pulled this little towards the eye, for layers that lie on others."""
    actor = _actor(data)
    mapper = cast("vtkPolyDataMapper", actor.GetMapper())
    for name in ("nrm", "mat"):
        mapper.MapDataArrayToVertexAttribute(name, name, _POINTS, -1)
    for name, texture in textures.items():
        actor.GetProperty().SetTexture(name, texture)
    shader = actor.GetShaderProperty()
    shader.AddVertexShaderReplacement("//VTK::Normal::Dec", True, glsl.VERTEX_DECLARE, False)
    shader.AddVertexShaderReplacement("//VTK::Normal::Impl", True, glsl.VERTEX_BODY, False)
    _lift(actor, lift)
    set_opacity(actor, 1.0)
    return actor


def put_vertex_float(actor: vtkActor, name: str, value: float) -> None:
    actor.GetShaderProperty().GetVertexCustomUniforms().SetUniformf(name, value)


_WHOLE = glsl.Cut()


def set_program(actor: vtkActor, material: str, style: str, cut: glsl.Cut = _WHOLE) -> None:
    """Compile another material, style or cut for an actor; costs a shader build at its next frame."""
    shader = actor.GetShaderProperty()
    _set_hiding(actor, glsl.HIDE_DECLARE, glsl.HIDE_BODY, cut)
    shader.ClearAllFragmentShaderReplacements()
    shader.AddFragmentShaderReplacement("//VTK::Normal::Dec", True, glsl.FRAGMENT_DECLARE, False)
    shader.AddFragmentShaderReplacement("//VTK::TCoord::Impl", True, "", False)
    shader.AddFragmentShaderReplacement(
        "//VTK::Light::Impl", True, glsl.fragment(material, style, cut), False
    )
    if not cut.clips:  # nothing here is cut out; it costs early depth
        shader.AddFragmentShaderReplacement("discard;", True, "", False)


def _set_hiding(actor: vtkActor, declare: str, body: str, cut: glsl.Cut) -> None:
    """A replacement of the same mark takes the place of the former."""
    shader = actor.GetShaderProperty()
    for mark, text in (("//VTK::Camera::Dec", declare), ("//VTK::CustomEnd::Impl", body)):
        shader.AddVertexShaderReplacement(mark, True, text if cut.hides else mark, False)


def line_actor(data: vtkPolyData, colour: Sequence[float], *, lift: float = 4.0) -> vtkActor:
    """Thin lines (1 px) that fade into the haze.   colour: RGBA 0..1."""
    actor = _actor(data)
    shader = actor.GetShaderProperty()
    shader.AddVertexShaderReplacement("//VTK::Normal::Dec", True, glsl.LINE_VERTEX_DECLARE, False)
    shader.AddVertexShaderReplacement("//VTK::Normal::Impl", True, glsl.LINE_VERTEX_BODY, False)
    shader.AddFragmentShaderReplacement("//VTK::Normal::Dec", True, glsl.line_declare(_WHOLE), False)
    shader.AddFragmentShaderReplacement("//VTK::Light::Impl", True, glsl.line_fragment(_WHOLE), False)
    shader.GetFragmentCustomUniforms().SetUniform4f("lineC", list(colour))
    actor.ForceTranslucentOn()
    _lift(actor, lift)
    return actor


def set_line_program(actor: vtkActor, textures: dict[str, vtkTexture], cut: glsl.Cut) -> None:
    """Compile another cut for a `line_actor` whose points know the `row` of their object."""
    mapper = cast("vtkPolyDataMapper", actor.GetMapper())
    shader = actor.GetShaderProperty()
    if cut.hides:
        mapper.MapDataArrayToVertexAttribute("row", "row", _POINTS, -1)
        actor.GetProperty().SetTexture("baseTex", textures["baseTex"])
        shader.AddFragmentShaderReplacement("//VTK::TCoord::Impl", True, "", False)
    _set_hiding(actor, glsl.HIDE_DECLARE + glsl.LINE_HIDE_DECLARE, glsl.LINE_HIDE_BODY, cut)
    shader.AddFragmentShaderReplacement("//VTK::Normal::Dec", True, glsl.line_declare(cut), False)
    shader.AddFragmentShaderReplacement("//VTK::Light::Impl", True, glsl.line_fragment(cut), False)


def set_line_colour(actor: vtkActor, colour: Sequence[float]) -> None:
    """colour: RGBA 0..1 of a `line_actor`."""
    actor.GetShaderProperty().GetFragmentCustomUniforms().SetUniform4f("lineC", list(colour))


def set_opacity(actor: vtkActor, opacity: float) -> None:
    """Of a `surface_actor`; below 1 it is drawn after everything opaque."""
    actor.GetShaderProperty().GetFragmentCustomUniforms().SetUniformf("layerA", opacity)
    if opacity < 1.0:
        actor.ForceTranslucentOn()
        actor.ForceOpaqueOff()
    else:
        actor.ForceTranslucentOff()


def sibling(master: vtkActor, data: vtkPolyData, attributes: Sequence[str]) -> vtkActor:
    """Another shape with the look of a master: they share shaders, uniforms and textures.   attributes: point arrays."""
    actor = _actor(data)
    mapper = cast("vtkPolyDataMapper", actor.GetMapper())
    for name in attributes:
        mapper.MapDataArrayToVertexAttribute(name, name, _POINTS, -1)
    actor.SetProperty(master.GetProperty())
    actor.SetShaderProperty(master.GetShaderProperty())
    copy_pass(master, actor)
    return actor


def copy_pass(master: vtkActor, actor: vtkActor) -> None:
    """Drawn after everything opaque where the master is."""
    actor.SetForceTranslucent(master.GetForceTranslucent())
    actor.SetForceOpaque(master.GetForceOpaque())


def plain_lines(
    data: vtkPolyData, colour: Sequence[float], width_px: float, *, lift: float = 8.0
) -> vtkActor:
    """Lines of one flat colour and any width, for outlines and leaders."""
    actor = _actor(data)
    look = actor.GetProperty()
    look.SetColor(*colour[:3])
    look.SetOpacity(colour[3] if len(colour) > 3 else 1.0)
    look.SetLineWidth(width_px)
    _lift(actor, lift)
    return actor


def sky_actor(data: vtkPolyData) -> vtkActor:
    """A dome around the eye, always behind everything else."""
    actor = _actor(data)
    shader = actor.GetShaderProperty()
    shader.AddVertexShaderReplacement("//VTK::Normal::Dec", True, glsl.LINE_VERTEX_DECLARE, False)
    shader.AddVertexShaderReplacement("//VTK::Normal::Impl", True, glsl.LINE_VERTEX_BODY, False)
    shader.AddVertexShaderReplacement(
        "//VTK::PositionVC::Impl", True, "//VTK::PositionVC::Impl\n  gl_Position.z = gl_Position.w * 0.999999;\n", False
    )  # fmt: skip
    shader.AddFragmentShaderReplacement("//VTK::Normal::Dec", True, glsl.SKY_FRAGMENT_DECLARE, False)
    shader.AddFragmentShaderReplacement("//VTK::Light::Impl", True, glsl.SKY_FRAGMENT, False)
    actor.UseBoundsOff()
    return actor


def _actor(data: vtkPolyData) -> vtkActor:
    mapper = vtkPolyDataMapper()
    mapper.SetInputData(data)
    mapper.ScalarVisibilityOff()
    mapper.SetVBOShiftScaleMethod(0)  # the shaders read scene metres from the vertices
    mapper.StaticOn()
    actor = vtkActor()
    actor.SetMapper(mapper)
    actor.GetProperty().LightingOff()
    actor.PickableOff()
    return actor


def _lift(actor: vtkActor, lift: float) -> None:
    if lift:
        actor.GetShaderProperty().AddVertexShaderReplacement(
            "//VTK::PositionVC::Impl", True,
            f"//VTK::PositionVC::Impl\n  gl_Position.z -= {lift * 1e-5:.7f} * gl_Position.w;\n", False,
        )  # fmt: skip
