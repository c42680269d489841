"""Every sentence a person reads, one catalogue a language and room."""

from journeys.words.catalogue import LANGUAGES, Language, known, say
from journeys.words.figures import confidence, figure, percent, shortest

__all__ = ["LANGUAGES", "Language", "confidence", "figure", "known", "percent", "say", "shortest"]
