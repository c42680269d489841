"""The engine: found in order, boxed in, stopped, and never believed."""

from __future__ import annotations

import shutil
import sys
import sysconfig
from pathlib import Path

import draw_samples as samples
import pytest

from journeys.draw import blueprint
from journeys.draw.backend import box, engine, run
from journeys.draw.backend.clean import clean
from journeys.draw.backend.engine import Engine
from journeys.errors import NotDrawable

SVG = ("-Kneato", "-n2", "-Tsvg")
posix = pytest.mark.skipif(sys.platform == "win32", reason="the fake engines are shell scripts")


def fake(folder: Path, script: str) -> Engine:
    program = folder / "dot"
    program.write_text(f"#!/bin/sh\n{script}\n")
    program.chmod(0o755)
    return Engine(str(program), bundled=False)


@pytest.fixture
def nowhere(monkeypatch, tmp_path):
    """A machine without any Graphviz."""
    monkeypatch.setattr(sysconfig, "get_path", lambda *_: str(tmp_path))
    monkeypatch.setattr(shutil, "which", lambda *_: None)


def test_the_bundled_engine_comes_before_the_systems(monkeypatch):
    monkeypatch.delenv(engine.SETTING, raising=False)
    found = engine.engine()
    assert found.bundled
    assert Path(found.path).stem == "graphviz-pure"


@posix
def test_the_engine_asked_for_comes_first_and_the_systems_last(monkeypatch, tmp_path):
    asked = fake(tmp_path, "cat")
    monkeypatch.setenv(engine.SETTING, asked.path)
    assert engine.engine() == asked
    monkeypatch.delenv(engine.SETTING)
    monkeypatch.setattr(sysconfig, "get_path", lambda *_: "/nowhere")
    monkeypatch.setenv("PATH", str(tmp_path))
    assert engine.engine() == asked


def test_without_an_engine_a_sentence_says_how_to_get_one(nowhere):
    picture = blueprint(samples.journey(2))
    with pytest.raises(NotDrawable, match="pip install graphviz-pure") as refusal:
        _ = picture.svg
    assert "was not found" in refusal.value.say("en")
    assert "n3 -> n4" in picture.dot() or "->" in picture.dot()
    assert "Serah-terima" in picture.text


@posix
def test_an_engine_that_hangs_is_stopped(monkeypatch, tmp_path):
    monkeypatch.setattr(run, "SECONDS", 0.3)
    monkeypatch.setattr(box, "_TRIAL", 0.3)
    with pytest.raises(NotDrawable, match="dihentikan"):
        run.run(fake(tmp_path, "exec sleep 30"), SVG, "digraph{}", "id")


@posix
def test_an_engine_that_fails_is_quoted(tmp_path):
    with pytest.raises(NotDrawable, match="syntax error near x"):
        run.run(fake(tmp_path, "echo 'syntax error near x' >&2; exit 1"), SVG, "digraph{}", "id")


@posix
def test_an_engine_that_floods_is_cut_off(monkeypatch, tmp_path):
    for room in (box, run):
        monkeypatch.setattr(room, "MOST_OUTPUT", 100_000)
    flood = "head -c 300000 /dev/zero"
    with pytest.raises(NotDrawable):
        run.run(fake(tmp_path, f"exec {flood}"), SVG, "digraph{}", "id")


@posix
def test_an_engine_is_told_nothing_of_us_and_stands_in_an_empty_folder(monkeypatch, tmp_path):
    monkeypatch.setenv("SECRET_TOKEN", "abc")
    seen = run.run(fake(tmp_path, "env; pwd; ls -A | wc -l"), SVG, "digraph{}", "id")
    assert "SECRET_TOKEN" not in seen
    assert "journeys-" in seen
    assert seen.strip().endswith("0")


@pytest.mark.parametrize(
    "attack",
    [
        'digraph { a [pos="0,0" image="FILE"] }',
        'digraph { a [pos="0,0" shape=epsf shapefile="FILE"] }',
        'digraph { a [pos="0,0" label=<<TABLE><TR><TD><IMG SRC="FILE"/></TD></TR></TABLE>>] }',
        'digraph { graph [imagepath="/tmp"] a [pos="0,0" image="FILE"] }',
    ],
)
def test_even_a_text_that_names_a_file_opens_none(attack, tmp_path):
    secret = tmp_path / "secret.png"
    shutil.copy(Path(__file__).parent / "dot.png", secret)
    try:
        made = run.run(engine.engine(), SVG, attack.replace("FILE", str(secret)), "id")
    except NotDrawable:
        return
    assert "secret.png" not in clean(made, {}, "id")
    assert "<image" not in made


@pytest.mark.parametrize(
    "svg",
    [
        "<svg><script>alert(1)</script></svg>",
        "<svg onload='alert(1)'><path onclick='x' d='M0,0'/></svg>",
        "<svg><a href='javascript:x' xlink:href='x'><text>kata</text></a></svg>".replace(
            "xlink:href='x'", ""
        ),
        "<svg><image href='/etc/passwd'/></svg>",
        "<svg><style>*{background:url(//evil)}</style></svg>",
        "<svg><foreignObject><body/></foreignObject></svg>",
        "<svg><path d='M0,0' fill='url(#x)' style='x'/></svg>",
        "<svg><text font-family='x&quot; onload=&quot;alert(1)'>kata</text></svg>",
        "<svg><g id='x' class='y'><title>n9</title></g></svg>",
        "<svg><use href='#a'/><animate attributeName='x'/></svg>",
    ],
)
def test_what_is_not_on_the_list_does_not_get_through(svg):
    made = clean(svg, {"n1": "judul"}, "id")
    for word in ("script", "onload", "onclick", "href", "image", "style", "foreign", "url", "n9",
                 "font-family", "class", "id=", "use", "animate", "alert", "evil"):  # fmt: skip
        assert word not in made
    assert ("kata" in made) == ("kata" in svg)


@pytest.mark.parametrize(
    "svg",
    [
        "<svg><g></svg>",
        "",
        "kata",
        "<svg>&undefined;</svg>",
        '<svg><!DOCTYPE x [<!ENTITY a "b">]>&a;</svg>',
    ],
)
def test_what_is_no_plain_xml_is_refused(svg):
    with pytest.raises(NotDrawable, match="aman"):
        clean(svg, {}, "id")


def test_a_doctype_before_the_picture_is_never_read():
    bomb = '<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg><text>kata</text></svg>'
    assert clean(bomb, {}, "id") == "<text>kata</text>"


def test_asked_again_the_engine_is_not_run_again():
    run.run.cache_clear()
    journey = samples.journey(3)
    first = blueprint(journey).svg
    misses = run.run.cache_info().misses
    assert blueprint(journey).svg == first
    assert run.run.cache_info().misses == misses


@posix
def test_where_an_engine_cannot_bend_lines_around_corners_they_are_straight(tmp_path, monkeypatch):
    real = engine.engine().path
    refuse = 'text=$(cat); case "$text" in *"{ graph [splines=ortho]"*) exit 1;; esac'
    limited = fake(tmp_path, f'{refuse}; echo "$text" | {real} "$@"')
    monkeypatch.setenv(engine.SETTING, limited.path)
    run.run.cache_clear()
    picture = blueprint(samples.journey(2))
    assert "Serah-terima" in picture.svg
    monkeypatch.delenv(engine.SETTING)
    assert blueprint(samples.journey(2)).svg != picture.svg
