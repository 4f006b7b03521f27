"""A scenario -> the text of its file; read again it is the same to the last bit.   Thread: any, pure.

write_scenario(scenario, "NOK")                       # a new text
write_scenario(scenario, "NOK", onto=old_text)        # comments of tables that are still there stay
"""

from __future__ import annotations

from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from app.scenarios.amounts import write_amount
from app.scenarios.kinds import ASSUMPTIONS, KINDS, Param
from app.scenarios.words import Intervention, Scenario, Value


def write_scenario(scenario: Scenario, currency: str = "", onto: str = "") -> str:
    try:
        document = tomlkit.parse(onto)
    except TOMLKitError:
        document = tomlkit.document()
    head = document.setdefault("scenario", tomlkit.table())
    for key in ("id", "name", "about", "author"):
        _put(head, key, getattr(scenario, key))
    if scenario.base.hash or scenario.base.district:
        base = head.setdefault("base", tomlkit.table())
        _put(base, "district", scenario.base.district)
        _put(base, "hash", scenario.base.hash)
        if scenario.base.parts:
            base["parts"] = dict(scenario.base.parts)
        else:
            base.pop("parts", None)
    else:
        head.pop("base", None)
    if scenario.assumptions:
        table = document.setdefault("assumptions", tomlkit.table())
        for key in [k for k in table if k not in scenario.assumptions]:
            table.pop(key)
        for key, value in scenario.assumptions.items():
            _put(table, key, _written(ASSUMPTIONS[key], value, currency))
    else:
        document.pop("assumptions", None)
    known = {str(t.get("id")): t for t in document.get("intervention", [])} if onto else {}
    document.pop("intervention", None)
    if scenario.interventions:
        many = tomlkit.aot()
        for one in scenario.interventions:
            many.append(_table(one, known.get(one.id), currency))
        document["intervention"] = many
    return tomlkit.dumps(document)


def _table(one: Intervention, old: Any, currency: str) -> Any:
    table = tomlkit.table() if old is None else old
    kind = KINDS[one.kind]
    wanted: dict[str, Any] = {
        "id": one.id,
        "kind": one.kind,
        "where": one.where,
        "objects": list(one.objects),
    }
    wanted |= {p.name: _written(p, one.values[p.name], currency) for p in kind.params if p.name in one.values}
    wanted |= {
        "year": one.year, "package": one.package, "footprint": [list(corner) for corner in one.footprint],
        "enabled": None if one.enabled else False, "note": one.note,
    }  # fmt: skip
    for key in [k for k in table if k not in wanted]:
        table.pop(key)
    for key, value in wanted.items():
        _put(table, key, value)
    return table


def _written(param: Param, value: Value, currency: str) -> Any:
    if isinstance(value, str):
        return value
    if not param.unit:
        return int(value) if value == round(value) and abs(value) < 2**53 else value
    return write_amount(value, param.unit, currency)


def _put(table: Any, key: str, value: Any) -> None:
    """Nothing is written where there is nothing to say; what says the same stays as it was written."""
    if value is None or value == "" or value == []:
        table.pop(key, None)
    elif key not in table or table[key] != value:
        table[key] = value
