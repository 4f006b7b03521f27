"""Whom this machine believes: what is chosen is kept, what a file brings is added, what no check could use is refused."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.ledger.contract import Entry, ProofError
from app.ledger.keys import KeyKeeper
from app.ledger.levels import IOTA_LEVELS, LOG_LEVELS, meaning_table
from app.ledger.log import TransparencyLog
from app.ledger.note import COSIGNATURE, Verifier
from app.ledger.rotation import rotate
from app.ledger.trust_file import Trust
from app.model.ledger import Level
from app.proof_trust import choose, chosen, look, trust_in, with_file


def committee(epoch: int = 0, **more: Any) -> dict[str, Any]:
    keys = [base64.b64encode(bytes([k + 1]) * 96).decode() for k in range(4)]
    return {"epoch": epoch, "voting_rights": [[key, 2500] for key in keys], **more}


def witness(name: str = "w.example") -> Verifier:
    raw = Ed25519PrivateKey.generate().public_key().public_bytes_raw()
    return Verifier(name, raw, COSIGNATURE)


def test_that_what_is_chosen_is_found_again(tmp_path: Path) -> None:
    assert chosen(tmp_path) == Trust()
    trust = Trust(witnesses=(witness(),), committees=(committee(network="mainnet"),))
    choose(tmp_path, trust)
    assert chosen(tmp_path) == trust


def test_that_a_committee_that_no_check_could_use_is_refused_and_nothing_is_changed(tmp_path: Path) -> None:
    choose(tmp_path, Trust(committees=(committee(network="mainnet"),)))
    short = committee(3)
    short["voting_rights"] = short["voting_rights"][:2]
    with pytest.raises(ProofError):
        choose(tmp_path, Trust(committees=(short,)))
    assert len(chosen(tmp_path).committees) == 1


def test_that_a_file_adds_to_what_is_chosen_and_the_newer_choice_of_an_epoch_counts() -> None:
    one = witness()
    trust = with_file(Trust(), Trust(witnesses=(one,), committees=(committee(),)), "testnet")
    assert trust.committees[0]["network"] == "testnet"
    again = with_file(trust, Trust(witnesses=(one,), committees=(committee(), committee(5))), "testnet")
    assert again.witnesses == (one,)
    assert sorted(c["epoch"] for c in again.committees) == [0, 5]
    other = with_file(again, Trust(committees=(committee(network="devnet"),)), "testnet")
    assert {c["network"] for c in other.committees} == {"testnet", "devnet"}, (
        "a file that names its network is believed"
    )


def test_that_a_log_is_pinned_at_the_first_look_and_followed_over_a_change_of_key(tmp_path: Path) -> None:
    keeper = KeyKeeper(tmp_path / "log")
    log = TransparencyLog.open(tmp_path / "log" / "log.sqlite", keeper, "quay")
    try:
        log.append([Entry("twin.test/1", 1, b"{}")])
        look(tmp_path, log)
        log.append([Entry("twin.test/1", 2, b"[]")])
        state = look(tmp_path, log)
        assert state.verdict.level is Level.E3
        assert trust_in(tmp_path, log).keys(log.origin)
        rotate(log, keeper)
        after = look(tmp_path, log)
        assert (after.retired, after.verdict.ok) == (1, True)
        assert after.fingerprint != state.fingerprint
        assert len(trust_in(tmp_path, log).keys(log.origin)) == 2
    finally:
        log.close()


def test_that_the_page_on_trust_is_in_step_with_the_words_of_the_window() -> None:
    text = (Path(__file__).resolve().parents[2] / "docs" / "trust.md").read_text(encoding="utf-8")
    assert meaning_table(LOG_LEVELS) in text
    assert meaning_table(IOTA_LEVELS) in text
