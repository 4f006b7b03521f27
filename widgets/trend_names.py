"""What stands at the ends of lines: name, place, and the value at the pointer, else at the playhead.   Thread: GUI."""

from __future__ import annotations

import math
from collections.abc import Sequence

from app.model.quality import Quality
from app.model.signal import format_of
from app.model.snapshot import Snapshot
from widgets.trend_colours import line_color
from widgets.trend_end_labels import EndLabel
from widgets.trend_lines import TrendLine
from widgets.trend_side import TrendSide


def end_labels(
    sides: Sequence[TrendSide],
    span: tuple[float, float],
    height: float,
    pointer: float | None,
    snapshot: Snapshot | None,
) -> tuple[EndLabel, ...]:
    """span, pointer: x.   height: of the plot, pixels.   snapshot: of the playhead."""
    labels = []
    for side in sides:
        for signal_id, line in side.lines.items():
            value, quality = _value_of(line, pointer, snapshot)
            end = None if line.is_hidden else line.data.end(*span)
            labels.append(
                EndLabel(
                    signal_id,
                    line.name,
                    line.place,
                    format_of(line.signal, value, quality),
                    line.signal.shown_unit,
                    quality,
                    line_color(line.number),
                    None if end is None else round(side.place_of(end, height), 1),
                    line.is_hidden,
                )
            )
    return tuple(labels)


def _value_of(line: TrendLine, pointer: float | None, snapshot: Snapshot | None) -> tuple[float, Quality]:
    if pointer is not None:
        held = line.data.held(pointer)
        if held is None:
            return math.nan, Quality.ABSENT
        return held.value, Quality.GOOD if held.quality is Quality.ABSENT else held.quality
    if snapshot is None:
        return math.nan, Quality.ABSENT
    return float(snapshot.value[line.row]), snapshot.quality_of(line.row)
