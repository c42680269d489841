"""Every figure a starter prints is one that its source prints, in both languages."""

import re
from pathlib import Path

import pytest

from journeys.files import read

ROOT = Path(__file__).parents[2]
NAMES = ("ktp-el", "bbm-pertamina", "bbm-shell", "bbm-bp", "bbm-vivo")

PRINTED = {
    "bukti-perpres-96": "96 15 17",
    "bukti-standar-waykanan": "1 14",
    "bukti-standar-sorong": "3 1 5 1",
    "bukti-antre-2016": "08.00",
    "bukti-antre-tegal-2018": "03.00 300",
    "bukti-antre-daring-2020": "400",
    "bukti-antre-tegal-2023": "350 10.30",
    "bukti-kuota-bontang-2020": "200 300 2 4.000 11.000",
    "bukti-calo-2016": "200.000 300.000",
    "bukti-titip-antre-2016": "50.000 500",
    "bukti-calo-2017": "200.000",
    "bukti-listrik-2016": "81,4 51",
    "bukti-blangko-2016": "17,5 4,5",
    "bukti-cirebon-2017": "23.000 6.000",
    "bukti-gianyar-2017": "1.500",
    "bukti-suket-2020": "600",
    "bukti-henti-cetak-2023": "450 600",
    "bukti-stok-2025": "5.500 200 250",
    "bukti-cetak-rusak-2016": "23,35",
    "bukti-ikd-2023": "5.971 0,5 1,2",
    "bukti-ikd-2025": "56.573 1.276.684",
    "bukti-jemput-bola-2025": "10",
    "bukti-aduan-2017": "600 700 80",
    "bukti-permenpan-14": "14",
    "bukti-simulasi": "12",
    "bukti-harga-2025": "1 10.000 12.200",
    "bukti-verifikasi-2024": "51.491 157.288 7",
    "bukti-verifikasi-lama-2024": "14",
    "bukti-batas-2024": "20 120",
    "bukti-antre-melawi-2017": "3 22",
    "bukti-survei-2010": "350 180 191",
    "bukti-toleransi-2015": "30 10 50",
    "bukti-takaran-2016": "2 229 20",
    "bukti-pasti-pas-2016": "4.800 5.200",
    "bukti-bayar-2026": "300.000",
    "bukti-toilet-2016": "6 4 48",
    "bukti-toilet-bayar-2021": "2.000",
    "bukti-135-2021": "135",
    "bukti-harga-shell-2022": "1 13.550 14.210",
    "bukti-shell-antre-2025": "4",
    "bukti-shell-tera-2023": "20",
    "bukti-harga-bp-2022": "1 90 14.050 92 14.150 95 14.840",
    "bukti-bp-kosong-2025": "92",
    "bukti-bp-jumlah-2025": "63 10",
    "bukti-bp-etanol-2025": "3,5",
    "bukti-bp-antre-2025": "4 6 10",
    "bukti-bp-pulih-2026": "100",
    "bukti-harga-vivo-2022": "1 89 11.600 92 14.140",
    "bukti-vivo-naik-2022": "89 8.900 11.600",
    "bukti-vivo-habis-2022": "89 92 95",
    "bukti-vivo-kembalian-2023": "92 13.926",
    "bukti-vivo-kosong-2025": "90 92",
    "bukti-vivo-barel-2025": "40 100",
    "bukti-vivo-pulih-2025": "92",
}
"""By evidence: the figures as read at the source, in Indonesian writing; years aside."""


def figures(text: str) -> list[str]:
    """The numbers of a text as their digits alone: `81,4` and `81.4` are both 814."""
    found = re.findall(r"\d+(?:[.,:]\d+)*", text)
    digits = [re.sub(r"\D", "", number) for number in found]
    return sorted(number for number in digits if not re.fullmatch(r"20[012]\d", number))


@pytest.fixture(params=NAMES)
def journey(request):
    return read(ROOT / "templates" / f"{request.param}.journey")


def test_labels_print_what_was_read_at_the_source(journey):
    for id_, evidence in journey.evidence.items():
        read_there = figures(PRINTED.get(id_, ""))
        assert figures(evidence.label["id"]) == read_there, id_
        assert figures(evidence.label["en"]) == read_there, id_


def test_no_figure_is_listed_that_no_starter_prints():
    known = {id_ for name in NAMES for id_ in read(ROOT / f"templates/{name}.journey").evidence}
    assert set(PRINTED) <= known


def test_old_figures_bear_their_year(journey):
    for id_, evidence in journey.evidence.items():
        if evidence.nature in ("regulation", "simulation"):
            continue
        for language, label in evidence.label.items():
            years = set(re.findall(r"20[012]\d", label))
            assert evidence.date[:4] in years, f"{id_} in {language}"


def test_findings_and_steps_print_no_figure_without_evidence(journey):
    for kind, field in (("insights", "text"), ("steps", "description")):
        for id_, record in journey.records(kind).items():
            words = getattr(record, field)
            if figures(words.get("id", "")):
                assert record.evidence, id_


def test_shares_are_counted_not_guessed(journey):
    for id_, insight in journey.insights.items():
        if insight.frequency is None:
            continue
        assert insight.frequency_n, id_
        cases = insight.frequency * insight.frequency_n
        assert cases == pytest.approx(round(cases), abs=0.001), id_
        counted = {journey.evidence[evidence].n for evidence in insight.evidence}
        assert insight.frequency_n in counted, id_


def test_the_page_of_sources_names_every_source_and_no_other(journey):
    page = (ROOT / "docs" / "sources.md").read_text("utf-8")
    for id_, evidence in journey.evidence.items():
        assert evidence.source in page, id_
    used = {
        evidence.source
        for name in NAMES
        for evidence in read(ROOT / f"templates/{name}.journey").evidence.values()
    }
    assert set(re.findall(r"https?://[^\s|>)]+", page)) <= used
