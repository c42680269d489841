"""What every picture can do: show itself, be told, be saved."""

from __future__ import annotations

import io
import subprocess
import sys

import draw_hostile as hostile
import draw_samples as samples
import pytest

from journeys.draw import blueprint, journey_map
from journeys.draw.backend.engine import engine
from journeys.draw.backend.paint import paint
from journeys.draw.png import to_png
from journeys.errors import NotDrawable

PICTURES = [journey_map, blueprint]


@pytest.mark.parametrize("draw", PICTURES)
def test_a_notebook_gets_the_svg_and_the_words(draw):
    picture = draw(samples.journey(3))
    bundle = picture._repr_mimebundle_()
    assert set(bundle) == {"image/svg+xml", "text/plain"}
    assert bundle["image/svg+xml"] == picture.svg
    assert bundle["text/plain"].startswith(picture.scene.title)


@pytest.mark.parametrize("draw", PICTURES)
def test_a_picture_is_saved_in_each_form(draw, tmp_path):
    picture = draw(samples.journey(3))
    for ending, start in (("svg", b"<svg"), ("png", b"\x89PNG"), ("html", b"<!doctype html>"),
                          ("dot", b"digraph")):  # fmt: skip
        path = picture.save(tmp_path / f"peta.{ending}")
        assert path.read_bytes().startswith(start)


def test_a_form_there_is_not_yet_names_those_there_are(tmp_path):
    with pytest.raises(NotDrawable, match="svg, png, html, dot"):
        journey_map(samples.journey(1)).save(tmp_path / "peta.pptx")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("draw", PICTURES)
def test_the_page_holds_the_picture_and_the_table_and_forbids_all_else(draw, tmp_path):
    picture = draw(samples.journey(3, word="<script>alert(1)</script>"))
    page = picture.save(tmp_path / "peta.html").read_text("utf-8")
    assert picture.svg in page
    assert "default-src 'none'" in page
    assert '<html lang="id">' in page
    assert page.count("<tr>") == 4
    assert "<script" not in page
    assert "http://" not in page.replace("http://www.w3.org/2000/svg", "")
    for cell in picture.narrative.rows[0]:
        assert not cell or cell.split("<")[0].split('"')[0].strip() in page


@pytest.mark.parametrize("draw", PICTURES)
@pytest.mark.parametrize("language", ["id", "en"])
def test_the_words_name_every_step_and_speak_one_language(draw, language):
    picture = draw(samples.journey(4), language=language)
    for place in range(1, 5):
        assert f"\n{place} Langkah nomor {place}" in picture.text
    assert ("Titik masalah" in picture.text) == (language == "id")
    assert ("Pain point" in picture.text) == (language == "en")


@pytest.mark.parametrize("language", ["id", "en"])
def test_the_png_is_the_same_on_every_machine(language):
    svg = journey_map(samples.journey(3), language=language).svg
    assert to_png(svg, language) == to_png(svg, language)


def test_the_dot_twin_paints_the_same_picture():
    image = pytest.importorskip("PIL.Image")
    chops = pytest.importorskip("PIL.ImageChops")
    picture = journey_map(samples.journey(4))
    shown = [
        image.open(io.BytesIO(to_png(svg, "id"))).convert("L")
        for svg in (picture.svg, paint(engine(), picture.scene))
    ]
    assert shown[0].size == shown[1].size
    apart = chops.difference(*shown).histogram()
    assert sum(apart[24:]) / sum(apart) <= 0.05


def test_the_twin_says_the_same_words():
    picture = journey_map(samples.journey(4))
    root = hostile.read_safely(paint(engine(), picture.scene))
    assert hostile.words(root) == hostile.meant(picture.scene)


def test_drawing_needs_no_table_no_notebook_and_no_engine_until_asked():
    code = (
        "import sys, journeys.draw, journeys.draw._journey_map\n"
        "heavy = {'pandas', 'scipy', 'numpy', 'IPython', 'ipywidgets', 'pycrdt', 'resvg_py'}\n"
        "print(sorted(heavy & set(sys.modules)))"
    )
    said = subprocess.run(
        [sys.executable, "-P", "-c", code], capture_output=True, text=True, check=True
    )
    assert said.stdout.strip() == "[]"


def test_the_room_offers_what_it_promises():
    import journeys.draw as room

    assert set(dir(room)) == {
        "Picture", "benchmark", "blueprint", "disagreement", "effects", "emotion_curves",
        "intervals", "journey_map", "pareto", "priority_matrix", "skm",
    }  # fmt: skip
    with pytest.raises(AttributeError, match="flow_chart"):
        _ = room.flow_chart
