"""A text that one of the journey's languages lacks."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey
from journeys.model import Frozen
from journeys.rules.finding import Finding, Named
from journeys.rules.reading import in_words, is_said, name_of, texts, words_of
from journeys.rules.unused_language import language_name, unused

ID = "missing-translation"


def find(journey: Journey) -> Iterator[Finding]:
    """Records with a text in some language but not in all of the journey's; one finding each.

    A text nobody wrote is not missing, and a language nobody writes in is one
    finding of its own (`unused_language`), not one for every record.
    """
    idle = unused(journey)
    wanted = [language for language in journey.meta.languages if language not in idle]
    for kind, id_, record in texts(journey):
        for language in dict.fromkeys(wanted):
            yield from _of(journey, (kind, id_), record, language)


def _of(
    journey: Journey, where: tuple[str, str], record: Frozen, language: str
) -> Iterator[Finding]:
    kind, id_ = where
    default = journey.meta.language
    fields = tuple(
        name
        for name, words in words_of(record)
        if is_said(words) and not in_words(words, language, default)
    )
    if fields:
        values = {
            "kind": Named("kind", (kind,)),
            "name": name_of(record, id_),
            "missing": language_name(language),
            "fields": Named("field", fields),
        }
        yield Finding(ID, kind, id_, values, place=fields[0])
