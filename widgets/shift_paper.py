"""The handover report on paper.   Thread: GUI (fonts); no window is needed.

write_report(report, path, pictures={"sha256": path})
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from app.alarms.words import Priority, State
from app.journal.entry import Entry
from app.model.language import mark, tr, trn
from app.model.signal import ABSENT, format_in
from app.model.times import MINUTE_NS, format_span, format_time
from app.model.trust import Proof
from app.model.units_shown import chosen, shown_unit
from app.people.words import REFUSED, what_text
from app.shift_alarms import AlarmLine, what_counts
from app.shift_log import ShiftNote
from app.shift_report import COMMAND, Report
from widgets import theme
from widgets.alarm_symbols import SIZE, paint_symbol, token_of
from widgets.alarm_words import STATES
from widgets.paper import Block, Paper
from widgets.paper_blocks import Bars, Figures, Grid, Heading, Lines, Picture, Title, Words

MOST_ACTIONS = 60
MOST_ALARMS = 60
MADE_IN = {
    "live": mark("window in LIVE"),
    "replay": mark("window in REPLAY"),
    "scenario": mark("window in SCENARIO"),
    COMMAND: mark("by command"),
}
_WORDS = {
    "high": Priority.HIGH,
    "medium": Priority.MEDIUM,
    "low": Priority.LOW,
    "diagnostic": Priority.DIAGNOSTIC,
}


def write_report(
    report: Report,
    path: Path,
    *,
    size: str = "A4",
    pictures: Mapping[str, Path] | None = None,
    city: QImage | None = None,
) -> int:
    """How many pages.   pictures: of notes.   city: as the window showed it. Raises OSError."""
    with _on_paper():
        paper = paper_of(report, size=size, pictures=pictures, city=city)
        return paper.write(path, tr("Handover, {district}", district=report.district))


def pages_of(
    report: Report, *, pictures: Mapping[str, Path] | None = None, city: QImage | None = None
) -> list[QImage]:
    """What would be printed, to look at."""
    with _on_paper():
        return paper_of(report, pictures=pictures, city=city).pictures()


def paper_of(
    report: Report,
    *,
    size: str = "A4",
    pictures: Mapping[str, Path] | None = None,
    city: QImage | None = None,
) -> Paper:
    zone = ZoneInfo(report.zone)
    head = tr("Handover, {district}", district=report.district)
    paper = Paper(f"{head}  ·  {_span(report, zone)}", foot_of(report, zone), size=size)
    paper.add(*_blocks(report, zone, pictures or {}, city))
    return paper


def foot_of(report: Report, zone: ZoneInfo) -> str:
    """Under every page: whether it is made up, when it was made and by whom, in which mode, by which program."""
    made = report.made
    parts = [
        tr("synthetic data") if report.is_synthetic else "",
        tr("made {when}", when=format_time(made.t_ns, zone)),
        tr(MADE_IN[made.mode]) if made.mode in MADE_IN else "",
        f"Tvilling {made.version}".rstrip(),
        tr("by {who}", who=made.by),
        tr("units: {units}", units=", ".join(chosen().values())) if chosen() else "",
    ]
    return "  ·  ".join(part for part in parts if part)


@contextmanager
def _on_paper() -> Iterator[None]:
    """Symbols are drawn for white paper, whatever the window wears."""
    hub = theme.hub()
    before, hub.theme = hub.theme, theme.LIGHT
    try:
        yield
    finally:
        hub.theme = before


def _span(report: Report, zone: ZoneInfo) -> str:
    begin, end = (format_time(t, zone, seconds=False) for t in (report.shift.from_ns, report.shift.to_ns))
    same_day = begin[:10] == end[:10]
    return tr(
        "{begin} to {end}",
        begin=begin.rsplit(" ", 1)[0] if same_day else begin,
        end=end[11:] if same_day else end,
    )


def _blocks(report: Report, zone: ZoneInfo, pictures: Mapping[str, Path], city: QImage | None) -> list[Block]:
    sub = report.district + (tr(", a synthetic district") if report.is_synthetic else "")
    zone_name = format_time(report.shift.from_ns, zone).rsplit(" ", 1)[-1]
    times = tr("all times {zone}", zone=zone_name)
    blocks: list[Block] = [
        Title(tr("Handover"), f"{sub}  ·  {_span(report, zone)}  ·  {times}"),
        _five(report),
    ]
    if report.remarks:
        blocks += [Words("\n".join(report.remarks), is_dim=True)]
    blocks += _open(report, zone)
    if city is not None and not city.isNull():
        shown = tr("The city as the window showed it when this was made")
        blocks.append(Picture(city, shown))
    blocks += _alarms(report, zone)
    blocks += _energy(report)
    blocks += _notes(report, zone, pictures)
    blocks += _actions(report, zone)
    blocks += _worth(report)
    blocks.append(Lines([tr("Handed over by"), tr("Taken over by"), tr("Date and time")]))
    return blocks


def _when(t_ns: int, report: Report, zone: ZoneInfo) -> str:
    """The zone stands once, under the title; a day that is not the shift's is told."""
    day, clock = format_time(t_ns, zone, seconds=False).split(" ")[:2]
    return clock if day == format_time(report.shift.from_ns, zone)[:10] else f"{day[5:]} {clock}"


