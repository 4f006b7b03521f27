"""What a text costs: English, translated, with placeholders, with a float in a language with a decimal comma; and a switch.

python3 run.py bench language          microseconds a call; milliseconds for the switch
"""

from __future__ import annotations

import sys
import timeit
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import QCoreApplication

from app.model.language import tr, trn
from app.translating import speak

CALLS = 200_000


def micro(name: str, call: object) -> None:
    best = min(timeit.repeat(call, number=CALLS, repeat=5))  # type: ignore[call-overload]
    print(f"{name:42} {best / CALLS * 1e6:8.3f} us")


def main() -> None:
    app = QCoreApplication.instance() or QCoreApplication([])
    for language in ("en", "nb"):
        speak(app, language)
        micro(f"{language}: plain text", lambda: tr("Acknowledge"))
        micro(f"{language}: two placeholders", lambda: tr("{n} of {m}", n=3, m=4))
        micro(f"{language}: a float", lambda: tr("{share:.0f} % of the file", share=12.5))
        micro(f"{language}: plural", lambda: trn("{n} alarm", "{n} alarms", 3))
        micro(f"{language}: a name in no catalogue", lambda: tr("Hotel above the river"))
    switch = min(timeit.repeat(lambda: (speak(app, "es"), speak(app, "nb")), number=1, repeat=10)) / 2
    print(f"{'a switch of the language':42} {switch * 1e3:8.3f} ms")


if __name__ == "__main__":
    main()
