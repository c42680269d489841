"""The same journey told by another hand is lined up with itself."""

from __future__ import annotations

import random

from sizes import size

from journeys import measure
from journeys.edit import Journey, steps_in_order
from journeys.files import new
from journeys.model import Step

EXTRA = ("Parkir kendaraan", "Minta nomor digital", "Beli minuman", "Cap jempol", "Foto bersama")
OTHER_WORDS = {
    "antre": "menunggu giliran", "bayar": "pembayaran", "cek": "lihat", "ambil": "terima",
    "siapkan": "lengkapi", "isi": "pengisian", "daftar": "pendaftaran", "cari": "temukan",
    "nilai": "beri ulasan", "pakai": "gunakan", "tunggu": "menunggu",
}  # fmt: skip


def variant(given: Journey, dice: random.Random, change: float) -> tuple[Journey, dict[str, str]]:
    """The same journey by another hand: other ids and words, steps dropped and put in."""
    made = Journey().set("meta", provider="Lain", title="Lain")
    truth = {}
    for phase in given.phases.values():
        made = made.add(phase.with_fields(id=f"x-{phase.id}"))
    for at, step in enumerate(steps_in_order(given)):
        if dice.random() < 0.15:
            made = made.add(Step(id=f"y{at}", phase=f"x-{step.phase}", label=dice.choice(EXTRA)))
        if dice.random() < 0.2:
            continue
        words = [OTHER_WORDS.get(word.lower(), word) if dice.random() < change else word
                 for word in step.label.read("id").split()]  # fmt: skip
        if change and dice.random() < 0.3:
            words.append(dice.choice(["petugas", "di loket", "secara daring"]))
        if change and dice.random() < 0.2:
            dice.shuffle(words)
        label = " ".join(words)
        made = made.add(Step(id=f"x-{step.id}", phase=f"x-{step.phase}", label=label))
        truth[step.id] = f"x-{step.id}"
    return made, truth


def test_true_pairs_are_found_and_sure_ones_are_right() -> None:
    """As the explanation says: sure pairs are right, and most true pairs are found."""
    dice = random.Random(1)
    sure = wrong_sure = found = true = 0
    for name in ("ktp-el", "bbm-pertamina"):
        base = new(name)
        for change in (0.0, 0.3, 0.6, 1.0):
            for _ in range(size(4, 60)):
                other, truth = variant(base, dice, change)
                spine = measure.align([base, other])
                waiting = {doubt.here[1] for doubt in spine.doubts if doubt.paired}
                true += len(truth)
                for column in spine.columns:
                    here, there = (met.steps for met in column.met)
                    if here and there:
                        right = truth.get(here[0]) == there[0]
                        found += right
                        sure += here[0] not in waiting
                        wrong_sure += here[0] not in waiting and not right
    print(f"{found} of {true} true pairs found; {wrong_sure} of {sure} sure ones wrong")  # noqa: T201
    assert wrong_sure <= 0.01 * sure
    assert found >= 0.9 * true
