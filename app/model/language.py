"""What people read, in their language: English is the source, a catalogue gives the others when it is shown.

    tr("{n} of {m} sources report", n=3, m=4)
    trn("{n} alarm", "{n} alarms", 2)
    WORDS = {"a": mark("Active")}; tr(WORDS["a"])          # constants are translated when they are shown

Placeholders are filled after the translation, as plain text; a translation that lost one or invents one gives way to English.
Decimals of floats are written in the manner of the language (figures.py). Docs: docs/languages.md, decision 0038.
Thread: any; `use` once, at the start or where a person chooses another language.
"""

from __future__ import annotations

import string
from collections.abc import Callable

from app.model import figures

Lookup = Callable[[str, int], str]
"""(English, n) -> the translation, "" for none.   n: for plural forms, -1 where there is none."""
_MOST = 20_000  # answers kept; texts that never are in a catalogue (names of assets) must not fill the memory
_lookup: Lookup | None = None
_found: dict[str | tuple[str, int], str] = {}
_formatter = string.Formatter()


def use(lookup: Lookup | None) -> None:
    """None: English."""
    global _lookup
    _lookup = lookup
    _found.clear()


def mark(text: str) -> str:
    """Says that a constant is to be translated; gives it back."""
    return text


def tr(text: str, /, **values: object) -> str:
    if _lookup is None:
        return text.format(**values) if values else text
    found = _found.get(text)
    if found is None:
        found = _asked(text, text, -1, text)
    return _filled(found, values) if values else found


def trn(one: str, many: str, n: int, /, **values: object) -> str:
    """one, many: the English forms; `{n}` is filled with n where no other is given."""
    english = one if n == 1 else many
    values = {"n": n, **values}
    if _lookup is None:
        return english.format(**values)
    found = _found.get((many, n))
    if found is None:
        found = _asked((many, n), many, n, english)
    return _filled(found, values)


def placeholders(text: str) -> frozenset[str]:
    """The fields of a text with their formats, `{name:.1f}` as "name:.1f".   Raises ValueError for broken braces."""
    parts = _formatter.parse(text)
    return frozenset(f"{name}!{how}:{spec}" for _, name, spec, how in parts if name is not None)


def fits(translation: str, english: str) -> bool:
    """Whether a translation has the placeholders of the English text, no fewer and no others."""
    try:
        return placeholders(translation) == placeholders(english)
    except ValueError:
        return translation == english  # braces that are no placeholders, in a text that is never filled


def _asked(key: str | tuple[str, int], text: str, n: int, english: str) -> str:
    assert _lookup is not None
    found = _lookup(text, n) or english
    if found != english and not _fits_either(found, text, english):
        found = english
    if len(_found) < _MOST:
        _found[key] = found
    return found


def _fits_either(found: str, text: str, english: str) -> bool:
    """A form for one may leave the number out, as English does in "one alarm"."""
    return fits(found, text) or fits(found, english)


def _filled(text: str, values: dict[str, object]) -> str:
    if figures.manner().decimal != ".":
        values = {k: _Local(v) if type(v) is float else v for k, v in values.items()}
    return text.format(**values)


class _Local(float):
    """A number that writes itself with the decimal sign of the language."""

    def __format__(self, spec: str) -> str:
        text = float.__format__(self, spec)
        return figures.localised(text)

    def __str__(self) -> str:
        return figures.localised(float.__repr__(self))
