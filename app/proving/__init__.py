"""Where history meets ledger: sealing what was recorded, checking it again, proofs of single readings.   No Qt."""
