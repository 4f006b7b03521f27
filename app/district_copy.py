"""A district's folder copied whole, as one's own: with an id of its own, and so with a history of its own.

    copy_district(Path("assets/districts/trondheim"), Path("my-town"))

Written beside and renamed at the end. Part of the composition root.   Thread: any; says its progress.
"""

from __future__ import annotations

import re
import shutil
import tempfile
import tomllib
from pathlib import Path

from app.making import check_target, new_id
from app.model.district import BadDistrict
from app.opening import open_district
from app.toml_layers import quoted
from app.whole_file import write_text
from maps.readers.progress import say

_ID_LINE = re.compile(r"^([ \t]*id[ \t]*=[ \t]*)(\"[^\"\n]*\"|'[^'\n]*')", re.MULTILINE)


def copy_district(source: Path, folder: Path) -> Path:
    """folder: not there yet, or empty. Raises BadDistrict, OSError, Cancelled; then nothing is left behind."""
    check_target(folder)
    refuse_inside(folder, source)
    folder.parent.mkdir(parents=True, exist_ok=True)
    beside = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    try:
        copy_into(source, beside, folder.name)
        open_district(beside)  # what cannot be read is no copy
        if folder.is_dir():
            folder.rmdir()
        beside.rename(folder)
    except BaseException:
        shutil.rmtree(beside, ignore_errors=True)
        raise
    return folder


def refuse_inside(folder: Path, source: Path) -> None:
    if folder.resolve().is_relative_to(source.resolve()):
        raise BadDistrict(f"{folder}: lies in the district that is copied; choose another place")


def copy_into(source: Path, beside: Path, name: str) -> None:
    """All files, and in district.toml an id made from `name`."""
    shutil.copytree(source, beside, dirs_exist_ok=True, copy_function=_copy)
    _give_id(beside / "district.toml", new_id(name))
    beside.chmod(0o755)  # mkdtemp's is for one person alone


def _copy(source: str, target: str) -> str:
    """Contents only: those of a program that is installed may be read-only."""
    say(f"copying {Path(source).name}", float("nan"))
    return str(shutil.copyfile(source, target))


def _give_id(toml: Path, ident: str) -> None:
    """In place of the one that [district] has, or BadDistrict."""
    text = _ID_LINE.sub(lambda m: m.group(1) + quoted(ident), toml.read_text("utf-8"), 1)
    if tomllib.loads(text)["district"]["id"] != ident:
        raise BadDistrict(
            f"{toml.parent.name}: the id of its district.toml does not come first; copy it by hand"
        )
    write_text(toml, text)
