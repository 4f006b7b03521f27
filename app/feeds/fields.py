"""Finds the readings in a decoded JSON document: paths and field maps, as a feed's `map` table gives them.

    Path.parse("$.data[0]['air temperature']").get(document)      # MISSING where there is none
    FieldMap.of({"value": "$.readings[*].v", "time": "$.readings[*].ts", "time_format": "ms"}, "Feed 'air'")

    [feeds.map]
    value = "$.values"            # the only one that is needed; an array gives one reading for each item
    time = "$.times"              # as many as values, or one for all; none: the time of arrival
    time_format = "iso"           # iso, s, ms, us or ns; without it text is ISO 8601 and a number means seconds
    zone = "Europe/Oslo"          # of times that name none; without it these are refused
    quality = "$.flag"            # our words, or those of the table `qualities`
    qualities = { "0" = "good", "9" = "bad" }
    signal = "$.names"            # a word that tells signals of one topic or file apart
    unit = "$.unit"               # what begins with $ is a path, other text a constant
    decimal = ","                 # numbers written as text, with this sign; without it text is no number
    booleans = true               # true and false as 1 and 0; without it they are no numbers

Pure and bounded: a path has at most 16 steps, a document gives at most MAX_ITEMS readings.   Thread: any.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

from app.feeds.field_path import MAX_ITEMS, MISSING, BadFields, BadPath, Path
from app.feeds.field_time import FORMATS, BadFieldTime, time_of
from app.model.quality import Quality

__all__ = ["MAX_ITEMS", "MISSING", "BadFields", "BadMap", "BadPath", "FieldMap", "Found", "Path"]

MAX_WORD = 200  # characters of a unit or a signal's word


class BadMap(ValueError):
    """A field map that cannot be used; one sentence that begins with where it stands."""


@dataclass(frozen=True, slots=True)
class Found:
    """One reading.   t_ns: None where the document tells no time.   unit, signal: "" where it tells none."""

    value: float
    t_ns: int | None = None
    quality: Quality = Quality.GOOD
    unit: str = ""
    signal: str = ""


_QUALITY = {q.word: q for q in Quality if q not in (Quality.STALE, Quality.ABSENT)}
_KEYS = ("value", "time", "quality", "unit", "signal")
_SETTINGS = ("time_format", "zone", "decimal", "booleans", "qualities")


@dataclass(frozen=True, slots=True)
class FieldMap:
    """parts: of value, time, quality, unit and signal those that are given: a Path, or a constant text."""

    parts: Mapping[str, Path | str]
    time_format: str = ""
    zone: ZoneInfo | None = None
    decimal: str = ""
    booleans: bool = False
    qualities: Mapping[str, Quality] = field(default_factory=lambda: MappingProxyType(_QUALITY))

    @classmethod
    def of(cls, table: object, where: str) -> FieldMap:
        """From a feed's `map` table.   where: begins the sentence, such as "Feed 'air'". Raises BadMap."""
        if not isinstance(table, Mapping):
            raise BadMap(f'{where}: write map as a table, such as map = {{ value = "$.v" }}')
        for name in table:
            if name not in _KEYS + _SETTINGS:
                raise BadMap(
                    f"{where}: map.{str(name)[:40]} is not known; use {', '.join(_KEYS + _SETTINGS)}"
                )
        if "value" not in table:
            raise BadMap(f'{where}: map needs value, such as value = "$.data[0].value"')
        parts = {name: _part(table[name], name, where) for name in _KEYS if name in table}
        for name in ("value", "time"):
            if not isinstance(parts.get(name, Path(())), Path):
                raise BadMap(f"{where}: map.{name} must be a path, such as $.data[0].{name}")
        settings = _settings(table, where)
        return cls(MappingProxyType(parts), **settings)

    def read(self, document: Any) -> tuple[list[Found], list[str]]:
        """The readings in order, and a fixed word of ours for each that could not be taken.

        Where the value's path meets an array, each item is a reading; the others are arrays as long, or one for all.
        Raises BadFields where the document as a whole is of no use.
        """
        columns = {name: self._column(part, document) for name, part in self.parts.items()}
        count = max((len(c) for c in columns.values() if isinstance(c, list)), default=-1)
        if count > MAX_ITEMS:
            raise BadFields("too many at once")
        if any(isinstance(c, list) and len(c) != count for c in columns.values()):
            raise BadFields("arrays of unequal length")
        if not isinstance(columns["value"], list) and count >= 0:
            raise BadFields(
                "wrong fields"
            )  # many times or names for one value: nobody can say which is meant
        found, refused = [], []
        for i in range(max(count, 1) if count else 0):
            try:
                found.append(self._found({k: c[i] if isinstance(c, list) else c for k, c in columns.items()}))
            except BadFields as error:
                refused.append(str(error))
        return found, refused

    def _column(self, part: Path | str, document: Any) -> Any:
        return part.get(document) if isinstance(part, Path) else part

    def _found(self, row: Mapping[str, Any]) -> Found:
        value = self._number(row["value"])
        t_ns, quality = None, Quality.GOOD
        if (when := row.get("time")) is not None and when is not MISSING:
            try:
                t_ns, is_sure = time_of(when, self.time_format, self.zone)
            except BadFieldTime as error:
                raise BadFields("bad time") from error
            quality = Quality.GOOD if is_sure else Quality.UNCERTAIN
        if (flag := row.get("quality")) is not None and flag is not MISSING:
            known = self.qualities.get(_word(flag).lower())
            if known is None:
                raise BadFields("unknown quality")
            quality = known if known is not Quality.GOOD else quality
        return Found(value, t_ns, quality, _word(row.get("unit")), _word(row.get("signal")))

    def _number(self, value: Any) -> float:
        if value is None or value is MISSING:
            raise BadFields("no value")
        if isinstance(value, bool):
            if not self.booleans:
                raise BadFields("not a number")
            return float(value)
        if isinstance(value, str) and self.decimal:
            return _number_of_text(value, self.decimal)
        if not isinstance(value, (int, float)):
            raise BadFields("not a number")
        try:
            return float(value)
        except OverflowError as error:
            raise BadFields("not finite") from error


