"""Numbers as a person writes them: 1.318 and −1,9 in Indonesian, 1,318 and −1.9 in English."""

from __future__ import annotations

from journeys.words.catalogue import known

MINUS = "\N{MINUS SIGN}"


def figure(value: float, language: str | None = "id", digits: int = 0) -> str:
    """A number with the language's separators and a true minus sign.

    Args:
        value: Any finite number.
        language: A language tag; see `known`.
        digits: Decimals to show.

    >>> figure(-1318.46, "id", 1), figure(-1318.46, "en", 1)
    ('−1.318,5', '−1,318.5')
    """
    text = f"{abs(value):,.{digits}f}"
    negative = value < 0 and any(digit not in "0,." for digit in text)
    if known(language) == "id":
        text = text.translate(str.maketrans(",.", ".,"))
    return MINUS + text if negative else text


def percent(share: float, language: str | None = "id", digits: int = 0) -> str:
    r"""A share between 0 and 1 as a percentage: ``38 %`` in Indonesian, ``38%`` in English.

    >>> percent(0.384), percent(0.384, "en", 1)
    ('38\xa0%', '38.4%')
    """
    gap = "\N{NO-BREAK SPACE}" if known(language) == "id" else ""
    return f"{figure(100 * share, language, digits)}{gap}%"


def shortest(value: float, language: str | None = "id") -> str:
    """A number with as many decimals as it needs, four at most.

    >>> shortest(5, "en"), shortest(5.5, "id"), shortest(1 / 3, "en")
    ('5', '5,5', '0.3333')
    """
    return figure(value, language, _digits(value))


def confidence(level: float, language: str | None = "id", *, sign: bool = True) -> str:
    """The level of an interval as a percentage, with the decimals it needs, four at most.

    Args:
        level: Between 0 and 1.
        language: A language tag; see `known`.
        sign: Whether to write the percent sign.

    >>> confidence(0.95, "en"), confidence(0.999, "en"), confidence(0.975, "en", sign=False)
    ('95%', '99.9%', '97.5')
    """
    digits = _digits(100 * level)
    return percent(level, language, digits) if sign else figure(100 * level, language, digits)


def _digits(value: float) -> int:
    exact = round(value, 4)
    return next((some for some in range(4) if round(exact, some) == exact), 4)
