"""What people read, in their language: English is the source, a catalogue gives the others when it is shown.

    tr("{n} of {m} sources report", n=3, m=4)
    trn("{n} alarm", "{n} alarms", 2)
    WORDS = {"a": mark("Active")}; tr(WORDS["a"])          # constants are translated when they are shown

Placeholders are filled after the translation, as plain text; a translation that lost one or invents one gives way to English.
Thread: any; `use` once, at the start or where a person chooses another language.
"""

from __future__ import annotations

from collections.abc import Callable

Lookup = Callable[[str, int], str]
"""(English, n) -> the translation, "" for none.   n: for plural forms, -1 where there is none."""
_lookup: Lookup | None = None


def use(lookup: Lookup | None) -> None:
    """None: English."""
    global _lookup
    _lookup = lookup


def mark(text: str) -> str:
    """Says that a constant is to be translated; gives it back."""
    return text


def tr(text: str, /, **values: object) -> str:
    found = (_lookup(text, -1) if _lookup is not None else "") or text
    return _filled(found, text, values)


def trn(one: str, many: str, n: int, /, **values: object) -> str:
    """one, many: the English forms."""
    english = one if n == 1 else many
    found = (_lookup(many, n) if _lookup is not None else "") or english
    return _filled(found, english, {"n": n, **values})


def _filled(text: str, english: str, values: dict[str, object]) -> str:
    if not values:
        return text
    try:
        return text.format(**values)
    except (KeyError, IndexError, ValueError):
        return english.format(**values)
