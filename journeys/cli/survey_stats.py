"""``journeys stats FILE --survey CSV``: the satisfaction index, and where it belongs on the map."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import typer

from journeys.cli.ending import print_json
from journeys.edit import Journey
from journeys.model import plain_record, steps_in_order


def survey_stats(
    journeys: Sequence[Journey], survey: Path, by: str | None, language: str, *, as_json: bool
) -> None:
    """Print what was read, the index, and each journey's steps with their numbers.

    Args:
        journeys: On whose steps the survey is put.
        survey: A CSV or Excel file.
        by: What the index is compared by; None for the elements.
        language: Of everything printed.
        as_json: For a program.
    """
    from journeys import draw, measure
    from journeys.files import read_survey

    read = read_survey(survey, language=language)
    table = measure.skm(read, by or "unsur", language=language)
    mapped = [measure.attach_survey(journey, read) for journey in journeys]
    if as_json:
        print_json({
            "survey": read.plain(language),
            "skm": table.plain(),
            "journeys": [_metrics(journey) for journey in mapped],
        })  # fmt: skip
        return
    for sentence in read.said(language):
        typer.echo(sentence)
    typer.echo(f"\n{table}\n{table.attrs['sentence']}")
    for journey in mapped:
        picture = draw.journey_map(journey, language=language, lanes=["metrics"])
        typer.echo(f"\n{picture.text}")


def _metrics(journey: Journey) -> list[dict[str, Any]]:
    """The survey's metrics at each step, in the order of the map."""
    return [
        {"step": step.id, "metrics": [
            plain_record(metric) for metric in journey.metrics.values()
            if step.id in metric.steps and metric.id.startswith("skm-")
        ]}
        for step in steps_in_order(journey)
    ]  # fmt: skip
