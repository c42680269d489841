"""Draws the simulated SKM of the lesson on the satisfaction survey, with the usual slips in it.

Nobody was asked. Every row says SIMULASI in its first column, since a survey file holds nothing but
a table. Three slips are put in on purpose: a 5 on a scale of four, a sheet typed twice and
a few blanks.

    .venv/bin/python tests/content/simulate_skm.py
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

SEED = 1417
PEOPLE = 120
FILE = Path(__file__).parents[2] / "notebooks/06-skm-menjadi-tindakan.assets/skm-simulasi.csv"

WISHES = {
    "U1": 3.1, "U2": 3.0, "U3": 2.5, "U4": 3.9, "U5": 3.3,
    "U6": 3.2, "U7": 3.4, "U8": 2.7, "U9": 3.1,
}  # fmt: skip
"""Question: what people lean to. U8 is complaints, U9 facilities, as the regulation has them."""

IMPORTANCE = {
    "U1": 3.4, "U2": 3.3, "U3": 3.7, "U4": 2.9, "U5": 3.3,
    "U6": 3.3, "U7": 3.1, "U8": 3.5, "U9": 2.6,
}  # fmt: skip
"""Question: how much it matters, on the same four steps."""

HEADINGS = (
    "Keterangan", "Nomor", "Layanan", *WISHES, *(f"Penting {name}" for name in IMPORTANCE),
)  # fmt: skip


def rows() -> Iterator[list[str]]:
    """One line a respondent, slips and all."""
    rng = Random(SEED)
    for number in range(1, PEOPLE + 1):
        leaning = 0.3 * _noise(rng)
        service = "Perekaman" if number % 3 else "Pengambilan"
        answers = [
            str(_whole(wish + leaning + 0.6 * _noise(rng), 1, 4)) for wish in WISHES.values()
        ]
        weights = [str(_whole(wish + 0.6 * _noise(rng), 1, 4)) for wish in IMPORTANCE.values()]
        if number in (11, 58):
            answers[7] = ""
        if number == 40:
            answers[2] = "5"
        row = ["SIMULASI", f"{number:03}", service, *answers, *weights]
        yield row
        if number == 77:
            yield row


def text() -> str:
    """The file, divided by semicolons as offices save it."""
    return "\n".join(";".join(row) for row in [list(HEADINGS), *rows()]) + "\n"


def _noise(rng: Random) -> float:
    """Mean 0, deviation 1, from `random()` alone: Python promises only that to stay the same."""
    return sum(rng.random() for _ in range(12)) - 6


def _whole(value: float, low: int, high: int) -> int:
    return round(max(low, min(high, value)))


if __name__ == "__main__":
    FILE.write_text(text(), "utf-8")
