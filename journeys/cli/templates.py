"""``journeys templates``: the starters there are."""

from __future__ import annotations

from journeys.cli.ending import print_json, sentences, tell
from journeys.cli.language import AsJson, Lang
from journeys.files import templates as starters


def templates(lang: Lang = None, *, as_json: AsJson = False) -> None:
    """List the starters with their steps, pain points and standing."""
    with sentences(lang, as_json=as_json) as language:
        found = starters(language)
        if as_json:
            print_json([starter._asdict() for starter in found])
            return
        for starter in found:
            key = "templates.sourced" if starter.sourced else "templates.skeleton"
            tell(key, language, **starter._asdict())
