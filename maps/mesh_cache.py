"""Keeps what a reader made of a city model, so that the second opening need not parse.   Thread: any.

One file (maps/packed.py) a model, named after its path and holding its size, time, what was asked for and the version of
the readers; where any of these differs, or the cache is damaged, the model is read again and the cache replaced.

    city = load_city(district.model, cache_folder(data))
"""

from __future__ import annotations

import hashlib
import logging
import tempfile
from pathlib import Path
from typing import Any, Final

import msgspec
import numpy as np

from app.model.city import CityModel
from maps.packed import Damaged, pack, unpack
from maps.readers import read_city
from maps.readers.wanted import wanted as context

READER_VERSION: Final = 5
"""Grows whenever a reader makes something else of the same file."""
log = logging.getLogger(__name__)


def load_city(path: Path, cache_dir: Path | None, *, epsg: int | None = None, **wanted: Any) -> CityModel:
    """As read_city, through the cache; without one where cache_dir is None. Raises BadModel.

    wanted: what else read_city takes; it is part of the key.
    """
    wanted = {name: value for name, value in wanted.items() if value is not None}
    if cache_dir is None:
        return read_city(path, epsg=epsg, **wanted)
    try:
        facts = path.stat()
        key = [str(path.resolve()), str(facts.st_size), str(facts.st_mtime_ns), str(epsg), str(sorted(wanted.items())), str(context()), str(READER_VERSION)]  # fmt: skip
    except OSError:
        return read_city(path, epsg=epsg, **wanted)  # which says in its own words what is wrong
    kept = cache_dir / f"{hashlib.sha256(key[0].encode()).hexdigest()[:24]}.city"
    city = _kept(kept, key)
    if city is None:
        city = read_city(path, epsg=epsg, **wanted)
        _keep(kept, key, city)
    return city


def _kept(kept: Path, key: list[str]) -> CityModel | None:
    """What is in the cache, or None where it is absent, of another file, or damaged."""
    try:
        if not kept.stat().st_size:
            return None
        of, city = unpack(np.memmap(kept, np.uint8, "r"))
    except FileNotFoundError:
        return None
    except (OSError, Damaged, ValueError, TypeError, KeyError, MemoryError) as error:
        log.info("the cache %s is damaged (%s) and is made again", kept.name, error.__class__.__name__)
        return None
    return city if of == key else None


def _keep(kept: Path, key: list[str], city: CityModel) -> None:
    """Writes beside and renames, so that a reader never sees half a file. A cache that cannot be kept is no fault."""
    beside = ""
    try:
        pieces = pack(city, key)
        kept.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=kept.parent, suffix=".part", delete=False) as file:
            beside = file.name
            file.writelines(pieces)
        Path(beside).replace(kept)
    except (OSError, ValueError, OverflowError, TypeError, msgspec.MsgspecError) as error:
        log.info("the city model cannot be cached (%s)", error.__class__.__name__)
        if beside:
            Path(beside).unlink(missing_ok=True)
