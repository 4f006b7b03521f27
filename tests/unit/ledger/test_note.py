"""Signed notes, checkpoints and proof files: others' own, ours, and all that is none."""

from __future__ import annotations

import base64
from dataclasses import replace

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given, settings
from hypothesis import strategies as st

from app.ledger.checkpoint import Checkpoint
from app.ledger.contract import ProofError
from app.ledger.merkle import EMPTY
from app.ledger.note import COSIGNATURE, MOST_SIGNATURES, Signer, Verifier, cosign, opened, parse, sign
from app.ledger.tlog_proof import FIRST, TlogProof

# The log of Go's modules: its public key, and two of its checkpoints as they stand in public.
GO = "sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8"
GO_POINTS = [
    (
        15081221,
        "BoMMe1wd25Tco0mYGROkyqxHZWx+hcSCtMV315Lu6Lg=",
        "Az3grilD7vQqTrv66jRgKM84Y80KTprrSt4bKmiOPxgmS5ZVBTeCl6dUvjYnN13R+C8j0jGY1WnUADGMkok3U0m2Zgo=",
    ),
    (
        63096908,
        "8lHrQPRYe4KT4WQ9/Qk8/taKnD6IRHbFgfN7vQE2Y54=",
        "Az3gri/oVBN1jAhNZ/iS+W31psFAWRT20/GyrhpU6taFwulQGetBkH5S7wpGXdS935jiIGiUUAXBVHzT/P6fYhqAmAk=",
    ),
]
# The example of c2sp.org/tlog-cosignature.
WITNESSED = (
    "example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n\n"
    "— example.com/behind-the-sofa Az3grlgtzPICa5OS8npVmf1Myq/5IZniMp+ZJurmRDeOoRDe4URYN7u5/Zhcyv2q1gGzGku9nTo+zyWE+xeMcTOAYQ8=\n"
    "— witness.example.com/w1 jWbPPwAAAABkGFDLEZMHwSRaJNiIDoe9DYn/zXcrtPHeolMI5OWXEhZCB9dlrDJsX3b2oyin1nPZqhf5nNo0xUe+mbIUBkBIfZ+qnA==\n"
)
KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
SIGNER = Signer("log.example/a", KEY)
OTHER = Signer("log.example/b", Ed25519PrivateKey.from_private_bytes(bytes(32)))
WITNESS = Signer("witness.example/w", KEY, COSIGNATURE)
POINT = Checkpoint("log.example/a", 7, bytes(range(32)))


@pytest.mark.parametrize(("size", "root", "line"), GO_POINTS)
def test_that_real_checkpoints_of_a_public_log_hold_and_none_with_another_size(
    size: int, root: str, line: str
) -> None:
    note = f"go.sum database tree\n{size}\n{root}\n\n— sum.golang.org {line}\n".encode()
    said = Checkpoint.of(opened(note, [Verifier.of(GO)]).text)
    assert (said.origin, said.size, base64.b64encode(said.root).decode()) == (
        "go.sum database tree",
        size,
        root,
    )
    with pytest.raises(ProofError, match="does not fit"):
        opened(note.replace(str(size).encode(), str(size + 1).encode()), [Verifier.of(GO)])


def test_that_the_specifications_example_reads_as_it_says() -> None:
    text, (log, witness) = parse(WITNESSED.encode())
    assert Checkpoint.of(text).size == 20852163
    assert (log.name, log.key_id.hex(), len(log.data)) == ("example.com/behind-the-sofa", "033de0ae", 64)
    assert (witness.name, witness.time_s) == ("witness.example.com/w1", 1679315147)
    assert "".join(one.line for one in (log, witness)) in WITNESSED


def test_that_a_key_comes_back_from_its_text_and_from_no_other() -> None:
    for signer in (SIGNER, WITNESS):
        vkey = signer.verifier.vkey
        assert Verifier.of(vkey) == signer.verifier
        for k in range(len(vkey)):
            for bad in (vkey[:k] + vkey[k + 1 :], vkey[:k] + chr(ord(vkey[k]) ^ 1) + vkey[k + 1 :]):
                with pytest.raises(ProofError):
                    Verifier.of(bad)
    assert Verifier.of(GO).vkey == GO
    assert SIGNER.verifier.key_id != WITNESS.verifier.key_id
    for bad in ("", "a", "a+b", "+00000000+AQ==", "a b+00+AQ==", GO + "\n", "x" * 3000, GO.replace("+", " ")):
        with pytest.raises(ProofError):
            Verifier.of(bad)


