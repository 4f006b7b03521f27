"""What a shift hands over: alarms, what people did, the indicators, open points and notes, and what it all is worth.

    report = gather(place, journal, historian, shift, made=Made(by="kari", t_ns=now))     # a reader's thread: reads history
    write_report(report, path)                                                            # widgets/shift_paper.py

Facts only: what could not be read is named in `remarks`, and no figure is made up. The journal is read by pages; of what
would be too long for a report the newest is kept, and how much is left out is said.   Thread: any but the GUI's.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from app.alarm_past import read_past
from app.alarms.performance import Performance, performance_of
from app.alarms.words import Change, Priority
from app.history.contract import Historian, HistoryError
from app.journal.entry import Entry
from app.journal.store import Journal
from app.model.language import tr, trn
from app.model.trust import Proof
from app.opening import OpenedDistrict
from app.shift_alarms import AlarmLine, read_alarms
from app.shift_log import ShiftNote, notes_of, open_points
from app.shift_times import Shift

FIGURES = (
    "used_kwh", "made_kwh", "bought_kwh", "sold_kwh", "self_sufficiency", "self_consumption", "peak_import_15_kw",
    "co2_kg", "cost", "traded_kwh", "data_quality",
)  # fmt: skip
"""Of the indicators, those that are there, in this order."""
MOST_ACTIONS = 2000
"""Lines about what people did that are kept, the newest."""
COMMAND = "command"
"""Mode of a report that was made without a window."""


@dataclass(frozen=True, slots=True)
class Figure:
    """value: None where it is not known; coverage 0..1."""

    label: str
    value: float | None
    unit: str
    decimals: int
    coverage: float


@dataclass(frozen=True, slots=True)
class Made:
    """Who made a report, when, and in which mode the window was: live, replay, scenario, or COMMAND."""

    by: str
    t_ns: int
    mode: str = ""
    version: str = ""


@dataclass(frozen=True, slots=True)
class Worth:
    """How far the readings of the shift are proven.   intervals: number of each kind.   why: a sentence where nobody could
    look, or what keeps some from being checked."""

    intervals: Mapping[Proof, int] = field(default_factory=dict)
    why: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """alarms, hours, standing: high, medium and low ones; diagnostic ones, for who keeps the system, are in `diagnostic` and
    `standing_diagnostic`.   hours: how often one asked in each hour.   more_actions, more_feeds: older lines left out."""

    district: str
    is_synthetic: bool
    zone: str
    shift: Shift
    made: Made
    performance: Performance | None
    alarms: tuple[AlarmLine, ...]
    diagnostic: tuple[AlarmLine, ...]
    hours: tuple[tuple[int, Mapping[str, int]], ...]
    standing: tuple[Change, ...]
    standing_diagnostic: tuple[Change, ...]
    away: tuple[Change, ...]
    actions: tuple[Entry, ...]
    figures: tuple[Figure, ...]
    notes: tuple[ShiftNote, ...]
    open: tuple[ShiftNote, ...]
    feeds: tuple[Entry, ...]
    worth: Worth
    remarks: tuple[str, ...] = ()
    titles: Mapping[str, str] = field(default_factory=dict)
    more_actions: int = 0
    more_feeds: int = 0

    @property
    def rang(self) -> int:
        """How often a high, medium or low alarm asked for attention."""
        return sum(one.raised for one in self.alarms)

    @property
    def rang_diagnostic(self) -> int:
        return sum(one.raised for one in self.diagnostic)


def gather(
    place: OpenedDistrict,
    journal: Journal,
    historian: Historian | None,
    shift: Shift,
    *,
    made: Made,
    worth: Worth | None = None,
) -> Report:
    """worth: where somebody has compared the shift with the ledger. Raises JournalError."""
    to_ns = min(shift.to_ns, made.t_ns)
    remarks: list[str] = []
    if to_ns < shift.to_ns:
        remarks.append(tr("The shift is not over: this is what happened so far."))
    if made.mode == COMMAND:
        remarks.append(tr("Made without a window: there is no picture of the city in it."))
    found = read_alarms(journal, shift.from_ns, to_ns)
    if found.unknown:
        remarks.append(
            trn(
                "{n} line of alarms by a later version of the program is not counted.",
                "{n} lines of alarms by a later version of the program are not counted.",
                found.unknown,
            )
        )
    performance = None
    if to_ns > shift.from_ns:
        performance = performance_of(read_past(journal, shift.from_ns, to_ns), shift.from_ns, to_ns)
        if not performance.is_covered:
            remarks.append(
                tr(
                    "The alarm system ran for {share} of the shift; what happened in the rest is not known.",
                    share=f"{performance.coverage:.0%}",
                )
            )
    names = {asset.id: asset.name for asset in place.catalogue.assets}
    lines, standing = found.lines(names), found.standing()
    notes = notes_of(journal.each(kinds=("shift",), to_ns=to_ns))
    actions, more_actions = _actions(journal, shift.from_ns, to_ns)
    figures, more = _figures(place, historian, shift.from_ns, to_ns)
    return Report(
        place.district.name,
        place.district.synthetic,
        str(place.district.zone),
        shift,
        made,
        performance,
        tuple(a for a in lines if not a.is_diagnostic),
        tuple(a for a in lines if a.is_diagnostic),
        found.hours(),
        tuple(c for c in standing if c.priority is not Priority.DIAGNOSTIC),
        tuple(c for c in standing if c.priority is Priority.DIAGNOSTIC),
        found.away(),
        actions,
        figures,
        tuple(_named(n, names) for n in notes if shift.from_ns <= n.t_ns < to_ns),
        tuple(_named(n, names) for n in open_points(notes, to_ns - 1)),
        tuple(found.feeds),
        worth or Worth(),
        (*remarks, *more),
        found.titles,
        more_actions,
        found.more_feeds,
    )


def _named(note: ShiftNote, names: Mapping[str, str]) -> ShiftNote:
    """For people: what it is about by its name."""
    return replace(note, about=names.get(note.about, note.about))


QUIET_ACTIONS = ("action.view", "action.select", "action.camera", "action.shift.note")
"""Looking around is the black box's; notes stand in a table of their own."""


