"""From the text of a file to a journey, or one sentence that says why not."""

from __future__ import annotations

import json
import re
from typing import Any, NamedTuple

from journeys.edit import Journey, read_plain
from journeys.errors import NewerFile, UnreadableFile
from journeys.files.migrating import lift
from journeys.model import FORMAT, KINDS, VERSION, Repair

MOST_BYTES = 32 * 1024 * 1024
MOST_RECORDS = 50_000
DEEPEST = 64
_LONE = re.compile("[\ud800-\udfff]")


class Parsed(NamedTuple):
    """A journey, and what was mended while reading it."""

    journey: Journey
    repairs: tuple[Repair, ...]


def parse(text: str, name: str = "", language: str | None = "id") -> Parsed:
    """The journey in the text of a `.journey` file.

    Args:
        text: JSON, as `journeys.model.to_text` writes it or as a person did.
        name: What to call the file in a sentence.
        language: Of the sentence, should reading fail.

    Raises:
        UnreadableFile: If the text is no JSON, no journey, or too large.
        NewerFile: If it comes from a version this program does not know.
    """
    plain = plain_of(text, name, language)
    return Parsed(*read_plain(plain))


def plain_of(text: str, name: str = "", language: str | None = "id") -> dict[str, Any]:
    """The JSON object in the text, checked to be a journey and lifted to this version.

    Raises:
        UnreadableFile: As `parse`.
        NewerFile: As `parse`.
    """
    where = {"name": name or ".journey"}
    size = len(text)
    if size > MOST_BYTES:
        raise UnreadableFile("files.too-large", language, **where, size=size >> 20,
                             most=MOST_BYTES >> 20)  # fmt: skip
    if not text.strip():
        raise UnreadableFile("files.empty", language, **where)
    if not text.removeprefix("\ufeff").lstrip().startswith("{"):
        raise UnreadableFile("files.not-journey", language, **where)
    plain = _loaded(text, where, language)
    if not isinstance(plain, dict) or plain.get("format") != FORMAT:
        raise UnreadableFile("files.foreign", language, **where)
    version = plain.get("version")
    if isinstance(version, bool) or not isinstance(version, int) or version < 0:
        raise UnreadableFile("files.no-version", language, **where)
    if version > VERSION:
        raise NewerFile("files.newer", language, **where, version=version, known=VERSION)
    plain = lift(plain) if version < VERSION else plain
    records = sum(len(plain[kind]) for kind in KINDS if isinstance(plain.get(kind), dict))
    if records > MOST_RECORDS:
        raise UnreadableFile("files.too-many", language, **where, n=records, most=MOST_RECORDS)
    return plain


def _loaded(text: str, where: dict[str, Any], language: str | None) -> object:
    if _deep(text):
        raise UnreadableFile("files.too-deep", language, **where, most=DEEPEST)
    try:
        value = json.loads(text.removeprefix("\ufeff"), object_pairs_hook=_unique,
                           parse_constant=_no_constant)  # fmt: skip
    except json.JSONDecodeError as failure:
        spot = {"line": failure.lineno, "column": failure.colno}
        raise UnreadableFile(_broken(failure, text), language, **where, **spot) from failure
    except _TwiceError as failure:
        raise UnreadableFile("files.twice", language, **where, twice=failure.key) from failure
    except (ValueError, OverflowError) as failure:
        raise UnreadableFile("files.bad-number", language, **where) from failure
    return value


def _broken(failure: json.JSONDecodeError, text: str) -> str:
    """What broke a text that is nearly JSON: git, a cut, or a slip of the pen."""
    if re.search(r"^(<{7}|>{7}) ", text, re.MULTILINE):
        return "files.git-conflict"
    open_end = failure.msg.startswith("Unterminated") and "\n" not in text[failure.pos :].rstrip()
    cut = open_end or failure.pos >= len(text.rstrip())
    return "files.cut-off" if cut else "files.not-json"


def _deep(text: str) -> bool:
    """Whether brackets nest deeper than any journey does; strings are looked past."""
    depth = 0
    for bracket in re.finditer(r'"(?:[^"\\]|\\.)*"|[\[{]|[\]}]', text):
        mark = bracket.group()
        depth += 1 if mark in "[{" else -1 if mark in "]}" else 0
        if depth > DEEPEST:
            return True
    return False


class _TwiceError(Exception):
    def __init__(self, key: str) -> None:
        self.key = key
        super().__init__(key)


def _unique(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = {_whole(key): _whole(value) for key, value in pairs}
    if len(found) != len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                raise _TwiceError(key)
            seen.add(key)
    return found


def _whole(value: Any) -> Any:  # noqa: ANN401  any JSON value
    """A string without halves of surrogate pairs, which UTF-8 cannot hold."""
    if isinstance(value, str):
        return _LONE.sub("\ufffd", value)
    return [_whole(item) for item in value] if isinstance(value, list) else value


def _no_constant(name: str) -> object:
    message = f"{name} is not JSON"
    raise ValueError(message)
