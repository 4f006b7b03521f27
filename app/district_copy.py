"""A district's folder copied whole, as one's own: with an id of its own, and so with a history of its own.

    copy_district(Path("assets/districts/trondheim"), Path("my-town"))
    copy_district(source, folder, lambda beside: keep_layers(beside, paths))     # changed before it stands under its name

Written beside and renamed at the end. Part of the composition root.   Thread: any; says its progress.
"""

from __future__ import annotations

import math
import re
import shutil
import tempfile
import tomllib
from collections.abc import Callable
from pathlib import Path

from app.making import check_target, new_id
from app.model.district import BadDistrict
from app.model.language import tr
from app.opening import open_district
from app.toml_layers import quoted
from app.whole_file import write_text
from maps.readers.progress import say

_ID_LINE = re.compile(r"^([ \t]*id[ \t]*=[ \t]*)(\"[^\"\n]*\"|'[^'\n]*')", re.MULTILINE)


def copy_district(source: Path, folder: Path, change: Callable[[Path], object] = open_district) -> Path:
    """folder: not there yet, or empty.   change: of the copy, which must open after it; what cannot be read is no copy.

    Raises BadDistrict, OSError, Cancelled and what `change` raises; then nothing is left behind.
    """
    check_target(folder)
    _refuse_inside(folder, source)
    say(tr("copying {name}", name=source.name), math.nan)
    folder.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    try:
        _copy_into(source, beside, folder.name)
        change(beside)
        if folder.is_dir():
            folder.rmdir()
        beside.rename(folder)
    except BaseException:
        shutil.rmtree(beside, ignore_errors=True)
        raise
    return folder


def _refuse_inside(folder: Path, source: Path) -> None:
    if folder.resolve().is_relative_to(source.resolve()):
        raise BadDistrict(
            tr("{folder}: lies in the district that is copied; choose another place", folder=folder)
        )


def _copy_into(source: Path, beside: Path, name: str) -> None:
    """All files, and in district.toml an id made from `name`."""
    shutil.copytree(source, beside, dirs_exist_ok=True, copy_function=_copy)
    _give_id(beside / "district.toml", new_id(name))
    beside.chmod(0o755)  # mkdtemp's is for one person alone


def _copy(source: str, target: str) -> str:
    """Contents only: those of a program that is installed may be read-only."""
    say(tr("copying {name}", name=Path(source).name), math.nan)
    return str(shutil.copyfile(source, target))


def _give_id(toml: Path, ident: str) -> None:
    """In place of the one that [district] has, or BadDistrict."""
    text = _ID_LINE.sub(lambda m: m.group(1) + quoted(ident), toml.read_text("utf-8"), 1)
    if tomllib.loads(text)["district"]["id"] != ident:
        raise BadDistrict(
            tr(
                "{name}: the id of its district.toml does not come first; copy it by hand",
                name=toml.parent.name,
            )
        )
    write_text(toml, text)
