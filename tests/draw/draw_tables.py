"""Measured tables made for the tests of pictures."""

from __future__ import annotations

import draw_samples as samples
import numpy as np
import pandas as pd
from scored_journey import FIRST, SECOND, scored
from surveys import ELEMENTS

from journeys import measure
from journeys.edit import from_plain
from journeys.model import Score


def groups():
    random = np.random.default_rng(5)
    return {"Loket A": random.integers(1, 6, 40), "Loket B": random.integers(2, 6, 30),
            "Daring": random.integers(3, 6, 25), "Kios": [1, 2, 3]}  # fmt: skip


def compared(language="id", **asked):
    return measure.compare(groups(), language=language, **asked)


def by_item(language="id", word=""):
    random = np.random.default_rng(6)
    table = pd.DataFrame({
        "value": random.integers(1, 6, 160), "group": ["Negeri", "Swasta"] * 80,
        "step": [f"Langkah {at // 2 % 4} {word}".strip() for at in range(160)],
    })  # fmt: skip
    return measure.compare(table, within="step", language=language)


def surveyed(language="id", by="unsur", respondents=60):
    random = np.random.default_rng(7)
    table = pd.DataFrame({name: random.integers(2, 5, respondents) for name in ELEMENTS})
    table["service"] = ["KTP-el", "KK"] * (respondents // 2)
    return measure.skm(table, by, language=language)


def rated(word=""):
    journey = samples.journey(5, word=word)
    for at in range(5):
        for rater in range(6):
            journey = journey.add(Score(subject=f"i-s{at}", measure="severity",
                                        rater=f"r{rater}", value=(at + rater) % 5))  # fmt: skip
    return journey


def discussed():
    steps = {name: {"phase": "p", "order": f"a{at}", "label": {"id": name}}
             for at, name in enumerate(FIRST)}  # fmt: skip
    journey = from_plain({"phases": {"p": {"label": {"id": "Fase"}}}, "steps": steps})
    return scored(scored(journey, FIRST, round=1), SECOND, round=2)


def measured(language="id", word=""):
    """A table of every measure that can be drawn as intervals."""
    random = np.random.default_rng(8)
    journey = rated(word)
    answers = pd.DataFrame({
        "recommend": random.integers(0, 11, 60), "satisfaction": random.integers(1, 6, 60),
        "effort": random.integers(1, 8, 60),
        "service": [f"Loket {word}"] * 30 + ["Daring"] * 27 + ["Kios"] * 3,
    })  # fmt: skip
    gaps = pd.DataFrame(
        {
            f"{side}.{name}.1": random.integers(1 + at, 6 + at, 30)
            for at, side in enumerate(("perception", "expectation"))
            for name in ("tangibles", "empathy")
        }
    )
    eased = journey.set("i-s1", severity=1, status="resolved")
    twice = pd.DataFrame(
        {
            f"{side}.{name} {word}".strip(): random.integers(1, 6, 30)
            for side in ("functional", "dysfunctional")
            for name in ("antrean", "kursi")
        }
    )
    return {
        "kano": measure.kano(twice, language=language),
        "pain_ranking": measure.pain_ranking(journey, language=language),
        "pareto": measure.pareto(journey, language=language),
        "burden": measure.burden(journey, language=language),
        "standard_cost":
            measure.standard_cost(journey, tariff=20_000, population=900, language=language),
        "rounds": measure.rounds(discussed(), language=language),
        "sample_size": measure.sample_size([120, 45_000], language=language),
        "pain_points": measure.pain_points(journey, by="phase", language=language),
        "net_promoter_score": measure.net_promoter_score(answers, by="service", language=language),
        "customer_satisfaction":
            measure.customer_satisfaction(answers, by="service", language=language),
        "customer_effort": measure.customer_effort(answers, by="service", language=language),
        "servqual": measure.servqual(gaps, language=language),
        "pain_change": measure.pain_change(eased, journey, language=language),
        "disagreement": measure.disagreement(discussed(), language=language),
        "agreement": measure.agreement(discussed(), by="round", language=language),
    }  # fmt: skip
