"""All replicas end alike, and nothing a person typed or voted is lost."""

from __future__ import annotations

import os
import time

import pytest
from campaign import Outcome, run, start
from pycrdt import Map

from journeys.share import record

FULL = bool(os.environ.get("JOURNEYS_CAMPAIGN"))
SEEDS, REPLICAS, OPERATIONS = (2000, 8, 500) if FULL else (200, 5, 200)


def test_replicas_converge_and_nothing_is_lost(capsys: pytest.CaptureFixture[str]) -> None:
    update = start()
    began = time.perf_counter()
    outcomes = {seed: run(seed, REPLICAS, OPERATIONS, update) for seed in range(SEEDS)}
    seconds = time.perf_counter() - began
    with capsys.disabled():
        print(  # noqa: T201  the counts are the result
            f"\nconvergence: {SEEDS} seeds x {REPLICAS} replicas x {OPERATIONS} operations, "
            f"{total(outcomes, 'deliveries')} deliveries, {seconds:.0f} s; "
            f"{total(outcomes, 'strokes')} of {total(outcomes, 'typed')} strokes and "
            f"{total(outcomes, 'votes')} votes had to survive"
        )
    failed = {seed: outcome.problems[:5] for seed, outcome in outcomes.items() if outcome.problems}
    assert not failed, f"seeds {sorted(failed)}: {failed}"
    assert total(outcomes, "strokes") > 50 * SEEDS
    assert total(outcomes, "votes") > 20 * SEEDS


def test_the_campaign_notices_a_record_made_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """What it would cost to write a record whole instead of field by field."""

    def anew(entries, kind, key, wanted, languages):  # type: ignore[no-untyped-def]
        entries[key] = Map({})
        record.fill(entries[key], kind, wanted, languages)

    monkeypatch.setattr("journeys.share.writing.remake", anew)
    outcomes = [run(seed, 3, 60, start()) for seed in range(3)]
    assert any("lost" in problem for outcome in outcomes for problem in outcome.problems)


def total(outcomes: dict[int, Outcome], name: str) -> int:
    return sum(getattr(outcome, name) for outcome in outcomes.values())
