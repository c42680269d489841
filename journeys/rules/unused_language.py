"""A language the journey lists and nobody writes in."""

from __future__ import annotations

from collections.abc import Iterator

from journeys.edit import Journey
from journeys.rules.finding import Finding, Fix, Named
from journeys.rules.reading import in_words, texts, words_of
from journeys.words import LANGUAGES

ID = "unused-language"


def find(journey: Journey) -> Iterator[Finding]:
    """Languages of the head in which no text is written; nothing while there are no texts at all.

    The fix takes the language off the list, but never the default one, nor the last.
    """
    idle = unused(journey)
    for language in idle:
        fixable = language != journey.meta.language and len(idle) < len({*journey.meta.languages})
        values = {"name": language_name(language)}
        fix = _unlisting(language) if fixable else None
        yield Finding(ID, "meta", "", values, fix=fix, place="languages")


def unused(journey: Journey) -> tuple[str, ...]:
    """The listed languages without a text, in the order of the list."""
    default = journey.meta.language
    idle = dict.fromkeys(journey.meta.languages)
    spoken = False
    for _, _, record in texts(journey):
        for _, words in words_of(record):
            for language in words.said_in(default):
                if in_words(words, language, default):
                    spoken = True
                    idle.pop(language, None)
        if spoken and not idle:
            break
    return tuple(idle) if spoken else ()


def language_name(language: str) -> Named | str:
    """What a language is called; one we do not speak keeps its tag."""
    return Named("language", (language,)) if language in LANGUAGES else language


def _unlisting(language: str) -> Fix:
    def fix(journey: Journey) -> Journey:
        rest = tuple(tag for tag in journey.meta.languages if tag != language)
        if not rest or rest == journey.meta.languages or language not in unused(journey):
            return journey
        return journey.set("meta", languages=rest)

    return fix