def _five(report: Report) -> Figures:
    found = report.performance
    rate = ABSENT if found is None or found.per_hour is None else f"{found.per_hour:.1f}"
    high = sum(1 for c in report.standing if c.priority is Priority.HIGH)
    answers = found.answers if found is not None else None
    median = (
        ABSENT if answers is None or answers.median_s is None else format_span(round(answers.median_s * 1e9))
    )
    never = trn("{n} never", "{n} never", answers.never) if answers is not None and answers.never else ""
    floods = len(found.floods) if found is not None else 0
    return Figures(
        [
            (str(report.rang), "", tr("Alarms"), tr("{rate} an hour, target 6", rate=rate)),
            (str(len(report.standing)), "", tr("Stand at the end"), tr("{n} high", n=high)),
            (median, "", tr("Until acknowledged"), tr("the middle one") + (f", {never}" if never else "")),
            (str(floods), "", tr("Floods"), tr("10 in 10 minutes")),
            (str(len(report.open)), "", tr("Open points"), tr("to be taken over")),
        ]
    )


def _open(report: Report, zone: ZoneInfo) -> list[Block]:
    if not report.open:
        return [Heading(tr("Open points")), Words(tr("None."), is_dim=True)]
    rows = [_note(n, report, zone) for n in report.open]
    columns = [
        (tr("Since"), 15, False),
        (tr("What"), 55, False),
        (tr("About"), 18, False),
        (tr("Who"), 12, False),
    ]
    return [Heading(tr("Open points")), Grid(columns, rows)]


def _alarms(report: Report, zone: ZoneInfo) -> list[Block]:
    blocks: list[Block] = [Heading(tr("Alarms")), Words(what_counts(), is_dim=True)]
    if not report.alarms:
        blocks.append(Words(tr("Nothing rang."), is_dim=True))
    else:
        colours = {word: theme.LIGHT.color(token_of(p)) for word, p in _WORDS.items()}
        clock = [(format_time(t, zone, date=False, seconds=False)[:5], counts) for t, counts in report.hours]
        blocks.append(Bars(clock, colours))
        blocks += _table(report.alarms, report, zone)
    if report.diagnostic:
        times = trn("Diagnostic: {n} time", "Diagnostic: {n} times", report.rang_diagnostic)
        blocks += [Heading(times, 10.5), *_table(report.diagnostic, report, zone)]
    if report.away:
        rows = [
            (
                report.titles.get(c.alarm, c.alarm), tr(STATES[c.is_now]), c.by.who, c.why,
                _when(c.until_ns, report, zone) if c.until_ns else "",
            )
            for c in report.away
        ]  # fmt: skip
        columns = [
            (tr("Put away"), 28, False), (tr("How"), 16, False), (tr("Who"), 12, False), (tr("Why"), 26, False), (tr("Until"), 18, False),
        ]  # fmt: skip
        blocks += [Heading(tr("Shelved, suppressed, out of service"), 10.5), Grid(columns, rows)]
    found = report.performance
    if found is not None and found.chattering:
        text = ", ".join(f"{report.titles.get(c.alarm, c.alarm)} ({c.times}×)" for c in found.chattering)
        blocks.append(Words(tr("Chattering: {which}", which=text)))
    blocks += _feeds(report, zone)
    return blocks


def _table(lines: Sequence[AlarmLine], report: Report, zone: ZoneInfo) -> list[Block]:
    """The most urgent and most frequent first; how many more there are."""
    shown = lines[:MOST_ALARMS]
    rows = [
        (
            tr(a.title), a.where, str(a.raised), _when(a.last_ns, report, zone), a.acked_by,
            tr(STATES[State(a.state)]) if a.state else tr("over"),
        )
        for a in shown
    ]  # fmt: skip
    columns = [
        (tr("Alarm"), 30, False), (tr("Where"), 24, False), (tr("Times"), 8, True), (tr("Last"), 9, False),
        (tr("Seen by"), 15, False), (tr("Now"), 16, False),
    ]  # fmt: skip

    def symbol(painter: QPainter, box: QRectF, place: int) -> None:
        one = shown[place]
        painter.save()  # the symbol is made for a screen's dots
        painter.translate(box.topLeft())
        painter.scale(box.width() / SIZE, box.height() / SIZE)
        state = State(one.state) if one.state else State.ACKED
        paint_symbol(painter, QRectF(0, 0, SIZE, SIZE), _WORDS[one.priority], state)
        painter.restore()

    more = len(lines) - len(shown)
    rest = [Words(trn("and {n} more alarm", "and {n} more alarms", more), is_dim=True)] if more else []
    return [Grid(columns, rows, symbol), *rest]


