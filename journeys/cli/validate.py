"""``journeys validate``: what a journey lacks, and what was mended while reading it."""

from __future__ import annotations

from typing import Annotated

import typer

from journeys.cli.ending import CANNOT, FINDINGS, FINE, print_json, refuse, sentences, tell
from journeys.cli.fixing import fixed
from journeys.cli.language import AsJson, Lang, hint
from journeys.cli.report import Report
from journeys.cli.source import Files, opened
from journeys.errors import JourneysError, UnknownName
from journeys.rules import check

Fix = Annotated[bool, typer.Option("--fix", help=hint("help.fix"))]
Rules = Annotated[list[str] | None, typer.Option("--rule", help=hint("help.rule"), metavar="ID")]


def validate(
    files: Files,
    rule: Rules = None,
    lang: Lang = None,
    *,
    fix: Fix = False,
    as_json: AsJson = False,
) -> None:
    """Check journeys against the rules; exit code 1 if anything is found or left.

    A file that cannot be read is told and left alone; the others are still checked.
    """
    with sentences(lang, as_json=as_json) as language:
        if fix and "-" in files:
            refuse("validate.no-place", language)
        reports = [_report(name, rule or None, language, fix=fix) for name in files]
        if as_json:
            print_json([report.plain(language) for report in reports])
        else:
            for report in reports:
                _print(report, language, fix=fix)
        raise typer.Exit(_ending(reports))


def _report(name: str, rules: list[str] | None, language: str, *, fix: bool) -> Report:
    try:
        if fix:
            return fixed(name, rules, language)
        parsed = opened(name, language)
        return Report(name, check(parsed.journey, rules, language), repairs=parsed.repairs)
    except UnknownName:
        raise
    except JourneysError as failure:
        return Report(name, failure=failure)


def _ending(reports: list[Report]) -> int:
    if any(report.failure for report in reports):
        return CANNOT
    return FINDINGS if any(report.found for report in reports) else FINE


def _print(report: Report, language: str, *, fix: bool) -> None:
    if report.failure:
        typer.echo(report.failure.say(language), err=True)
        return
    n, name = report.found, report.name
    if fix and (n or report.fixed):
        tell("validate.fixed", language, name=name, n=len(report.fixed), left=n)
    elif n > 1:
        tell("validate.found.many", language, name=name, n=n)
    else:
        tell("validate.found" if n else "validate.fine", language, name=name)
    for line in report.lines(language):
        typer.echo(f"  - {line}")
    fixable = sum(finding.fix is not None for finding in report.findings)
    if fixable and not fix:
        tell("validate.fixable", language, n=fixable)
