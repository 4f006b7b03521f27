"""Edits `[[feeds]]` of a district.toml; every other line stays as a person wrote it (tomlkit keeps them).

    text = with_feed(text, FeedSpec("city", "mqtt://host/topic")); text = without_feed(text, "city")

A feed of the same name is replaced: keys that are the same keep their place and comments.   Thread: any.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError
from tomlkit.items import AoT

from app.model.district import FeedSpec
from app.toml_layers import UneditableToml


def with_feed(text: str, spec: FeedSpec, before: str = "") -> str:
    """before: the name that it had until now, "" where it is new or keeps its name."""
    document, feeds = _open(text)
    wanted = table_of(spec)
    old = next((table for table in feeds if table.get("name") == (before or spec.name)), None)
    if old is None:
        table = tomlkit.table()
        table.update(wanted)
        feeds.append(table)
    else:
        for key in [k for k in old if k not in wanted]:
            del old[key]
        for key, value in wanted.items():
            if key not in old or _plain(old[key]) != value:
                old[key] = value
    return _checked(document, text)


def without_feed(text: str, name: str) -> str:
    """Raises UneditableToml where there is none of that name."""
    document, feeds = _open(text)
    place = next((i for i, table in enumerate(feeds) if table.get("name") == name), None)
    if place is None:
        raise UneditableToml(f"it has no feed '{name}'")
    del feeds[place]
    if not len(feeds):
        del document["feeds"]
    return _checked(document, text)


def table_of(spec: FeedSpec) -> dict[str, Any]:
    """What stands under [[feeds]]."""
    return {"name": spec.name, "url": spec.url, "enabled": spec.is_enabled, **_unfrozen(spec.options)}


def options_text(options: Mapping[str, Any]) -> str:
    """Options as TOML, for a person to edit."""
    return tomlkit.dumps(_unfrozen(options)).strip()


def options_of(text: str) -> dict[str, Any]:
    """What a person wrote. Raises UneditableToml in a sentence."""
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise UneditableToml(f"the options are no TOML: {error}") from error
    for key in ("name", "url", "enabled", "password"):
        if key in found:
            raise UneditableToml(f"'{key}' does not belong among the options")
    return found


def _open(text: str) -> tuple[tomlkit.TOMLDocument, AoT]:
    try:
        document = tomlkit.parse(text)
    except TOMLKitError as error:
        raise UneditableToml(f"it cannot be read: {error}") from error
    feeds = document.get("feeds")
    if feeds is None:
        feeds = document["feeds"] = tomlkit.aot()
    if not isinstance(feeds, AoT):
        raise UneditableToml("its feeds are not written as [[feeds]] tables")
    return document, document["feeds"]


def _checked(document: tomlkit.TOMLDocument, old: str) -> str:
    new = tomlkit.dumps(document)
    before, after = tomllib.loads(old), tomllib.loads(new)
    before.pop("feeds", None)
    after.pop("feeds", None)
    if before != after:
        raise UneditableToml("its feeds are written in a way that is not edited here")
    return new


def _unfrozen(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {k: _unfrozen(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [_unfrozen(v) for v in value]
    return value


def _plain(item: Any) -> Any:
    return item.unwrap() if hasattr(item, "unwrap") else item
