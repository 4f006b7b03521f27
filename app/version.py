"""Which version of the program this is: for `--version`, for what is printed and for what is recorded.   Thread: any.

The number stands in pyproject.toml, too; a test holds the two together.
"""

from __future__ import annotations

VERSION = "0.1.0"
