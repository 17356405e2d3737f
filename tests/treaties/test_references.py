from __future__ import annotations

from typing import Any

import pytest

from treatytl.model import Source
from treatytl.treaties import reference


def source(**fields: Any) -> Source:
    return Source(**{"type": "book", "title": "Title"} | fields)


@pytest.mark.parametrize(
    ("fields", "text"),
    [
        (
            {
                "type": "entry-encyclopedia",
                "title": "Soviet-Japanese Agreements",
                "container_title": "The Great Soviet Encyclopedia",
                "edition": "3",
                "issued": "1979",
            },
            "“Soviet-Japanese Agreements”, The Great Soviet Encyclopedia, 3rd ed., 1979.",
        ),
        (
            {
                "type": "entry-encyclopedia",
                "title": "Convenio",
                "container_title": "Wikipedia",
                "language": "es",
            },
            "“Convenio”, Wikipedia (Spanish).",
        ),
        (
            {
                "title": "The Damned Inheritance",
                "author": ("Lensen, George Alexander",),
                "publisher": "Diplomatic Press",
                "publisher_place": "Tallahassee",
                "issued": "1974",
                "page": "31-40",
            },
            "George Alexander Lensen, The Damned Inheritance, Tallahassee: Diplomatic Press, 1974, pp. 31-40.",
        ),
        (
            {"title": "北洋の制限問題", "author": ("Akiba, Tetsuyuki",), "issued": "1956", "language": "ja"},
            "Akiba Tetsuyuki, 北洋の制限問題, 1956.",
        ),
        (
            {
                "type": "article-journal",
                "title": "On the “Pact”",
                "author": ("Bridges, B.", "Ueda, K.", "Plato"),
                "container_title": "Modern Asian Studies",
                "volume": "14",
                "issue": "1",
                "issued": "1980",
            },
            "B. Bridges, K. Ueda and Plato, “On the ‘Pact’”, Modern Asian Studies, vol. 14, no. 1, 1980.",
        ),
        (
            {
                "type": "article-newspaper",
                "title": "[Report]",
                "container_title": "Izvestia",
                "issued": "1941-04-14",
            },
            "[Report], Izvestia, 14 April 1941.",
        ),
        (
            {
                "type": "chapter",
                "title": "Memorandum",
                "container_title": "Foreign Relations of the United States, 1955–1957",
                "volume": "23, part 1",
                "number": "52",
            },
            "“Memorandum”, Foreign Relations of the United States, 1955–1957, vol. 23, part 1, no. 52.",
        ),
        (
            {
                "type": "treaty",
                "title": "Basic Convention",
                "collection_title": "LNTS",
                "collection_number": "34",
                "page": "31",
            },
            "Basic Convention, LNTS 34, p. 31.",
        ),
        (
            {
                "type": "chapter",
                "title": "Talks",
                "container_author": ("Hara, K.",),
                "container_title": "History",
            },
            "“Talks”, in K. Hara, History.",
        ),
        (
            {
                "title": "A",
                "author": ("A. B.", "C. D.", "E. F.", "G. H."),
                "edition": "2nd, revised",
                "volume": "Bd. 3",
            },
            "A. B. et al., A, 2nd, revised, Bd. 3.",
        ),
        (
            {
                "type": "manuscript",
                "title": "Note",
                "archive": "AVPRF",
                "archive_location": "fond 146",
                "editor": ("X. Y.",),
                "translator": ("Z",),
            },
            "“Note”, translated by Z, edited by X. Y., AVPRF, fond 146.",
        ),
        ({"title": "Documents", "volume": "IV", "issued": "n.d."}, "Documents, vol. IV, n.d."),
        ({"title": "Who Won?"}, "Who Won?"),
        ({"title": "11th", "edition": "11", "page": "iv"}, "11th, 11th ed., p. iv."),
    ],
)
def test_a_source_reads_as_in_a_bibliography(fields: dict[str, Any], text: str) -> None:
    assert reference(source(**fields)) == text


def test_a_source_that_has_its_text_is_given_as_that() -> None:
    assert reference(source(reference="As printed", issued="1974")) == "As printed"


def test_no_address_stands_in_the_text() -> None:
    assert "http" not in reference(source(url="https://example.org/", accessed="2026-11-22"))
