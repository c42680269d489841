"""Texts of a journey as a sentence can quote them: on one line, and short."""

from __future__ import annotations

MOST = 60
_CONTEXT = 2
_CUT = "…"


def one_line(text: str) -> str:
    r"""A text without line breaks, control signs and doubled spaces.

    >>> one_line("Antre\n  lama\x1b[2J")
    'Antre lama [2J'
    """
    return " ".join("".join(sign if sign.isprintable() else " " for sign in text).split())


def short(text: str, most: int = MOST) -> str:
    """The beginning of a text, cut at a word where there is one.

    Args:
        text: Any text.
        most: Characters to keep.
    """
    line = one_line(text)
    if len(line) <= most:
        return line
    kept = line[: most - 1]
    at = kept.rfind(" ")
    return f"{kept[: at if at > most // 2 else None].rstrip()}{_CUT}"


def contrast(old: str, new: str) -> tuple[str, str]:
    """Two texts, each cut so that the place where they differ is seen.

    >>> long = "Warga menunggu di depan loket sejak subuh karena nomor antrean hanya "
    >>> contrast(long + "50 lembar", long + "80 lembar")
    ('…antrean hanya 50 lembar', '…antrean hanya 80 lembar')
    """
    before, after = one_line(old), one_line(new)
    if len(before) <= MOST and len(after) <= MOST:
        return before, after
    was, now = before.split(" "), after.split(" ")
    pairs = zip(was, now, strict=False)
    alike = next((n for n, (one, other) in enumerate(pairs) if one != other),
                 min(len(was), len(now)))  # fmt: skip
    start = max(alike - _CONTEXT, 0)
    mark = _CUT if start else ""
    return mark + short(" ".join(was[start:])), mark + short(" ".join(now[start:]))
