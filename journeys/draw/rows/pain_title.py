"""A pain point in one sentence, as it is read aloud."""

from __future__ import annotations

from journeys.draw.reading import Reading
from journeys.draw.scene.pin import level_of
from journeys.model import Insight


def severity_word(reading: Reading, pain: Insight) -> str:
    """The word of a severity, or that nobody has rated it."""
    severity = reading.severity(pain)
    return reading.say("severity.none" if severity is None else f"severity.{level_of(severity)}")


def pain_title(reading: Reading, pain: Insight) -> str:
    """Number, severity, text and ground of a pain point."""
    key = "pain.hypothesis" if pain.is_hypothesis else "pain.title"
    return reading.say(
        key,
        number=reading.numbers[pain.id],
        word=severity_word(reading, pain),
        text=reading.words(pain.text),
        n=len(pain.evidence),
    )
