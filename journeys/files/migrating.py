"""Lifts a journey of an older version: migrations are data that both languages read.

A migration is a list of small steps over plain JSON; the front end reads the same
files in ``widgets/src/document/migrate.ts``, and ``tests/golden/migrate`` decides
for both. A step that finds its work done changes nothing, so lifting twice is
lifting once. What a step does not name is kept.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import lru_cache
from importlib.resources import files
from typing import Any

from journeys.model import VERSION

Plain = dict[str, Any]


@lru_cache
def migrations() -> tuple[Plain, ...]:
    """Every migration, from the oldest version on; the n-th leads from version n."""
    home = files("journeys.files") / "migrations"
    return tuple(json.loads((home / f"{n}.json").read_text("utf-8")) for n in range(VERSION))


def lift(plain: Plain) -> Plain:
    """A plain journey of any known version as one of this version; its argument is left alone.

    Args:
        plain: A JSON object whose ``version`` is known.
    """
    lifted: Plain = json.loads(json.dumps(plain))
    for migration in migrations()[plain["version"] :]:
        for step in migration["steps"]:
            STEPS[step["do"]](lifted, step)
    return {**lifted, "version": VERSION}


def _rename_kind(plain: Plain, step: Plain) -> None:
    if step["kind"] in plain and step["to"] not in plain:
        plain[step["to"]] = plain.pop(step["kind"])


def _rename_field(plain: Plain, step: Plain) -> None:
    for record in _records(plain, step["kind"]):
        if step["field"] in record and step["to"] not in record:
            record[step["to"]] = record.pop(step["field"])


def _default_field(plain: Plain, step: Plain) -> None:
    for record in _records(plain, step["kind"]):
        record.setdefault(step["field"], step["value"])


def _map_field(plain: Plain, step: Plain) -> None:
    for record in _records(plain, step["kind"]):
        value = record.get(step["field"])
        if isinstance(value, str) and value in step["values"]:
            record[step["field"]] = step["values"][value]


def _drop_field(plain: Plain, step: Plain) -> None:
    for record in _records(plain, step["kind"]):
        record.pop(step["field"], None)


def _records(plain: Plain, kind: str) -> list[Plain]:
    """The records of a kind that can be read; ``meta`` is a kind of one."""
    found = [plain.get(kind)] if kind == "meta" else _values(plain.get(kind))
    return [record for record in found if isinstance(record, dict)]


def _values(records: object) -> list[Any]:
    return list(records.values()) if isinstance(records, dict) else []


STEPS: dict[str, Callable[[Plain, Plain], None]] = {
    "rename-kind": _rename_kind,
    "rename-field": _rename_field,
    "default-field": _default_field,
    "map-field": _map_field,
    "drop-field": _drop_field,
}
