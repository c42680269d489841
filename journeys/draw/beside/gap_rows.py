"""The gap table: each provider's value, the effects on an axis, and what they say."""

from __future__ import annotations

from dataclasses import dataclass

from journeys.draw.beside.beside import Beside
from journeys.draw.beside.effect_axis import LINE, Axis
from journeys.draw.beside.gap_lines import Effect, GapLine
from journeys.draw.rows.page_rows import MARGIN
from journeys.draw.rows.row import Row
from journeys.draw.scene.marker import marker
from journeys.draw.scene.marks import Group, Label, Mark
from journeys.draw.scene.outline import polygon, polyline
from journeys.draw.scene.paint import Paint
from journeys.draw.scene.paragraph import Paragraph, Style
from journeys.draw.scene.widths import width
from journeys.draw.type_scale import BODY, META

_ABOVE = 8.0
_LEAST_WORDS = 150.0


@dataclass(frozen=True)
class Layout:
    """Where the columns of the table lie.

    Attributes:
        label: Width of the criterion's name.
        value: Width of one value.
        axis: The axis of effects.
        words: Left edge and width of the sentences.
        below: Whether the sentences stand below the line instead of beside it.
    """

    label: float
    value: float
    axis: Axis
    words: tuple[float, float]
    below: bool

    def right_of(self, place: int) -> float:
        """Right edge of a provider's values."""
        return MARGIN + self.label + (place + 1) * self.value - 10


def layout(beside: Beside, page: float) -> Layout:
    """The columns of a table on a page of a width in px."""
    room = page - 2 * MARGIN
    providers = len(beside.readings)
    label = max(112.0, 0.2 * room)
    value = max(56.0, min(92.0, 0.36 * room / providers))
    axis = max(96.0, min(260.0, 0.19 * room))
    rest = room - label - providers * value - axis - 12
    below = rest < _LEAST_WORDS
    if below:
        value = min(value, (room - label - axis) / providers)
        axis = room - label - providers * value
    left = MARGIN + label + providers * value
    words = (MARGIN, room) if below else (left + axis + 12, rest)
    return Layout(label, value, Axis(left, axis, beside.theme), words, below)


def gap_head(beside: Beside, at: Layout, baseline: int) -> Row:
    """Names of the columns: the criterion, each provider, and who does better at each end."""
    theme = beside.theme
    meta = Style(META, theme["ink-3"])
    label = Paragraph.of(beside.say("benchmark.criterion"), at.label - 12, meta)
    names = [
        Paragraph.of(name, at.value - 24, Style(META, theme.provider_text(place), bold=True))
        for place, name in enumerate(beside.spine.providers)
    ]
    half = at.axis.width / 2 - 16
    others = [name for place, name in enumerate(beside.spine.providers) if place != baseline]
    other = others[0] if len(others) == 1 else beside.say("benchmark.other")
    ends = [
        Paragraph.of(beside.say("benchmark.ahead", name=name), half, meta)
        for name in (beside.spine.providers[baseline], other)
    ]
    words = Paragraph.of("" if at.below else beside.say("benchmark.words"), at.words[1], meta)
    height = max(part.height for part in (label, words, *names, *ends)) + 2 * _ABOVE

    def paint(y: float) -> list[Mark]:
        base = y + height - _ABOVE
        marks: list[Mark] = [*label.at(MARGIN, base - label.height)]
        for place, name in enumerate(names):
            left = at.right_of(place) - name.width
            top = base - name.height
            spot = (left - 11, top + name.style.leading / 2)
            marks += marker(place, spot, theme.provider(place), theme["surface"])
            marks += name.at(left, top)
        marks += _ends(beside, at, ends, base)
        marks += words.at(at.words[0], base - words.height)
        line = Paint(stroke=theme["line-strong"], width=theme.edge)
        right = max(at.words[0] + at.words[1], at.axis.left + at.axis.width)
        return [*marks, polyline([(MARGIN, y + height), (right, y + height)], line)]

    return Row(height, paint)


def _ends(beside: Beside, at: Layout, ends: list[Paragraph], base: float) -> list[Mark]:
    """The two ends of the axis, each behind an arrow that points there."""
    ink = Paint(fill=beside.theme["ink-3"])
    first, second = ends
    left, right = at.axis.left + 2, at.axis.left + at.axis.width - 2
    middles = [base - part.height + part.style.leading / 2 for part in ends]
    arrows = (
        polygon([(left + 7, middles[0] - 4), (left, middles[0]), (left + 7, middles[0] + 4)], ink),
        polygon([(right - 7, middles[1] - 4), (right, middles[1]), (right - 7, middles[1] + 4)],
                ink),
    )  # fmt: skip
    return [
        *arrows,
        *first.at(left + 11, base - first.height),
        *second.at(right - 11 - second.width, base - second.height),
    ]


