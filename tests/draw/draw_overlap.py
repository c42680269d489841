"""Looks for words that touch other words or leave the picture."""

from __future__ import annotations

from journeys.draw.scene.marks import Label, every
from journeys.draw.scene.scene import Scene
from journeys.draw.scene.widths import width

Box = tuple[float, float, float, float]


def label_boxes(scene: Scene) -> list[tuple[Label, Box]]:
    """Every line of words with the room its letters take."""
    found = []
    for mark in every(scene.marks):
        if isinstance(mark, Label):
            wide = width(mark.text, mark.size, bold=mark.bold)
            left = mark.x - {"start": 0, "middle": wide / 2, "end": wide}[mark.anchor]
            found.append(
                (mark, (left, mark.y - 0.72 * mark.size, left + wide, mark.y + 0.2 * mark.size))
            )
    return found


def outside(scene: Scene) -> list[str]:
    """Words that leave the picture."""
    return [
        label.text
        for label, (left, top, right, bottom) in label_boxes(scene)
        if left < 0 or top < 0 or right > scene.width or bottom > scene.height
    ]


def touching(scene: Scene) -> list[tuple[str, str]]:
    """Pairs of words that lie on each other."""
    boxes = sorted(label_boxes(scene), key=lambda pair: pair[1][0])
    pairs = []
    for place, (one, a) in enumerate(boxes):
        for other, b in boxes[place + 1 :]:
            if b[0] >= a[2]:
                break
            if a[1] < b[3] and b[1] < a[3]:
                pairs.append((one.text, other.text))
    return pairs
