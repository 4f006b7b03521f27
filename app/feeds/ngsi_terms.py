"""Names of NGSI-LD attributes and types in their short form, whichever of three forms a broker writes them in.

    activePower                                                 short, as the broker's own context makes it
    https://smartdatamodels.org/dataModel.Energy/activePower    full IRI, where the broker was told no context
    sdm-energy:activePower                                      prefixed

No `@context` is ever fetched. What a prefix means comes from assets/feeds/ngsi-context.jsonld, which ships with the
product and is ours, and from contexts that stand inside a payload; a context that is only an address is passed over.
A name from nowhere that is known stays as it came.   Thread: any.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import cast

from app.model.plain_json import loads

SHIPPED = Path(__file__).resolve().parent.parent.parent / "assets" / "feeds" / "ngsi-context.jsonld"

MAX_DEPTH = 4  # of lists and embedded contexts inside a payload
MAX_TERMS = 2000
MAX_CHARS = 500  # of one term or IRI
_HOPS = 4  # a term that is written with a prefix that is written with a prefix ...


class Terms:
    """A few look-ups in dicts. `short` never raises and never goes anywhere."""

    def __init__(self, base: Mapping[str, str], inline: Mapping[str, str] | None = None) -> None:
        """base: the shipped context, prefixes and terms -> IRIs or prefixed names.   inline: of one payload."""
        self._base = base
        self._inline = dict(inline or {})
        self._spaces = sorted(
            {iri for iri in base.values() if iri.endswith(("/", "#"))}, key=len, reverse=True
        )
        self._names = {self._whole(iri): term for term, iri in base.items() if not iri.endswith(("/", "#"))}
        self._known: dict[str, str] = {}

    def short(self, name: str) -> str:
        """The short form; `name` itself where it is short already or unknown."""
        known = self._known.get(name)
        if known is None:
            known = self._look_up(name)
            if len(self._known) < MAX_TERMS:
                self._known[name] = known
        return known

    def within(self, context: object) -> Terms:
        """These terms and those of a payload's own `@context`: self where it brings none."""
        terms: dict[str, str] = {}
        for term, iri in _terms(context, MAX_DEPTH):
            if len(terms) >= MAX_TERMS:
                break
            terms[term] = iri
        return Terms(self._base, {**self._inline, **terms}) if terms else self

    def _look_up(self, name: str) -> str:
        if name in self._inline or ":" in name:
            return self._compact(self._whole(name))
        return name

    def _whole(self, name: str) -> str:
        """The full IRI of a term or a prefixed name, as far as it is known."""
        for _ in range(_HOPS):
            if name in self._inline:
                name = self._inline[name]
                continue
            prefix, colon, rest = name.partition(":")
            if not colon or rest.startswith("//"):
                break
            space = self._inline.get(prefix) or self._base.get(prefix)
            if space is None:
                break
            name = space + rest
        return name[:MAX_CHARS]

    def _compact(self, iri: str) -> str:
        if (term := self._names.get(iri)) is not None:
            return term
        for space in self._spaces:
            rest = iri[len(space) :]
            if iri.startswith(space) and rest and not set(rest) & set("/#:?"):
                return rest
        return iri


@cache
def shipped() -> Terms:
    """The context that comes with the product."""
    try:
        content = loads(SHIPPED.read_text(encoding="utf-8"))
    except (OSError, ValueError):  # a copy that lacks the file still knows short names
        return Terms({})
    return Terms(dict(_terms(cast("dict[str, object]", content).get("@context"), MAX_DEPTH)))


def _terms(context: object, depth: int) -> Iterator[tuple[str, str]]:
    """(term, IRI) of a context object or a list of them; addresses and all that is too deep are passed over."""
    if depth <= 0:
        return
    if isinstance(context, list):
        for part in context[:MAX_TERMS]:
            yield from _terms(part, depth - 1)
    elif isinstance(context, dict):
        for count, (term, meaning) in enumerate(context.items()):
            if count >= MAX_TERMS:
                return
            if isinstance(meaning, dict):
                meaning = meaning.get("@id")
            if isinstance(meaning, str) and _is_plain(term) and _is_plain(meaning):
                yield term, meaning
        yield from _terms(context.get("@context"), depth - 1)


def _is_plain(name: object) -> bool:
    """No keyword of JSON-LD, and of a length that a name has."""
    return isinstance(name, str) and 0 < len(name) <= MAX_CHARS and not name.startswith("@")
