"""A whole study, roofs and ground under one sky, kept on disk by what it is of, so that asking again is instant.

The key is the city's own content (not its path: cities are composed of several files), the sky's span and place, and
VERSION. A cache that is damaged or of something else is made again.   Thread: any but the GUI's; says progress.

    study = kept_study(city, lambda: sky, ["2026-06-21", "10.4, 63.4"], cache_folder(data))
"""

from __future__ import annotations

import hashlib
import logging
import struct
import tempfile
import zipfile
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from app.model.city import CityModel
from maps.readers.progress import heard_by, say
from maps.sunlight.ground import GroundLight, ground_light
from maps.sunlight.irradiance import RoofIrradiance, roof_irradiance
from maps.sunlight.obstacles import Obstacles
from maps.sunlight.sky import Sky
from maps.underlay import Underlay

VERSION: Final = 3
"""Grows whenever the same city under the same sky gets other figures."""
MOST_KEPT: Final = 40  # studies; the oldest go
_DAMAGE: Final = (
    OSError, ValueError, TypeError, KeyError, EOFError, MemoryError, NotImplementedError, zipfile.BadZipFile, zlib.error, struct.error,
)  # fmt: skip
log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False)
class Study:
    roofs: RoofIrradiance
    ground: GroundLight


def kept_study(
    city: CityModel,
    sky: Callable[[], Sky],
    about: Sequence[str],
    cache_dir: Path | None,
    *,
    plain: Underlay | None = None,
    origin: tuple[float, float, float] = (0.0, 0.0, 0.0),
) -> Study:
    """about: names the sky, which is made only where it is needed. Raises NoRays; Cancelled by whoever listens."""
    if cache_dir is None:
        return _computed(city, sky, plain, origin)
    say("looking for what is known", 0.0)
    key = "\n".join([_content(city), *about, "plain" if plain else "own", str(origin), str(VERSION)])
    kept = cache_dir / f"{hashlib.sha256(key.encode()).hexdigest()[:24]}.sun"
    found = _kept(kept, key)
    if found is None:
        found = _computed(city, sky, plain, origin)
        _keep(kept, key, found)
    return found


def _computed(
    city: CityModel, sky: Callable[[], Sky], plain: Underlay | None, origin: tuple[float, float, float]
) -> Study:
    say("the clear sky", 0.0)
    beams = sky()
    say("what stands in the way", 0.02)
    obstacles = Obstacles.of(city)
    with heard_by(_part("roofs", 0.05, 0.55)):
        roofs = roof_irradiance(city, beams, obstacles=obstacles)
    with heard_by(_part("ground", 0.55, 0.98)):
        return Study(roofs, ground_light(city, beams, obstacles=obstacles, plain=plain, origin=origin))


def _part(of: str, first: float, last: float) -> Callable[[str, float], None]:
    """Progress of a part as progress of the whole, said to whoever listens now."""
    from contextvars import copy_context

    outside = copy_context()
    return lambda what, share: outside.run(say, f"{of}: {what}", first + (last - first) * share)


def _content(city: CityModel) -> str:
    """Says two cities apart whose study would differ."""
    digest = hashlib.blake2b(digest_size=16)
    for array in (
        city.vertices, city.triangles, city.triangle_surface, city.surface_object, city.surface_kind, city.parent,
        city.instances.object, city.instances.xyz, city.instances.size,
    ):  # fmt: skip
        digest.update(str((array.shape, array.dtype.str)).encode())
        digest.update(np.ascontiguousarray(array).view(np.uint8).reshape(-1).data)
    digest.update("\n".join(city.types).encode())
    for name in ("function", "surface", "species"):  # what layers and crowns depend on
        column = city.attributes.get(name)
        digest.update(b"-" if column is None else "\n".join(map(str, column)).encode("utf-8", "replace"))
    return digest.hexdigest()


def _kept(kept: Path, key: str) -> Study | None:
    """What is in the cache, or None where it is absent, of something else, or damaged."""
    try:
        with kept.open("rb") as raw, np.load(raw, allow_pickle=False) as file:
            if str(file["key"]) != key:
                return None
            return Study(_made(RoofIrradiance, "roofs.", file), _made(GroundLight, "ground.", file))
    except FileNotFoundError:
        return None
    except _DAMAGE as error:
        log.info("the study %s is damaged (%s) and is made again", kept.name, error.__class__.__name__)
        return None


def _made(kind: Any, prefix: str, file: Any) -> Any:
    """A frozen class of arrays (and numbers) from the file's members."""
    values = {f.name: np.asarray(file[prefix + f.name]) for f in fields(kind)}
    return kind(**{name: value if value.ndim else value.item() for name, value in values.items()})


def _keep(kept: Path, key: str, study: Study) -> None:
    """Writes beside and renames. A study that cannot be kept is no fault."""
    members: dict[str, NDArray[Any]] = {"key": np.array(key)}
    for prefix, part in (("roofs.", study.roofs), ("ground.", study.ground)):
        members |= {prefix + f.name: np.asarray(getattr(part, f.name)) for f in fields(part)}
    beside = ""
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=kept.parent, suffix=".part", delete=False) as file:
            beside = file.name
            np.savez(file, **members)  # type: ignore[arg-type]
        Path(beside).replace(kept)
        known = sorted(kept.parent.glob("*.sun"), key=lambda path: path.stat().st_mtime_ns)
        for old in known[:-MOST_KEPT]:
            old.unlink(missing_ok=True)
    except OSError as error:
        log.info("the study cannot be kept (%s)", error.__class__.__name__)
        if beside:
            Path(beside).unlink(missing_ok=True)
