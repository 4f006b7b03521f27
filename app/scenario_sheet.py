"""A scenario's result as a spreadsheet: figures, every hour, every object, money, assumptions, and what it is of.

    write_sheet(path, outcome)          # .xlsx, whole or not at all

Text of scenarios and districts is written as text, never as a formula. Part of the composition root.   Thread: any but the GUI's.
Raises OSError.
"""

from __future__ import annotations

import io
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np

from app.energy.noise import Floats
from app.model.language import tr
from app.scenarios.amounts import write_amount
from app.scenarios.kinds import ASSUMPTIONS, KINDS
from app.scenarios.running import Outcome, scenario_hash
from app.scenarios.words import MODEL_VERSION
from app.version import VERSION
from app.whole_file import write_bytes

COURSES = (
    "load", "pump", "backup", "cars", "lent", "pv", "turbine", "charged", "discharged", "drawn", "fed", "heat", "pump_heat", "link_heat", "other_heat",
)  # fmt: skip
"""Of the district, kW in each hour."""
PER_OBJECT = (
    "load",
    "pump",
    "cars",
    "lent",
    "pv",
    "turbine",
    "charged",
    "discharged",
    "drawn",
    "fed",
    "heat",
    "link_heat",
    "other_heat",
)


def write_sheet(path: Path, outcome: Outcome) -> None:
    import xlsxwriter

    held = io.BytesIO()
    book = xlsxwriter.Workbook(
        held,
        {
            "in_memory": True,
            "strings_to_formulas": False,
            "strings_to_urls": False,
            "nan_inf_to_errors": False,
        },
    )
    book.set_properties(
        {
            "title": outcome.scenario.name,
            "comments": outcome.result_hash,
            "created": datetime(2026, 1, 1, tzinfo=UTC).replace(tzinfo=None),
        }
    )
    bold = book.add_format({"bold": True})
    _figures(book, bold, outcome)
    _hours(book, bold, outcome)
    _objects(book, bold, outcome)
    _money(book, bold, outcome)
    _assumed(book, bold, outcome)
    _about(book, bold, outcome)
    book.close()
    write_bytes(path, held.getvalue())


def _table(
    book: Any, bold: Any, name: str, head: list[str], rows: list[list[Any]], widths: list[int]
) -> None:
    sheet = book.add_worksheet(name)
    sheet.freeze_panes(1, 1)
    for column, width in enumerate(widths):
        sheet.set_column(column, column, width)
    for column, word in enumerate(head):
        sheet.write_string(0, column, word, bold)
    for line, row in enumerate(rows, 1):
        for column, value in enumerate(row):
            if value is None or (isinstance(value, float) and not np.isfinite(value)):
                continue
            if isinstance(value, int | float):
                sheet.write_number(line, column, value)
            else:
                sheet.write_string(line, column, str(value)[:32_000])


def _figures(book: Any, bold: Any, outcome: Outcome) -> None:
    delta = outcome.delta
    rows = []
    for name, one in outcome.figures.items():
        base, change = outcome.without.get(name), delta.get(name)
        rows.append(
            [
                name,
                one.unit,
                base.value if base else None,
                one.value,
                change.value if change else None,
                one.low,
                one.high,
                one.why,
            ]
        )
    head = [
        "figure",
        "unit",
        "district as it is",
        "with the scenario",
        "difference",
        "lowest of the band",
        "highest of the band",
        "why not known",
    ]
    _table(book, bold, "Figures", head, rows, [24, 12, 18, 18, 16, 18, 18, 40])


def _hours(book: Any, bold: Any, outcome: Outcome) -> None:
    """The district's course. Times are UTC, the start of each step."""
    year = outcome.year
    sheet = book.add_worksheet("Hours")
    sheet.freeze_panes(1, 1)
    sheet.set_column(0, 0, 20)
    stamp = book.add_format({"num_format": "yyyy-mm-dd hh:mm"})
    sheet.write_string(0, 0, "time (UTC)", bold)
    columns: list[tuple[str, Floats]] = [(f"{name} kW", getattr(year.course, name)) for name in COURSES]
    columns += [
        ("import kW", year.import_kw),
        ("export kW", year.export_kw),
        ("import without kW", outcome.base_year.import_kw),
    ]
    start = np.datetime64(year.start_ns, "ns")
    times = start + np.arange(len(year.course.load)) * np.timedelta64(year.step_s, "s")
    for line, moment in enumerate(times.astype("datetime64[s]").tolist(), 1):
        sheet.write_datetime(line, 0, moment, stamp)
    for column, (name, course) in enumerate(columns, 1):
        sheet.write_string(0, column, name, bold)
        sheet.write_column(1, column, [round(float(x), 4) for x in course])


