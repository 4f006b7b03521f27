"""Marks on the timeline: none lost in a cluster, the most urgent on top, each sign unlike the others without colour."""

from __future__ import annotations

from itertools import pairwise
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.model.events import Event, EventKind
from app.model.note import Note
from app.model.times import HOUR_NS, NS
from widgets import theme
from widgets.time_axis import Scale
from widgets.timeline_marks import ROOM_PX, SIGNS, Marks, paint_sign, sign_of

T0 = 1_800_000_000 * NS
SCALE = Scale(T0, T0 + HOUR_NS, 800.0)
kinds = st.sampled_from(list(EventKind))
events = st.lists(
    st.builds(lambda s, k: Event(T0 + s * NS, k, "x", "Feed 'x' is up"), st.integers(-300, 3900), kinds),
    max_size=80,
)


@given(events)
def test_that_no_mark_is_lost_and_clusters_keep_apart(found: list[Event]) -> None:
    marks = Marks.of(found, ())
    clusters = marks.clusters(SCALE)
    inside = [m for c in clusters for m in marks.of_cluster(c)]
    seen = [m for m in marks.all if 0 <= SCALE.x_of(m.t_ns) <= SCALE.width_px]
    assert set(map(id, seen)) <= set(map(id, inside))
    assert len(inside) == len({id(m) for m in inside})
    xs = [c.x for c in clusters]
    assert all(b - a >= ROOM_PX for a, b in pairwise(xs))
    for cluster in clusters:
        assert cluster.sign == max((m.sign for m in marks.of_cluster(cluster)), key=SIGNS.index)


def test_that_each_kind_has_its_sign() -> None:
    def sign(kind: EventKind, text: str) -> str:
        return sign_of(Event(T0, kind, "x", text))

    assert sign(EventKind.FEED, "Feed 'mqtt' is down: refused") == "diagnostic"
    assert sign(EventKind.FEED, "Feed 'mqtt' is up") == "back"
    assert sign(EventKind.CLOCK, "set back") == "diagnostic"
    assert sign(EventKind.HISTORY, "recording started") == "info"
    alarm = SimpleNamespace(kind=SimpleNamespace(value="alarm"), text="Medium: no flow")
    assert sign_of(alarm) == "alarm_medium"  # type: ignore[arg-type]


def test_that_a_note_in_a_crowd_of_events_is_still_seen() -> None:
    crowd = [Event(T0 + k, EventKind.HISTORY, "x", "y") for k in range(2000)]
    note = Note.written("here", T0 + 5, author="", made_ns=0)
    (cluster,) = Marks.of(crowd, [note]).clusters(SCALE)
    assert (cluster.sign, cluster.count) == ("note", 2001)


@pytest.mark.parametrize("look", [theme.DARK, theme.LIGHT])
def test_that_signs_differ_in_shape_and_not_by_colour_alone(
    qtbot: QtBot, qapp: QApplication, look: theme.Theme
) -> None:
    pictures = []
    for sign in SIGNS:
        image = QImage(24, 24, QImage.Format.Format_ARGB32)
        image.fill(look.color("ground"))
        painter = QPainter(image)
        paint_sign(painter, look, QPointF(12, 12), sign)
        painter.end()
        ground = look.color("ground").rgb()
        pictures.append(
            frozenset((x, y) for x in range(24) for y in range(24) if image.pixel(x, y) != ground)
        )
    assert len(set(pictures)) == len(SIGNS)
