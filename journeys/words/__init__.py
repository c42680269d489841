"""Every sentence a person reads, one catalogue a language and room."""

from journeys.words.catalogue import LANGUAGES, Language, known, say
from journeys.words.figures import figure, percent

__all__ = ["LANGUAGES", "Language", "figure", "known", "percent", "say"]
