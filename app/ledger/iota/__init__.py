"""IOTA (Rebased): its bytes, digests, signatures and certificates checked here and nowhere else; reading and anchoring.

What is checked at which level: docs/ledger.md. The checks are pure: bytes and what is trusted in, verdicts out.
"""
