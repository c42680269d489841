"""A mark somewhere else."""

from __future__ import annotations

from dataclasses import replace

from journeys.draw.scene.marks import Edge, Group, Mark, Path


def shifted(mark: Mark, across: float, down: float) -> Mark:
    """The same mark, moved by px; edges between nodes are left to their router."""
    if isinstance(mark, Group):
        frame = mark.frame
        if frame is not None:
            frame = (frame[0] + across, frame[1] + down, frame[2], frame[3])
        inner = tuple(shifted(one, across, down) for one in mark.marks)
        return replace(mark, marks=inner, frame=frame)
    if isinstance(mark, Path):
        return replace(
            mark,
            commands=tuple(
                (
                    name,
                    tuple(
                        value + (down if place % 2 else across)
                        for place, value in enumerate(values)
                    ),
                )
                for name, values in mark.commands
            ),
        )
    if isinstance(mark, Edge):
        return mark
    return replace(mark, x=mark.x + across, y=mark.y + down)
