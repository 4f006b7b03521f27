"""What the official library says of our files: it accepts each proof that we write and refuses each that we forged."""

from __future__ import annotations

import json
import shutil
import subprocess
from base64 import b64encode
from pathlib import Path
from typing import Any

import pytest

from app.ledger.iota.certificate import Committee
from app.ledger.iota.proof_v1 import ProofV1
from app.ledger.iota.verify import TrustedCommittee, check_proof
from app.model.ledger import Level
from tests.unit.ledger.iota.chain import Chain, Person
from tests.unit.ledger.iota.test_verify import FORGERIES

HERE = Path(__file__).parent
# what the official library does not look at, and we do: who signed the transaction, how often, and what a file says it is about
OURS_ALONE = {"another's signature", "a signature too many", "the same signature twice"}


def judged(pairs: list[tuple[ProofV1, Committee]]) -> list[str]:
    if shutil.which("node") is None or not (HERE / "node_modules" / "@iota" / "proof-of-inclusion").is_dir():
        pytest.skip("the official library is not installed here: tests/judges/README.md")
    lines = "".join(
        json.dumps({"proof": json.loads(p.encode()), "committee": plain(c)}) + "\n" for p, c in pairs
    )
    found = subprocess.run(
        ["node", "proof.mjs"], cwd=HERE, input=lines, capture_output=True, text=True, check=True, timeout=120
    )
    return found.stdout.split()


def plain(committee: Committee) -> dict[str, Any]:
    rights = [[b64encode(key).decode(), stake] for key, stake in committee.members]
    return {"epoch": committee.epoch, "voting_rights": rights}


def test_that_the_official_library_accepts_what_we_write() -> None:
    chain = Chain((4000, 3000, 2000, 1000))
    sealed = chain.checkpoint(
        [chain.transaction(events=3), chain.transaction(Person(2), Person(3), events=1)]
    )
    committee = chain.committee()
    proofs = [
        sealed.proof(0),
        sealed.proof(1),
        sealed.proof(0, certificate=chain.certificate(sealed.summary, 0, [0, 1, 3])),
    ]
    ours = [check_proof(p, [TrustedCommittee("town", committee)]).level is Level.V4 for p in proofs]
    assert ours[:2] == [True, True]
    theirs = [said == "accepted" for said in judged([(p, committee) for p in proofs])]
    assert theirs == ours


def test_that_the_official_library_refuses_what_we_forged() -> None:
    chain = Chain()
    one = chain.checkpoint([chain.transaction(events=3), chain.transaction(Person(2), Person(3))])
    other = chain.checkpoint([chain.transaction(Person(4), events=1)])
    forged = {
        name: make(chain, one.proof(), other.proof())
        for name, make in FORGERIES.items()
        if name not in OURS_ALONE
    }
    said = judged([(proof, chain.committee()) for proof in forged.values()])
    assert dict(zip(forged, said, strict=True)) == dict.fromkeys(forged, "refused")
