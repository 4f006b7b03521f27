"""Where the JSON of a value is not that of its bytes: an execution's status ({"success": true}, or false with what failed), and
inputs of a transaction, whose kinds of objects stand beside pure bytes.   Thread: any; pure."""

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


_OBJECTS = ("ImmutableOrOwned", "Shared", "Receiving")


def plain_input(of: Type, value: Any) -> Any:
    name, _ = variant_of(value)
    shown = of.plain(value)
    return shown if name == "Pure" else shown["Object"]


def parse_input(of: Type, said: Any) -> Any:
    if isinstance(said, dict) and len(said) == 1 and next(iter(said)) in _OBJECTS:
        return of.parse({"Object": said})
    if isinstance(said, dict) and "Object" in said:
        raise BadBcs("an input is Pure, or one of the kinds of objects")
    return of.parse(said)
