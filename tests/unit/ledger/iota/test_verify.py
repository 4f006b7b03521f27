"""Evidence of IOTA: each level is reached when its step holds, and every forgery of every link is found."""

from __future__ import annotations

import json
from base64 import b64encode
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.ledger.contract import ProofError
from app.ledger.iota import check_file, roaring
from app.ledger.iota.bcs import BadBcs, UnknownVariant, decode, encode
from app.ledger.iota.certificate import BadCertificate, Committee
from app.ledger.iota.check_file import check_checkpoint_file, check_proof_v1, trusted_of
from app.ledger.iota.checkpoint_data import CheckpointFile
from app.ledger.iota.digests import transaction_digest
from app.ledger.iota.lineage import BrokenLineage, follow
from app.ledger.iota.proof_v1 import ProofV1, Targets, committee_of_json
from app.ledger.iota.types import CONTENTS, EFFECTS, EVENTS, SUMMARY, TRANSACTION
from app.ledger.iota.verify import TrustedCommittee, check_proof, check_transaction
from app.model.ledger import Level, Verdict
from tests.unit.ledger.iota.chain import Chain, Person, Sealed

pytest.importorskip("pyblst")


@pytest.fixture(scope="module")
def world() -> tuple[Chain, Sealed, Sealed]:
    """A chain, a checkpoint with two transactions, and another one."""
    chain = Chain()
    one = chain.checkpoint([chain.transaction(events=3), chain.transaction(Person(2), Person(3))])
    other = chain.checkpoint([chain.transaction(Person(4), events=1)])
    return chain, one, other


def trusted(chain: Chain, epoch: int = 0) -> list[TrustedCommittee]:
    return [TrustedCommittee("town", chain.committee(epoch))]


def held(verdict: Verdict) -> dict[str, bool | None]:
    return {check.name: check.ok for check in verdict.checks}


def test_that_a_whole_proof_reaches_v4_and_v5_where_its_committee_was_followed(
    world: tuple[Chain, Sealed, Sealed],
) -> None:
    chain, one, _ = world
    for place in (0, 1):
        verdict = check_proof(one.proof(place), trusted(chain))
        assert verdict.level is Level.V4
        assert False not in held(verdict).values()
    later = Chain()
    closings = [later.end_epoch(newcomers=4), later.end_epoch((4000, 3000, 2000, 1000))]
    known = follow(
        TrustedCommittee("town", Chain().committee(0)), [(c.summary, c.certificate) for c in closings]
    )
    assert [k.committee.epoch for k in known] == [0, 1, 2]
    found = later.checkpoint([later.transaction()])
    verdict = check_proof(found.proof(), known)
    assert (verdict.level, verdict.ok) == (Level.V5, True)


def test_that_without_a_committee_it_is_open_and_neither_right_nor_wrong(
    world: tuple[Chain, Sealed, Sealed],
) -> None:
    chain, one, _ = world
    verdict = check_proof(one.proof(), [])
    assert verdict.level is Level.V3
    assert verdict.ok is None
    assert held(verdict)["certificate"] is None
    assert held(check_proof(one.proof(), trusted(chain, 7)))["certificate"] is None


def _changed(of: Any, data: bytes, change: Callable[[dict[str, Any]], None]) -> bytes:
    value = decode(of, data)
    change(value.get("V1", value))
    return encode(of, value)


