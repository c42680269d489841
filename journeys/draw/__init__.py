"""Pictures of a journey: a scene laid out by us, painted as SVG by us or by Graphviz."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from journeys.draw._benchmark import benchmark
    from journeys.draw._blueprint import blueprint
    from journeys.draw._disagreement import disagreement
    from journeys.draw._effects import effects
    from journeys.draw._emotion_curves import emotion_curves
    from journeys.draw._intervals import intervals
    from journeys.draw._journey_map import journey_map
    from journeys.draw._pareto import pareto
    from journeys.draw._priority_matrix import priority_matrix
    from journeys.draw._skm import skm
    from journeys.draw.picture import Picture

__all__ = [
    "Picture", "benchmark", "blueprint", "disagreement", "effects", "emotion_curves",
    "intervals", "journey_map", "pareto", "priority_matrix", "skm",
]  # fmt: skip

_HOMES = {
    "Picture": "picture", "benchmark": "_benchmark", "blueprint": "_blueprint",
    "disagreement": "_disagreement", "effects": "_effects", "emotion_curves": "_emotion_curves",
    "intervals": "_intervals", "journey_map": "_journey_map", "pareto": "_pareto",
    "priority_matrix": "_priority_matrix", "skm": "_skm",
}  # fmt: skip


def __getattr__(name: str) -> Any:  # noqa: ANN401  whatever the name stands for
    if name not in _HOMES:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return __all__
