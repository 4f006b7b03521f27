"""`tvilling people`: who one is here, what each role may do, and, for an administrator, grants and codes (docs/people.md).

A code is asked for twice without an echo; it is never an argument, in a log or in the output.
"""

from __future__ import annotations

import argparse
import getpass
import sys
from pathlib import Path
from typing import Any

from app.commands.common import Unusable, add_json, note, print_json, print_line
from app.opening import open_district
from app.people.codes import BadCode, hashed
from app.people.person import this_person
from app.people.post import Post
from app.people.roles import Capability, Role
from app.people.settings_file import LARGEST, parsed, read_settings, site_file
from app.people.tries_file import TriesFile
from app.people_settings import Uneditable, with_code, with_grant, write

WITH_A_CODE = [str(role) for role in Role if role is not Role.VIEWER]


def add(commands: Any) -> None:
    top = commands.add_parser("people", help="roles, grants and codes: who may do what here")
    subs = top.add_subparsers(dest="people", metavar="WHAT", required=True)
    who = subs.add_parser("who", help="who the system says you are, and your role in the district")
    who.set_defaults(run=run_who)
    roles = subs.add_parser("roles", help="what each role may do")
    roles.set_defaults(run=run_roles)
    check = subs.add_parser(
        "check", help="what is wrong with the settings file; exit status 1 where something is"
    )
    check.set_defaults(run=run_check)
    for parser in (who, roles, check):
        add_json(parser)
    code = subs.add_parser(
        "code", help="set the code of a role (administrator); it is asked for, never an argument"
    )
    code.add_argument("role", choices=WITH_A_CODE)
    code.add_argument("--remove", action="store_true", help="take the code of this role away")
    code.set_defaults(run=run_code)
    grant = subs.add_parser("grant", help="give a person or a group a role (administrator)")
    grant.add_argument("name", help="as the system knows it")
    grant.add_argument("role", choices=[str(role) for role in Role])
    grant.add_argument("--group", action="store_true", help="NAME is a group of the system")
    grant.add_argument(
        "--sid", default="", help="on Windows: the account's SID, so that a like name is another"
    )
    grant.set_defaults(run=run_grant)
    revoke = subs.add_parser("revoke", help="take a person's or a group's role away (administrator)")
    revoke.add_argument("name")
    revoke.add_argument("--group", action="store_true")
    revoke.set_defaults(run=run_revoke)


def run_who(args: argparse.Namespace) -> int:
    from app.people_post import granted

    person, rules = this_person(), read_settings(site_file())
    grant = granted(open_district(args.district).district)
    post = Post(rules, person, TriesFile(None), grant=grant)
    for text in rules.problems:
        note(text)
    if args.json:
        print_json(
            {
                "who": person.name,
                "role": str(post.role),
                "set_up": rules.is_set_up,
                "settings": str(rules.path),
                "capabilities": sorted(post.capabilities),
                "problems": list(rules.problems),
            }
        )
        return 0
    state = "by the settings" if rules.is_set_up else "nothing is set up"
    print_line(f"{person.name}: {post.role} ({state}; {rules.path})")
    return 0


def run_roles(args: argparse.Namespace) -> int:
    table = {str(role): sorted(role.capabilities) for role in Role}
    if args.json:
        print_json({"roles": table})
        return 0
    width = max(map(len, Capability))
    print_line(" " * width + "  " + "  ".join(f"{role:<9}" for role in Role))
    for one in Capability:
        marks = "  ".join(f"{'yes' if one in role.capabilities else '-':<9}" for role in Role)
        print_line(f"{one:<{width}}  {marks}")
    return 0


def run_check(args: argparse.Namespace) -> int:
    rules = read_settings(site_file())
    if args.json:
        print_json(
            {
                "settings": str(rules.path),
                "set_up": rules.is_set_up,
                "problems": list(rules.problems),
                "people": {name: str(one.role) for name, one in rules.people.items()},
                "groups": {name: str(role) for name, role in rules.groups.items()},
                "codes": sorted(rules.codes),
            }
        )
    else:
        for text in rules.problems:
            print_line(text)
        if not rules.is_set_up:
            print_line(f"{rules.path}: is not there; nothing is set up.")
        elif not rules.problems:
            codes = ", ".join(sorted(rules.codes)) or "none"
            print_line(
                f"{rules.path}: good; {len(rules.people)} people, {len(rules.groups)} groups, codes: {codes}"
            )
    return 1 if rules.problems else 0


def run_code(args: argparse.Namespace) -> int:
    path, role = site_file(), Role(args.role)
    text = _text(path)
    if args.remove:
        _write(path, lambda: with_code(text, role, None))
        print_line(f"{role} has no code any more.")
        return 0
    _may_write(path)
    first = _asked(f"New code for {role}: ")
    try:
        hash_text = hashed(first)
    except BadCode as error:
        raise Unusable(str(error)) from error
    if _asked("The same again: ") != first:
        raise Unusable("the two were not the same; nothing has changed")
    _write(path, lambda: with_code(text, role, hash_text))
    print_line(f"The code of {role} is set. Windows that are open take it when they are opened again.")
    return 0


def run_grant(args: argparse.Namespace) -> int:
    path = site_file()
    text, kind = _text(path), "groups" if args.group else "people"
    if args.group and args.sid:
        raise Unusable("--sid is for a person, not for a group")
    _write(path, lambda: with_grant(text, kind, args.name, Role(args.role), args.sid))
    print_line(f"{args.name} is {args.role}.")
    return 0


def run_revoke(args: argparse.Namespace) -> int:
    path = site_file()
    text, kind = _text(path), "groups" if args.group else "people"
    _write(path, lambda: with_grant(text, kind, args.name, None))
    print_line(f"{args.name} is a viewer.")
    return 0


def _asked(words: str) -> str:
    """Without an echo, from the terminal only: a pipe would leave the code in a file or a history."""
    if not sys.stdin.isatty():
        raise Unusable("a code is typed at a terminal; it cannot come from a pipe or a file")
    try:
        return getpass.getpass(words)
    except EOFError as error:
        raise Unusable("no code was given; nothing has changed") from error


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST + 1)
    except (FileNotFoundError, NotADirectoryError):
        return ""
    except OSError as error:
        raise Unusable(f"{path}: cannot be read: {error.strerror or type(error).__name__}") from error
    if len(raw) > LARGEST:
        raise Unusable(f"{path}: larger than {LARGEST:,} bytes; mend or move it first")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as error:
        raise Unusable(f"{path}: it is no text; mend or move it first") from error


def _may_write(path: Path) -> None:
    """Before a code is typed in vain."""
    import os

    place = path if path.exists() else next(p for p in path.parents if p.exists())
    if not os.access(place, os.W_OK):
        raise Unusable(f"{path}: only an administrator may write it; run this command as one (sudo)")


def _write(path: Path, change: Any) -> None:
    import tomllib

    _may_write(path)
    try:
        text = change()
        problems = parsed(tomllib.loads(text), path).problems
        if problems:
            raise Unusable(f"not written: {problems[0]}")
        write(path, text)
    except (Uneditable, tomllib.TOMLDecodeError) as error:
        raise Unusable(f"{path}: {error}") from error
    except OSError as error:
        raise Unusable(
            f"{path}: cannot be written: {error.strerror or type(error).__name__}; run this command as an administrator"
        ) from error
