"""Every colour, size and font of the windows (docs/look.md); no colour is written anywhere else.

A custom-painted widget reads `current()` when it paints and calls `update` on `hub().changed`; everything else is
dressed by the one palette and the one style sheet of `apply_theme`.   Thread: GUI.   Units: device-independent pixels.

    apply_theme(app, "system")                      # or "dark", "light"
    painter.setPen(current().color("line"))
    label.setFont(font("title"))
"""

from __future__ import annotations

from dataclasses import dataclass, fields

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

XS, S, M, L, XL = 4, 8, 12, 16, 24  # spacing, steps of 4
RADIUS = 4
LINE = 1
ICON_S, ICON_M = 16, 20
ROW_H = 24  # tables and lists
TITLE_H = 32  # a dock's title
BANNER_H = 28
TIMELINE_H = 84
STATUS_H = 24
MOTION_MS = 150  # 0 under reduced motion: ask `motion_ms()`


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as #rrggbb. For each mode: `x` is the ground of its banner, `x_text` what is written on it."""

    name: str
    is_dark: bool
    ground: str
    panel: str
    raised: str
    hover: str  # what the pointer is over, on a panel
    line: str
    line_strong: str
    text: str
    dim: str  # secondary text, 4.5:1 on ground, panel and raised
    faint: str  # disabled, hatches, marks, edges of fields: 3:1; never text that must be read
    bar_normal: str  # the normal band of an indicator: 3:1 on the bar (`line`) and under the pointer (`text`)
    selection: str
    selection_ground: str  # a selected row
    selection_text: str  # on `selection` itself
    live: str
    live_text: str
    replay: str
    replay_text: str
    scenario: str
    scenario_text: str
    alarm_high: str
    alarm_medium: str
    alarm_low: str
    alarm_diagnostic: str
    alarm_outline: str
    proven: str
    proven_text: str  # the tick on it

    def color(self, token: str, alpha: float = 1.0) -> QColor:
        """A token as QColor. Raises AttributeError for a name that is no token."""
        color = QColor(getattr(self, token))
        color.setAlphaF(alpha)
        return color

    def tokens(self) -> dict[str, str]:
        """name -> #rrggbb, for the style sheet."""
        return {f.name: getattr(self, f.name) for f in fields(self) if f.name not in ("name", "is_dark")}


DARK = Theme(
    name="dark",
    is_dark=True,
    ground="#0E141B",
    panel="#151D26",
    raised="#1D2833",
    hover="#212D39",
    line="#26323E",
    line_strong="#3A4A59",
    text="#E3EAF0",
    dim="#93A4B3",
    faint="#667989",
    bar_normal="#6E8191",
    selection="#56B4E9",
    selection_ground="#1D3548",
    selection_text="#0E141B",
    live="#3E5568",
    live_text="#F1F5F8",
    replay="#7B61B8",
    replay_text="#FFFFFF",
    scenario="#B07D2B",
    scenario_text="#0E141B",
    alarm_high="#D55E00",
    alarm_medium="#E69F00",
    alarm_low="#F0E442",
    alarm_diagnostic="#CC79A7",
    alarm_outline="#0E141B",
    proven="#009E73",
    proven_text="#FFFFFF",
)

LIGHT = Theme(
    name="light",
    is_dark=False,
    ground="#EEF1F4",
    panel="#F8FAFB",
    raised="#FFFFFF",
    hover="#E6EBF0",
    line="#D5DCE3",
    line_strong="#AEBAC5",
    text="#17212B",
    dim="#51616F",
    faint="#768592",
    bar_normal="#6B7A88",
    selection="#0B72B0",
    selection_ground="#D6E8F4",
    selection_text="#FFFFFF",
    live="#CFDAE3",
    live_text="#24384A",
    replay="#C4B1EC",
    replay_text="#3C2876",
    scenario="#EFD9AE",
    scenario_text="#523707",
    alarm_high="#D55E00",
    alarm_medium="#E69F00",
    alarm_low="#F0E442",
    alarm_diagnostic="#CC79A7",
    alarm_outline="#17212B",
    proven="#009E73",
    proven_text="#FFFFFF",
)


