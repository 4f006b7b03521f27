"""The languages of the window, by their ISO 639 codes and their own names. Plain data.

COMPLETE ones are held whole by tests; the others have an empty catalogue and stay English until somebody translates
(docs/languages.md tells how), with their own figures and dates.   Thread: any.
"""

from __future__ import annotations

from app.model.language import mark

SYSTEM = "system"
COMPLETE = ("en", "nb", "es")
LANGUAGES = {
    "en": "English",
    "nb": "Norsk bokmål",
    "es": "Español",
    "bg": "Български",
    "cs": "Čeština",
    "et": "Eesti",
    "eu": "Euskara",
    "ga": "Gaeilge",
    "ro": "Română",
}
NOT_YET = mark("{language} (not translated yet)")
AS_SYSTEM = mark("As the system")
