"""Sentences for the screen, each one literal with named places.   Thread: any.

tr("No code is set for the role {role}.", role="engineer")
"""

from __future__ import annotations


def tr(sentence: str, **parts: object) -> str:
    return sentence.format(**parts) if parts else sentence