FORGERIES: dict[str, Callable[[Chain, ProofV1, ProofV1], ProofV1]] = {
    "another transaction": lambda c, p, o: replace(p, transaction=o.transaction, signatures=o.signatures),
    "another's signature": lambda c, p, o: replace(p, signatures=o.signatures),
    "a signature too many": lambda c, p, o: replace(p, signatures=(*p.signatures, *o.signatures)),
    "the same signature twice": lambda c, p, o: replace(p, signatures=p.signatures * 2),
    "other effects": lambda c, p, o: replace(p, effects=o.effects),
    "effects that failed": lambda c, p, o: replace(
        p,
        effects=_changed(
            EFFECTS,
            p.effects,
            lambda v: v.update(status={"Failure": {"error": {"InsufficientGas": None}, "command": None}}),
        ),
    ),
    "other events": lambda c, p, o: replace(p, events=o.events),
    "an event less": lambda c, p, o: replace(p, events=encode(EVENTS, decode(EVENTS, p.events or b"\0")[1:])),
    "events in another order": lambda c, p, o: replace(
        p, events=encode(EVENTS, decode(EVENTS, p.events or b"\0")[::-1])
    ),
    "other contents": lambda c, p, o: replace(p, contents=o.contents),
    "contents that swap effects": lambda c, p, o: replace(
        p, contents=_changed(CONTENTS, p.contents, lambda v: v["digests"].reverse())
    ),
    "another summary": lambda c, p, o: replace(p, summary=o.summary),
    "another certificate": lambda c, p, o: replace(p, certificate=o.certificate),
    "a summary from the future": lambda c, p, o: replace(
        p, summary=_changed(SUMMARY, p.summary, lambda v: v.update(timestamp_ms=2**60))
    ),
    "quorum minus one": lambda c, p, o: replace(p, certificate=c.certificate(p.summary, 0, [0, 1])),
    "signers who did not sign": lambda c, p, o: replace(
        p, certificate=p.certificate | {"signers_map": roaring.written([0, 1, 2])}
    ),
    "another target": lambda c, p, o: replace(p, targets=Targets(o.targets.transaction)),
    "an event that is not there": lambda c, p, o: replace(
        p, targets=Targets(p.targets.transaction, ((p.targets.transaction or b"", 99),))
    ),
}


@pytest.mark.parametrize("what", FORGERIES)
def test_that_a_forged_link_is_found(world: tuple[Chain, Sealed, Sealed], what: str) -> None:
    chain, one, other = world
    forged = FORGERIES[what](chain, one.proof(), other.proof())
    verdict = check_proof(forged, trusted(chain))
    assert verdict.ok is False, what
    assert verdict.level is None


def test_that_a_payer_must_sign_too(world: tuple[Chain, Sealed, Sealed]) -> None:
    chain, one, _ = world
    proof = one.proof(1)
    assert len(proof.signatures) == 2
    assert check_proof(replace(proof, signatures=proof.signatures[:1]), trusted(chain)).ok is False


def test_that_another_chain_with_the_same_numbers_is_another_chain(
    world: tuple[Chain, Sealed, Sealed],
) -> None:
    """Wrong chain: a committee of its own certifies it, which nobody here trusts."""
    chain, one, _ = world
    twin = Chain()
    twin.validators = [type(v)(900 + k) for k, v in enumerate(chain.validators)]
    found = twin.checkpoint([twin.transaction(events=3)])
    assert check_proof(found.proof(), trusted(twin)).level is Level.V4
    assert check_proof(found.proof(), trusted(chain)).ok is False
    relabelled = replace(found.proof(), chain=one.proof().chain)
    assert check_proof(relabelled, trusted(chain)).ok is False


def test_that_the_chain_a_file_names_proves_nothing(world: tuple[Chain, Sealed, Sealed]) -> None:
    chain, one, _ = world
    verdict = check_proof(one.proof(chain=b"\x07" * 32), [])
    assert "nothing protects" in next(c.detail for c in verdict.checks if c.name == "network")
    assert check_proof(one.proof(chain=b"\x07" * 32), trusted(chain)).level is Level.V4


