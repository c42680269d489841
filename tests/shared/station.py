"""Filling stations of several providers, made up from a seed, for the tests of comparisons."""

from __future__ import annotations

import random

from journeys.edit import Journey, from_plain

STEPS = {
    "Pertamina": [
        ("cari", "Lihat MyPertamina", 0.3), ("daftar", "Unggah KTP, STNK", -0.6),
        ("antre", "Antre di jalur subsidi", -1.4), ("sapa", "Disapa petugas 3S", 0.3),
        ("nol", "Lihat angka nol", 0.5), ("isi", "Dilayani petugas mengisi BBM", -0.2),
        ("bayar", "Pindai QR, bayar tunai", -0.5), ("toilet", "Ke toilet, musala", -0.3),
        ("struk", "Terima struk, lapor 135", 0.2),
    ],
    "Shell": [
        ("s-cari", "Lihat aplikasi", -0.5), ("s-antre", "Antre di jalur bebas", 0.9),
        ("s-sapa", "Disapa petugas", 0.8), ("s-isi", "Petugas mengisi BBM", 1.1),
        ("s-bayar", "Bayar kartu atau QRIS", 0.8), ("s-toko", "Ke toko, lap kaca", 1.3),
        ("s-struk", "Terima struk", 0.7),
    ],
    "BP-AKR": [
        ("b-cari", "Lihat peta", -0.8), ("b-antre", "Masuk jalur bebas", 1.0),
        ("b-isi", "Dilayani petugas mengisi", 0.8), ("b-bayar", "Bayar kartu, QRIS", 0.9),
        ("b-toko", "Ke toko, beli kopi", 0.4),
    ],
    "Vivo": [
        ("v-cari", "Lihat aplikasi harga", 0.1), ("v-antre", "Antre di jalur bebas", 0.2),
        ("v-isi", "Petugas mengisi BBM", 0.4), ("v-bayar", "Bayar tunai, QRIS", 0.3),
        ("v-struk", "Terima struk", 0.1),
    ],
}  # fmt: skip
AMOUNTS = {
    "Pertamina": {"waiting": 14.2, "touch": 3.9, "documents": 2, "re_entries": 2},
    "Shell": {"waiting": 4.1, "touch": 3.1, "documents": 0, "re_entries": 0},
    "BP-AKR": {"waiting": 3.6, "touch": 2.8, "documents": 0, "re_entries": 0},
    "Vivo": {"waiting": 6.0, "touch": 3.3, "documents": 0, "re_entries": 0},
}


def station(provider: str, raters: int = 30, seed: int = 7) -> Journey:
    """One provider's station: emotion and cleanliness rated, times and papers stated."""
    steps = STEPS[provider]
    dice = random.Random(f"{provider} {seed}")
    phase_of = {0: "sebelum", 1: "datang", len(steps) - 1: "selesai"}
    plain = {
        "meta": {
            "title": {"id": f"Mengisi BBM di {provider}", "en": f"Filling up at {provider}"},
            "provider": {"id": provider}, "language": "id",
            "scales": {"kebersihan": {"low": 1, "high": 5}},
        },
        "phases": {
            f"{provider}-{name}".lower(): {"label": {"id": name.title()}, "order": f"a{place}"}
            for place, name in enumerate(("sebelum", "datang", "isi", "selesai"))
        },
        "steps": {
            id_: {
                "label": {"id": label}, "order": f"a{place}",
                "phase": f"{provider}-{phase_of.get(place, 'isi')}".lower(),
            }
            for place, (id_, label, _) in enumerate(steps)
        },
        "evidence": {"survei": {"nature": "simulation", "standing": "example", "seed": seed}},
        "scores": {},
    }  # fmt: skip
    queue = next(id_ for id_, _, _ in steps if id_.endswith("antre"))
    plain["steps"][queue] |= AMOUNTS[provider]
    for rater in range(raters):
        level = dice.gauss(0, 0.5)
        for id_, _, mean in steps:
            value = round(max(-2, min(2, dice.gauss(mean + level, 0.7))))
            plain["scores"][f"{id_}|emotion||1|survei|r{rater:03}"] = value
        clean = round(max(1, min(5, dice.gauss(3.2 + steps[-1][2], 0.9))))
        plain["scores"][f"{steps[-1][0]}|kebersihan||1|survei|r{rater:03}"] = clean
    plain["insights"] = {
        f"{provider}-lama".lower(): {
            "type": "pain", "steps": [queue], "text": {"id": "Antre lama"},
            "frequency": AMOUNTS[provider]["waiting"] / 20,
        }
    }  # fmt: skip
    for rater in range(raters):
        key = f"{provider}-lama".lower() + f"|severity||1|survei|r{rater:03}"
        plain["scores"][key] = dice.choice((1, 2, 3, 4))
    return from_plain(plain)
