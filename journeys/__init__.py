"""Journeys: customer-journey maps and service design inside Jupyter.

>>> import journeys as jn
>>> jn.Journey().add(jn.Phase(id="loket", label="Loket")).phases["loket"].label.read("id")
'Loket'
"""

from __future__ import annotations

import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from journeys import draw, errors, measure
    from journeys.edit import Journey, diff, merge
    from journeys.files import Survey, SurveyMapping, new, read, read_survey, templates, write
    from journeys.measure import register_pandas, tables
    from journeys.model import (
        Actor,
        Card,
        Channel,
        Evidence,
        Insight,
        Lane,
        Meta,
        Opportunity,
        Persona,
        Phase,
        Scale,
        Score,
        Step,
        Touchpoint,
        Words,
    )
    from journeys.notebook import Board
    from journeys.notebook.mapping.form import MappingForm
    from journeys.rules import check
    from journeys.share.opening import open  # noqa: A004  the name promised

__version__ = "0.1.0"

_HOMES = {
    "journeys.edit": ("Journey", "diff", "merge"),
    "journeys.files": (
        "Survey", "SurveyMapping", "new", "read", "read_survey", "templates", "write",
    ),
    "journeys.measure": ("register_pandas", "tables"),
    "journeys.model": (
        "Actor", "Card", "Channel", "Evidence", "Insight", "Lane", "Meta", "Opportunity",
        "Persona", "Phase", "Scale", "Score", "Step", "Touchpoint", "Words",
    ),
    "journeys.notebook": ("Board",),
    "journeys.notebook.mapping.form": ("MappingForm",),
    "journeys.rules": ("check",),
    "journeys.share.opening": ("open",),
}  # fmt: skip
_HOME = {name: home for home, names in _HOMES.items() for name in names}
_ROOMS = ("draw", "errors", "measure")

__all__ = [
    "Actor", "Board", "Card", "Channel", "Evidence", "Insight", "Journey", "Lane", "MappingForm",
    "Meta", "Opportunity", "Persona", "Phase", "Scale", "Score", "Step", "Survey",
    "SurveyMapping", "Touchpoint", "Words", "check", "diff", "draw", "errors", "measure", "merge",
    "new", "open", "read", "read_survey", "register_pandas", "tables", "templates", "write",
]  # fmt: skip


def __getattr__(name: str) -> Any:  # noqa: ANN401  one of the front door's names
    """Load a name's room when it is first asked for."""
    if name in _ROOMS:
        return import_module(f"journeys.{name}")
    if name in _HOME:
        value = getattr(import_module(_HOME[name]), name)
        globals()[name] = value
        return value
    message = f"module 'journeys' has no attribute {name!r}"
    raise AttributeError(message)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


if "pandas" in sys.modules:
    import_module("journeys.measure").register_pandas()
