"""R7: a real browser beside a program, upstream with a document erased or cut off from others."""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from typing import Any

import pytest
from away import sleep, wake
from boards import open_journey, shared
from lab import Lab
from page_acts import REMEMBER
from pycrdt import Map
from rooms import SMALL, Opener, put, until
from upstream import TIMES, Table
from windows import pages

from journeys.model import Step, to_text
from journeys.share.mapping import EXTRA, root
from journeys.share.recovery import FOLDER

SHOWN = SMALL.add(Step(id="r", phase="p", label="Rekam biometrik"))
TYPE = """({{editor}}) =>
  editor.getMap('steps').get('s').get('label').get('id').insert(0, '{} ')"""


@pytest.fixture(scope="module")
def page() -> Iterator[Any]:
    """One person's window; None where there is no browser."""
    with pages(1) as windows:
        for window in windows:
            window.add_init_script(REMEMBER)
        yield next(iter(windows), None)


def each(lab: Lab, enter: Opener, name: str, page: Any) -> Iterator[Table]:
    """New files, one after the other, open in the browser and in a program."""
    for number in range(TIMES):
        path = f"{name}/{number}.journey"
        file = put(lab, path, SHOWN)
        if page is not None:
            open_journey(lab, page, path)
        yield Table(lab, file, random.Random(f"{name} {number}"), [enter(lab, path)])


def types(table: Table, page: Any) -> None:
    """The one before the browser types a word, or the program does where there is none."""
    if page is None:
        table.type(table.people[0])
    else:
        shared(page, TYPE.format(table.word()))


def wrong(table: Table, page: Any) -> list[str]:
    """What is wrong, on the page too; then everybody leaves."""

    def alike() -> bool:
        text = shared(page, "(model) => model.getSource()")
        return bool(text == to_text(table.people[0].journey))

    found = []
    if page is not None and not until(alike, 15):
        found.append("the page shows something else")
    found += table.wrong()
    if page is not None:
        page.goto("about:blank")
    for who in table.people:
        who.close()
    return found


def test_1017_a_program_opens_what_the_browser_shows(
    shared_lab: Lab, enter: Opener, played: list[str], page: Any
) -> None:
    """jupytergis #1017, #1059: opened by the Python API, the document seems to be erased."""
    for table in each(shared_lab, enter, "1017", page):
        (live,) = table.people
        if page is None or live.journey == SHOWN:
            table.everybody_edits()
        else:
            played.append("the program sees something else")
        types(table, page)
        table.people.append(enter(shared_lab, table.path))
        table.everybody_edits()
        if page is not None:
            page.get_by_text(table.words[3]).first.wait_for(timeout=5000)
        played += wrong(table, page)


def test_3647_a_record_nobody_can_read(
    shared_lab: Lab, enter: Opener, played: list[str], page: Any
) -> None:
    """liveblocks #3647: one record of a newer client, and whoever cannot read it syncs no more."""
    for table in each(shared_lab, enter, "3647", page):
        table.people.append(enter(shared_lab, table.path))
        doc = table.people[0]._doc
        with doc.transaction():
            root(doc, "steps")["rusak"] = Map(
                {"label": 5.0, "phase": ["p"], "richText": {"a": 1.0}}
            )
            root(doc, "steps")["teks"] = "bukan catatan"
            root(doc, "cards")["k"] = Map({"step": {"id": "s"}, "order": None})
            root(doc, "scores")["a|b"] = {"value": "tinggi"}
            root(doc, EXTRA)["asing"] = [1.0, {"b": None}]
        for _ in range(2):
            table.everybody_edits()
            types(table, page)
        played += wrong(table, page)


def test_594_a_browser_and_a_program_come_back_to_a_server_that_forgot(
    storeless_lab: Lab, enter: Opener, played: list[str], page: Any
) -> None:
    """jupyter-collaboration #594, jupyter-server-documents #305, with the stock provider."""
    for table in each(storeless_lab, enter, "594-browser", page):
        (live,) = table.people
        table.everybody_edits()
        types(table, page)
        live.save()
        assert table.told()
        sleep(live)
        if page is not None:
            page.context.set_offline(True)
            page.evaluate("window.cut()")
            assert until(lambda: not page.evaluate("window.inRoom()"))
        line = f"Room text:journey:{live._home._wire._session.file} deleted"
        assert until(lambda line=line: line in storeless_lab.log, 10)
        types(table, page)
        table.everybody_edits()
        shutil.rmtree(table.file.parent / FOLDER)
        wake(live)
        if page is not None:
            page.context.set_offline(False)
            assert until(lambda: page.evaluate("window.inRoom()"), 30)
        played += wrong(table, page)
