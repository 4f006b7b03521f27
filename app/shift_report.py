"""What a shift hands over: alarms, what people did, the indicators, open points and notes, and what it all is worth.

    report = gather(place, journal, historian, shift, who="kari")     # a reader's thread: it reads history
    write_pdf(report, path)                                           # widgets/shift_paper.py

Facts only: what could not be read is named in `remarks`, and no figure is made up.   Thread: any but the GUI's.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from app.alarm_lines import change_of
from app.alarm_past import read_past
from app.alarms.performance import Performance, performance_of
from app.alarms.words import Change, State, What
from app.history.contract import Historian, HistoryError
from app.journal.entry import Entry
from app.journal.store import Journal
from app.model.times import HOUR_NS
from app.opening import OpenedDistrict
from app.shift_log import ShiftNote, notes_of, open_points
from app.shift_times import Shift

FIGURES = (
    "used_kwh", "made_kwh", "bought_kwh", "sold_kwh", "self_sufficiency", "self_consumption", "peak_import_15_kw",
    "co2_kg", "cost", "traded_kwh", "data_quality",
)  # fmt: skip
"""Of the indicators, those that are there, in this order."""
MOST_LINES = 50_000


@dataclass(frozen=True, slots=True)
class Figure:
    """value: None where it is not known; coverage 0..1."""

    label: str
    value: float | None
    unit: str
    decimals: int
    coverage: float


@dataclass(frozen=True, slots=True)
class AlarmLine:
    """One alarm over the shift.   raised: how often it asked.   state: at the end, "" where it was quiet."""

    alarm: str
    title: str
    where: str
    priority: str
    raised: int
    first_ns: int
    last_ns: int
    acked_by: str
    state: str


@dataclass(frozen=True, slots=True)
class Report:
    """by: who made it.   hours: alarms that asked for attention in each hour of the shift, by priority."""

    district: str
    is_synthetic: bool
    zone: str
    shift: Shift
    made_ns: int
    by: str
    performance: Performance | None
    alarms: tuple[AlarmLine, ...]
    hours: tuple[tuple[int, Mapping[str, int]], ...]
    standing: tuple[Change, ...]
    away: tuple[Change, ...]
    actions: tuple[Entry, ...]
    figures: tuple[Figure, ...]
    notes: tuple[ShiftNote, ...]
    open: tuple[ShiftNote, ...]
    feeds: tuple[Entry, ...]
    proof: Mapping[str, int]
    remarks: tuple[str, ...] = ()
    titles: Mapping[str, str] = field(default_factory=dict)


def gather(
    place: OpenedDistrict,
    journal: Journal,
    historian: Historian | None,
    shift: Shift,
    *,
    by: str,
    made_ns: int,
    proof: Mapping[str, int] | None = None,
) -> Report:
    """proof: word -> number of intervals of the shift, where somebody has looked. Raises JournalError."""
    to_ns = min(shift.to_ns, made_ns)
    remarks: list[str] = []
    if to_ns < shift.to_ns:
        remarks.append("The shift is not over: this is what happened so far.")
    lines = journal.page(
        kinds=("alarm",), from_ns=shift.from_ns, to_ns=to_ns, limit=MOST_LINES, oldest_first=True
    )
    if len(lines) == MOST_LINES:
        remarks.append(f"More than {MOST_LINES:,} lines of alarms; the later ones are not counted.")
    changes, titles, wheres = _read(lines)
    performance = None
    if to_ns > shift.from_ns:
        performance = performance_of(read_past(journal, shift.from_ns, to_ns), shift.from_ns, to_ns)
        if not performance.is_covered:
            remarks.append(
                f"The alarm system ran for {performance.coverage:.0%} of the shift; what happened in the rest is not known."
            )
    names = {asset.id: asset.name for asset in place.catalogue.assets}
    last = _last_states(journal, shift.from_ns, changes)
    notes = notes_of(journal.page(kinds=("shift",), to_ns=to_ns, limit=MOST_LINES, oldest_first=True))
    actions = journal.page(
        kinds=("action",), from_ns=shift.from_ns, to_ns=to_ns, limit=MOST_LINES, oldest_first=True
    )
    figures, more = _figures(place, historian, shift.from_ns, to_ns)
    return Report(
        place.district.name,
        place.district.synthetic,
        str(place.district.zone),
        shift,
        made_ns,
        by,
        performance,
        _alarm_lines(changes, titles, wheres, names, last),
        _by_hour(changes, shift.from_ns, to_ns),
        tuple(c for c in last.values() if c.is_now in (State.UNACK, State.ACKED, State.RTNUN)),
        tuple(c for c in last.values() if c.is_now.is_put_away),
        tuple(_worth_telling(actions)),
        figures,
        tuple(_named(n, names) for n in notes if shift.from_ns <= n.t_ns < to_ns),
        tuple(_named(n, names) for n in open_points(notes, to_ns - 1)),
        tuple(e for e in lines if e.subject.startswith(("feed-down:", "not-recording:"))),
        proof or {},
        (*remarks, *more),
        titles,
    )


def _named(note: ShiftNote, names: Mapping[str, str]) -> ShiftNote:
    """For people: what it is about by its name."""
    return replace(note, about=names.get(note.about, note.about))


def _read(lines: list[Entry]) -> tuple[list[Change], dict[str, str], dict[str, str]]:
    changes, titles, wheres = [], dict[str, str](), dict[str, str]()
    for entry in lines:
        try:
            change = change_of(entry)
        except ValueError:
            continue  # of a later version
        changes.append(change)
        if title := entry.data.get("title"):
            titles[entry.subject] = str(title)
        if where := entry.data.get("asset") or entry.data.get("subject"):
            wheres[entry.subject] = str(where)
    return changes, titles, wheres


def _last_states(journal: Journal, from_ns: int, changes: list[Change]) -> dict[str, Change]:
    """The last line of each alarm that was not quiet at the end: of those that moved in the shift, and before it."""
    last = {c.alarm: c for c in changes if c.alarm}
    before: dict[str, Change] = {}
    for entry in journal.page(kinds=("alarm",), to_ns=from_ns, limit=MOST_LINES):
        if entry.subject and entry.subject not in last and entry.subject not in before:
            try:
                before[entry.subject] = change_of(entry)
            except ValueError:
                continue
    every = {**before, **last}
    return {
        ident: change
        for ident, change in every.items()
        if change.is_now is not State.NORM and change.what not in (What.RETIRED, What.RULE_FAILED)
    }


def _alarm_lines(
    changes: list[Change],
    titles: Mapping[str, str],
    wheres: Mapping[str, str],
    names: Mapping[str, str],
    last: Mapping[str, Change],
) -> tuple[AlarmLine, ...]:
    """Those that asked for attention, the most urgent and most frequent first."""
    rose: dict[str, list[Change]] = {}
    acked: dict[str, str] = {}
    for change in changes:
        if change.what in (What.RAISED, What.REALARMED) and change.is_now is State.UNACK:
            rose.setdefault(change.alarm, []).append(change)
        elif change.what is What.ACKNOWLEDGED:
            acked[change.alarm] = change.by.who
    found = [
        AlarmLine(
            ident,
            titles.get(ident, ident),
            names.get(wheres.get(ident, ""), wheres.get(ident, "")),
            many[-1].priority.value,
            len(many),
            many[0].t_ns,
            many[-1].t_ns,
            acked.get(ident, ""),
            last[ident].is_now.value if ident in last else "",
        )
        for ident, many in rose.items()
    ]
    ranks = {"high": 0, "medium": 1, "low": 2, "diagnostic": 3}
    return tuple(sorted(found, key=lambda a: (ranks[a.priority], -a.raised, a.first_ns)))


def _by_hour(changes: list[Change], from_ns: int, to_ns: int) -> tuple[tuple[int, Mapping[str, int]], ...]:
    hours: dict[int, dict[str, int]] = {t: {} for t in range(from_ns, to_ns, HOUR_NS)}
    for change in changes:
        if change.what in (What.RAISED, What.REALARMED) and change.is_now is State.UNACK:
            start = from_ns + (change.t_ns - from_ns) // HOUR_NS * HOUR_NS
            counts = hours.setdefault(start, {})
            counts[change.priority.value] = counts.get(change.priority.value, 0) + 1
    return tuple(sorted(hours.items()))


QUIET_ACTIONS = ("action.view", "action.select", "action.camera")


def _worth_telling(actions: list[Entry]) -> list[Entry]:
    """What changed something, or was refused: looking around is the black box's."""
    return [entry for entry in actions if not entry.kind.startswith(QUIET_ACTIONS)]


def _figures(
    place: OpenedDistrict, historian: Historian | None, from_ns: int, to_ns: int
) -> tuple[tuple[Figure, ...], list[str]]:
    if historian is None or to_ns <= from_ns:
        return (), ["History was not there: the shift's energy is not told."]
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
        return (), [f"History could not be read ({error}): the shift's energy is not told."]
    if not energies.steps:
        return (), ["Nothing was recorded in the shift: its energy is not told."]
    found = indicators_of(energies, Subject(), extras_of(energies))
    figures = tuple(
        Figure(one.label, one.value, one.unit, one.decimals, one.coverage)
        for name in FIGURES
        if (one := found.by_name.get(name)) is not None
    )
    return figures, list(energies.remarks)


def standing_title(report: Report, change: Change) -> str:
    return report.titles.get(change.alarm, change.alarm)