def test_that_a_private_key_is_not_printed() -> None:
    for text in (repr(SIGNER), str(SIGNER), f"{SIGNER}"):
        assert KEY.private_bytes_raw().hex() not in text
        assert "private" not in text


def test_that_unknown_signatures_are_passed_over_and_wrong_ones_of_known_keys_are_not() -> None:
    note = sign(POINT.text, OTHER, SIGNER)
    assert [who for who, _ in opened(note, [SIGNER.verifier]).signed] == [SIGNER.verifier]
    assert [who for who, _ in opened(note, [SIGNER.verifier, OTHER.verifier]).signed] == [
        OTHER.verifier,
        SIGNER.verifier,
    ]
    same_name = Signer(SIGNER.name, OTHER.private)
    assert opened(sign(POINT.text, same_name, SIGNER), [SIGNER.verifier]).signed
    with pytest.raises(ProofError, match="trusted"):
        opened(sign(POINT.text, same_name), [SIGNER.verifier])
    forged = replace(parse(sign(POINT.text, SIGNER))[1][0], data=same_name.signature(POINT.text.encode()))
    for place in (note, sign(POINT.text, SIGNER)):
        with pytest.raises(ProofError, match="does not fit"):
            opened(place + forged.line.encode(), [SIGNER.verifier])
    with pytest.raises(ProofError):
        opened(note, [])


def test_that_a_witness_and_a_log_with_the_same_key_are_never_taken_for_each_other() -> None:
    as_log = Signer(WITNESS.name, KEY)
    with pytest.raises(ProofError):
        opened(sign(POINT.text, as_log), [WITNESS.verifier])
    with pytest.raises(ProofError):
        opened(sign(POINT.text, WITNESS, now_s=5), [as_log.verifier])
    line = parse(sign(POINT.text, as_log))[1][0]
    borrowed = replace(line, key_id=WITNESS.verifier.key_id, data=bytes(8) + line.data)
    with pytest.raises(ProofError):
        opened(sign(POINT.text, as_log) + borrowed.line.encode(), [WITNESS.verifier])