def _actions(journal: Journal, from_ns: int, to_ns: int) -> tuple[tuple[Entry, ...], int]:
    """What changed something, or was refused (looking around is the black box's): the newest, and how many are left out."""
    kept: deque[Entry] = deque(maxlen=MOST_ACTIONS)
    count = 0
    for entry in journal.each(kinds=("action",), from_ns=from_ns, to_ns=to_ns):
        if not entry.kind.startswith(QUIET_ACTIONS):
            kept.append(entry)
            count += 1
    return tuple(kept), count - len(kept)


def _figures(
    place: OpenedDistrict, historian: Historian | None, from_ns: int, to_ns: int
) -> tuple[tuple[Figure, ...], list[str]]:
    if historian is None or to_ns <= from_ns:
        return (), [tr("History was not there: the shift's energy is not told.")]
    from app.energy.indicators.compute import extras_of, indicators_of
    from app.energy.indicators.contract import Subject
    from app.energy.indicators.energies import layout_of
    from app.past_energies import read_energies, step_for

    try:
        energies = read_energies(
            historian, place.catalogue, from_ns, to_ns, step_for(to_ns - from_ns), layout=layout_of(place.catalogue),
            currency=place.district.currency,
        )  # fmt: skip
    except HistoryError as error:
        return (), [tr("History could not be read ({error}): the shift's energy is not told.", error=error)]
    if not energies.steps:
        return (), [tr("Nothing was recorded in the shift: its energy is not told.")]
    found = indicators_of(energies, Subject(), extras_of(energies))
    figures = tuple(
        Figure(one.label, one.value, one.unit, one.decimals, one.coverage)
        for name in FIGURES
        if (one := found.by_name.get(name)) is not None
    )
    return figures, list(energies.remarks)
