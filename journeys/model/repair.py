"""Reading is total: any JSON object becomes a journey, and what was mended is said.

The front end does the same in ``widgets/src/document/repair.ts``; the cases in
``tests/golden/repair`` decide for both. A reader never writes its repairs back.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from journeys.model.content import FORMAT, VERSION
from journeys.model.kinds import KINDS
from journeys.model.repair_field import Doubt, kept, mend
from journeys.model.repair_links import mend_links
from journeys.model.score import Score, parts_of
from journeys.model.shape import shapes
from journeys.words import say

Plain = dict[str, Any]
_KEEPS = ("text-not-words", "order-invalid")


class Repair(NamedTuple):
    """One thing mended while reading.

    Attributes:
        code: What was wrong; the sentence is ``model.repair.<code>``.
        kind: Of the record, or ``"meta"``.
        id: Of the record; empty if the whole kind was unreadable.
        field: Where in the record.
        value: What stood there, as text.
    """

    code: str
    kind: str
    id: str = ""
    field: str = ""
    value: str = ""

    @property
    def drops(self) -> bool:
        """Whether a file saved after it says less than before."""
        return self.code not in _KEEPS

    def say(self, language: str | None = "id") -> str:
        """The sentence for a person."""
        values = {name: part for name, part in self._asdict().items() if name != "code"}
        return say(f"model.repair.{self.code}", language, **values)


def repair(raw: Mapping[str, Any]) -> tuple[Plain, list[Repair]]:
    """A plain journey that every rule of the model accepts, and the list of repairs.

    Args:
        raw: Any JSON object; unknown keys are kept.
    """
    repairs: list[Repair] = []
    head = raw.get("meta", {})
    if not isinstance(head, Mapping):
        repairs.append(Repair("kind-not-object", "meta"))
        head = {}
    meta = _record("meta", "", head, _language(head), repairs)
    if not meta.get("languages"):
        meta["languages"] = [_language(head)]
    plain: Plain = {"format": FORMAT, "version": VERSION, "meta": meta}
    for kind in KINDS:
        plain[kind] = _kind(kind, raw.get(kind, {}), _language(head), repairs)
    mend_links(plain, lambda *said: repairs.append(Repair(*said)))
    extra = {key: kept(value) for key, value in raw.items() if key not in plain}
    return {**plain, **extra}, repairs


def _language(head: Mapping[str, Any]) -> str:
    language = head.get("language")
    return language if isinstance(language, str) and language else "id"


def _kind(kind: str, raw: object, language: str, repairs: list[Repair]) -> Plain:
    if not isinstance(raw, Mapping):
        repairs.append(Repair("kind-not-object", kind))
        return {}
    if kind == Score.kind:
        return _scores(raw, repairs)
    records = {}
    for id_ in sorted(raw):
        if not id_ or "|" in id_:
            repairs.append(Repair("record-id", kind, id_))
        elif isinstance(raw[id_], Mapping):
            records[id_] = _record(kind, id_, raw[id_], language, repairs)
        else:
            repairs.append(Repair("record-not-object", kind, id_))
    return records


def _scores(raw: Mapping[str, Any], repairs: list[Repair]) -> Plain:
    scores = {}
    for key in sorted(raw):
        entry = raw[key]
        value = mend("value", shapes(Score.kind)["value"], _value(entry), "")
        if parts_of(key) is None:
            repairs.append(Repair("score-id", Score.kind, key))
        elif value is None or isinstance(value, Doubt):
            repairs.append(Repair("score-not-number", Score.kind, key))
        else:
            scores[key] = _rating(key, entry, value, repairs)
    return scores


def _rating(key: str, entry: object, value: object, repairs: list[Repair]) -> object:
    """A score's value alone, or with what else is known of it."""
    if not isinstance(entry, Mapping):
        return value
    rating: Plain = {**kept(entry), "value": value}
    reason = mend("reason", shapes(Score.kind)["reason"], entry.get("reason"), "")
    if isinstance(reason, Doubt):
        repairs.append(Repair(reason.code, Score.kind, key, "reason", reason.seen))
        reason = reason.instead
    rating.pop("reason", None)
    return {**rating, "reason": reason} if reason else rating


def _value(entry: object) -> object:
    return entry.get("value") if isinstance(entry, Mapping) else entry


def _record(
    kind: str, id_: str, raw: Mapping[str, Any], language: str, repairs: list[Repair]
) -> Plain:
    fields = shapes(kind)
    record: Plain = {}
    for name, shape in fields.items():
        if name not in raw:
            continue
        value = mend(name, shape, raw[name], language)
        if isinstance(value, Doubt):
            repairs.append(Repair(value.code, kind, id_, name, value.seen))
            value = value.instead
        if value not in (None, "", [], {}):
            record[name] = value
    return {**record, **{key: kept(value) for key, value in raw.items() if key not in fields}}
