"""A page that needs nothing else: the picture, its words, and the table it was drawn from."""

from __future__ import annotations

from journeys.draw.narrative import Narrative
from journeys.draw.scene.legal import legal
from journeys.draw.scene.xml import escape
from journeys.words import known, say

_STYLE = """
body{font:16px/1.5 Arial,"Liberation Sans",Arimo,sans-serif;color:#141B2D;background:#FFF;
margin:2rem auto;max-width:62rem;padding:0 1rem}
figure{margin:0;overflow-x:auto}
.table{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.9rem}
caption{text-align:left;font-weight:bold;padding:1rem 0 .5rem}
th,td{border:1px solid #798598;padding:.4rem .6rem;text-align:left;vertical-align:top}
thead th{background:#EEF1F5}
@media print{body{max-width:none;margin:0}}
"""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def to_html(svg: str, narrative: Narrative, language: str) -> str:
    """A self-contained page; its policy forbids scripts and anything from elsewhere.

    Args:
        svg: The picture, of our own making and therefore safe.
        narrative: What it says.
        language: Of the page.
    """
    table = escape(say("draw.table", language))
    return f"""<!doctype html>
<html lang="{escape(known(language))}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{_told(narrative.title)}</title>
<style>{_STYLE}</style>
</head>
<body>
<main>
<figure>
{svg}<figcaption>{_told(narrative.summary)}</figcaption>
</figure>
<div class="table" tabindex="0" role="region" aria-label="{table}">
<table>
<caption>{table}</caption>
<thead><tr>{_cells(narrative.heads, "th", ' scope="col"')}</tr></thead>
<tbody>
{_rows(narrative)}
</tbody>
</table>
</div>
</main>
</body>
</html>
"""


def _rows(narrative: Narrative) -> str:
    return "\n".join(
        f'<tr><th scope="row">{_told(first)}</th>{_cells(rest, "td", "")}</tr>'
        for first, *rest in narrative.rows
    )


def _cells(texts: tuple[str, ...] | list[str], tag: str, extra: str) -> str:
    return "".join(f"<{tag}{extra}>{_told(text)}</{tag}>" for text in texts)


def _told(text: str) -> str:
    return escape(legal(text))