def _objects(book: Any, bold: Any, outcome: Outcome) -> None:
    objects, base = outcome.plan.base.objects, outcome.base_year.meters.flows
    flows = outcome.year.meters.flows
    touched = {row for rows in outcome.plan.touched.values() for row in rows.tolist()}
    is_building = objects.of_kind("building")
    head = [
        "id",
        "name",
        "use",
        "area",
        "changed",
        *(f"{name} kWh" for name in PER_OBJECT),
        *(f"{name} difference kWh" for name in PER_OBJECT),
    ]
    rows = []
    for row in np.flatnonzero(is_building).tolist():
        m = int(objects.meter[row])
        now = [float(getattr(flows, name)[m]) for name in PER_OBJECT]
        before = [float(getattr(base, name)[m]) for name in PER_OBJECT]
        words = [str(objects.columns[name][row]) for name in ("id", "name", "use", "area")]
        rows.append(
            [
                *words,
                "yes" if row in touched else "",
                *now,
                *(a - b for a, b in zip(now, before, strict=True)),
            ]
        )
    for ident, by in outcome.plan.added:
        m = outcome.year.names.index(ident)
        rows.append([ident, by, "", "", "new", *(float(getattr(flows, name)[m]) for name in PER_OBJECT)])
    _table(book, bold, "Objects", head, rows, [20, 26, 14, 14, 9, *([14] * 2 * len(PER_OBJECT))])


def _money(book: Any, bold: Any, outcome: Outcome) -> None:
    currency = outcome.plan.base.currency
    rows: list[list[Any]] = [
        [
            one.intervention,
            one.counted,
            one.investment,
            one.upkeep,
            one.life_a,
            one.year if one.year is not None else "",
        ]
        for one in outcome.plan.items
    ]
    rows += [[], ["cash by year", "", None, None, None, ""]]
    rows += [
        [f"year {t}", "", float(value), None, None, ""] for t, value in enumerate(outcome.money.cash.tolist())
    ]
    _table(
        book,
        bold,
        "Money",
        ["what", "counted", f"investment {currency}", f"upkeep a year {currency}", "life a", "from year"],
        rows,
        [24, 18, 20, 20, 10, 10],
    )


def _assumed(book: Any, bold: Any, outcome: Outcome) -> None:
    currency, scenario = outcome.plan.base.currency, outcome.scenario
    rows: list[list[Any]] = []
    for param in ASSUMPTIONS.values():
        value = scenario.assumptions.get(param.name, param.default)
        said = value if isinstance(value, str) else write_amount(float(value), param.unit, currency)
        rows.append(
            [
                "assumed",
                param.name,
                said,
                "" if param.name in scenario.assumptions else "default",
                param.about,
                param.source,
            ]
        )
    for one in scenario.active:
        rows.append([one.id, "kind", one.kind, "", tr(KINDS[one.kind].about), ""])
        rows.append(
            [
                one.id,
                "where",
                one.where or ", ".join(one.objects),
                f"{len(outcome.plan.touched[one.id])} objects",
                "",
                "",
            ]
        )
        for param in KINDS[one.kind].params:
            value = one.values.get(param.name, param.default)
            said = value if isinstance(value, str) else write_amount(float(value), param.unit, currency)
            rows.append(
                [
                    one.id,
                    param.name,
                    said,
                    "" if param.name in one.values else "default",
                    param.about,
                    param.source,
                ]
            )
    _table(
        book,
        bold,
        "Assumptions",
        ["of", "name", "value", "", "meaning", "source"],
        rows,
        [20, 16, 34, 12, 60, 40],
    )


def _about(book: Any, bold: Any, outcome: Outcome) -> None:
    base, scenario = outcome.plan.base, outcome.scenario
    rows: list[list[Any]] = [
        ["scenario", scenario.name], ["about", scenario.about], ["author", scenario.author], ["district", base.name],
        ["synthetic", "yes" if base.is_synthetic else "no"], ["base hash", base.hash], ["scenario hash", scenario_hash(base.hash, scenario)],
        ["result hash", outcome.result_hash], ["model", MODEL_VERSION], ["program", f"Tvilling {VERSION}"],
        ["kind of run", "four weeks stand for the year" if outcome.is_coarse else "a whole year, hourly"],
        *[["remark", remark] for remark in outcome.remarks],
    ]  # fmt: skip
    _table(book, bold, "About", ["", ""], rows, [16, 110])
