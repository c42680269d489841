"""What a person decides about pairs of steps, kept in the journey."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256

from journeys.edit import HasJourney, Journey
from journeys.errors import RefusedEdit
from journeys.measure.aligning.corrections import names_of, says_of
from journeys.measure.aligning.traits import similarity, traits
from journeys.measure.subject import single
from journeys.model import Alignment


def confirm_pairs(
    journey: HasJourney,
    other: HasJourney,
    pairs: Mapping[str, str | None],
    *,
    by: str,
    path: str = "",
) -> Journey:
    """The journey with pairs of steps as a person decided, which `align` then follows.

    What the journey held about these steps and the other journey is replaced. The
    records bear ids made of what they say, so that two people who decide alike
    agree when their files are merged.

    Args:
        journey: Where the decision is kept.
        other: The journey paired with.
        pairs: Step here to step there; None says that there is none there.
        by: Pseudonym of who decides.
        path: Of the other journey's file; else its provider or title names it.

    Returns:
        A new value; the journey given is not changed.

    Raises:
        NotMeasurable: If one of both is no journey.
        RefusedEdit: If nobody decides, or a step is not there.
    """
    here, there = (single(one, None).whole[0] for one in (journey, other))
    spoken = here.meta.language
    if not (isinstance(by, str) and by.strip()):
        raise RefusedEdit("measure.align.nobody", spoken)
    if not isinstance(pairs, Mapping):
        raise RefusedEdit("measure.align.bad-pairs", spoken, type=type(pairs).__name__)
    # a record without a name is about the only other journey
    name = path or next(iter(names_of(there)), "")
    ours = {one.id: one for one in traits(here)}
    theirs = {one.id: one for one in traits(there)}
    _refuse_strangers(pairs, ours, theirs, spoken)
    kept = here
    for id_, record in here.alignments.items():
        known = says_of(record, [path, *names_of(there)]) or not (name or record.journey)
        if known and (record.step in pairs or record.other in set(pairs.values()) - {None}):
            kept = kept.remove(id_)
    for step, answer in pairs.items():
        alike = similarity(ours[step], theirs[answer]) if answer else None
        record = Alignment(
            id=_id(name, step, answer or ""),
            journey=name,
            step=step,
            other=answer or "",
            similarity=None if alike is None else round(alike, 6),
            confirmed_by=by,
        )
        kept = kept.add(record)
    return kept


def _refuse_strangers(
    pairs: Mapping[str, str | None],
    ours: Mapping[str, object],
    theirs: Mapping[str, object],
    language: str,
) -> None:
    for step, answer in pairs.items():
        for id_, known in ((step, ours), (answer, theirs)):
            if id_ is not None and id_ not in known:
                raise RefusedEdit("measure.align.no-step", language, step=id_)


def _id(name: str, step: str, other: str) -> str:
    return "alignment-" + sha256(f"{name}\n{step}\n{other}".encode()).hexdigest()[:10]
