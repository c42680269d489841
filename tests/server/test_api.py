"""The server's answers to a board without a kernel."""

from __future__ import annotations

import json
import urllib.error
import urllib.request

import pytest
from lab import Lab
from rooms import SMALL

from journeys.files import new
from journeys.model import to_plain


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
