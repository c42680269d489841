"""R10: files of every version since the first open, and both languages read the same from them."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest

from journeys.files import parse, read_parsed, write
from journeys.model import KINDS, shapes, to_text

CORPUS = Path(__file__).parents[1] / "golden" / "corpus"
FILES = sorted(CORPUS.glob("v*/*.journey"))


def test_the_corpus_is_as_it_was_frozen() -> None:
    lines = (CORPUS / "SHA256SUMS").read_text("utf-8").splitlines()
    frozen = {CORPUS / name: digest for digest, name in (line.split("  ") for line in lines)}
    assert {file: sha256(file.read_bytes()).hexdigest() for file in FILES} == frozen


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}-{file.stem}")
def test_it_opens_and_is_written_with_the_expected_bytes(file: Path, tmp_path: Path) -> None:
    before = file.read_bytes()
    expected = (file.parent / "expected" / file.name).read_bytes()
    written = write(read_parsed(file).journey, tmp_path / file.name)
    assert written.read_bytes() == expected
    again = parse(expected.decode())
    assert again.repairs == ()
    assert to_text(again.journey).encode() == expected
    assert file.read_bytes() == before


def test_every_kind_and_every_field_is_in_it(capsys: pytest.CaptureFixture[str]) -> None:
    journeys = [read_parsed(file).journey for file in FILES]
    records = [(kind, one) for journey in journeys for kind in KINDS
               for one in journey.records(kind).values()]  # fmt: skip
    held = {(kind, name) for kind, one in records for name in shapes(kind) if getattr(one, name)}
    # today's fields that a version did not have yet are in the folder of the one that brought them
    assert {(kind, name) for kind in KINDS for name in shapes(kind)} == held
    with capsys.disabled():
        versions = {file.parent.name for file in FILES}
        print(  # noqa: T201  the counts are the result
            f"\ncorpus: {len(FILES)} files of {len(versions)} version, {len(records)} records of "
            f"{len({kind for kind, _ in records})} kinds, all read and written with the same bytes"
        )
