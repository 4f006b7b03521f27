"""Columns that are never narrower than their heads, which are longer in some languages than in others.   Thread: GUI."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QTableView


def fit_columns(table: QTableView, widths: Sequence[int]) -> None:
    """widths: pixels, one a column from the left; where a head needs more, it gets that."""
    header = table.horizontalHeader()
    for column, width in enumerate(widths):
        table.setColumnWidth(column, max(width, header.sectionSizeHint(column)) if width else width)
