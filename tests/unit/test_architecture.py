"""The arrows of docs/design.md as tests: who may import whom."""

from __future__ import annotations

import logging

import pytest
from pytest_archon import archrule

QT = ("PySide6*", "pyqtgraph*", "shiboken6*")
GEO = ("vtkmodules*", "geopandas*", "pyogrio*", "pyproj*", "shapely*", "mapbox_earcut*")
STORES = ("duckdb*", "pyarrow*", "pandas*")


@pytest.fixture(autouse=True)
def _where_qt_is_not_installed_its_names_cannot_be_told_apart(caplog: pytest.LogCaptureFixture) -> None:
    """The collector warns that it takes PySide6.QtCore.QObject for a module; for these rules it may."""
    caplog.set_level(logging.ERROR, logger="pytest_archon")


def test_that_the_model_imports_nothing_but_the_standard_library_and_numpy() -> None:
    archrule("the model is plain").match("app.model*").should_not_import(
        *QT, *GEO, *STORES, "aiomqtt*", "paho*", "pvlib*", "scipy*", "msgspec*", "platformdirs*",
        "app.feeds*", "app.history*", "app.energy*", "app.bridge*", "app.fetcher", "maps*", "widgets*",
    ).check("app")  # fmt: skip


@pytest.mark.parametrize(
    ("package", "forbidden"),
    [
        ("app.feeds", ("app.history*", "app.energy*", "app.bridge*", "app.fetcher", "maps*", "widgets*")),
        ("app.history", ("app.feeds*", "app.energy*", "app.bridge*", "app.fetcher", "maps*", "widgets*")),
        ("app.energy", ("app.feeds*", "app.history*", "app.bridge*", "app.fetcher", "maps*", "widgets*")),
        (
            "app.ledger",
            (
                "app.feeds*",
                "app.history*",
                "app.energy*",
                "app.proving*",
                "app.bridge*",
                "app.fetcher",
                "maps*",
                "widgets*",
            ),
        ),
        *(
            (
                plain,
                (
                    "app.feeds*",
                    "app.history*",
                    "app.energy*",
                    "app.ledger*",
                    "app.bridge*",
                    "app.fetcher",
                    "maps*",
                    "widgets*",
                ),
            )
            for plain in ("app.alarms.", "app.journal.", "app.people.")
        ),
        ("app.demonstration", ("app.bridge*", "app.fetcher", "app.session", "maps*", "widgets*")),
        ("app.marketplace", ("app.bridge*", "app.session", "maps*", "widgets*")),
        ("app.levels.", ("app.feeds*", "app.history*", "app.bridge*", "app.session", "maps*", "widgets*")),
        ("app.proving", ("app.bridge*", "app.session", "maps*", "widgets*")),
        (
            "app.scenarios.",
            ("app.feeds*", "app.history*", "app.ledger*", "app.bridge*", "app.session", "maps*", "widgets*"),
        ),
        ("app.fetcher", ("app.bridge*", "maps*", "widgets*")),
        ("app.backfill", ("app.bridge*", "maps*", "widgets*")),
    ],
)
def test_that_plain_packages_know_no_qt_and_only_what_lies_below_them(
    package: str, forbidden: tuple[str, ...]
) -> None:
    rule = archrule(f"{package} is plain").match(f"{package}*")
    if package == "app.feeds":
        rule = rule.exclude("app.feeds.simulator*")
        forbidden_simulator = ("app.history*", "app.bridge*", "app.fetcher", "maps*", "widgets*", *QT)
        archrule("the simulator is a feed on top of the physics").match(
            "app.feeds.simulator"
        ).should_not_import(*forbidden_simulator).check("app", only_toplevel_imports=False)
    rule.should_not_import(*forbidden, *QT).check("app", only_direct_imports=True)


def test_that_maps_knows_no_qt_and_of_the_app_only_the_model() -> None:
    archrule("maps is headless").match("maps*").should_not_import(*QT, "widgets*").check("maps")
    archrule("maps knows the model only").match("maps*").should_not_import(
        "app.feeds*", "app.history*", "app.energy*", "app.bridge*", "app.fetcher", "app.main", "app.commands*"
    ).check("maps")


def test_that_the_bridge_uses_qtcore_only() -> None:
    archrule("the bridge has no window").match("app.bridge*").should_not_import(
        "PySide6.QtWidgets*", "PySide6.QtGui*", "maps*", "widgets*", *GEO
    ).check("app")


def test_that_nobody_but_the_composition_root_imports_widgets() -> None:
    archrule("widgets are on top").match("app*").exclude(
        "app.main",
        "app.commands*",
        "app.application",
        "app.window",
        "app.balance_hub",
        "app.black_box_hub",
        "app.handover_hub",
        "app.shift_hub",
        "app.screens_hub",
        "app.wall_editor_hub",
        "app.wall_hub",
        "app.scenario_compare_hub",
        "app.scenario_manager_hub",
        "app.windows_hub",
        "app.spaces_hub",
        "app.from_what_hub",
        "app.air_hub",
        "app.alarm_hub",
        "app.alarm_answers",
        "app.forecast_hub",
        "app.performance_hub",
        "app.grid_hub",
        "app.scenario_scene_hub",
        "app.mobility_hub",
        "app.market_hub",
        "app.flows_hub",
        "app.help_hub",
        "app.levels_hub",
        "app.levels_relations",
        "app.look_hub",
        "app.records_panel_hub",
        "app.tools_hub",
        "app.program",
        "app.files_hub",
        "app.beside",
        "app.import_hub",
        "app.overview_dialog",
        "app.compare_hub",
        "app.sources_hub",
        "app.streams_hub",
        "app.care_hub",
        "app.backups_hub",
        "app.evidence_hub",
        "app.film_hub",
        "app.finding",
        "app.found_entries",
        "app.proof_hub",
        "app.proof_watch",
        "app.proven_hub",
        "app.replay_hub",
        "app.rules_hub",
        "app.rules_trying",
        "app.saved_views",
        "app.tamper_hub",
        "app.trend_hub",
        "app.kiosk_hub",
        "app.people_controls",
        "app.people_hub",
        "app.trust_hub",
        "app.units_hub",
    ).should_not_import("widgets*").check("app", only_direct_imports=True)
