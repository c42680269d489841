"""Pictures of a journey: a scene laid out by us, painted as SVG by us or by Graphviz."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from journeys.draw._blueprint import blueprint
    from journeys.draw._journey_map import journey_map
    from journeys.draw.picture import Picture

__all__ = ["Picture", "blueprint", "journey_map"]

_HOMES = {"Picture": "picture", "blueprint": "_blueprint", "journey_map": "_journey_map"}


def __getattr__(name: str) -> Any:  # noqa: ANN401  whatever the name stands for
    if name not in _HOMES:
        message = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(message)
    from importlib import import_module

    return getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)


def __dir__() -> list[str]:
    return __all__
