"""What a board may ask of Python: findings, measures, sentences, templates.

A board in a cell asks over the comm, a document over the server; both land here.
"""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Mapping
from typing import Any

from journeys.edit import HasJourney, Journey
from journeys.errors import JourneysError, UnknownName, UnreadableFile
from journeys.files import new, parse, templates
from journeys.model import to_plain
from journeys.share.agreement_request import agreement
from journeys.share.fix_request import fix
from journeys.words import known

Params = Mapping[str, Any]
_LOG = logging.getLogger(__name__)


def pain_points(journey: Journey, params: Params, language: str) -> object:
    """The pain points, weighed, with the sentence that says how sure the first place is."""
    from journeys import measure

    table = measure.pain_points(journey, params.get("by"), language=language)
    said = table.plain()
    rows = [{"id": row["key"], **row} for row in said["rows"]]
    return {"sentence": said["sentence"], "note": table.explain().formula, "rows": rows}


def findings(journey: Journey, _: Params, language: str) -> object:
    """What the rules find, the gravest first."""
    from journeys.rules import check

    return {"findings": [finding.plain(language) for finding in check(journey)]}


def explain(_: Journey, params: Params, language: str) -> object:
    """Why a text is no journey, or what stands behind a measure."""
    if "text" not in params:
        return _papers(str(params.get("measure", "pain_points")), language)
    try:
        parse(str(params["text"]), str(params.get("name", "")), language)
    except UnreadableFile as failure:
        return {"sentence": failure.say(language)}
    return {"sentence": ""}


def list_templates(_: Journey, __: Params, language: str) -> object:
    """The starters, with what they hold."""
    return {
        "templates": [
            {**template._asdict(), "standing": "sourced" if template.sourced else "skeleton"}
            for template in templates(language)
        ]
    }


def one_template(_: Journey, params: Params, language: str) -> object:
    """One starter as plain JSON."""
    return {"journey": to_plain(new(str(params.get("name", "")), language))}


METHODS: dict[str, Callable[[Journey, Params, str], object]] = {
    "agreement": agreement,
    "pain_points": pain_points,
    "findings": findings,
    "fix": fix,
    "explain": explain,
    "templates": list_templates,
    "template": one_template,
}
"""Every question by its name."""


def answer(method: str, params: Params, journey: HasJourney, language: str | None) -> object:
    """The answer to a question, as JSON.

    Args:
        method: One of `METHODS`.
        params: What the question says beside its name.
        journey: What it is about.
        language: Of sentences; ``params["language"]`` wins, None for the journey's own.

    Raises:
        UnknownName: If there is no such question.
        JourneysError: If the question has no answer, with the reason.
    """
    value = journey.journey
    spoken = known(str(params.get("language") or language or value.meta.language))
    if method not in METHODS:
        names = ", ".join(METHODS)
        raise UnknownName("share.request.unknown", spoken, method=method, methods=names)
    return _json(METHODS[method](value, params, spoken))


def reply(method: str, params: Params, journey: HasJourney, language: str | None) -> dict[str, Any]:
    """The answer as it travels: ``result``, or ``error`` with a sentence; never an exception."""
    return answered(method, lambda: answer(method, params, journey, language), language)


def answered(method: str, find: Callable[[], object], language: str | None) -> dict[str, Any]:
    """What a function finds out, as it travels; see `reply`."""
    try:
        return {"result": find()}
    except JourneysError as failure:
        return {"error": {"message": failure.say()}}
    except Exception as failure:  # noqa: BLE001  the board must hear of it
        _LOG.exception("the question %s failed", method)
        problem = JourneysError(
            "share.request.failed", known(language), problem=type(failure).__name__
        )
        return {"error": {"message": problem.say()}}


def _papers(measure: str, language: str) -> dict[str, str]:
    from journeys.measure.explanation import PARTS, Explanation

    papers = Explanation(measure, language)
    try:
        return {name: papers.part(name) for name in ("title", *PARTS)}
    except KeyError as failure:
        names = "pain_points, pareto"
        raise UnknownName("share.request.no-measure", language, name=measure,
                          names=names) from failure  # fmt: skip


def _json(value: Any) -> Any:  # noqa: ANN401  any result
    """Plain JSON: a table's own numbers become Python's."""
    if isinstance(value, Mapping):
        return {str(key): _json(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_json(item) for item in value]
    if hasattr(value, "item"):
        value = value.item()
    if isinstance(value, float) and not math.isfinite(value):
        return None
    return value if value is None or isinstance(value, (bool, int, float)) else str(value)
