"""The JSON of an execution's status, which is not that of an enum: {"success": true}, or false with what failed."""

from __future__ import annotations

from typing import Any

from app.ledger.iota.bcs import BadBcs, Type, variant_of


def plain_status(of: Type, value: Any) -> dict[str, Any]:
    name, inner = variant_of(value)
    if name == "Success":
        return {"success": True}
    shown: dict[str, Any] = of.plain({"Failure": inner})["Failure"]
    return {"success": False, "status": shown}


def parse_status(of: Type, said: Any) -> Any:
    if not isinstance(said, dict) or not isinstance(said.get("success"), bool):
        raise BadBcs("a status that says neither success nor failure")
    if said["success"]:
        if said.keys() != {"success"} and said.get("status") is not None:
            raise BadBcs("a success with a failure")
        return of.parse("Success")
    if said.keys() != {"success", "status"}:
        raise BadBcs("a failure that does not say what failed")
    return of.parse({"Failure": said["status"]})
