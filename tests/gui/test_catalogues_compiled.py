"""What is compiled is what is written: a .qm of yesterday shows English where a .ts of today has words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QTranslator

from tests.unit.test_translations import TOOL, TRANSLATED


@pytest.mark.parametrize("language", TRANSLATED)
def test_that_the_compiled_catalogue_says_what_the_written_one_says(language: str) -> None:
    path = TOOL.path_of(language)
    compiled = QTranslator()
    assert compiled.load(str(path.with_suffix(".qm")))
    found, _ = TOOL.read(path)
    assert len(found) > 3000
    other = [
        text.source
        for text, forms in found.items()
        if compiled.translate(TOOL.CONTEXT, text.source, "", 5 if len(forms) > 1 else -1) != forms[-1]
    ]
    assert other == [], "python3 run.py translate"
