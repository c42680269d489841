"""The starters: whole in both languages, dated, canonical, and nothing to mend."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from journeys.files import read, read_parsed, template_names
from journeys.model import KINDS, Content, Score, Words, steps_in_order, to_text
from journeys.rules import check

FOLDER = Path(__file__).parents[2] / "templates"
NAMES = ("bbm-bp", "bbm-pertamina", "bbm-shell", "bbm-vivo", "ktp-el")
PRIVATE = ("bbm-bp", "bbm-shell", "bbm-vivo")
STEPS = {"bbm-bp": 9, "bbm-pertamina": 8, "bbm-shell": 10, "bbm-vivo": 9, "ktp-el": 8}
PAINS = {"bbm-bp": 6, "bbm-pertamina": 9, "bbm-shell": 6, "bbm-vivo": 6, "ktp-el": 9}


@pytest.fixture(params=NAMES)
def starter(request):
    return read_parsed(FOLDER / f"{request.param}.journey")


def texts(content: Content) -> Iterator[tuple[str, Words]]:
    """Every text of a journey with its address."""
    heads = [("meta", content.meta)]
    records = [
        (id_, record)
        for kind in KINDS
        if kind != Score.kind
        for id_, record in content.records(kind).items()
    ]
    for id_, record in heads + records:
        for name in type(record).model_fields:
            value = getattr(record, name)
            if isinstance(value, Words):
                yield f"{id_}.{name}", value


def test_the_package_ships_what_the_folder_holds():
    assert tuple(template_names()) == NAMES
    held = {path.name for path in FOLDER.iterdir() if path.is_file()}
    assert held == {"__init__.py", *(f"{name}.journey" for name in NAMES)}


def test_nothing_has_to_be_mended(starter):
    assert starter.repairs == ()


@pytest.mark.parametrize("name", NAMES)
def test_the_file_is_canonical(name):
    file = FOLDER / f"{name}.journey"
    assert to_text(read_parsed(file).journey) == file.read_text("utf-8")


def test_every_text_is_there_in_both_languages(starter):
    one_sided = [
        address
        for address, words in texts(starter.journey)
        if words and set(words) != set(starter.journey.meta.languages)
    ]
    assert one_sided == []
    assert starter.journey.meta.languages == ("id", "en")


@pytest.mark.parametrize(
    ("kind", "field"),
    [
        ("personas", "label"), ("actors", "label"), ("channels", "label"), ("phases", "label"),
        ("steps", "label"), ("touchpoints", "label"), ("cards", "text"), ("insights", "text"),
        ("evidence", "label"), ("opportunities", "text"), ("lanes", "prompt"),
    ],
)  # fmt: skip
def test_no_record_is_mute(starter, kind, field):
    assert starter.journey.records(kind)
    mute = [id_ for id_, r in starter.journey.records(kind).items() if not getattr(r, field)]
    assert mute == []


def test_what_goes_on_a_card_fits_on_it(starter):
    journey = starter.journey
    shown: list[Mapping[str, object]] = [
        journey.cards, journey.insights, journey.opportunities, journey.touchpoints, journey.steps,
    ]  # fmt: skip
    long = [
        (record.id, language, len(words[language]))
        for records in shown
        for record in records.values()
        for words in [getattr(record, "text", None) or record.label]
        for language in words
        if len(words[language]) > 60
    ]
    assert long == []


def test_every_evidence_is_dated_placed_and_sourced(starter):
    for id_, evidence in starter.journey.evidence.items():
        assert evidence.date[:2] == "20", id_
        assert evidence.source, id_
        assert evidence.place or evidence.nature in ("simulation", "survey"), id_


def test_every_evidence_is_used(starter):
    journey = starter.journey
    used = {score.source for score in journey.scores.values()}
    for kind in ("steps", "touchpoints", "insights"):
        for record in journey.records(kind).values():
            used |= record.evidence | getattr(record, "contradicted_by", frozenset())
    assert set(journey.evidence) - used == set()


def test_confirmed_means_more_than_one_page(starter):
    for id_, insight in starter.journey.insights.items():
        proofs = [starter.journey.evidence[evidence] for evidence in insight.evidence]
        if insight.type == "pain" and insight.status == "confirmed":
            assert len({proof.source for proof in proofs}) > 1, id_
        assert all(proof.standing == "sourced" for proof in proofs), id_


@pytest.mark.parametrize("name", NAMES)
def test_no_two_siblings_share_a_place(name):
    journey = read(FOLDER / f"{name}.journey")
    assert len(steps_in_order(journey)) == STEPS[name]
    assert len({phase.order for phase in journey.phases.values()}) == len(journey.phases) == 4
    places = {(step.phase, step.order) for step in journey.steps.values()}
    assert len(places) == STEPS[name]
    pains = [insight for insight in journey.insights.values() if insight.type == "pain"]
    assert len({pain.order for pain in pains}) == len(pains) == PAINS[name]


OWN = {
    "bbm-bp": {"cek-stok"},
    "bbm-shell": {"tanya-stok", "kumpul-poin"},
    "bbm-vivo": {"pilih-pengganti"},
}
"""Steps that a page prints of a private station and that Pertamina's map lacks."""


@pytest.mark.parametrize("name", PRIVATE)
def test_private_stations_share_the_steps_that_are_the_same(name):
    pertamina = read(FOLDER / "bbm-pertamina.journey")
    journey = read(FOLDER / f"{name}.journey")
    assert journey.meta.based_on == "bbm-pertamina.journey"
    assert set(journey.steps) == set(pertamina.steps) | OWN[name]
    assert all(journey.steps[own].evidence for own in OWN[name])
    for key, step in pertamina.steps.items():
        assert journey.steps[key].phase == step.phase
    assert {key: (p.label, p.age) for key, p in journey.personas.items()} == {
        key: (p.label, p.age) for key, p in pertamina.personas.items()
    }


@pytest.mark.parametrize("name", PRIVATE)
def test_private_stations_invent_neither_scores_nor_times_nor_subsidy(name):
    journey = read(FOLDER / f"{name}.journey")
    assert not journey.scores
    for step in journey.steps.values():
        assert (step.waiting, step.touch) == (None, None), step.id
    assert not {key for key in journey.insights if "qr" in key}
    assert not {"verifikator", "bph-migas"} & set(journey.actors)
    for insight in journey.insights.values():
        assert (insight.severity, insight.frequency, insight.reach) == (None, None, None)


KNOWN = {
    # kept although old, see docs/templates.md: nobody has counted since
    ("stale-evidence", "masalah-calo"),
    ("stale-evidence", "masalah-listrik"),
    ("stale-evidence", "masalah-takaran"),
    ("severe-pain-unanswered", "masalah-pencetak"),
    ("opportunity-without-pain", "peluang-umpan-balik"),
}


def test_the_rules_find_hypotheses_and_what_is_known(starter):
    journey = starter.journey
    found = [(finding.rule, finding.id) for finding in check(journey)]
    guessed = [
        ("pain-without-evidence", id_)
        for id_, insight in journey.insights.items()
        if insight.type == "pain" and insight.is_hypothesis
    ]
    known = [(rule, id_) for rule, id_ in KNOWN if journey.find(id_)]
    assert sorted(found) == sorted([*guessed, *known])
