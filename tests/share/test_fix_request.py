"""A board that asks for a fix gets the edits it would have made itself."""

from __future__ import annotations

from journeys.edit import Journey
from journeys.model import Evidence, Insight, Persona, Phase, Score
from journeys.share.requests import answer, reply


def fix(journey: Journey, **params: str) -> dict[str, object]:
    result = answer("fix", params, journey, "en")
    assert isinstance(result, dict)
    return result


def test_a_record_is_removed() -> None:
    journey = Journey().add(Phase(id="kosong"))
    assert fix(journey, rule="empty-phase", id="kosong") == {
        "edits": [{"op": "remove", "kind": "phases", "id": "kosong"}],
        "sentence": "Removes a phase that bears nothing at all.",
    }


def test_a_field_is_set() -> None:
    journey = Journey().add(Evidence(id="warga", label="Ibu Sari", nature="interview"))
    [edit] = fix(journey, rule="evidence-without-consent", id="warga")["edits"]  # type: ignore[misc]
    assert edit == {
        "op": "set", "kind": "evidence", "id": "warga", "field": "privacy", "value": "team",
    }  # fmt: skip


def test_a_field_of_the_head_is_set() -> None:
    journey = Journey(meta={"title": {"id": "KTP"}, "languages": ["id", "en"]})
    [edit] = fix(journey, rule="unused-language", id="")["edits"]  # type: ignore[misc]
    assert edit == {
        "op": "set", "kind": "meta", "id": "", "field": "languages", "value": ["id"],
    }  # fmt: skip


def test_a_vote_moves_whole() -> None:
    lost = Score(subject="p", measure="severity", source="gone", rater="r", value=3)
    journey = Journey(insights={"p": Insight(id="p", text="Lama")}, scores={lost.id: lost})
    assert fix(journey, rule="lost-source", id=lost.id)["edits"] == [
        {"op": "remove", "kind": "scores", "id": "p|severity||1|gone|r"},
        {"op": "put", "kind": "scores", "id": "p|severity||1||r", "record": 3.0},
    ]


def test_the_other_record_of_a_shared_id_stays() -> None:
    journey = Journey(personas={"x": Persona(id="x", label="X")}, phases={"x": Phase(id="x")})
    assert fix(journey, rule="empty-phase", id="x", kind="personas")["edits"] == []
    assert len(fix(journey, rule="empty-phase", id="x", kind="phases")["edits"]) == 1  # type: ignore[arg-type]


def test_what_is_gone_or_only_a_person_can_fix_gives_no_edits() -> None:
    journey = Journey().add(Phase(id="loket", label="Loket"))
    for params in ({"id": "loket"}, {"id": "kosong"}, {}):
        assert fix(journey, rule="empty-phase", **params) == {"edits": [], "sentence": ""}


def test_a_rule_that_is_not_there_is_a_sentence() -> None:
    said = reply("fix", {"rule": "tidy"}, Journey(), "en")
    assert str(said["error"]["message"]).startswith("There is no rule tidy.")
