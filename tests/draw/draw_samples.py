"""Journeys made for the tests of pictures."""

from __future__ import annotations

from journeys.edit import Journey, from_plain

LONG = "pertanggungjawabankeuangandaerahsekabupatenkota"


def _said(text: str, word: str) -> dict[str, str]:
    return {"id": f"{text} {word}".strip()}


def journey(steps: int, *, word: str = "", emotions: tuple[float, ...] = (-2, 2, 0.5)) -> Journey:
    """A journey of any length in which every lane has something to show.

    Args:
        steps: How many.
        word: Put into every text.
        emotions: Taken in turn, for the first persona; the second feels the opposite.
    """
    actors = {
        "warga": "customer", "loket": "frontstage", "validator": "backstage", "siak": "support",
    }  # fmt: skip
    names = [f"s{place}" for place in range(steps)]
    return from_plain({
        "meta": {"title": _said(f"Perjalanan {steps} langkah", word), "language": "id"},
        "personas": {"sari": {"order": "a0", "label": _said("Sari", word), "age": 17},
                     "darmo": {"order": "a1", "label": {"id": "Pak Darmo"}}},
        "actors": {id_: {"label": _said(f"{id_}", word), "stage": stage}
                   for id_, stage in actors.items()},
        "channels": {"wa": {"label": _said("WhatsApp", word), "icon": "chat"}},
        "phases": {f"p{n}": {"order": f"a{n}", "label": _said(f"Fase {n}", word)}
                   for n in range(max(1, (steps + 2) // 3))},
        "steps": {name: _step(place, word) for place, name in enumerate(names)},
        "touchpoints": {key: one for name in names for key, one in _touches(name, word)},
        "lanes": {f"l-{shows}": {"order": f"a{place}", "shows": shows}
                  for place, shows in enumerate(("actions", "touchpoints", "thoughts", "emotion",
                                                 "pains", "gains", "opportunities", "text",
                                                 "backstage"))},
        "cards": {f"c-{name}": {"lane": "l-thoughts", "step": name, "persona": "sari",
                                "text": _said("Kapan selesai?", word)} for name in names}
        | {"wide": {"lane": "l-text", "step": "s0", "span": 4, "text": _said("Luas", word)}},
        "scores": _scores(names, emotions),
        "evidence": {"e": {"label": {"id": "Wawancara"}}},
        "insights": {key: one for place, name in enumerate(names)
                     for key, one in _insights(place, name, word)},
        "opportunities": {f"o-{name}": {"steps": [name], "insights": [f"i-{name}"],
                                        "text": _said("Bagaimana kalau daring?", word)}
                          for name in names},
    })  # fmt: skip


def _step(place: int, word: str) -> dict[str, object]:
    return {
        "phase": f"p{place // 3}", "order": f"a{place % 3}", "waiting": 20.0 * (place + 1),
        "label": _said(f"Langkah nomor {place + 1}", word), "moment_of_truth": place == 1,
    }  # fmt: skip


def _touches(name: str, word: str) -> list[tuple[str, dict[str, object]]]:
    rows = (
        ("action", "warga", "", "Mengisi formulir"),
        ("communication", "warga", "loket", "Menyerahkan berkas"),
        ("communication", "loket", "warga", "Mengembalikan berkas"),
        ("communication", "loket", "validator", "Meneruskan"),
        ("action", "validator", "", "Memeriksa"),
        ("communication", "validator", "siak", "Mencocokkan data"),
        ("communication", "siak", "warga", "Mengirim kabar"),
    )
    return [
        (f"t-{name}-{place}", {
            "step": name, "order": f"a{place}", "nature": nature, "initiator": tail,
            "receiver": head, "channel": "wa" if head else "", "label": _said(f"{label}", word),
            "status": "failed" if place == 4 else "completed",
        })
        for place, (nature, tail, head, label) in enumerate(rows)
    ]  # fmt: skip


def _scores(names: list[str], emotions: tuple[float, ...]) -> dict[str, float]:
    scores: dict[str, float] = {}
    for place, name in enumerate(names):
        value = emotions[place % len(emotions)]
        for rater, shift in (("r1", -0.4), ("r2", 0), ("r3", 0.4)):
            held = max(-2.0, min(2.0, value + shift))
            scores[f"{name}|emotion|sari|1|e|{rater}"] = held
        scores[f"{name}|emotion|darmo|1||r1"] = -value
    return scores


def _insights(place: int, name: str, word: str) -> list[tuple[str, dict[str, object]]]:
    return [
        (f"i-{name}", {"type": "pain", "steps": [name], "severity": place % 5, "order": f"a{0}",
                       "text": _said("Tidak pasti", word), "evidence": ["e"][: place % 2]}),
        (f"j-{name}", {"type": "pain", "steps": [name], "text": _said("Antre lama", word)}),
        (f"g-{name}", {"type": "gain", "steps": [name], "text": _said("Ramah", word)}),
    ]  # fmt: skip
