"""A blueprint in words."""

from __future__ import annotations

from collections.abc import Sequence

from journeys.draw.narrative import Narrative
from journeys.draw.reading import Reading
from journeys.draw.rows.contact import UNDONE, actor_name
from journeys.draw.rows.pain_title import pain_title
from journeys.draw.rows.step_heads import step_name
from journeys.draw.scene.legal import legal
from journeys.draw.stages.deed_foot import grave_pains, waiting_time
from journeys.draw.stages.deeds import STAGES, Deed
from journeys.draw.stages.links import Link, crossings, hand_offs, link_title
from journeys.model import Step


def blueprint_narrative(
    reading: Reading, found: Sequence[Deed], links: Sequence[Link]
) -> Narrative:
    """Summary and table of a blueprint: one row a step, one column a stage."""
    heads = (
        reading.say("head.step"),
        *(reading.say(f"stage.{stage}") for stage in STAGES),
        reading.say("blueprint.handoffs"),
        reading.say("head.time"),
        reading.say("lane.pains"),
    )
    rows = []
    for place, step in enumerate(reading.steps):
        here = [deed for deed in found if deed.place == place]
        told = [_told(reading, here, stage) for stage in STAGES]
        row = (step_name(reading, step), *told, *_more(reading, step, links))
        rows.append(tuple(legal(cell) for cell in row))
    title = reading.words(reading.journey.meta.title) or reading.say("untitled")
    return Narrative(
        title=legal(reading.say("blueprint.title", title=title)),
        summary=_summary(reading, links),
        heads=heads,
        rows=tuple(rows),
    )


def _told(reading: Reading, here: Sequence[Deed], stage: str) -> str:
    parts = []
    for deed in here:
        if deed.stage == stage:
            acts = ", ".join(
                reading.words(act.label)
                + (f" ({reading.say(f'status.{act.status}')})" if act.status in UNDONE else "")
                for act in deed.acts
            )
            name = actor_name(reading, deed.actor)
            parts.append(": ".join(part for part in (name, acts) if part))
    return "; ".join(parts)


def _more(reading: Reading, step: Step, links: Sequence[Link]) -> tuple[str, str, str]:
    place = reading.places[step.id] - 1
    passed = [
        link_title(reading, link)
        for link in links
        if link.kind == "hand-off" and link.place == place
    ]
    wait = waiting_time(reading, step)
    told = (pain_title(reading, pain) for pain in grave_pains(reading, step))
    pains = "; ".join(text.removesuffix(".") for text in told)
    return (
        "; ".join(passed).replace("\n", "; "),
        reading.say("blueprint.wait", time=wait) if wait else "",
        pains,
    )


def _summary(reading: Reading, links: Sequence[Link]) -> str:
    """Counts, where most is handed over, and how often each line is crossed."""
    contacts = sum(len(link.contacts) for link in links)
    told = [
        reading.say(
            "blueprint.counts",
            steps=len(reading.steps),
            actors=len(reading.journey.actors),
            contacts=contacts,
            handoffs=hand_offs(links),
        )
    ]
    passed: dict[int, int] = {}
    for link in links:
        if link.kind == "hand-off":
            passed[link.place] = passed.get(link.place, 0) + len(link.contacts)
    if passed:
        place = max(passed, key=lambda place: (passed[place], -place))
        told.append(reading.say("blueprint.most", step=place + 1, n=passed[place]))
    told += [
        reading.say("blueprint.crossings", line=reading.say(f"line.{name}"), n=n)
        for name, n in crossings(reading, links).items()
        if n
    ]
    return " ".join(told)
