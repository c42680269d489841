"""A journey no rule has anything to say about."""

from __future__ import annotations

import pytest

from journeys.edit import Journey
from journeys.model import (
    Actor,
    Evidence,
    Insight,
    Meta,
    Persona,
    Phase,
    Score,
    Step,
    Touchpoint,
)


def both(text: str) -> dict[str, str]:
    """A text in both languages."""
    return {"id": text, "en": f"{text} (en)"}


@pytest.fixture
def good() -> Journey:
    """One phase, one step, one pain point, two personas: all named, placed and supported."""
    journey = Journey(meta=Meta(title=both("KTP-el")))
    for record in (
        Phase(id="loket", label=both("Loket")),
        Step(id="antre", phase="loket", label=both("Antre")),
        Persona(id="sari", label=both("Sari")),
        Persona(id="darmo", label=both("Pak Darmo")),
        Actor(id="petugas", label=both("Petugas"), stage="backstage"),
        Evidence(id="survei", label=both("Survei 2025"), nature="survey", date="2025",
                 source="Laporan SKM 2025"),
        Touchpoint(id="periksa", step="antre", nature="action", label=both("Periksa berkas"),
                   initiator="petugas"),
        Insight(id="subuh", text=both("Antre sejak subuh"), steps={"antre"}, personas={"darmo"},
                evidence={"survei"}, severity=3),
        Score(subject="antre", measure="emotion", persona="sari", source="survei", rater="r1",
              value=-1),
        Score(subject="subuh", measure="severity", rater="r1", value=3),
    ):  # fmt: skip
        journey = journey.add(record)
    return journey
