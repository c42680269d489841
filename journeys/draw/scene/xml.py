"""Numbers and text as XML writes them."""

from __future__ import annotations

_MEANT = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"}
_TABLE = str.maketrans({**_MEANT, "\r": "&#13;"})


def escape(text: str) -> str:
    """The text so that XML reads it back as it is; it must be legal already.

    >>> escape("<b onload='x'>")
    '&lt;b onload=&#39;x&#39;&gt;'
    """
    return text.translate(_TABLE)


def number(value: float, digits: int = 2) -> str:
    """A number as short as it can be written.

    >>> number(12.0), number(-0.001), number(3.14159)
    ('12', '0', '3.14')
    """
    text = f"{value:.{digits}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in {"-0", ""} else text


def attributes(**values: str | float) -> str:
    """Attributes in the order given.

    >>> attributes(x=1.5, fill="none")
    'x="1.5" fill="none"'
    """
    return " ".join(
        f'{name}="{escape(value) if isinstance(value, str) else number(value)}"'
        for name, value in values.items()
    )
