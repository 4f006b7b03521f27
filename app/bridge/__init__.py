"""Where the threads meet Qt: feeds through the FeedPump, history through HistoryReads, time through the Timekeeper.

Imports QtCore only of Qt. Everything here lives on the GUI thread; worker threads never emit a Qt signal.
"""

from app.bridge.pump import FeedPump
from app.bridge.reads import HistoryReads
from app.bridge.timekeeper import Timekeeper

__all__ = ["FeedPump", "HistoryReads", "Timekeeper"]
