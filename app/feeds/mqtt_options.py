"""The options of an MQTT feed's `[[feeds]]` table, checked.   Thread: any.

options = Options.of(spec)        # raises FeedMisconfigured in one sentence
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.feeds.feed import FeedMisconfigured
from app.feeds.fields import BadMap, FieldMap
from app.feeds.secrets import Secret
from app.model.district import FeedSpec

DEFAULT_TOPIC = "{asset}/{quantity}"
DEFAULT_PROOF_TOPIC = "{asset}/device-proof"
MAX_FILTERS = 200

_TYPES: dict[str, type] = {
    "topic": str,
    "proof_topic": str,
    "subscribe": list,
    "map": Mapping,
    "version": int,
    "qos": int,
    "session_expiry_s": int,
    "keepalive_s": int,
    "user": str,
    "password_env": str,
    "ca_file": str,
    "cert_file": str,
    "key_file": str,
    "payload": str,
    "note": str,
}
_WORDS = {str: "text", int: "a whole number", list: "a list of texts", Mapping: "a table"}


@dataclass(frozen=True, slots=True)
class Options:
    """filters: below the prefix; empty for all of it.   map: None where payloads are of our own forms.
    password: given on the command line; None elsewhere.   files: ca_file, cert_file, key_file as written."""

    topic: str
    proof_topic: str
    filters: tuple[str, ...]
    map: FieldMap | None
    version: int
    qos: int | None
    expiry_s: int
    keepalive_s: int
    user: str | None
    password: Secret | None
    password_env: str | None
    files: dict[str, Any]

    @classmethod
    def of(cls, spec: FeedSpec) -> Options:
        where = f"Feed '{spec.name}'"
        given = {name: value for name, value in spec.options.items() if name != "password"}
        password = spec.options.get("password")
        if password is not None and not isinstance(password, Secret):
            raise FeedMisconfigured(never_in_a_file(spec.name))
        for name, value in given.items():
            kind = _TYPES.get(name)
            if kind is None:
                raise FeedMisconfigured(f"{where}: '{name}' is not known; use {', '.join(sorted(_TYPES))}")
            if not isinstance(value, kind) or isinstance(value, bool):
                raise FeedMisconfigured(f"{where}: {name} must be {_WORDS[kind]}")
        _in_range(where, given, "qos", 0, 1)
        _in_range(where, given, "keepalive_s", 1, 3600)
        _in_range(where, given, "session_expiry_s", 0, 30 * 86_400)
        if given.get("version", 3) not in (3, 5):
            raise FeedMisconfigured(f"{where}: version must be 3 (MQTT 3.1.1) or 5")
        if given.get("payload", "auto") not in ("auto", "json", "number"):
            raise FeedMisconfigured(f"{where}: payload must be auto, json or number")
        variable = given.get("password_env")
        if variable is not None and not variable.startswith("TVILLING_"):
            # a district from elsewhere must not send any variable of this machine to its broker
            raise FeedMisconfigured(f"{where}: password_env must name a variable that begins with TVILLING_")
        try:
            field_map = FieldMap.of(given["map"], where) if "map" in given else None
        except BadMap as error:
            raise FeedMisconfigured(str(error)) from error
        return cls(
            topic=given.get("topic", DEFAULT_TOPIC),
            proof_topic=_proof_topic(where, given.get("proof_topic", DEFAULT_PROOF_TOPIC)),
            filters=_filters(where, given.get("subscribe", [])),
            map=field_map,
            version=given.get("version", 3),
            qos=given.get("qos"),
            expiry_s=given.get("session_expiry_s", 3600),
            keepalive_s=given.get("keepalive_s", 20),
            user=given.get("user"),
            password=password,
            password_env=variable,
            files={name: given[name] for name in ("ca_file", "cert_file", "key_file") if name in given},
        )


def never_in_a_file(feed: str) -> str:
    return f"Feed '{feed}': a password never stands in a file; take it out and store it with: tvilling feed password {feed}"


def _proof_topic(where: str, given: str) -> str:
    levels = given.strip("/").split("/")
    if levels.count("{asset}") != 1 or any(
        sign in "".join(levels).replace("{asset}", "") for sign in "{}+#\0"
    ):
        raise FeedMisconfigured(
            f"{where}: proof_topic must hold {{asset}} as a level of its own, and no + or #, such as '{DEFAULT_PROOF_TOPIC}'"
        )
    return given.strip("/")


def _in_range(where: str, given: dict[str, Any], name: str, low: int, high: int) -> None:
    if name in given and not low <= given[name] <= high:
        limits = f"{low} or {high}" if high - low == 1 else f"in {low}..{high}"
        raise FeedMisconfigured(f"{where}: {name} must {'be' if high - low == 1 else 'lie'} {limits}")


def _filters(where: str, given: list[Any]) -> tuple[str, ...]:
    if len(given) > MAX_FILTERS:
        raise FeedMisconfigured(f"{where}: subscribe holds more than {MAX_FILTERS} topics")
    for one in given:
        if not isinstance(one, str) or not is_filter(one):
            raise FeedMisconfigured(
                f"{where}: subscribe must list topics, in which + stands for a whole level and # for all the rest, such as 'city/+/air/#'"
            )
    return tuple(dict.fromkeys(one.strip("/") for one in given))


def is_filter(text: str) -> bool:
    """Whether MQTT takes it for a topic filter."""
    if not text.strip("/") or len(text.encode()) > 1000 or "\0" in text:
        return False
    levels = text.split("/")
    return "#" not in "".join(levels[:-1]) and all(
        level in ("+", "#") or ("+" not in level and "#" not in level) for level in levels
    )
