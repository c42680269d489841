"""How long it takes to hold a long journey to all rules, beside reading the same journey.

Run it with ``python benchmarks/rules.py`` (``--smoke`` for a small size).
"""

from __future__ import annotations

import argparse
from collections.abc import Callable
from functools import partial
from time import process_time

from journeys.edit import Journey, from_plain
from journeys.files import parse
from journeys.model import to_text
from journeys.rules import RULES, check, mend

BAR = 0.5
"""CPU seconds that a check of 1,000 steps may take."""
REPEATS = 5


def long_journey(steps: int) -> Journey:
    """Steps with two contacts, a card, a pain point and ten scores each; a tenth of it untidy."""
    both = {"id": "Antre di loket", "en": "Queue at the counter"}
    plain: dict[str, dict[str, object]] = {
        "meta": {"title": both, "languages": ["id", "en"]},
        "personas": {f"p{n}": {"label": both} for n in range(4)},
        "actors": {f"a{n}": {"label": both} for n in range(20)},
        "channels": {f"c{n}": {"label": both} for n in range(12)},
        "phases": {f"f{n}": {"label": both, "order": f"a{n}"} for n in range(9)},
        "lanes": {"l": {"shows": "thoughts"}},
        "evidence": {
            f"e{n}": {"label": both, "date": f"{2010 + n % 15}", "source": "x"} for n in range(200)
        },
        "steps": {},
        "touchpoints": {},
        "cards": {},
        "insights": {},
        "opportunities": {"o": {"text": both, "insights": ["i1"]}},
        "scores": {},
    }
    for n in range(steps):
        untidy = n % 10 == 0
        plain["steps"][f"s{n}"] = {"phase": f"f{n % 9}", "label": both, "waiting": n % 60}
        for m in range(2):
            plain["touchpoints"][f"t{n}-{m}"] = {
                "step": f"s{n}",
                "nature": "communication",
                "label": both,
                "initiator": f"a{n % 19}",
                "receiver": "" if untidy else f"a{(n + m + 1) % 19}",
                "channel": f"c{n % 11}",
            }
        plain["cards"][f"k{n}"] = {"lane": "l", "step": f"s{n}", "text": {} if untidy else both}
        plain["insights"][f"i{n}"] = {
            "type": "pain",
            "text": {"id": f"Masalah {n}"} if untidy else {"id": f"Masalah {n}", "en": f"Pain {n}"},
            "steps": [f"s{n}"],
            "evidence": [f"e{n % 200}"],
            "severity": n % 5,
        }
        for rater in range(5):
            plain["scores"][f"s{n}|emotion|p{rater % 4}|1|e1|r{rater}"] = n % 5 - 2
            plain["scores"][f"i{n}|severity||1|{'gone' if untidy else ''}|r{rater}"] = n % 5
    return from_plain(plain)


def least(run: Callable[[], object]) -> float:
    """The least CPU seconds of several runs."""
    taken = []
    for _ in range(REPEATS):
        start = process_time()
        run()
        taken.append(process_time() - start)
    return min(taken)


def main() -> None:
    """Print how long checking, mending and reading take, with the slowest rules."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--smoke", action="store_true")
    steps = 60 if parser.parse_args().smoke else 1000
    journey = long_journey(steps)
    text = to_text(journey)
    found = check(journey)
    seconds, reading = least(partial(check, journey)), least(partial(parse, text))
    print(f"{steps} steps, {len(journey.scores)} scores, {len(text) / 1e6:.1f} MB")
    print(f"{len(RULES)} rules, {len(found)} findings")
    print(f"check  {seconds:.3f} s CPU, least of {REPEATS}  bar {BAR:.1f} s")
    print(f"read   {reading:.3f} s CPU  read / check = {reading / seconds:.1f}")
    start = process_time()
    mended = mend(journey)
    print(f"mend   {process_time() - start:.3f} s CPU, {len(mended.fixed)} fixed")
    alone = {rule: least(partial(check, journey, [rule])) for rule in RULES}
    for rule in sorted(alone, key=lambda rule: -alone[rule])[:5]:
        print(f"  {rule:28} {alone[rule]:.4f} s")


if __name__ == "__main__":
    main()