def test_that_a_newer_variant_is_open_and_not_false(world: tuple[Chain, Sealed, Sealed]) -> None:
    chain, one, _ = world
    proof = one.proof()
    newer = check_proof(replace(proof, effects=b"\x01" + proof.effects[1:]), trusted(chain))
    assert held(newer)["effects"] is None
    assert held(newer)["contents"] is None
    assert newer.ok is None
    assert (
        held(check_proof(replace(proof, contents=b"\x01" + proof.contents[1:]), trusted(chain)))["contents"]
        is None
    )
    scheme = replace(proof, signatures=(b"\x06" + proof.signatures[0][1:],))
    assert held(check_proof(scheme, trusted(chain)))["signature"] is None


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_that_no_flipped_bit_is_taken(world: tuple[Chain, Sealed, Sealed], data: st.DataObject) -> None:
    chain, one, _ = world
    proof = one.proof()
    name = data.draw(
        st.sampled_from(
            ["transaction", "effects", "events", "contents", "summary", "signatures", "certificate"]
        )
    )
    raw = bytearray(
        proof.signatures[0]
        if name == "signatures"
        else proof.certificate["signature"]
        if name == "certificate"
        else getattr(proof, name)
    )
    place = data.draw(st.integers(0, 8 * len(raw) - 1))
    raw[place // 8] ^= 1 << place % 8
    changed: Any = bytes(raw)
    if name == "signatures":
        changed = (changed,)
    elif name == "certificate":
        changed = proof.certificate | {"signature": changed}
    verdict = check_proof(replace(proof, **{name: changed}), trusted(chain))
    assert verdict.level in (None, Level.V2, Level.V3) or verdict.ok is False
    assert verdict.level not in (Level.V4, Level.V5)


def test_that_files_are_written_and_read_to_the_byte(world: tuple[Chain, Sealed, Sealed]) -> None:
    chain, one, _ = world
    rights = {
        "network": "town",
        "epoch": 0,
        "voting_rights": [[b64encode(k).decode(), s] for k, s in chain.committee().members],
    }
    raw = one.file.encode()
    assert CheckpointFile.decode(raw).value == one.file.value
    assert CheckpointFile.decode(b"\x01" + raw).value == one.file.value
    assert check_checkpoint_file(raw, [rights]).level is Level.V4
    for proof in (one.proof(0), one.proof(1)):
        data = proof.encode()
        assert ProofV1.decode(data) == proof
        assert check_proof_v1(data, [rights]).level is Level.V4
    assert trusted_of([rights])[0].committee == Committee.of(*committee_of_json(rights))
    for wrong in (
        b"",
        b"{}",
        b"[]",
        b'{"ProofV1": 1}',
        b'{"ProofV1": {}}',
        raw[:-1],
        raw + b"\0",
        b"\x01" * 90,
    ):
        with pytest.raises(ProofError):
            check_proof_v1(wrong, [rights]) if wrong[:1] == b"{" else check_checkpoint_file(wrong, [rights])


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_that_a_checkpoint_file_with_a_flipped_bit_is_refused_or_not_proven(
    world: tuple[Chain, Sealed, Sealed], data: st.DataObject
) -> None:
    chain, one, _ = world
    raw = bytearray(one.file.encode())
    place = data.draw(st.integers(0, 8 * len(raw) - 1))
    raw[place // 8] ^= 1 << place % 8
    try:
        file = CheckpointFile.decode(bytes(raw))
        verdicts = [check_proof(file.proof(digest), trusted(chain)) for digest in file.digests]
    except ProofError:
        return
    assert any(v.level not in (Level.V4, Level.V5) for v in verdicts)


def test_that_a_lineage_without_a_gap_leads_on_and_one_with_a_gap_is_named() -> None:
    chain = Chain()
    anchor = TrustedCommittee("town", chain.committee(0))
    closings = [chain.end_epoch(newcomers=3, stakes=(5000, 3000, 2000)) for _ in range(1)]
    closings += [chain.end_epoch(newcomers=4, stakes=(2500,) * 4), chain.end_epoch()]
    steps = [(c.summary, c.certificate) for c in closings]
    assert [k.committee.epoch for k in follow(anchor, steps)] == [0, 1, 2, 3]
    with pytest.raises(BrokenLineage, match="end of epoch 1 is missing"):
        follow(anchor, [steps[0], steps[2]])
    with pytest.raises(ProofError):
        follow(anchor, steps[1:])
    swapped = (steps[0][0], steps[1][1])
    with pytest.raises((BadCertificate, BrokenLineage)):
        follow(anchor, [swapped])
    middle = Chain()
    plain = middle.checkpoint([middle.transaction()])
    with pytest.raises(BrokenLineage, match="not the last"):
        follow(anchor, [(plain.summary, plain.certificate)])


def test_that_a_forged_next_committee_is_not_followed() -> None:
    chain, thief = Chain(), Chain()
    anchor = TrustedCommittee("town", chain.committee(0))
    closing = chain.end_epoch()
    stolen = decode(SUMMARY, closing.summary)
    thief.validators = [type(v)(700 + k) for k, v in enumerate(thief.validators)]
    stolen["end_of_epoch_data"]["next_epoch_committee"] = [
        {"public_key": k, "stake": s} for k, s in thief.committee(1).members
    ]
    with pytest.raises(BadCertificate):
        follow(anchor, [(encode(SUMMARY, stolen), closing.certificate)])


def test_that_real_evidence_of_the_light_client_reaches_v4(shared_data: Path) -> None:
    said = json.loads((shared_data / "ledger" / "poi_localnet788.json").read_text())
    data = json.dumps(said["proof"]).encode()
    verdict = check_proof_v1(data, [said["committee"]])
    assert verdict.level is Level.V4
    assert json.loads(ProofV1.decode(data).encode()) == said["proof"]


def test_that_noise_in_json_is_refused_in_one_line(world: tuple[Chain, Sealed, Sealed]) -> None:
    _, one, _ = world
    good = json.loads(one.proof().encode())
    paths = list(_paths(good))
    for path in paths[:: max(1, len(paths) // 120)]:
        for wrong in (None, 5, "x", [], {}, [[]], "9" * 400):
            broken = json.loads(json.dumps(good))
            _put(broken, path, wrong)
            with suppress(BadBcs, UnknownVariant):  # anything else that comes out fails the test
                assert ProofV1.decode(json.dumps(broken).encode()) is not None


def _paths(value: Any, at: tuple[Any, ...] = ()) -> Any:
    if isinstance(value, dict):
        for key, inner in value.items():
            yield (*at, key)
            yield from _paths(inner, (*at, key))
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            yield (*at, place)
            yield from _paths(inner, (*at, place))


def _put(value: Any, path: tuple[Any, ...], new: Any) -> None:
    for key in path[:-1]:
        value = value[key]
    value[path[-1]] = new


def test_that_transactions_are_not_taken_for_others(world: tuple[Chain, Sealed, Sealed]) -> None:
    _, one, other = world
    with pytest.raises(ProofError, match="no such transaction"):
        one.file.proof(other.digests[0])
    assert decode(TRANSACTION, one.proof().transaction)["V1"]["sender"] == Person().address


def test_that_a_made_up_transaction_of_the_network_is_not_signed_by_anybody() -> None:
    """Only a certified checkpoint speaks for it; a junk signature beside it speaks against it."""
    made_up = {
        "V1": {
            "kind": {"Genesis": {"objects": [], "events": []}},
            "sender": bytes(32),
            "gas_payment": {"objects": [], "owner": bytes(32), "price": 1, "budget": 0},
            "expiration": {"None": None},
        }
    }
    raw = encode(TRANSACTION, made_up)
    digest = transaction_digest(raw)
    assert [c.ok for c in check_transaction(raw, [], digest)] == [True, None]
    assert [c.ok for c in check_transaction(raw, [bytes(97)], digest)] == [True, None]
    assert [c.ok for c in check_transaction(raw, [Person().sign(raw)], digest)] == [True, False]


def test_that_a_large_checkpoint_file_is_checked_in_one_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    chain = Chain()
    sealed = chain.checkpoint([chain.transaction() for _ in range(300)])
    rights = rights_of(chain)
    certified, listed = [], []
    monkeypatch.setattr(check_file, "check_certified", counted(certified, check_file.check_certified))
    monkeypatch.setattr(check_file.Listing, "of", counted(listed, check_file.Listing.of))
    assert check_checkpoint_file(sealed.file.encode(), [rights]).level is Level.V4
    assert (len(certified), len(listed)) == (1, 1)


def counted(calls: list[int], work: Callable[..., Any]) -> Callable[..., Any]:
    def again(*args: Any) -> Any:
        calls.append(1)
        return work(*args)

    return again


def rights_of(chain: Chain) -> dict[str, Any]:
    rights = [[b64encode(k).decode(), s] for k, s in chain.committee().members]
    return {"network": "town", "epoch": chain.epoch, "voting_rights": rights}


def test_that_closings_in_the_trust_file_lead_to_v5() -> None:
    chain = Chain()
    rights = rights_of(chain)
    closings = [chain.end_epoch(newcomers=4), chain.end_epoch()]
    rights["closings"] = [json.loads(c.proof().encode())["ProofV1"]["checkpoint_summary"] for c in closings]
    found = chain.checkpoint([chain.transaction()])
    verdict = check_checkpoint_file(found.file.encode(), [rights])
    assert (verdict.level, verdict.ok) == (Level.V5, True)
    assert check_proof_v1(found.proof().encode(), [rights]).level is Level.V5
    with pytest.raises(BrokenLineage):
        trusted_of([rights | {"closings": rights["closings"][::-1]}])


def test_that_contents_of_a_newer_form_cannot_be_judged(world: tuple[Chain, Sealed, Sealed]) -> None:
    _, one, _ = world
    said = json.loads(one.proof().encode())
    said["ProofV1"]["checkpoint_contents"] = {"V2": []}
    with pytest.raises(UnknownVariant):
        ProofV1.decode(json.dumps(said).encode())
