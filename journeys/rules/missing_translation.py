"""A text that one of the journey's languages lacks."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey
from journeys.model import KINDS, Frozen, Words
from journeys.rules.finding import Finding, Named
from journeys.rules.reading import name_of
from journeys.words import LANGUAGES

ID = "missing-translation"


def find(journey: Journey) -> Iterator[Finding]:
    """Records with a text in some language but not in all of the journey's; one finding each.

    A text nobody wrote is not missing.
    """
    yield from _of(journey, "meta", "", journey.meta)
    for kind in KINDS:
        records = journey.records(kind)
        for id_ in sorted(records):
            yield from _of(journey, kind, id_, records[id_])


def _of(journey: Journey, kind: str, id_: str, record: Frozen) -> Iterator[Finding]:
    for language in journey.meta.languages:
        fields = tuple(
            name
            for name in type(record).model_fields
            if isinstance(words := getattr(record, name), Words)
            and any(text.strip() for text in words.values())
            and not words.said_in(journey.meta.language).get(language, "").strip()
        )
        if fields:
            values = {
                "kind": Named("kind", (kind,)),
                "name": name_of(record, id_),
                "missing": Named("language", (language,)) if language in LANGUAGES else language,
                "fields": Named("field", fields),
            }
            yield Finding(ID, kind, id_, values)