_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,3})?", re.ASCII)


def _number_of_text(text: str, decimal: str) -> float:
    """Only digits, one sign for the decimals, an exponent: no thousands, whose comma nobody can tell from a decimal one."""
    text = text.strip()[:64]
    if decimal == ",":
        text = text.replace(".", "?").replace(",", ".")
    if not _NUMBER.fullmatch(text):
        raise BadFields("not a number")
    return float(text)


def _word(value: Any) -> str:
    """A short text for text, a whole number or a boolean; "" for what is not there. Raises BadFields."""
    if value is None or value is MISSING:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int) and abs(value) < 10**18:
        return str(value)
    if not isinstance(value, str) or len(value) > MAX_WORD:
        raise BadFields("wrong fields")
    return value.strip()


def _part(value: object, name: str, where: str) -> Path | str:
    if not isinstance(value, str) or not value:
        raise BadMap(f"{where}: map.{name} must be text: a path such as $.data[0].{name}, or a constant")
    if not value.startswith("$"):
        if len(value) > MAX_WORD:
            raise BadMap(f"{where}: map.{name} is longer than {MAX_WORD} characters")
        return value
    try:
        return Path.parse(value)
    except BadPath as error:
        raise BadMap(f"{where}: map.{name}: {error}") from error


def _settings(table: Mapping[str, Any], where: str) -> dict[str, Any]:
    settings: dict[str, Any] = {}
    if "time_format" in table:
        if table["time_format"] not in FORMATS:
            raise BadMap(f"{where}: map.time_format must be one of {', '.join(FORMATS)}")
        settings["time_format"] = table["time_format"]
    if "zone" in table:
        try:
            settings["zone"] = ZoneInfo(table["zone"])
        except (KeyError, ValueError, OSError, TypeError, AttributeError) as error:
            raise BadMap(f"{where}: map.zone is no time zone; use a name such as Europe/Oslo") from error
    if "decimal" in table:
        if table["decimal"] not in (".", ","):
            raise BadMap(f'{where}: map.decimal must be "." or ","')
        settings["decimal"] = table["decimal"]
    if "booleans" in table:
        if not isinstance(table["booleans"], bool):
            raise BadMap(f"{where}: map.booleans must be true or false")
        settings["booleans"] = table["booleans"]
    if "qualities" in table:
        words = table["qualities"]
        if not isinstance(words, Mapping) or not all(
            isinstance(w, str) and w in _QUALITY for w in words.values()
        ):
            raise BadMap(
                f"{where}: map.qualities must give one of {', '.join(_QUALITY)} for each word of the source"
            )
        settings["qualities"] = MappingProxyType({str(k).lower(): _QUALITY[w] for k, w in words.items()})
    return settings
