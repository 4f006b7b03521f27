"""A post for tests: clocks that are moved by hand, and codes whose hashes are as cheap as the settings allow."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import MappingProxyType

from argon2 import PasswordHasher

from app.people.person import Person
from app.people.post import Post, Purpose
from app.people.roles import Role
from app.people.settings_file import Grant, Rules
from app.people.tries import Now
from app.people.tries_file import TriesFile

CODES = {
    Role.PRESENTER: "show me the harbour",
    Role.OPERATOR: "kettle on the quay",
    Role.ENGINEER: "seven blue tugboats",
}


@dataclass
class Clock:
    wall_ns: int = 1_800_000_000_000_000_000
    mono_ns: int = 5_000_000_000

    def __call__(self) -> Now:
        return Now(self.wall_ns, self.mono_ns)

    def go(self, seconds: float) -> None:
        self.wall_ns += round(seconds * 1e9)
        self.mono_ns += round(seconds * 1e9)


@cache
def cheap(code: str) -> str:
    return PasswordHasher(time_cost=2, memory_cost=19_456, parallelism=1).hash(code)


def rules(
    roles: Mapping[str, Role] | None = None,
    codes: tuple[Role, ...] = tuple(CODES),
    *,
    lock_after_min: float = 15.0,
    kiosk: bool = False,
) -> Rules:
    people = {name: Grant(role) for name, role in (roles or {}).items()}
    return Rules(
        Path("people.toml"),
        True,
        people=MappingProxyType(people),
        codes=MappingProxyType({role: cheap(CODES[role]) for role in codes}),
        lock_after_min=lock_after_min,
        kiosk=kiosk,
    )


NOT_SET_UP = Rules(Path("people.toml"))


@dataclass
class Seat:
    """A post with its clock."""

    rules: Rules = field(default_factory=rules)
    person: Person = field(default_factory=lambda: Person("kari"))
    place: Path | None = None
    grant: Role = Role.VIEWER
    clock: Clock = field(default_factory=Clock)

    def __post_init__(self) -> None:
        self.post = Post(self.rules, self.person, TriesFile(self.place), grant=self.grant, now=self.clock)

    def tries(self, purpose: Purpose, role: Role, code: str) -> bool:
        attempt = self.post.ask(purpose, role)
        attempt.check(code)
        return self.post.settle(attempt).ok
