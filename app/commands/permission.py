"""Commands that change something pass the same gate as the window: by the person's role, or by a code typed at the terminal.

    permit(args)        # before the command runs; raises Unusable where it may not

What is done is a line of the district's journal, with the mode "" as there is no window; refused, too. Where the district has no
journal yet, none is begun for it.   Thread: main.
"""

from __future__ import annotations

import argparse
import getpass
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final

from app.commands.common import Unusable, note
from app.people.actions import ACTIONS
from app.people.gate import Deed, Gate
from app.people.post import Post, Purpose, Refused
from app.people.roles import Capability, Role, least

CHANGING: Final = {
    "history_files.run_import": "import.readings",
    "history_files.run_export": "export.table",
    "history_care.run_backup": "export.backup",
    "history_care.run_restore": "history.restore",
    "history_care.run_compact": "history.compact",
    "ledger_proof.run_proof": "export.evidence",
    "ledger_proof.run_bundle": "export.evidence",
    "ledger_proof.run_trust": "export.table",
    "ledger_anchor.run": "ledger.anchor",
    "ledger_device.run_key": "ledger.device",
    "ledger_device.run_register": "ledger.device",
    "ledger_device.run_revoke": "ledger.device",
    "ledger_device.run_prove": "ledger.device",
    "ledger_log.run_key": "ledger.key",
    "ledger_log.run_files": "export.table",
    "ledger_witness.run_key": "ledger.trust",
    "ledger_witness.run_sign": "ledger.trust",
    "ledger_witness.run_add": "ledger.trust",
    "replay.run": "export.film",
    "shift.run_report": "export.report",
    "scenario.run_export": "export.report",
    "scenario_freeze.run_freeze": "scenarios.change",
    "feed.run_password": "feeds.change",
    "simulate.run": "feeds.simulate",
    "new.run": "district.make",
}
"""Module and function of a command -> what it does. The others read; `people` has the file's own rights."""
READING: Final = (
    "open", "districts", "info", "shot", "feed.run", "history.", "history_care.run_check", "ledger.run_", "ledger_check.",
    "ledger_tamper.", "ledger_device.run_list", "ledger_witness.run_request", "market", "kpi", "grid", "forecast", "alarms",
    "shift.run_notes", "people", "self_test", "scenario.run_one", "scenario.run_compare", "scenario.run_list", "scenario_sweep.run", "scenario_freeze.run_check", "scenario_replay.run",
)  # fmt: skip
"""Beginnings of the commands that change nothing of a district: for the test that none is forgotten."""


def action_of(args: argparse.Namespace) -> str:
    """ "" for a command that only reads."""
    run = getattr(args, "run", None)
    return CHANGING.get(f"{run.__module__.rpartition('.')[2]}.{run.__name__}", "") if run is not None else ""


def permit(args: argparse.Namespace) -> None:
    name = action_of(args)
    if name == "ledger.key" and not (args.rotate or args.forget_old):
        return  # shows the public key
    if not name:
        return
    from app.people_post import make_post

    post = make_post()
    place = _enter(post, args)
    gate = Gate(post)
    deeds: list[Deed] = []
    gate.write_to(deeds.append)
    if post.is_locked:
        raise Unusable("your window is locked; unlock it first")
    if gate.why_not(name):
        _step_up(post, gate, ACTIONS[name].capability)
    is_free = gate.passes(name)
    _write(place, deeds)
    if not is_free:
        raise Unusable(gate.why_not(name))


def _enter(post: Post, args: argparse.Namespace) -> Path | None:
    """The district's journal, where there is one; what is granted there where nothing is set up."""
    from app.model.district import BadDistrict, read_district
    from app.opening import data_folder, find_district, history_folder
    from app.people_post import granted

    try:
        district = read_district(find_district(args.district))
    except (BadDistrict, OSError):
        post.enter(Role.OPERATOR)  # the command itself says what is wrong, and there is nothing to guard
        return None
    post.enter(granted(district))
    return history_folder(data_folder(args.data), district) / "journal.sqlite"


def _step_up(post: Post, gate: Gate, wanted: Capability) -> None:
    """At a terminal the code of the role that may is asked for; elsewhere the refusal stands."""
    role = least(wanted)
    if role not in post.raising or not sys.stdin.isatty():
        return
    try:
        attempt = post.ask(Purpose.STEP_UP, role)
    except Refused as refused:
        raise Unusable(str(refused).rstrip(".")) from refused
    with suppress(EOFError):  # no code is a wrong one
        attempt.check(getpass.getpass(f"This needs the role {role}. Its code: "))
    outcome = post.settle(attempt)
    gate.note(f"action.person.{'' if outcome.ok else 'not-'}stepped-up", role.value, (role.value,))
    if not outcome.ok:
        note(outcome.text)


def _write(place: Path | None, deeds: list[Deed]) -> None:
    if place is None or not place.is_file():
        return
    from app.journal.store import Journal, JournalError
    from app.people_post import entry_of

    try:
        with Journal(place) as journal:
            journal.append([entry_of(deed) for deed in deeds])
    except JournalError as error:  # the doing is allowed or not whatever the disk says; it is told
        note(f"{error}; this is not in the journal")
