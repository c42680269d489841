"""The names a survey table may have, and the scale of those that are answers."""

from __future__ import annotations

from journeys.files.survey.headings import known
from journeys.norms import norm
from journeys.words import say

CONTEXT = ("respondent", "answered", "service", "step", "period")
"""Columns that say who answered, when, and about what."""
_SCALES = {
    "recommend": "net_promoter",
    "satisfaction": "satisfaction",
    "effort": "effort",
    "expectation": "servqual",
    "perception": "servqual",
    "importance": "importance_performance",
    "performance": "importance_performance",
    "functional": "kano",
    "dysfunctional": "kano",
}

_NAMED = frozenset({*CONTEXT, "recommend", "satisfaction", "effort"})


def scale_of(name: str) -> tuple[float, float] | None:
    """The usual scale of a column; None where it holds no answers.

    >>> scale_of("fee"), scale_of("recommend"), scale_of("importance.queue"), scale_of("service")
    ((1, 4), (0, 10), (1, 5), None)
    """
    if name in known()["elements"]:
        return norm("skm").scale
    used = _SCALES.get(name.split(".", maxsplit=1)[0])
    return norm(used).scale if used else None


def is_rating(name: str) -> bool:
    """Whether a column holds answers on a scale."""
    return scale_of(name) is not None


def is_element(name: str) -> bool:
    """Whether a column is an element of the SKM."""
    return name in known()["elements"]


def label_of(name: str, language: str | None) -> str:
    """What a person calls a column.

    >>> label_of("importance.time", "en"), label_of("importance.queue", "en")
    ('importance: Completion time', 'importance: queue')
    """
    if is_element(name):
        return norm("skm").entry(name).name.read(language)
    if name in _NAMED:
        return say(f"files.survey.name.{name}", language)
    side, _, item = name.partition(".")
    if side in known()["pairs"] and item:
        return f"{say(f'files.survey.name.{side}', language)}: {label_of(item, language)}"
    return name


def usual_names() -> list[str]:
    """The names most columns of a survey have, in the order people look for them.

    >>> usual_names()[:2], usual_names()[-1]
    (['requirements', 'procedure'], 'importance.complaints')
    """
    elements = [entry.key for entry in norm("skm").entries]
    asked = ["recommend", "satisfaction", "effort"]
    return [*elements, *asked, *CONTEXT, *(f"importance.{name}" for name in elements)]
