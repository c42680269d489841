"""What providers are compared by."""

from __future__ import annotations

from typing import Literal, NamedTuple

from journeys.model import Words
from journeys.words import say

Better = Literal["lower", "higher", ""]
"""Which end is good for the person; empty where neither is."""
Sort = Literal["count", "amount", "rating", "weight", "metric"]


class Criterion(NamedTuple):
    """One line of the comparison.

    Attributes:
        key: Such as ``waiting``; of a rating its measure, of a metric its id.
        sort: How its value comes about.
        better: Which end is good.
        unit: ``minutes``, ``currency``, a metric's own unit, or empty for a count.
        words: Of a metric its name; else the catalogue names it.
    """

    key: str
    sort: Sort
    better: Better
    unit: str = ""
    words: Words = Words()

    def label(self, language: str) -> str:
        """Its name; a rating without a name in the catalogue is called by its key."""
        if self.words:
            return self.words.read(language)
        try:
            return say(f"measure.criterion.{self.key}", language)
        except KeyError:
            return self.key[:1].upper() + self.key[1:].replace("_", " ").replace("-", " ")


AMOUNTS: tuple[Criterion, ...] = (
    Criterion("waiting", "amount", "lower", "minutes"),
    Criterion("touch", "amount", "lower", "minutes"),
    Criterion("cost", "amount", "lower", "currency"),
    Criterion("visits", "amount", "lower"),
    Criterion("documents", "amount", "lower"),
    Criterion("re_entries", "amount", "lower"),
)
"""Fields of a step that are summed."""
STEPS = Criterion("steps", "count", "")
EXTRA = Criterion("extra", "count", "")
MISSING = Criterion("missing", "count", "")
CONTACTS = Criterion("contacts", "count", "lower")
PAINS = Criterion("pains", "count", "lower")
WEIGHT = Criterion("pain_weight", "weight", "lower")

LOWER_RATINGS = frozenset({"severity", "frequency", "reach", "effort"})
"""Ratings of which less is better; of all others more is."""
NOT_OF_STEPS = frozenset({"severity", "frequency", "reach"})
"""Ratings of pain points: the pain weight is made of them."""


def rating(measure: str, better: Better | None) -> Criterion:
    """A measure that people rate, such as emotion."""
    usual: Better = "lower" if measure in LOWER_RATINGS else "higher"
    return Criterion(measure, "rating", usual if better is None else better)