@settings(max_examples=200)
@given(st.integers(0, 2**63 - 1), st.data())
def test_that_no_flipped_bit_of_a_note_is_accepted(time_s: int, data: st.DataObject) -> None:
    note = bytearray(cosign(sign(POINT.text, SIGNER), WITNESS, now_s=time_s))
    both = [SIGNER.verifier, WITNESS.verifier]
    assert len(opened(bytes(note), both).signed) == 2
    place = data.draw(st.integers(0, len(note) * 8 - 1))
    note[place // 8] ^= 1 << place % 8
    try:
        found = opened(bytes(note), both)
    except ProofError:
        return
    # one line's name or key id is another now, so that line is passed over; the text is what the other key signed
    assert len(found.signed) == 1
    assert found.text == POINT.text


@pytest.mark.parametrize(
    "note",
    [
        *(b"", b"\n", b"text\n", b"text\n\n", b"text\n\n\n", b"text\n\nno dash\n", b"\n\n\xe2\x80\x94 a b\n"),
        *(b"text\r\n\n\xe2\x80\x94 a AAAAAAAA\n", b"te\x00xt\n\n\xe2\x80\x94 a AAAAAAAA\n", b"\xff\n\n"),
        *(
            "text\n\n— a AAAAAAAA".encode(),
            "text\n\n— a+b AAAAAAAA\n".encode(),
            "text\n\n—  AAAAAAAA\n".encode(),
        ),
        *("text\n\n— a AAAA\n".encode(), "text\n\n— a AAAAAAA\n".encode(), "text\n\n— a AAAAAAB=\n".encode()),
        *("text\n\n— a AAAAAAAA \n".encode(), b"text\n\n- a AAAAAAAA\n"),
        "text\n\n— a\u00a0b AAAAAAAA\n".encode(),
        b"x" * 100_001,
        ("text\n\n" + "— a AAAAAAAA\n" * (MOST_SIGNATURES + 1)).encode(),
    ],
)
def test_that_what_is_no_note_is_refused_in_one_line(note: bytes) -> None:
    with pytest.raises(ProofError) as told:
        parse(note)
    assert "\n" not in str(told.value)


def test_that_a_note_may_hold_empty_lines_and_many_signatures() -> None:
    text = "one\n\ntwo\n\n— looks like a signature AAAAAAAA\n\nthree\n"
    assert opened(sign(text, SIGNER), [SIGNER.verifier]).text == text
    crowd = [Signer(f"w{k}", KEY, COSIGNATURE) for k in range(16)]
    assert len(opened(sign(text, *crowd, now_s=1), [one.verifier for one in crowd]).signed) == 16


@given(
    st.integers(0, 2**63 - 1),
    st.binary(min_size=32, max_size=32),
    st.lists(st.text("abc +/=", min_size=1), max_size=3),
)
def test_that_a_checkpoint_comes_back_with_its_extension_lines(
    size: int, root: bytes, more: list[str]
) -> None:
    point = Checkpoint("log.example/a", size or 1, root, tuple(more))
    assert Checkpoint.of(point.text) == point
    assert Checkpoint.of(opened(sign(point.text, SIGNER), [SIGNER.verifier]).text) == point


ROOT = base64.b64encode(bytes(32)).decode()


@pytest.mark.parametrize(
    "text",
    [
        *("", "\n", "a\n1\n", f"a\n1\n{ROOT}", f"\n1\n{ROOT}\n", f"a\n\n{ROOT}\n", f"a\n1\n{ROOT}\n\n"),
        *(
            f"a\n01\n{ROOT}\n",
            f"a\n-1\n{ROOT}\n",
            f"a\n+1\n{ROOT}\n",
            f"a\n1 \n{ROOT}\n",
            f"a\n1.0\n{ROOT}\n",
        ),
        *(f"a\n{2**63}\n{ROOT}\n", f"a\n{'9' * 30}\n{ROOT}\n", f"a\n١\n{ROOT}\n", f"a\n0\n{ROOT}\n"),
        *(f"a\n1\n{ROOT[:-4]}\n", f"a\n1\n{ROOT[:-1]}\n", f"a\n1\n{ROOT}{ROOT}\n", "a\n1\nnot base 64\n"),
        f"a\n1\n{ROOT[:-2]}B=\n",
    ],
)
def test_that_what_is_no_checkpoint_is_refused(text: str) -> None:
    with pytest.raises(ProofError):
        Checkpoint.of(text)


def test_that_an_empty_tree_has_one_root() -> None:
    assert Checkpoint.of(Checkpoint("a", 0, EMPTY).text).root == EMPTY


@given(
    st.integers(0, 2**63 - 1),
    st.lists(st.binary(min_size=32, max_size=32), max_size=63),
    st.none() | st.binary(max_size=50),
)
def test_that_a_proof_file_comes_back_as_it_was(index: int, path: list[bytes], extra: bytes | None) -> None:
    proof = TlogProof(index, tuple(path), sign(POINT.text, SIGNER), extra)
    assert TlogProof.of(proof.data) == proof


@pytest.mark.parametrize(
    "head",
    [
        *("", "index 0", "c2sp.org/tlog-proof@v2\nindex 0", f"{FIRST}", f"{FIRST}\nextra", f"{FIRST}\nindex"),
        *(f"{FIRST}\nindex 00", f"{FIRST}\nindex -1", f"{FIRST}\nindex {2**63}", f"{FIRST}\nindex 1 "),
        *(f"{FIRST}\nindex 1\nextra AA==", f"{FIRST}\nextra AA\nindex 1", f"{FIRST}\nindex 1\nAA=="),
        *(
            f"{FIRST}\nindex 1\n{ROOT[:-2]}B=",
            f"{FIRST}\nindex 1\n" + f"{ROOT}\n" * 63 + ROOT,
            f"{FIRST}\r\nindex 1",
        ),
        f"{FIRST}\nindex ١",
    ],
)
def test_that_what_is_no_proof_file_is_refused(head: str) -> None:
    with pytest.raises(ProofError):
        TlogProof.of(f"{head}\n\nnote\n".encode())
    with pytest.raises(ProofError):
        TlogProof.of(f"{FIRST}\nindex 1\n".encode())
    with pytest.raises(ProofError):
        TlogProof.of(f"{FIRST}\nindex 1\n\n".encode())
