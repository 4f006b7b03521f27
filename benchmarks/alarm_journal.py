"""What the journal costs: writing, a page of a million lines, performance over 30 days, a week tried over, a check by line.

python3 run.py bench alarm_journal
"""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from app.alarm_lines import entry_of
from app.alarm_past import read_past
from app.alarm_rules import rules_of
from app.alarm_sheet import sheet_of
from app.alarm_trial import tried_over
from app.alarms.expression import compile_expression
from app.alarms.performance import performance_of
from app.alarms.words import Actor, Change, Priority, State, What
from app.backfill import backfill
from app.energy.district_model import DistrictModel
from app.history.opening import open_history
from app.journal.entry import Entry
from app.journal.store import Journal, digest
from app.model.times import DAY_NS, NS
from app.opening import history_folder, open_district

T0 = 1_795_392_000 * NS
LINES, DAYS, A_DAY = 1_000_000, 30, 150
PRIORITIES = (Priority.HIGH, *[Priority.MEDIUM] * 3, *[Priority.LOW] * 16)


def timed(what: str, work: Callable[[], object], times: int = 1) -> None:
    best = float("inf")
    for _ in range(times):
        t0 = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - t0)
    print(f"{what:58} {best * 1000:10.1f} ms")


def entries(count: int) -> list[Entry]:
    """As they come in ten years: three lines an alarm, now and then what a person did."""
    made = []
    for k in range(count):
        kind = (
            "shift.note" if k % 5000 == 0 else ("alarm.raised", "alarm.acknowledged", "alarm.cleared")[k % 3]
        )
        data = {
            "was": "norm",
            "is": "unack",
            "occurrence": k,
            "priority": "low",
            "title": "Feeder nearly full",
        }
        made.append(
            Entry(T0 + k * 300 * NS, kind, f"over:f{k % 997}.power", "kari", "operator", "live", "seen", data)
        )
    return made


def month() -> list[Change]:
    chance = random.Random(3)
    lines = [Change(T0, What.STARTED)]
    for day in range(DAYS):
        for _ in range(A_DAY):
            at = T0 + day * DAY_NS + round(chance.random() * 86_000 * NS)
            alarm = f"over:f{int(chance.paretovariate(1.0)) % 400}.power"
            priority = chance.choice(PRIORITIES)
            lines.append(Change(at, What.RAISED, alarm, State.NORM, State.UNACK, priority=priority))
            lines.append(
                Change(
                    at + 60 * NS,
                    What.ACKNOWLEDGED,
                    alarm,
                    State.UNACK,
                    State.ACKED,
                    Actor("kari"),
                    priority=priority,
                )
            )
            lines.append(
                Change(at + 300 * NS, What.CLEARED, alarm, State.ACKED, State.NORM, priority=priority)
            )
    return sorted(lines, key=lambda line: line.t_ns)


def a_million(folder: Path) -> None:
    with Journal(folder / "long.sqlite") as journal:
        t0 = time.perf_counter()
        for _ in range(200):
            journal.append(entries(1))
        print(
            f"{'one line a batch, on disk when it returns':58} {200 / (time.perf_counter() - t0):10,.0f} /s"
        )
        made = entries(LINES)
        t0 = time.perf_counter()
        for k in range(0, LINES, 1000):
            journal.append(made[k : k + 1000])
        print(f"{'1,000 lines a batch':58} {LINES / (time.perf_counter() - t0):10,.0f} /s")
        del made
        size = (folder / "long.sqlite").stat().st_size
        print(f"{LINES:,} lines: {size / 1e6:,.0f} MB, {size / LINES:.0f} bytes each")
        reader = journal.reader()
        middle = T0 + LINES // 2 * 300 * NS
        timed("open it", lambda: Journal(folder / "long.sqlite", is_read_only=True).close(), 5)
        timed("the newest 200", reader.page, 5)
        timed("200 in the middle, by number", lambda: reader.page(before_n=LINES // 2), 5)
        timed("200 from the middle, by time", lambda: reader.page(to_ns=middle), 5)
        timed(
            "a day in the middle", lambda: reader.page(from_ns=middle, to_ns=middle + DAY_NS, limit=1000), 5
        )
        timed("the newest 200 notes of shifts", lambda: reader.page(kinds=("shift",)), 5)
        timed("notes of shifts before the middle", lambda: reader.page(kinds=("shift",), to_ns=middle), 5)
        timed("200 of one alarm", lambda: reader.page(subject="over:f17.power"), 5)
        timed("7 days of performance out of it", lambda: read_past(reader, middle, middle + 7 * DAY_NS), 3)
        secret = journal.secret
        timed(
            "hash of 500 lines, to seal them",
            lambda: [digest(secret, line) for _, line in reader.lines(1000, 500)],
            3,
        )
        journal.done_with(reader)


def a_month(folder: Path) -> None:
    lines = month()
    with Journal(folder / "month.sqlite") as journal:
        for k in range(0, len(lines), 500):
            journal.append([entry_of(line) for line in lines[k : k + 500]])
        end = T0 + DAYS * DAY_NS
        past = read_past(journal, T0, end)
        catalogue = open_district("trondheim").catalogue
        timed(
            f"{DAYS} days of {A_DAY} alarms: read and count",
            lambda: performance_of(read_past(journal, T0, end), T0, end),
            3,
        )
        timed("of that the counting", lambda: performance_of(past, T0, end), 3)
        timed("the page's sheet", lambda: sheet_of(journal, None, catalogue, (), T0, end), 3)


def a_week(folder: Path) -> None:
    opened = open_district("trondheim")
    district, catalogue = opened.district, opened.catalogue
    historian = open_history(history_folder(folder, district), catalogue).historian
    model = DistrictModel(catalogue, district.lonlat, district.zone, 7)
    count = backfill(historian, model, catalogue, T0, T0 + 7 * DAY_NS)
    historian.settle()
    rules, _ = rules_of(district)
    t0 = time.perf_counter()
    found = tried_over(historian, catalogue, rules, T0, T0 + 7 * DAY_NS, compile_=compile_expression)
    took = time.perf_counter() - t0
    print(
        f"a week of {district.name} tried: {count:,} readings, {found.alarms} alarms, {len(rules)} rules: {took:.1f} s"
    )
    historian.close()


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        a_million(folder)
        a_month(folder)
        a_week(folder)


if __name__ == "__main__":
    main()
