"""Fixes a file in place: what can be fixed is, and everything else stays as it stands."""

from __future__ import annotations

from pathlib import Path

from journeys.cli.patch import patched
from journeys.cli.report import Report
from journeys.edit import Edit, Journey, difference, from_plain
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
        text = text_of(raw, before, after.journey)
        if text is None:
            raise Unreachable("cli.validate.not-whole", language, name=name)
        write_text(text, path, language)
    return Report(name, after.left, after.fixed, tuple(repairs))


def text_of(raw: Plain, before: Journey, after: Journey) -> str | None:
    """The text to save, which reads as the fixed journey and as nothing else.

    Args:
        raw: What the file holds.
        before: The journey read from it.
        after: The journey it is to hold.

    Returns:
        The text, or None where none would do.
    """
    try:
        text = to_text(after) if to_plain(before) == raw else patched(raw, before, after)
        # as a file has it: with six decimals
        wanted, found = parse(to_text(after)).journey, parse(text).journey
    except ValueError:
        return None
    return text if all(_is_made_up(edit, raw) for edit in difference(wanted, found)) else None


def _is_made_up(edit: Edit, raw: Plain) -> bool:
    """Whether this was only made up while reading: a lane for a lost card, and its place."""
    home = raw.get(edit.kind)
    return edit.before is not None and not (isinstance(home, dict) and edit.id in home)
