"""The kit's large buildings on Trondheim's ground.   xy metres of the place.   Thread: any."""

from __future__ import annotations

from typing import Any

from shapely import Polygon

from maps.demo.kit import recipes
from maps.demo.kit.house import House
from maps.demo.kit.recipes import notch, octagon, with_court
from maps.demo.towns.trondheim import plan


def flat(ident: str, name: str, shape: Polygon, *more: Any) -> House:
    return recipes.flat(plan.lie(), ident, name, shape, *more)


def sawtooth(ident: str, name: str, *more: Any) -> House:
    return recipes.sawtooth(plan.lie(), ident, name, *more)


def wedge(ident: str, name: str, shape: Polygon, hole: Polygon, *more: Any) -> House:
    return recipes.wedge(plan.lie(), ident, name, shape, hole, *more)


__all__ = ["flat", "notch", "octagon", "sawtooth", "wedge", "with_court"]