def _feeds(report: Report, zone: ZoneInfo) -> list[Block]:
    if not report.feeds:
        return []
    rows = [
        (
            _when(e.t_ns, report, zone),
            e.subject.partition(":")[2],
            e.kind.partition(".")[2],
            e.why,
        )
        for e in report.feeds
    ]
    columns = [
        (tr("When"), 12, False),
        (tr("Source"), 30, False),
        (tr("What"), 16, False),
        (tr("Why"), 42, False),
    ]
    return [Heading(tr("Sources and recording"), 10.5), *_left_out(report.more_feeds), Grid(columns, rows)]


def _energy(report: Report) -> list[Block]:
    if not report.figures:
        return []
    rows = []
    for one in report.figures:
        value = ABSENT if one.value is None else format_in(one.unit, one.value, one.decimals)
        known = "" if one.coverage >= 0.9 else tr("{share} of its sources", share=f"{one.coverage:.0%}")
        rows.append((tr(one.label), value, shown_unit(one.unit), known))
    columns = [(tr("Indicator"), 40, False), ("", 18, True), ("", 14, False), (tr("Known"), 28, False)]
    return [Heading(tr("Energy of the shift")), Grid(columns, rows)]


def _note(note: ShiftNote, report: Report, zone: ZoneInfo) -> tuple[str, str, str, str]:
    """The moment it speaks of, and when it was written where that is another; who wrote it anew."""
    when, text = _when(note.at_ns, report, zone), note.text
    if abs(note.t_ns - note.at_ns) >= MINUTE_NS:
        when = f"{when}\n" + tr("written {when}", when=_when(note.t_ns, report, zone))
    if note.edits:
        edited = tr("edited by {who} {when}", who=note.edited_by, when=_when(note.edited_ns, report, zone))
        text = f"{text}\n({edited})"
    return when, text, note.about, note.who


def _notes(report: Report, zone: ZoneInfo, pictures: Mapping[str, Path]) -> list[Block]:
    if not report.notes:
        return []
    notes = sorted(report.notes, key=lambda n: (n.at_ns, n.n))
    rows = [_note(n, report, zone) for n in notes]
    columns = [
        (tr("When"), 15, False),
        (tr("Note"), 55, False),
        (tr("About"), 18, False),
        (tr("Who"), 12, False),
    ]
    blocks: list[Block] = [Heading(tr("Notes")), Grid(columns, rows)]
    for note in notes:
        path = pictures.get(note.picture)
        image = QImage(str(path)) if path is not None else QImage()
        caption = f"{format_time(note.at_ns, zone)}: {note.text.splitlines()[0]}"
        if not image.isNull():
            blocks.append(Picture(image, caption))
        elif note.picture:
            gone = tr("The picture of this note is not there, or was changed: {note}", note=caption)
            blocks.append(Words(gone, is_dim=True))
    return blocks


def _actions(report: Report, zone: ZoneInfo) -> list[Block]:
    if not report.actions:
        return []
    shown = report.actions[-MOST_ACTIONS:]
    rows = [(_when(e.t_ns, report, zone), e.who, e.role, e.mode, _did(e), e.why) for e in shown]
    columns = [
        (tr("When"), 13, False), (tr("Who"), 12, False), (tr("Role"), 11, False), (tr("Mode"), 9, False), (tr("What"), 31, False), (tr("Why"), 24, False),
    ]  # fmt: skip
    left = report.more_actions + len(report.actions) - len(shown)
    return [Heading(tr("Actions")), *_left_out(left), Grid(columns, rows)]


def _left_out(count: int) -> list[Block]:
    """Which end of a long list is shown."""
    if not count:
        return []
    said = trn(
        "The newest ones; {n} earlier line stands in the journal.",
        "The newest ones; {n} earlier lines stand in the journal.",
        count,
    )
    return [Words(said, is_dim=True)]


def _did(entry: Entry) -> str:
    said = what_text(entry.kind)
    what = str(entry.data.get("what") or entry.data.get("command") or entry.kind.partition(".")[2])
    if entry.kind == REFUSED:
        what = tr("refused: {what}", what=tr(what))
    elif said != entry.kind:
        what = said
    return f"{what}: {entry.subject}" if entry.subject else what


PROOFS = {
    Proof.MATCH: mark("matching the anchor {n}"),
    Proof.UNANCHORED: mark("not anchored yet {n}"),
    Proof.UNCHECKED: mark("not checked {n}"),
    Proof.DIFFERS: mark("DIFFERENT {n}"),
}


def _worth(report: Report) -> list[Block]:
    worth = report.worth
    total = sum(worth.intervals.values())
    parts = [tr(PROOFS[proof], n=n) for proof, n in worth.intervals.items() if n and proof in PROOFS]
    if parts:
        each = trn("Of {n} interval of readings: {parts}.", "Of {n} intervals of readings: {parts}.", total, parts=", ".join(parts))  # fmt: skip
        text = f"{each} {worth.why}".rstrip()
    else:
        text = worth.why or tr("Nobody has checked this shift against the ledger yet.")
    return [Heading(tr("Proof")), Words(text)]
