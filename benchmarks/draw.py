"""How long pictures take: our painter, and the same scene through each Graphviz, in one run."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from journeys.draw import blueprint, journey_map
from journeys.draw.backend.engine import Engine, engine
from journeys.draw.backend.paint import paint
from journeys.draw.backend.run import run
from journeys.edit import Journey
from journeys.files import new

REPEATS = 7


def engines() -> dict[str, Engine]:
    """The bundled engine, and the system's where there is one."""
    found = {"graphviz-pure": engine()}
    if system := shutil.which("dot"):
        found["system dot"] = Engine(system, bundled=False)
    return found


def seconds(act: Callable[[], object]) -> float:
    """The least of several runs, each with an engine that remembers nothing."""
    taken = []
    for _ in range(REPEATS):
        run.cache_clear()
        start = perf_counter()
        act()
        taken.append(perf_counter() - start)
    return min(taken)


def painted(journey: Journey, found: Engine) -> object:
    """A blueprint routed and painted by an engine."""
    picture = blueprint(journey)
    return paint(found, picture._bent(found))  # type: ignore[attr-defined]  # noqa: SLF001


def main() -> None:
    """Print milliseconds, and how they compare with our own painter."""
    journey = new("ktp-el")
    own = seconds(lambda: journey_map(journey).svg)
    size = len(journey_map(journey).svg)
    print(f"KTP-el, {len(journey.steps)} steps; wall time, least of {REPEATS}")
    print(f"journey_map, own SVG            {own * 1000:7.1f} ms   {size / 1000:.0f} kB")
    for name, found in engines().items():
        scene = journey_map(journey).scene
        twin = seconds(lambda f=found, s=scene: paint(f, s))  # type: ignore[misc]
        print(f"its DOT twin by {name:15} {twin * 1000:7.1f} ms   {twin / own:.1f}x the own SVG")
        whole = seconds(lambda f=found: painted(journey, f))  # type: ignore[misc]
        print(f"blueprint by {name:18} {whole * 1000:7.1f} ms   {whole / own:.1f}x the own SVG")
    print(f"engine: {Path(engine().path).name}")


if __name__ == "__main__":
    main()
