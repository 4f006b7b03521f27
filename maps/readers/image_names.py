"""Which images a city model names in its own folder, for those who take the model elsewhere.   Thread: any.

    images_of(Path("railway.city.json"))     -> (PurePosixPath("appearances/1.jpg"), ...)

CityJSON and CityGML; other formats name none. What maps/readers/image_colour.py does not open is left out here too.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any, Final

import msgspec

from maps.readers.cityjson_sequence import lines
from maps.readers.errors import BadModel
from maps.readers.image_colour import image_inside
from maps.readers.problems import Problems
from maps.readers.progress import say

MOST_IMAGES: Final = 20_000
BOM: Final = b"\xef\xbb\xbf"
_XML: Final = (".gml", ".citygml", ".xml", ".gml.gz", ".citygml.gz", ".xml.gz")


class _Looks(msgspec.Struct):
    textures: list[dict[str, Any]] = []


class _Document(msgspec.Struct):
    appearance: _Looks | None = None


_decode = msgspec.json.Decoder(_Document).decode


def images_of(path: Path) -> tuple[PurePosixPath, ...]:
    """From the model's folder, each once, only those that are there. Raises BadModel where the file is none."""
    say(f"looking for images in {path.name}", float("nan"))
    name, unheard = path.name.lower(), Problems()
    if name.endswith((".json", ".jsonl")):
        named = _of_cityjson(path)
    elif name.endswith(_XML):
        named = _of_citygml(path, unheard)
    else:
        return ()
    found: dict[PurePosixPath, None] = {}
    for image in named:
        where = image_inside(image, path.parent, "", unheard)
        inside = PurePosixPath(image.replace("\\", "/"))
        if where is not None and where.is_file() and ".." not in inside.parts:
            found[inside] = None
        if len(found) >= MOST_IMAGES:
            break
    return tuple(found)


def _of_cityjson(path: Path) -> Iterator[str]:
    """One document, else a sequence, of which only the lines that speak of images are taken apart."""
    if path.suffix.lower() == ".json":
        try:
            yield from _textures(path.read_bytes().removeprefix(BOM))
        except (msgspec.DecodeError, UnicodeDecodeError):
            pass
        else:
            return
    for _, line in lines(path):
        if b'"image"' in line:
            try:
                yield from _textures(line)
            except (msgspec.DecodeError, UnicodeDecodeError):
                continue


def _textures(text: bytes) -> list[str]:
    looks = _decode(text).appearance
    return [t["image"] for t in looks.textures if isinstance(t.get("image"), str)] if looks else []


def _of_citygml(path: Path, unheard: Problems) -> Iterator[str]:
    from maps.readers.citygml_names import local
    from maps.readers.citygml_stream import elements

    members = ("cityObjectMember", "featureMember", "featureMembers", "surfaceDataMember", "target")
    try:
        for event, element in elements(path, [f"{{*}}{n}" for n in ("imageURI", *members)], unheard):
            if event == "end":
                if local(element) == "imageURI":
                    yield (element.text or "").strip()
                else:
                    element.clear()
    except OSError as error:
        raise BadModel(path, f"cannot be read ({error.strerror or error.__class__.__name__})") from error
