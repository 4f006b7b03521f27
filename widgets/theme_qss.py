"""The one style sheet, built from the tokens of theme.py.   Thread: any (text in, text out).   Units: pixels.

Widgets choose a look by property, not by a sheet of their own: `button.setProperty("flat", True)`,
`label.setProperty("dim", True)`, `frame.setProperty("surface", "raised")`.
"""

from __future__ import annotations

from string import Template

from widgets.theme import ROW_H, STATUS_H, Theme

_SHEET = Template("""
* { outline: none; }
QMainWindow, QDialog { background: $panel; color: $text; }
QMainWindow::separator { background: $panel; border: 0 solid $line; width: 4px; height: 4px; }
QMainWindow::separator:vertical { border-left-width: 1px; }
QMainWindow::separator:horizontal { border-top-width: 1px; }
QMainWindow::separator:hover { border-color: $selection; }
QWidget[surface="ground"] { background: $ground; }
QWidget[surface="panel"] { background: $panel; }
QWidget[surface="raised"] { background: $raised; border: 1px solid $line; border-radius: 4px; }
QLabel { background: transparent; }
QLabel[dim="true"] { color: $dim; }
QLabel[faint="true"] { color: $faint; }
QLabel[keycap="true"] { color: $text; background: $raised; border: 1px solid $line_strong; border-radius: 3px; padding: 0 5px; }
QLabel:disabled { color: $faint; }

QMenuBar { background: $panel; color: $text; border: none; padding: 0 4px; }
QMenuBar::item { background: transparent; padding: 5px 8px; border-radius: 4px; }
QMenuBar::item:selected { background: $hover; }
QMenu { background: $raised; color: $text; border: 1px solid $line_strong; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 8px; border-radius: 3px; }
QMenu::item:selected { background: $selection_ground; }
QMenu::item:disabled { color: $faint; }
QMenu::icon { padding: 3px; margin-left: 5px; border-radius: 3px; }
QMenu::icon:checked { background: $selection_ground; }
QMenu::separator { height: 1px; background: $line; margin: 4px 8px; }

QToolBar { background: $panel; border: none; padding: 0; margin: 0; spacing: 0; }
QStatusBar { background: $panel; color: $dim; border-top: 1px solid $line; min-height: ${status}px; max-height: ${status}px; }
QStatusBar::item { border: none; }
QToolTip { background: $raised; color: $text; border: 1px solid $line_strong; padding: 4px 8px; }

QPushButton, QToolButton { color: $text; background: $raised; border: 1px solid $line_strong; border-radius: 4px; padding: 3px 10px; }
QPushButton:hover, QToolButton:hover { background: $hover; border-color: $faint; }
QPushButton:pressed, QToolButton:pressed { background: $selection_ground; }
QPushButton:focus, QToolButton:focus { border-color: $selection; }
QPushButton:default { border-color: $selection; }
QPushButton:disabled, QToolButton:disabled { color: $faint; border-color: $line; background: transparent; }
QToolButton { padding: 3px; }
QToolButton[flat="true"], QPushButton[flat="true"] { background: transparent; border: 1px solid transparent; }
QToolButton[flat="true"]:hover, QPushButton[flat="true"]:hover { background: $hover; }
QToolButton[flat="true"]:pressed, QPushButton[flat="true"]:pressed { background: $selection_ground; }
QToolButton[flat="true"]:checked { background: $selection_ground; }
QPushButton:checked { background: $selection_ground; border-color: $selection; }
QToolButton[flat="true"]:focus, QPushButton[flat="true"]:focus { border-color: $selection; }
QToolButton[quiet="true"] { color: $dim; padding: 3px 6px; }
QToolButton::menu-indicator { image: none; }

QPushButton[link="true"] { background: transparent; border: none; padding: 2px 0; text-align: left; }
QPushButton[link="true"]:hover, QPushButton[link="true"]:focus { color: $selection; }

QPushButton[mode] { padding: 0 10px; background: transparent; }
QPushButton[mode="replay"] { color: $replay_text; border-color: $replay_text; }
QPushButton[mode="scenario"] { color: $scenario_text; border-color: $scenario_text; }
QPushButton[mode="replay"]:hover, QPushButton[mode="replay"]:focus { color: $replay; background: $replay_text; }
QPushButton[mode="scenario"]:hover, QPushButton[mode="scenario"]:focus { color: $scenario; background: $scenario_text; }

QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit, QTextEdit {
    color: $text; background: $ground; border: 1px solid $faint; border-radius: 4px; padding: 3px 8px; min-height: 18px;
    selection-background-color: $selection; selection-color: $selection_text; }
QLineEdit:hover, QComboBox:hover, QAbstractSpinBox:hover { border-color: $dim; }
QLineEdit:focus, QAbstractSpinBox:focus, QComboBox:focus, QPlainTextEdit:focus, QTextEdit:focus { border-color: $selection; }
QLineEdit[wrong="true"], QLineEdit[wrong="true"]:focus { border: 1px dashed $text; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: $faint; border-color: $line; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox::down-arrow, QAbstractSpinBox::down-arrow { width: 8px; height: 4px; background: $down; }
QAbstractSpinBox::up-arrow { width: 8px; height: 4px; background: $up; }
QAbstractSpinBox { padding-left: 6px; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { border: none; background: transparent; width: 18px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $line_strong; selection-background-color: $selection_ground; selection-color: $text; }

QTreeView, QTableView, QListView { background: $panel; color: $text; border: none; alternate-background-color: $panel;
    selection-background-color: $selection_ground; selection-color: $text; show-decoration-selected: 1; }
QTreeView::item, QListView::item { height: ${row}px; padding: 0 2px; border: 0 solid transparent; }
QTreeView::item:hover, QListView::item:hover, QTableView::item:hover { background: $hover; }
QTreeView::item:selected, QListView::item:selected, QTableView::item:selected { background: $selection_ground; color: $text; }
QTableView { gridline-color: $line; }
QTableView::item { padding: 0 5px; }
QHeaderView { background: $panel; }
QHeaderView::section { background: $panel; color: $dim; border: none; border-bottom: 1px solid $line; padding: 4px 8px; }
QTableCornerButton::section { background: $panel; border: none; }

QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $faint; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 24px; }
QScrollBar::handle:horizontal { min-width: 24px; }
QScrollBar::handle:hover { background: $dim; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QCheckBox, QRadioButton { spacing: 8px; background: transparent; }
QCheckBox::indicator, QTreeView::indicator, QListView::indicator, QTableView::indicator, QMenu::indicator {
    width: 12px; height: 12px; border: 1px solid $faint; border-radius: 3px; background: $ground; }
QMenu::indicator { margin-left: 8px; }
QCheckBox::indicator:hover, QTreeView::indicator:hover { border-color: $text; }
QCheckBox::indicator:focus { border-color: $selection; }
QCheckBox::indicator:checked, QTreeView::indicator:checked, QListView::indicator:checked, QTableView::indicator:checked,
QMenu::indicator:checked { background: $selection; border-color: $selection; image: url("$icons/check.svg"); }
QTreeView::indicator:indeterminate { background: $faint; }
QCheckBox::indicator:disabled { border-color: $line; }

QSlider::groove:horizontal { height: 2px; background: $line_strong; border-radius: 1px; }
QSlider::sub-page:horizontal { background: $dim; border-radius: 1px; }
QSlider::handle:horizontal { width: 12px; height: 12px; margin: -5px 0; border-radius: 6px; background: $text; }
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { background: $selection; }

QTabBar::tab { background: transparent; color: $dim; padding: 5px 12px; border: none; border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: $text; border-bottom-color: $selection; }
QTabBar::tab:hover { color: $text; }
QTabWidget::pane { border: none; border-top: 1px solid $line; }
QProgressBar { background: $line; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; color: transparent; }
QProgressBar::chunk { background: $selection; border-radius: 2px; }
QGroupBox { border: none; margin-top: 20px; }
QGroupBox::title { subcontrol-origin: margin; color: $dim; }
QSplitter::handle { background: $line; }
""")


def style_sheet(theme: Theme) -> str:
    """The whole application's style sheet in this theme."""
    from widgets.icons import folder  # here: it needs the theme

    return _SHEET.substitute(
        theme.tokens(),
        row=ROW_H,
        status=STATUS_H,
        icons=folder().as_posix(),
        down=_wedge(theme.dim, "cy:1", 45),
        up=_wedge(theme.dim, "cy:0", 225),
    )


def _wedge(color: str, apex: str, angle: int) -> str:
    """A small triangle in a colour of the theme. A style sheet can only take arrows from files, whose colour is fixed; a
    quarter of a turn of this gradient, seen through a box of 2 to 1, has the same shape."""
    return (
        f"qconicalgradient(cx:0.5, {apex}, angle:{angle}, stop:0 {color}, stop:0.25 {color}, "
        "stop:0.2501 transparent, stop:1 transparent)"
    )
