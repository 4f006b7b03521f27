"""The ledger: records, the embedded transparency log, IOTA, and checking proofs. Pure but for its SQLite files.

Imports app.model only. Nothing here knows the history: app/proving brings both together.
"""
