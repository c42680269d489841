"""Draws the simulated scoring round of the KTP-el starter again.

No citizen was asked: a starter needs numbers to show what a scoring round looks like, so
twelve invented raters lean around the wishes below. The seed stands in the evidence record
that every simulated score names as its source, and the same seed gives the same file.

    .venv/bin/python tests/content/simulate_round.py templates/ktp-el.journey
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from random import Random

from journeys.edit import Journey
from journeys.files import read, write
from journeys.model import Score

SOURCE = "bukti-simulasi"

FEELINGS = {
    ("siapkan-berkas", "sari"): (-0.8, 0.4),
    ("antre-daftar", "sari"): (-1.4, 0.4),
    ("rekam-biometrik", "sari"): (0.9, 0.4),
    ("tunggu-cetak", "sari"): (-1.6, 0.3),
    ("ambil-kartu", "sari"): (1.4, 0.3),
    ("aktifkan-ikd", "sari"): (0.4, 0.7),
    ("antre-daftar", "darmo"): (-1.3, 0.5),
    ("rekam-biometrik", "darmo"): (0.2, 0.5),
    ("tunggu-cetak", "darmo"): (-1.2, 0.5),
    ("ambil-kartu", "darmo"): (0.8, 0.4),
    ("aktifkan-ikd", "darmo"): (-0.9, 0.8),
}
"""Step and persona: the emotion the raters lean to, and how far apart they are."""

SEVERITIES = {
    "masalah-syarat-beda": (2.0, 0.8),
    "masalah-surat-rt": (1.9, 0.8),
    "masalah-antre-subuh": (2.9, 0.8),
    "masalah-calo": (3.4, 0.7),
    "masalah-listrik": (2.6, 0.8),
    "masalah-blangko": (4.0, 0.6),
    "masalah-pencetak": (3.0, 0.8),
    "masalah-jam-kerja": (1.9, 0.9),
    "masalah-ikd": (2.1, 0.9),
}
"""Pain point: the severity the raters lean to, and how far apart they are."""


def simulated(journey: Journey) -> Journey:
    """The journey with its simulated round drawn anew; other scores stay as they are."""
    evidence = journey.evidence[SOURCE]
    rng = Random(evidence.seed)
    raters = [f"r{number:02}" for number in range(1, (evidence.n or 0) + 1)]
    for key, score in journey.scores.items():
        if score.source == SOURCE:
            journey = journey.remove(key)
    for score in [*_feelings(rng, raters), *_severities(rng, raters)]:
        journey = journey.add(score)
    return journey


def _feelings(rng: Random, raters: list[str]) -> Iterator[Score]:
    for rater in raters:
        leaning = 0.2 * _noise(rng)
        for (step, persona), (wish, spread) in FEELINGS.items():
            value = _within(wish + leaning + spread * _noise(rng), -2, 2)
            yield Score(
                subject=step, measure="emotion", persona=persona, source=SOURCE, rater=rater,
                value=round(value, 1),
            )  # fmt: skip


def _severities(rng: Random, raters: list[str]) -> Iterator[Score]:
    for rater in raters:
        leaning = 0.2 * _noise(rng)
        for pain, (wish, spread) in SEVERITIES.items():
            value = _within(wish + leaning + spread * _noise(rng), 0, 4)
            yield Score(
                subject=pain, measure="severity", source=SOURCE, rater=rater, value=round(value)
            )


def _noise(rng: Random) -> float:
    """Mean 0, deviation 1, from `random()` alone: Python promises only that to stay the same."""
    return sum(rng.random() for _ in range(12)) - 6


def _within(value: float, low: float, high: float) -> float:
    return max(low, min(high, value))


if __name__ == "__main__":
    for path in sys.argv[1:]:
        write(simulated(read(path)), path)
