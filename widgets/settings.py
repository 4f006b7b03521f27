"""What a person may choose, and what the window remembers: each option declared once, as data.

The preferences dialog, the table in the documentation and the TVILLING_* overrides are made from this list; the store is
state_manager.py. Plain.   Thread: any.

    read_environment({"TVILLING_THEME": "light"})  ->  ({"theme": "light"}, [])
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from app.model.language import mark, tr
from app.model.languages import AS_SYSTEM, COMPLETE, LANGUAGES, NOT_YET, SYSTEM
from app.model.units_shown import AS_DATA, UNITS

VERSION = 1
PREFIX = "TVILLING_"


@dataclass(frozen=True, slots=True)
class Option:
    """default also gives the type.   choices: what else is allowed, empty for anything of the type.
    title: its name in the preferences; "" for what is only remembered, such as the size of the window.
    """

    name: str
    default: Any
    description: str
    choices: tuple[Any, ...] = ()
    title: str = ""

    @property
    def variable(self) -> str:
        """The environment variable that overrides it for one run."""
        return PREFIX + self.name.upper()

    def reads(self, value: Any) -> bool:
        return type(value) is type(self.default) and (not self.choices or value in self.choices)

    def parsed(self, text: str) -> Any:
        """A value from words. Raises ValueError saying what would do."""
        value: Any = text.strip()
        if isinstance(self.default, bool):
            value = {"1": True, "true": True, "yes": True, "0": False, "false": False, "no": False}.get(
                value.lower()
            )
        if not self.reads(value):
            wanted = tr("yes or no") if isinstance(self.default, bool) else ", ".join(map(str, self.choices))
            raise ValueError(
                tr(
                    "{variable}={text!r} is not usable; use {wanted}",
                    variable=self.variable,
                    text=text,
                    wanted=wanted,
                )
            )
        return value


OPTIONS = (
    Option("theme", "system", mark("Colours of the windows"), ("system", "dark", "light"), mark("Colours")),
    Option(
        "style",
        "presentation",
        mark("How the city is drawn"),
        ("operator", "presentation"),
        mark("Style of the city"),
    ),
    Option(
        "language",
        SYSTEM,
        mark("Language, figures and dates of the window; from the next start on"),
        (SYSTEM, *LANGUAGES),
        mark("Language"),
    ),
    Option(
        "size",
        "100",
        mark("How large everything in the window is; from the next start on"),
        ("100", "125", "150", "175", "200"),
        mark("Size"),
    ),
    Option("reduced_motion", False, mark("No moving camera, no fading"), (), mark("Reduced motion")),
    Option(
        "opens_wall",
        False,
        mark("Begin with the wall display, from the next start on"),
        (),
        mark("Wall display"),
    ),
    *(
        Option(
            f"unit_{quantity}",
            AS_DATA,
            "The unit that figures of this quantity are shown in",
            (AS_DATA, *units),
        )
        for quantity, units in UNITS.items()
    ),
    Option("geometry", "", "Size and place of the window"),
    Option("docks", "", "Where the panels are"),
    Option("windows", "", "Second windows and their panels, as JSON"),
    Option("trends", "", "Signals that an earlier version drew in the trends, separated by spaces"),
    Option("strip", "", "The signal over the timeline, as colours; empty for none"),
    Option("recent", "", "What was opened last, as JSON"),
    Option("small_map", "", "Whether the small map is shown; empty: where there is room", ("", "yes", "no")),
    Option("hidden_layers", "", "Layers that are switched off, separated by spaces"),
)

# version -> how a file of that version becomes one of the next; numbered, never edited afterwards
MIGRATIONS: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}


def option(name: str) -> Option:
    """Raises KeyError for a name that is not declared."""
    for known in OPTIONS:
        if known.name == name:
            return known
    raise KeyError(name)


def shown() -> tuple[Option, ...]:
    """Those a person chooses, in the order of the dialog."""
    return tuple(o for o in OPTIONS if o.title)


CHOICES = {
    "system": mark("System"),
    "dark": mark("Dark"),
    "light": mark("Light"),
    "operator": mark("Operator"),
    "presentation": mark("Presentation"),
}


def choice_word(known: Option, choice: Any) -> str:
    """How a choice is called on screen; languages by their own names."""
    if known.name == "size":
        return f"{choice} %"
    if known.name != "language":
        return tr(CHOICES.get(str(choice), str(choice).capitalize()))
    if choice == SYSTEM:
        return tr(AS_SYSTEM)
    return LANGUAGES[choice] if choice in COMPLETE else tr(NOT_YET, language=LANGUAGES[choice])


def read_environment(environ: Mapping[str, str]) -> tuple[dict[str, Any], list[str]]:
    """Overrides for this run, and a sentence for each that could not be used."""
    values: dict[str, Any] = {}
    notices: list[str] = []
    for known in shown():
        if known.variable in environ:
            try:
                values[known.name] = known.parsed(environ[known.variable])
            except ValueError as error:
                notices.append(f"{error}.")
    return values, notices


def migrated(raw: dict[str, Any]) -> tuple[dict[str, Any], str]:
    """A file's content brought to this version, and a sentence where that was not wholly possible. One of a later version is
    read as far as it is understood, and keeps its number. A step that fails costs itself: entries that it would have changed
    are judged one by one like all others."""
    version = raw.get(
        "version", 1
    )  # the first files had a number already; without one it was taken out by hand
    if type(version) is not int or version < 0:
        return {**raw, "version": VERSION}, tr("The version of the settings was not a number.")
    if version > VERSION:
        return raw, tr("The settings were written by a later version; what is known here is used.")
    trouble = ""
    while version < VERSION:
        try:
            raw = MIGRATIONS[version](dict(raw)) if version in MIGRATIONS else raw
        except Exception:  # noqa: BLE001  an old file may hold anything
            trouble = tr("Some settings of an earlier version could not be taken over.")
        version += 1
    return {**raw, "version": version}, trouble
