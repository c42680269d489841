"""All replicas end alike, and nothing a person typed or voted is lost."""

from __future__ import annotations

import time
from functools import partial

import pytest
from campaign import Outcome, run, start
from pycrdt import Map
from sizes import each, size

from journeys.share import record

SEEDS = size(200, 2000, "JOURNEYS_SEEDS")
REPLICAS, OPERATIONS = size(5, 8), size(200, 500)


def test_replicas_converge_and_nothing_is_lost(capsys: pytest.CaptureFixture[str]) -> None:
    update = start()
    began = time.perf_counter()
    work = partial(run, replicas=REPLICAS, operations=OPERATIONS, update=update)
    outcomes = dict(each(work, range(SEEDS)))
    seconds = time.perf_counter() - began
    failed = {seed: outcome.problems[:5] for seed, outcome in outcomes.items() if outcome.problems}
    with capsys.disabled():
        print(  # noqa: T201  the counts are the result
            f"\nconvergence: {len(outcomes)} of {SEEDS} seeds x {REPLICAS} replicas x "
            f"{OPERATIONS} operations, {total(outcomes, 'deliveries')} deliveries, "
            f"{seconds:.0f} s; {total(outcomes, 'strokes')} of {total(outcomes, 'typed')} strokes "
            f"and {total(outcomes, 'votes')} votes had to survive; {len(failed)} seeds failed"
        )
    assert not failed, f"seeds {sorted(failed)}: {failed}"
    assert total(outcomes, "strokes") > 50 * len(outcomes)
    assert total(outcomes, "votes") > 20 * len(outcomes)


@pytest.mark.parametrize("seed", [281, 349, 1071, 1145, 1281])
def test_taking_back_parts_no_word_with_an_emoji(seed: int) -> None:
    """Found by the full campaign: others' words came to stand inside."""
    assert run(seed, 8, 500, start()).problems == []


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
