"""Fixes a file in place: what can be fixed is, and everything else stays as it stands."""

from __future__ import annotations

from pathlib import Path

from journeys.cli.patch import patched
from journeys.cli.report import Report
from journeys.edit import Journey, from_plain
from journeys.errors import Unreachable
from journeys.files import parse, plain_of, read_text, write_text
from journeys.model import Plain, repair, to_plain, to_text
from journeys.rules import mend


def fixed(name: str, rules: list[str] | None, language: str) -> Report:
    """Apply every fix to a file and save it, if there was anything to fix.

    A file keeps what a reader hides or does not know: where there is such, only
    the fixes are written into its text.

    Raises:
        UnreadableFile: If it cannot be read; it stays untouched.
        Unreachable: If it cannot be saved; the old one stays.
        UnknownName: If there is no rule of an id.
    """
    path = Path(name)
    raw = plain_of(read_text(path, language), path.name, language)
    _, repairs = repair(raw)
    before = from_plain(raw)
    after = mend(before, rules, language)
    if after.fixed:
        text = _text(raw, before, after.journey)
        if text is None:
            raise Unreachable("cli.validate.not-whole", language, name=name)
        write_text(text, path, language)
    return Report(name, after.left, after.fixed, tuple(repairs))


def _text(raw: Plain, before: Journey, after: Journey) -> str | None:
    """The text to save, which reads as the fixed journey and as nothing else; None if none does."""
    try:
        text = to_text(after) if to_plain(before) == raw else patched(raw, before, after)
        # compared as text, since a number may have more decimals than a file
        return text if to_text(parse(text).journey) == to_text(after) else None
    except ValueError:
        return None
