"""What a CityGML feature says of itself -> attributes, named and typed as CityJSON has them.   Thread: any.

Lengths become metres whatever their unit. Generic attributes keep their own name and the type that the file gives.
Beside `yearOfConstruction`, `function` and `storeysAboveGround` stands what the styles ask for: `year` and `use`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from maps.readers.citygml_names import local
from maps.readers.citygml_uses import use_of

_WHOLE: Final = frozenset(
    {"storeysAboveGround", "storeysBelowGround", "yearOfConstruction", "yearOfDemolition"}
)
_LENGTHS: Final = frozenset(
    {"measuredHeight", "height", "trunkDiameter", "crownDiameter", "averageHeight", "rootBallDiameter"}
)
_METRES: Final = {
    "ft": 0.3048, "foot": 0.3048, "feet": 0.3048, "[ft_i]": 0.3048, "us-ft": 1200 / 3937, "cm": 0.01, "mm": 0.001, "km": 1000.0,
}  # fmt: skip
_WHOLE_NUMBER: Final = re.compile(r"[+-]?\d{1,15}")
_LONGEST: Final = 2000
_DEEPEST: Final = 6


def add_leaf(attributes: dict[str, Any], element: Any) -> None:
    """An element with text only. What stands several times keeps its first value."""
    name, text = local(element), (element.text or "").strip()[:_LONGEST]
    if not text or name in attributes:
        return
    value: Any = text
    if name in _WHOLE:
        value = int(text[:4]) if name.startswith("year") and text[:4].isdigit() else _whole(text)
    elif name.startswith("storeyHeights"):
        value = [_measure(part, element.get("uom")) for part in text.split()]
    elif name in _LENGTHS or element.get("uom"):
        value = _measure(text, element.get("uom"))
    attributes[name] = value


def add_measured(attributes: dict[str, Any], element: Any) -> None:
    """CityGML 3.0's con:Height: its value is what earlier versions call measuredHeight."""
    for part in element.iter():
        if local(part) == "value" and part.text and "measuredHeight" not in attributes:
            attributes["measuredHeight"] = _measure(part.text.strip(), part.get("uom"))


def add_generic(attributes: dict[str, Any], element: Any, prefix: str = "", depth: int = 0) -> None:
    """gen:stringAttribute and its kin of 1.0 and 2.0, gen:StringAttribute of 3.0, and sets of them."""
    kind = local(element)
    name = str(element.get("name") or _text_of(element, "name") or "")[:200]
    if kind.lower() == "genericattributeset":
        if depth < _DEEPEST:
            for part in element:
                inner = part[0] if local(part) in ("genericAttribute", "genericAttributeMember") and len(part) else part  # fmt: skip
                if is_generic(inner):
                    add_generic(attributes, inner, f"{prefix}{name}.", depth + 1)
        return
    value = next((e for e in element if local(e) == "value"), None)
    if value is None or not name or f"{prefix}{name}" in attributes:
        return
    text = (value.text or "").strip()[:_LONGEST]
    if text:
        attributes[f"{prefix}{name}"] = _typed(kind, text, value.get("uom"))


def is_generic(element: Any) -> bool:
    name = local(element)
    return name.endswith(("Attribute", "AttributeSet")) and len(name) < 24


def add_address(attributes: dict[str, Any], element: Any) -> None:
    """xAL in its many forms -> `address`: Kongens gate 1, 7011 Trondheim. Parts are found by name, not by place."""
    parts: dict[str, str] = {}
    for part in element.iter():
        name, text = local(part), (part.text or "").strip()[:200]
        if text:
            parts.setdefault(_address_part(part, name), text)
    road = " ".join(parts[k] for k in ("road", "number") if k in parts)
    town = " ".join(parts[k] for k in ("postcode", "town") if k in parts)
    text = ", ".join(v for v in (road, town) if v) or parts.get("line", "")
    if text:
        attributes.setdefault("address", text)


def add_deeper(attributes: dict[str, Any], element: Any) -> None:
    """Texts in a property that we do not know, such as those of an extension (ADE)."""
    for part in _leaves(element, 0):
        add_leaf(attributes, part)


def finish(attributes: dict[str, Any]) -> dict[str, Any]:
    """Adds `year` and `use` where the file says them in its own way."""
    built = attributes.get("yearOfConstruction") or attributes.get("dateOfConstruction")
    if "year" not in attributes and built is not None and str(built)[:4].isdigit():
        attributes["year"] = int(str(built)[:4])
    if "use" not in attributes:
        use = use_of(attributes.get("usage")) or use_of(attributes.get("function"))
        use = use or use_of(attributes.get("class"), is_class=True)
        if use is not None:
            attributes["use"] = use
    return attributes


def _address_part(part: Any, name: str) -> str:
    if name in ("ThoroughfareName", "ThoroughFareName"):
        return "road"
    if name in ("ThoroughfareNumber", "ThoroughFareNumber"):
        return "number"
    if name == "LocalityName":
        return "town"
    if name in ("PostalCodeNumber", "PostCode"):
        return "postcode"
    if name == "AddressLine":
        return "line"
    above = part.getparent()
    role = "".join(str(v) for v in part.attrib.values()) if part.attrib else ""
    if name == "NameElement":  # xAL 3: the meaning stands on the element above
        return {"Thoroughfare": "road", "Locality": "town"}.get(local(above), "name")
    if name == "Identifier":
        return {"PostCode": "postcode", "Number": "number", "Thoroughfare": "number"}.get(
            local(above), f"id{role}"
        )
    return name


def _leaves(element: Any, depth: int) -> Iterator[Any]:
    for part in element:
        if len(part):
            if depth < _DEEPEST:
                yield from _leaves(part, depth + 1)
        else:
            yield part


def _text_of(element: Any, name: str) -> str | None:
    return next((e.text for e in element if local(e) == name), None)


def _typed(kind: str, text: str, uom: str | None) -> Any:
    kind = kind.lower()
    if kind.startswith("int"):
        return _whole(text)
    if kind.startswith("double"):
        return _measure(text, None)
    if kind.startswith("measure"):
        return _measure(text, None) if uom is None or uom.strip("#").lower() not in _METRES else _measure(text, uom)  # fmt: skip
    return text


def _whole(text: str) -> int | float | str:
    return int(text) if _WHOLE_NUMBER.fullmatch(text) else _measure(text, None)


def _measure(text: str, uom: str | None) -> float | str:
    """Metres where uom is a length; the text itself where it is no number."""
    try:
        value = float(text)
    except ValueError:
        return text
    unit = (uom or "").strip().lower().rsplit(":", 1)[-1].lstrip("#")
    return value * _METRES.get(unit, 1.0)
