"""Feeds, and signals of a feed, written into a district's folder; what could not be kept comes back as a sentence.

Plain: no window.   Thread: any; `signals_added` says its progress and takes a moment.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from app.around import Loaded, load, with_scene
from app.district_copy import copy_district
from app.keeping import can_keep, is_shipped
from app.model.district import BadDistrict, FeedSpec
from app.model.language import tr
from app.opening import open_district
from app.proposals import Choice, parts_of
from app.toml_feeds import with_feed
from app.toml_layers import UneditableToml
from app.whole_file import write_text


def edited(loaded: Loaded, edit: Callable[[str], str], what: str) -> str:
    """district.toml after `edit`; "" where it is kept, else why `what` holds only until the district is closed."""
    folder = loaded.opened.district.folder
    path = folder / "district.toml"
    if loaded.is_district and not is_shipped(folder) and not can_keep(folder):
        return tr(
            "{folder} may not be written to: {what} holds until the district is closed.",
            folder=folder,
            what=what,
        )
    if not loaded.is_district or is_shipped(folder):
        return tr(
            "This district comes with the program: {what} holds until it is closed. Make a copy to keep it.",
            what=what,
        )
    try:
        write_text(path, edit(path.read_text("utf-8")))
    except (UneditableToml, OSError) as error:
        return tr(
            "{path}: {what} is not kept: {error}. It holds until the district is closed.",
            path=path,
            what=what,
            error=error,
        )
    return ""


def signals_added(
    source: Path, folder: Path, spec: FeedSpec, chosen: Sequence[Choice], cache: Path | None
) -> Loaded:
    """The confirmed ones, the feed itself where it is not in the folder, and the district read again.

    folder: of `source`, or where its copy goes that takes them. Raises BadDistrict, BadModel, OSError, Cancelled.
    """
    from app.signals_writer import add_signals

    if folder.resolve() != source.resolve():
        copy_district(source, folder)
    path = folder / "district.toml"
    try:
        write_text(path, with_feed(path.read_text("utf-8"), spec))
        assets, signals = parts_of(chosen, open_district(folder), spec.name)
    except (UneditableToml, ValueError) as error:
        raise BadDistrict(f"{path}: {error}") from error
    add_signals(folder, assets, signals)
    return with_scene(load((folder,), cache))
