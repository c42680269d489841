"""The server's answers to a board without a kernel."""

from __future__ import annotations

import http.client
import json
import urllib.error
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from http.cookies import SimpleCookie
from itertools import product
from pathlib import Path

import pytest
from lab import Lab
from rooms import SMALL, put

from journeys.files import new
from journeys.model import Step, to_plain, to_text
from journeys.share.recovery import Recovery


def ask(lab: Lab, body: bytes | object, token: str | None = None) -> tuple[int, dict[str, object]]:
    """One question; the status and the answer."""
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    said = (
        {"Authorization": f"token {lab.token if token is None else token}"} if token != "" else {}
    )
    request = urllib.request.Request(
        f"http://127.0.0.1:{lab.port}/journeys/api", data, {**said, "Accept-Language": "en"}
    )
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status, json.load(answer)
    except urllib.error.HTTPError as failure:
        with failure:
            text = failure.read()
        return failure.code, json.loads(text) if text.startswith(b"{") else {}


def message(answer: dict[str, object]) -> str:
    error = answer["error"]
    assert isinstance(error, dict)
    return str(error["message"])


@pytest.mark.parametrize("token", ["", "wrong"])
def test_without_a_token_nothing_is_answered(shared_lab: Lab, token: str) -> None:
    status, answer = ask(shared_lab, {"method": "templates"}, token)
    assert status == 403
    assert "result" not in answer


def test_pain_points_of_the_journey_sent(shared_lab: Lab) -> None:
    question = {"method": "pain_points", "language": "en", "path": "a/ktp.journey"}
    status, answer = ask(shared_lab, {**question, "journey": to_plain(new("ktp-el"))})
    assert status == 200
    result = answer["result"]
    assert isinstance(result, dict)
    assert len(result["rows"]) == 9
    assert {"id", "number", "label", "severity", "weight", "n"} <= set(result["rows"][0])


@pytest.mark.parametrize("method", ["findings", "templates", "explain"])
def test_other_questions(shared_lab: Lab, method: str) -> None:
    status, answer = ask(shared_lab, {"method": method, "journey": to_plain(SMALL)})
    assert status == 200
    assert answer["result"]


def test_why_a_text_cannot_be_read_names_the_file(shared_lab: Lab) -> None:
    asked = {"method": "explain", "params": {"text": "{"}, "path": "unit/ktp.journey"}
    _, answer = ask(shared_lab, {**asked, "language": "en"})
    assert "ktp.journey is cut off" in str(answer["result"])


def test_an_unknown_question_gets_a_sentence(shared_lab: Lab) -> None:
    status, answer = ask(shared_lab, {"method": "guess", "language": "en"})
    assert status == 422
    assert message(answer).startswith('There is no question called "guess"')


def test_a_malformed_journey_is_repaired_and_answered(shared_lab: Lab) -> None:
    journey = {"steps": {"x": 5}, "meta": "?", "scores": [], "insights": {"i": {"steps": "s"}}}
    status, answer = ask(shared_lab, {"method": "findings", "journey": journey})
    assert status == 200
    assert answer["result"]


@pytest.mark.parametrize(
    "body", [b"", b"{", b"[]", b'{"params": {}}', b'{"method": 5}', b"\xff", b"[" * 100_000]
)
def test_a_question_that_cannot_be_read_gets_a_sentence(shared_lab: Lab, body: bytes) -> None:
    status, answer = ask(shared_lab, body)
    assert status == 400
    assert message(answer).startswith("The question could not be read")


def test_too_large_a_question_is_refused(shared_lab: Lab) -> None:
    status, answer = ask(shared_lab, b" " * (8 * 1024 * 1024 + 1))
    assert status == 413
    assert "8 MB" in message(answer)


def test_a_length_that_is_a_lie_is_refused_unread(shared_lab: Lab) -> None:
    asking = http.client.HTTPConnection("127.0.0.1", shared_lab.port, timeout=20)
    asking.putrequest("POST", "/journeys/api")
    asking.putheader("Authorization", f"token {shared_lab.token}")
    asking.putheader("Content-Length", str(10**12))
    asking.endheaders()
    try:
        assert asking.getresponse().status >= 400
    except (http.client.HTTPException, ConnectionError):
        # hung up without a word
        pass
    finally:
        asking.close()
    assert ask(shared_lab, {"method": "templates"})[0] == 200


@pytest.mark.parametrize("levels", [50, 150, 1_000, 100_000])
@pytest.mark.parametrize("where", ["journey", "params"])
def test_deep_questions_end_nothing(shared_lab: Lab, levels: int, where: str) -> None:
    deep = f'{{"steps": {{"s": {{"later": {"[" * levels}{"]" * levels}}}}}}}'
    status, answer = ask(shared_lab, f'{{"method": "findings", "{where}": {deep}}}'.encode())
    assert status == (200 if levels < 190 else 400)
    assert ("result" in answer) == (levels < 190)


