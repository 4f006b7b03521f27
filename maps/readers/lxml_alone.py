"""lxml bound to its own libxml2, whatever another library brings.   Thread: any.

WORKAROUND: on Linux an OpenGL driver that needs LLVM (every Mesa one) loads the system's libxml2 for all to see, and the
calls of an lxml that is imported after it end in that other, older library: other error codes at best. Bound deeply, lxml
finds its own functions first. Remove when lxml's wheels hide their symbols.
"""

from __future__ import annotations

import os
import sys
from typing import Any


def etree() -> Any:
    """Give lxml.etree, which brings no types."""
    deep = getattr(os, "RTLD_DEEPBIND", 0)
    if "lxml.etree" in sys.modules or not deep:
        from lxml import etree as module

        return module
    flags = sys.getdlopenflags()
    sys.setdlopenflags(os.RTLD_NOW | deep)
    try:
        from lxml import etree as module
    finally:
        sys.setdlopenflags(flags)
    return module
