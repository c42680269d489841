"""``journeys validate``: what a journey lacks, and what was mended while reading it."""

from __future__ import annotations

import typer

from journeys.cli.ending import FINDINGS, FINE, print_json, sentences, tell
from journeys.cli.language import AsJson, Lang
from journeys.cli.source import Files, opened
from journeys.rules import check


def validate(files: Files, lang: Lang = None, *, as_json: AsJson = False) -> None:
    """Check journeys against the rules; exit code 1 if anything is found."""
    with sentences(lang, as_json=as_json) as language:
        reports = [_report(name, language) for name in files]
        if as_json:
            print_json(reports)
        else:
            for report in reports:
                _print(report, language)
        found = any(report["findings"] or report["repairs"] for report in reports)
        raise typer.Exit(FINDINGS if found else FINE)


def _report(name: str, language: str) -> dict[str, object]:
    parsed = opened(name, language)
    findings = [
        {"rule": found.rule, "kind": found.kind, "id": found.id, "sentence": found.say(language)}
        for found in check(parsed.journey)
    ]
    repairs = [{**repair._asdict(), "sentence": repair.say(language)} for repair in parsed.repairs]
    return {"file": name, "findings": findings, "repairs": repairs}


def _print(report: dict[str, object], language: str) -> None:
    lines = [*_sentences(report["repairs"]), *_sentences(report["findings"])]
    key = "validate.found" if lines else "validate.fine"
    tell(key, language, name=report["file"], n=len(lines))
    for line in lines:
        typer.echo(f"  - {line}")


def _sentences(entries: object) -> list[str]:
    return [str(entry["sentence"]) for entry in entries] if isinstance(entries, list) else []
