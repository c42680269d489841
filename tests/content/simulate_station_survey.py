"""Draws the simulated survey of the four stations, for the lesson that compares them.

Nobody was asked: no survey of Pertamina, Shell, BP and Vivo side by side was found. Forty
invented people a station rate each step, from -2 to +2. All four stations share the same
wishes, except for the differences planted below, so that the lesson can show which of them
a comparison finds, and that it finds nothing where nothing is.

    .venv/bin/python tests/content/simulate_station_survey.py
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

SEED = 2611
PEOPLE = 40
FILE = Path(__file__).parents[2] / "notebooks/04-bbm-empat-spbu.assets/survei-simulasi.csv"

WISHES = {
    "cek-harga": 0.1,
    "datang-antre": -0.4,
    "sapa-pilih": 0.4,
    "angka-nol": 0.8,
    "isi-bbm": 0.6,
    "bayar": 0.1,
    "fasilitas": -0.1,
    "nilai-lapor": -0.2,
}
"""Step: what everybody leans to, at every station."""

PLANTED = {
    ("shell", "bayar"): 0.9,
    ("shell", "sapa-pilih"): 0.3,
    ("bp", "datang-antre"): -0.8,
}
"""Station and step: what is added there. Vivo is the same as Pertamina."""


def rows() -> Iterator[tuple[str, str, str, int]]:
    """Station, person, step and emotion of every answer."""
    rng = Random(SEED)
    for station in ("pertamina", "shell", "bp", "vivo"):
        for number in range(1, PEOPLE + 1):
            leaning = 0.5 * _noise(rng)
            for step, wish in WISHES.items():
                value = wish + PLANTED.get((station, step), 0) + leaning + 0.9 * _noise(rng)
                yield station, f"{station[0]}{number:02}", step, round(max(-2, min(2, value)))


def text() -> str:
    """The file, its first line a warning."""
    first = (
        "# SIMULASI, bukan pelanggan sungguhan: jawaban karangan, benih"
        f" {SEED}, dari tests/content/simulate_station_survey.py"
    )
    lines = [",".join(map(str, row)) for row in rows()]
    return "\n".join([first, "spbu,orang,langkah,emosi", *lines]) + "\n"


def _noise(rng: Random) -> float:
    """Mean 0, deviation 1, from `random()` alone: Python promises only that to stay the same."""
    return sum(rng.random() for _ in range(12)) - 6


if __name__ == "__main__":
    FILE.write_text(text(), "utf-8")
