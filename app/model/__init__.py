"""The words of the house (docs/design.md) as frozen dataclasses, arrays and pure functions.

Imports: standard library and numpy only; imports nobody else of the project.   Thread: any (everything is immutable).
"""
