"""One pain point pinned twice."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey
from journeys.model.reading import pains_in_order
from journeys.rules.finding import Finding
from journeys.rules.reading import in_words, name_of

ID = "twin-pains"


def find(journey: Journey) -> Iterator[Finding]:
    """Pain points with the text of an earlier one, in any language; case and spaces do not count.

    No fix: two with one text may differ in persona, cause and votes, and a
    person decides which to keep.
    """
    seen: dict[tuple[str, str], int] = {}
    default = journey.meta.language
    for number, pain in enumerate(pains_in_order(journey), 1):
        spoken = {
            language: " ".join(in_words(pain.text, language, default).casefold().split())
            for language in pain.text.said_in(default)
        }
        keys = [(language, text) for language, text in spoken.items() if text]
        twins = [seen[key] for key in keys if key in seen]
        if twins:
            values = {"number": number, "other": min(twins), "name": name_of(pain, pain.id)}
            yield Finding(ID, pain.kind, pain.id, values, place="text")
        for key in keys:
            seen.setdefault(key, number)
