"""Small journeys built by hand."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import pytest

from journeys.edit import Journey
from journeys.model import Actor, Channel, Insight, Persona, Phase, Score, Step, Touchpoint

Build = Callable[..., Journey]


@pytest.fixture(scope="session")
def build() -> Build:
    """A journey of two phases with two steps each, and the pain points and ratings given."""

    def make(
        pains: Mapping[str, Mapping[str, Any]],
        ratings: Mapping[str, Sequence[float | None]] | None = None,
        extra: Sequence[Score] = (),
    ) -> Journey:
        """Ratings of severity by pain point: one number a rater, None where a rater was silent."""
        journey = frame()
        for name, fields in pains.items():
            journey = journey.add(Insight(id=name, **{"text": name.upper(), **fields}))
        scores = [
            Score(subject=name, measure="severity", rater=f"r{rater:03}", value=value)
            for name, values in (ratings or {}).items()
            for rater, value in enumerate(values)
            if value is not None
        ]
        given = {score.id: score for score in (*scores, *extra)}
        return journey.model_copy(update={"scores": given})

    return make


def frame() -> Journey:
    journey = Journey()
    for record in (
        Phase(id="siapkan", label={"id": "Siapkan", "en": "Prepare"}),
        Phase(id="loket", label={"id": "Loket", "en": "Counter"}),
        Step(id="syarat", phase="siapkan", label={"id": "Cari syarat", "en": "Find out"}),
        Step(id="berkas", phase="siapkan", label={"id": "Siapkan berkas", "en": "Papers"}),
        Step(id="antre", phase="loket", label={"id": "Antre", "en": "Queue"}),
        Step(id="rekam", phase="loket", label={"id": "Rekam", "en": "Record"}),
        Persona(id="sari", label="Sari"),
        Persona(id="darmo", label="Pak Darmo"),
        Channel(id="web", label="Situs"),
        Channel(id="counter", label="Loket"),
        Actor(id="warga", label="Warga", stage="customer", nature="end-user"),
        Actor(id="petugas", label="Petugas"),
        Actor(id="operator", label="Operator", stage="backstage"),
        Touchpoint(id="t1", step="syarat", initiator="warga", channel="web"),
        Touchpoint(id="t2", step="antre", initiator="warga", receiver="petugas", channel="counter"),
        Touchpoint(
            id="t3", step="rekam", initiator="petugas", receiver="operator", channel="counter"
        ),
        Touchpoint(id="t4", step="rekam", initiator="operator", nature="action"),
        Touchpoint(id="t5", step="rekam", initiator="warga", receiver="petugas", channel="web"),
    ):
        journey = journey.add(record)
    return journey