class Browser:
    """Somebody who is logged in by a cookie, as a page is, and has no token at hand."""

    def __init__(self, lab: Lab) -> None:
        self.lab = lab
        self.cookies: SimpleCookie = SimpleCookie()
        self.said(self.ask("GET", f"/api/contents?token={lab.token}", {}))
        self.said(self.ask("GET", f"/lab?token={lab.token}", self.headers()))

    def ask(self, method: str, path: str, headers: dict[str, str]) -> http.client.HTTPResponse:
        asking = http.client.HTTPConnection("127.0.0.1", self.lab.port, timeout=60)
        asking.request(method, path, b'{"method": "templates"}', headers)
        return asking.getresponse()

    def said(self, answer: http.client.HTTPResponse) -> bytes:
        for cookie in answer.headers.get_all("Set-Cookie") or ():
            self.cookies.load(cookie)
        return answer.read()

    def headers(self) -> dict[str, str]:
        return {"Cookie": "; ".join(f"{key}={one.value}" for key, one in self.cookies.items())}

    def post(self, **headers: str) -> int:
        more = {key.replace("_", "-"): value for key, value in headers.items()}
        answer = self.ask("POST", "/journeys/api", {**self.headers(), **more})
        body = self.said(answer)
        assert (b'"result"' in body) == (answer.status == 200)
        return answer.status


def test_another_page_cannot_ask_in_somebodys_name(shared_lab: Lab) -> None:
    page = Browser(shared_lab)
    secret = page.cookies["_xsrf"].value
    home = f"http://127.0.0.1:{shared_lab.port}"
    assert page.post(X_XSRFToken=secret, Origin=home) == 200
    assert page.post(Origin=home) == 403
    assert page.post() == 403
    assert page.post(X_XSRFToken="guessed", Origin=home) == 403
    assert page.post(Origin="https://elsewhere.example") in (403, 404)
    assert page.post(X_XSRFToken=secret, Origin="https://elsewhere.example") in (403, 404)


UPWARDS = ("..", "%2e%2e", "..%2f", "....//", "..\\", "..;", "%252e%252e", "\u2025", "．．")
ELSEWHERE = [
    "{outside}", "/{outside}", "//{outside}", "file://{outside}", "~/{name}", "./../outside/{name}",
    "a/../../outside/{name}", "a/./../.././outside/{name}", "../root/../outside/{name}",
    "../outside/{name}\0", "\0", "\0../outside/{name}", "a\0/../../outside/{name}",
    "{name}\0.journey", "", ".", "..", "/", "//", "a" * 5_000, "../" * 500 + "etc/passwd",
    "/etc/passwd", "C:\\outside\\{name}", "\\\\host\\share\\{name}", "con", "\ud800", "\n", " ",
    "link/{name}", "link/../outside/{name}",
    *("/".join((one,) * count) + "/outside/{name}"
      for one, count in product(UPWARDS, (1, 2, 5))),
]  # fmt: skip


@pytest.fixture(scope="module")
def outside(shared_lab: Lab) -> Iterator[Path]:
    """A map beside the folder that the server shows, with a lost copy."""
    folder = shared_lab.root.parent / "outside"
    folder.mkdir(exist_ok=True)
    file = folder / "rahasia.journey"
    file.write_text(to_text(SMALL.set("s", label="Rahasia")), "utf-8")
    Recovery(file).keep(to_text(SMALL.set("s", label="Rahasia lama")), "saved")
    (shared_lab.root / "link").symlink_to(folder, target_is_directory=True)
    yield file
    (shared_lab.root / "link").unlink()


def seen(folder: Path) -> dict[Path, bytes]:
    return {one: one.read_bytes() for one in folder.rglob("*") if one.is_file()}


@pytest.mark.parametrize("method", ["recovery", "recover", "explain", "findings"])
def test_no_path_leads_out_of_the_folder(shared_lab: Lab, outside: Path, method: str) -> None:
    assert len(ELSEWHERE) >= 50
    before = seen(outside.parent)
    name = next(iter(Recovery(outside).snapshots())).name
    for form, params in product(ELSEWHERE, ({}, {"name": name}, {"text": "{"})):
        path = form.format(outside=outside, name=outside.name)
        asked = {"method": method, "params": params, "journey": to_plain(SMALL), "language": "en"}
        for where in ({"path": path}, {"params": {**params, "path": path}}):
            status, answer = ask(shared_lab, {**asked, **where})
            assert status in (200, 400, 422), (path, answer)
            assert "Rahasia" not in json.dumps(answer), path
            assert "failed" not in str(answer.get("error")), (path, answer)
    assert seen(outside.parent) == before


@pytest.mark.parametrize("method", ["recovery", "recover"])
def test_no_name_of_a_copy_leads_out_of_its_folder(
    shared_lab: Lab, outside: Path, method: str
) -> None:
    put(shared_lab, "inside.journey")
    before = seen(outside.parent)
    copy = next(iter(Recovery(outside).snapshots())).name
    for form in [*ELSEWHERE, "../../outside/" + copy, "../" + outside.name, copy]:
        params = {"name": form.format(outside=outside, name=outside.name)}
        _, answer = ask(shared_lab, {"method": method, "params": params, "path": "inside.journey"})
        assert "Rahasia" not in json.dumps(answer), params
        assert "error" in answer, params
    assert seen(outside.parent) == before


def test_a_slow_question_keeps_nobody_waiting(shared_lab: Lab) -> None:
    journey = SMALL
    plain = to_plain(journey.add(Step(id="t", phase="p", label="Foto")))
    plain["steps"].update({f"s{n}": {**plain["steps"]["t"], "order": "a1"} for n in range(9_000)})
    with ThreadPoolExecutor() as pool:
        slow = pool.submit(ask, shared_lab, {"method": "findings", "journey": plain})
        answers = 0
        while not slow.done():
            shared_lab.get("api/status")
            answers += not slow.done()
    assert slow.result()[0] == 200
    assert answers > 3
