"""The contract's suite on DuckDB, in a file and in memory; pieces and runs so small that little data crosses them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from app.history.duck import DuckHistorian
from app.model.catalogue import Catalogue
from tests.unit.history.contract_suite import HistorianContract, Place, Stores


class DuckPlace:
    def __init__(self, path: Path | None) -> None:
        self.is_lasting = path is not None
        self._path = path

    def open(self, catalogue: Catalogue) -> DuckHistorian:
        return DuckHistorian(self._path, catalogue, run_size=7)


@pytest.fixture(autouse=True, scope="module")
def _small_pieces() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.history.segments.SEGMENT_ROWS", 500)
        patch.setattr("app.history.writing._PIECE", 300)
        yield


class TestInMemory(HistorianContract):
    @pytest.fixture
    def stores(self) -> Stores:
        @contextmanager
        def place() -> Iterator[Place]:
            yield DuckPlace(None)

        return place


class TestInAFile(HistorianContract):
    @pytest.fixture
    def stores(self, tmp_path_factory: pytest.TempPathFactory) -> Stores:
        def place() -> AbstractContextManager[Place]:
            @contextmanager
            def made() -> Iterator[Place]:
                yield DuckPlace(tmp_path_factory.mktemp("history") / "h.duckdb")

            return made()

        return place