def gap_row(beside: Beside, at: Layout, line: GapLine) -> Row:
    """One criterion."""
    theme = beside.theme
    label = Paragraph.of(line.label, at.label - 12, Style(BODY, theme["ink"]))
    below = Paragraph.of(line.below, at.label - 12, Style(META, theme["ink-3"]))
    words = _words(beside, at, line)
    tall = sum(part.height + 3 for _, part in words)
    shown = [effect for effect in line.effects if effect.value is not None]
    head = max(label.height + below.height, len(shown) * LINE + 4, 24.0)
    height = (head + tall if at.below else max(head, tall)) + 2 * _ABOVE

    def paint(y: float) -> list[Mark]:
        top = y + _ABOVE
        marks: list[Mark] = [*label.at(MARGIN, top), *below.at(MARGIN, top + label.height)]
        marks += _values(beside, at, line, top + label.style.leading / 2)
        ground = head + 2 * _ABOVE if at.below else height
        marks += at.axis.ground(y, ground, tested=bool(shown))
        middle = y + ground / 2
        for number, effect in enumerate(shown):
            marks += at.axis.effect(effect, middle + (number - (len(shown) - 1) / 2) * LINE)
        if not shown:
            marks += at.axis.untested(beside.say("benchmark.untested"), middle)
        marks += _told(beside, at, words, top + head if at.below else top)
        right = max(at.words[0] + at.words[1], at.axis.left + at.axis.width)
        rule = Paint(stroke=theme["line"], width=theme.edge)
        marks.append(polyline([(MARGIN, y + height), (right, y + height)], rule))
        return [Group(_title(beside, line), tuple(marks))]

    return Row(height, paint)


def _values(beside: Beside, at: Layout, line: GapLine, middle: float) -> list[Mark]:
    """Right-aligned values; the best bold and marked."""
    theme = beside.theme
    marks: list[Mark] = []
    for place, text in enumerate(line.values):
        best = place in line.best
        right = at.right_of(place)
        label = Label(right, middle + BODY * 0.36, text, BODY, theme["ink"], "end", bold=best)
        if best:
            spot = (right - width(text, BODY, bold=True) - 11, middle)
            marks += marker(place, spot, theme.provider(place), theme["surface"])
        marks.append(label)
    return marks


def _words(beside: Beside, at: Layout, line: GapLine) -> list[tuple[int | None, Paragraph]]:
    """The sentences worth their room: of tests; of the rest that of a provider that does best."""
    several = len(line.effects) > 1
    room = at.words[1] - (18 if several else 0)
    tops = sorted(line.best & {effect.place for effect in line.effects})
    top = tops[0] if tops and not line.is_tested else None
    style = Style(META, beside.theme["ink-2"])
    return [
        (effect.place if several else None, Paragraph.of(_broken(effect, room), room, style))
        for effect in line.effects
        if effect.sentence and (not several or effect.value is not None or effect.place == top)
    ]


def _broken(effect: Effect, room: float) -> str:
    """Sentence and facts on one line if they fit, else one below the other."""
    fits = width(effect.told, META) <= room
    return effect.told if fits or not effect.facts else f"{effect.sentence}\n{effect.facts}"


def _told(
    beside: Beside, at: Layout, words: list[tuple[int | None, Paragraph]], top: float
) -> list[Mark]:
    theme = beside.theme
    marks: list[Mark] = []
    left = at.words[0]
    for place, part in words:
        if place is not None:
            spot = (left + 7, top + part.style.leading / 2)
            marks += marker(place, spot, theme.provider(place), theme["surface"])
        marks += part.at(left + (18 if place is not None else 0), top)
        top += part.height + 3
    return marks


def _title(beside: Beside, line: GapLine) -> str:
    values = ", ".join(
        f"{name} {value}" for name, value in zip(beside.spine.providers, line.values, strict=True)
    )
    told = [_named(beside, effect) for effect in line.effects if effect.sentence]
    return f"{line.label}: {values}. {' '.join(told)}".strip()


def _named(beside: Beside, effect: Effect) -> str:
    name = beside.spine.providers[effect.place]
    return effect.told if effect.told.startswith(name) else f"{name}: {effect.told}"
