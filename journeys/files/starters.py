"""Starters: sourced journeys of real services, shipped with the package."""

from __future__ import annotations

from importlib.resources import files
from typing import NamedTuple

from journeys.edit import Journey
from journeys.errors import UnknownName
from journeys.files.parsing import parse


class Template(NamedTuple):
    """A starter.

    Attributes:
        name: What `new` takes.
        title: Its title in the language asked for.
        steps: How many it has.
        pains: How many pain points it has.
        sourced: Whether its facts carry sources; else it is a skeleton.
    """

    name: str
    title: str
    steps: int
    pains: int
    sourced: bool


def template_names() -> list[str]:
    """The names of all starters."""
    found = files("journeys._templates").iterdir()
    return sorted(file.name.removesuffix(".journey") for file in found
                  if file.name.endswith(".journey"))  # fmt: skip


def templates(language: str | None = "id") -> list[Template]:
    """All starters with what they hold."""
    return [_described(name, language or "id") for name in template_names()]


def new(template: str | None = None, language: str | None = "id") -> Journey:
    """A fresh journey from a starter, or an empty one.

    Args:
        template: A name from `templates`; None for an empty journey.
        language: Of the sentence, should the name be unknown.

    Raises:
        UnknownName: If there is no such starter.
    """
    if template is None:
        return Journey()
    names = template_names()
    if template not in names:
        raise UnknownName("files.no-template", language, name=template, names=", ".join(names))
    source = files("journeys._templates") / f"{template}.journey"
    return parse(source.read_text("utf-8"), source.name).journey


def _described(name: str, language: str) -> Template:
    journey = new(name)
    pains = sum(insight.type == "pain" for insight in journey.insights.values())
    sourced = any(proof.standing == "sourced" for proof in journey.evidence.values())
    title = journey.meta.title.read(language, journey.meta.language)
    return Template(name, title, len(journey.steps), pains, sourced)
