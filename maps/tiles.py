"""A layer drawn from tiles: actors made when they are first needed, only those of the present view shown.

All tiles share the look (shader, textures, uniforms) of one master actor, so that a change of style costs one change.
Coarse tiles are made on the spot; full ones by a job on any thread, the coarse tile standing in until it is done.

    layer = TileLayer(source, surface_master, line_master)
    layer.show(choice); layer.missing; layer.take(job())

Thread: GUI, but for the jobs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from vtkmodules.vtkRenderingCore import vtkActor, vtkPropAssembly

from maps import geometry, shading
from maps.detail import Choice
from maps.tile_sources import Source, TileArrays

MOST_HELD = 4_000_000  # triangles of full tiles that are kept though nobody looks at them
A_JOB = 3  # tiles that one job makes
Made = list[tuple[int, TileArrays]]


class TileLayer:
    def __init__(self, source: Source, surface: vtkActor, lines: vtkActor | None = None) -> None:
        """surface, lines: masters; they are not drawn themselves."""
        self.source = source
        self.assembly, self.line_assembly = vtkPropAssembly(), vtkPropAssembly()
        self._surface, self._line_master = surface, lines
        self.masters: tuple[vtkActor, ...] = (surface,) if lines is None else (surface, lines)
        self._coarse: dict[int, vtkActor] = {}
        self._full: dict[int, vtkActor] = {}
        self._lines: dict[int, vtkActor] = {}
        self._size: dict[int, int] = {}  # triangles of full tiles, oldest use first
        self._shown: Choice | None = None
        self.missing: tuple[int, ...] = ()

    def show(self, choice: Choice) -> None:
        """Draw these nodes; leaves that are not made yet are drawn as blocks and become `missing`."""
        if choice == self._shown:
            return
        self._shown = choice
        full = {leaf for leaf in choice.full if leaf in self._full}
        self.missing = tuple(leaf for leaf in choice.full if leaf not in full)
        coarse = {*choice.coarse, *self.missing}
        for node in coarse - self._coarse.keys():
            self._coarse[node] = self._add(self.source.coarse(node))
        for held, chosen in ((self._coarse, coarse), (self._full, full), (self._lines, full)):
            for node, actor in held.items():
                actor.SetVisibility(node in chosen)
        for leaf in full:
            self._size[leaf] = self._size.pop(leaf)
        self._forget(full)

    def job(self) -> Callable[[], Made] | None:
        """Makes the next missing leaves; None where nothing is missing."""
        wanted, source = self.missing[:A_JOB], self.source
        return (lambda: [(leaf, source.full(leaf)) for leaf in wanted]) if wanted else None

    def take(self, made: Made) -> None:
        """The answer of a job."""
        for leaf, arrays in made:
            if leaf in self._full:
                continue
            self._full[leaf] = self._add(arrays)
            self._size[leaf] = len(arrays.triangles)
            if self._line_master is not None and len(arrays.edges):
                data = geometry.owned_line_data(arrays.edge_points, arrays.edges, arrays.edge_object)
                self._lines[leaf] = shading.sibling(self._line_master, data, ("row",))
                self.line_assembly.AddPart(self._lines[leaf])
        choice, self._shown = self._shown, None
        if choice is not None:
            self.show(choice)

    def finish(self) -> None:
        """Make all that is missing here and now, for stills."""
        while (job := self.job()) is not None:
            self.take(job())

    def set_opacity(self, opacity: float) -> None:
        shading.set_opacity(self._surface, opacity)
        for actor in (*self._coarse.values(), *self._full.values()):
            shading.copy_pass(self._surface, actor)

    def actors(self) -> Sequence[vtkActor]:
        """All that were made so far."""
        return (*self._coarse.values(), *self._full.values(), *self._lines.values())

    def _add(self, arrays: TileArrays) -> vtkActor:
        data = geometry.poly_data(arrays.points, arrays.triangles, arrays.normals, arrays.mat)
        actor = shading.sibling(self._surface, data, ("nrm", "mat"))
        self.assembly.AddPart(actor)
        return actor

    def _forget(self, in_use: set[int]) -> None:
        """Let go of full tiles that were not used for longest, beyond MOST_HELD."""
        total = sum(self._size.values())
        for leaf in list(self._size):
            if total <= MOST_HELD:
                return
            if leaf in in_use:
                continue
            total -= self._size.pop(leaf)
            self.assembly.RemovePart(self._full.pop(leaf))
            if leaf in self._lines:
                self.line_assembly.RemovePart(self._lines.pop(leaf))