class ThemeHub(QObject):
    """Says when the colours changed.   `changed` carries the new Theme, after palette and style sheet are set."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.theme = DARK
        self.choice = "system"
        self.is_still = False  # reduced motion

    @Slot()
    def on_system_changed(self) -> None:
        app = QApplication.instance()
        if self.choice == "system" and isinstance(app, QApplication):
            apply_theme(app, "system")


_hub: ThemeHub | None = None


def hub() -> ThemeHub:
    """The one hub, as there is one application palette."""
    global _hub
    if _hub is None:
        _hub = ThemeHub()
    return _hub


def current() -> Theme:
    return hub().theme


def motion_ms() -> int:
    """How long a movement may take: 150, or 0 under reduced motion."""
    return 0 if hub().is_still else MOTION_MS


def set_reduced_motion(is_still: bool) -> None:
    hub().is_still = is_still


def theme_of(choice: str) -> Theme:
    """`dark`, `light`, or `system` for what the desktop asks for (dark where it does not say)."""
    if choice == "system":
        asks_light = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Light
        return LIGHT if asks_light else DARK
    return LIGHT if choice == "light" else DARK


def apply_theme(app: QApplication, choice: str) -> Theme:
    """Dress the whole application: Fusion, font, palette, style sheet; then `hub().changed`."""
    from widgets.theme_qss import style_sheet  # here: it needs Theme

    one = hub()
    hints = QGuiApplication.styleHints()
    if app.property("tvilling_dressed") is None:
        app.setProperty("tvilling_dressed", True)
        app.setStyle("Fusion")
        app.setFont(font("body"))
        hints.colorSchemeChanged.connect(one.on_system_changed)
    theme = theme_of(choice)
    one.choice = choice
    if theme is one.theme and app.styleSheet():
        return theme
    one.theme = theme
    app.setPalette(palette(theme))
    app.setStyleSheet(style_sheet(theme))
    one.changed.emit(theme)
    return theme


def palette(theme: Theme) -> QPalette:
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    result = QPalette()
    for name, token in {
        role.Window: "panel",
        role.WindowText: "text",
        role.Base: "ground",
        role.AlternateBase: "panel",
        role.Text: "text",
        role.Button: "raised",
        role.ButtonText: "text",
        role.BrightText: "text",
        role.ToolTipBase: "raised",
        role.ToolTipText: "text",
        role.PlaceholderText: "dim",
        role.Highlight: "selection",
        role.HighlightedText: "selection_text",
        role.Accent: "selection",
        role.Link: "selection",
        role.LinkVisited: "selection",
        role.Light: "raised",
        role.Midlight: "line",
        role.Mid: "line",
        role.Dark: "line_strong",
        role.Shadow: "ground",
    }.items():
        result.setColor(name, theme.color(token))
    for name in (role.WindowText, role.Text, role.ButtonText):
        result.setColor(group.Disabled, name, theme.color("faint"))
    return result


_SIZES = {"body": 12, "label": 11, "title": 14, "figure": 22}


def font(role: str = "body", *, semibold: bool | None = None) -> QFont:
    """`body` 12 px, `label` 11, `title` 14 semibold, `figure` 22; figures are tabular in all of them."""
    is_heavy = role == "title" if semibold is None else semibold
    made = _made.get((role, is_heavy))
    if made is None:
        made = QFont(_family())
        made.setPixelSize(_SIZES[role])
        made.setWeight(QFont.Weight.DemiBold if is_heavy else QFont.Weight.Normal)
        made.setFeature(QFont.Tag("tnum"), 1)
        _made[role, is_heavy] = made
    return QFont(made)  # a copy, which shares until somebody changes it


_made: dict[tuple[str, bool], QFont] = {}


_found: list[str] = []


def _family() -> str:
    """Inter or Noto Sans where present, else what the platform uses for its own windows."""
    if not _found:
        have = set(QFontDatabase.families())
        system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).family()
        _found.append(next((name for name in ("Inter", "Noto Sans") if name in have), system))
    return _found[0]
