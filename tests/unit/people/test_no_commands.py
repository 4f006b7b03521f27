"""This program never acts on equipment: nothing in it sends to a device, and there is no action that would."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

from app.feeds.registry import _BUILT_IN
from app.people.actions import ACTIONS

APP = Path(__file__).resolve().parents[3] / "app"
PUBLISHES = {
    "publish.py": "the simulator's publisher, `tvilling simulate`: made-up readings to a broker, for tests and workshops",
    "stream_sales.py": "readings that were sold, sealed, to the buyer's topic; no topic of a device",
    "feeds/mqtt_session.py": "the session that both use",
}
SENDS = {
    "feeds/ngsi_subscription.py": "asks a context broker to notify this machine, and ends that again; changes no entity",
    "iota_feed.py": "questions to a ledger's node",
    "ledger/iota/rpc.py": "questions to a ledger's node, and anchors of the log",
    "ledger/log_file.py": "names of SQL, in a trigger that forbids them",
}
COMMANDING = (
    "setpoint",
    "switch",
    "actuat",
    "dispatch",
    "command",
    "curtail",
    "open-breaker",
    "close-breaker",
    "write-register",
)


def calls(tree: ast.AST) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call))


def test_that_nothing_publishes_but_the_simulator_s_tool_and_what_was_sold() -> None:
    found = set()
    for file in APP.rglob("*.py"):
        for call in calls(ast.parse(file.read_text("utf-8"))):
            if isinstance(call.func, ast.Attribute) and call.func.attr in (
                "publish",
                "publish_single",
                "write_register",
            ):
                found.add(file.relative_to(APP).as_posix())
    assert found == set(PUBLISHES)


def test_that_no_request_but_these_changes_anything_elsewhere() -> None:
    words = {"POST", "PUT", "PATCH", "DELETE"}
    found = set()
    for file in APP.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and node.value in words:
                found.add(file.relative_to(APP).as_posix())
            if (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Attribute)
                and node.func.attr in ("patch", "post")
            ):
                found.add(file.relative_to(APP).as_posix())
    assert found == set(SENDS), "who else sends something, and to whom?"


def test_that_no_feed_has_a_way_to_its_devices() -> None:
    ways = ("send", "write", "command", "set_value", "actuate", "control", "publish")
    for place in set(_BUILT_IN.values()):
        module, _, name = place.partition(":")
        feed = getattr(import_module(module), name)
        found = [one for one in dir(feed) if one.lstrip("_").startswith(ways) and not one.startswith("__")]
        assert found == [], place


def test_that_there_is_no_action_on_equipment() -> None:
    for name, action in ACTIONS.items():
        text = f"{name} {action.words}".lower()
        assert not any(word in text for word in COMMANDING), name


def test_that_the_docs_say_so_plainly() -> None:
    sentence = "never acts on equipment"
    assert sentence in (APP.parent / "docs" / "people.md").read_text("utf-8")
    assert sentence in (APP.parent / "README.md").read_text("utf-8")
