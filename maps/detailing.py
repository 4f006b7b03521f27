"""The tiles a picture needs: chosen at each frame within a budget, made beside the window.   Thread: GUI, but for the jobs.

detail.choose(pose, size)                            # at the start of a frame
while job := detail.job(): detail.take(job())        # job() on any thread
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from maps.camera import Pose, Size
from maps.city_actors import LayerActors
from maps.detail import choose
from maps.tiles import Made, TileLayer

AT_REST = 1_600_000.0  # triangles of tiled layers in a picture that may take its time
AT_FIRST = 120_000.0  # and in one that has to be there soon


class Detailing:
    """budget: triangles of all tiled layers together; fewer are coarser in the distance."""

    def __init__(self, layers: Mapping[str, LayerActors]) -> None:
        self._layers = layers
        self.budget = AT_FIRST

    def choose(self, pose: Pose, size: Size) -> None:
        layers = self._tiled()
        choices = choose([x.source.forest for x in layers], pose, size, self.budget)
        for layer, choice in zip(layers, choices, strict=True):
            layer.show(choice)

    def job(self) -> Callable[[], Any] | None:
        """Makes tiles that the last frame lacked, on any thread; None where it lacked none."""
        for layer in self._tiled():
            if (job := layer.job()) is not None:
                return partial(_with, layer, job)
        return None

    def take(self, answer: Any) -> None:
        """The answer of a job."""
        layer, made = answer
        layer.take(made)

    def finish(self, pose: Pose, size: Size) -> None:
        """Make all that this picture needs here and now."""
        self.choose(pose, size)
        for layer in self._tiled():
            layer.finish()

    def _tiled(self) -> list[TileLayer]:
        return [x.tiles for x in self._layers.values() if x.tiles is not None and x.is_visible]


def _with(layer: TileLayer, job: Callable[[], Made]) -> tuple[TileLayer, Made]:
    return layer, job()
