"""Labels of rows: short, different from each other, and not misleading."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from timelines import texts
from treatytl.formats.chart.labels import short_labels
from treatytl.layout.width import cell_width


def labels(width: int, *titles: str) -> list[str]:
    return short_labels(
        [(title, title[-4:] if title[-4:].isdigit() else "1900") for title in titles], width, "…"
    )


@given(st.lists(st.tuples(texts, st.sampled_from(["", "1904", "1925"])), max_size=8), st.integers(4, 30))
def test_no_label_is_wider_than_its_room(titles: list[tuple[str, str]], width: int) -> None:
    assert all(cell_width(label) <= width for label in short_labels(titles, width, "…"))


def test_a_title_that_fits_is_left_alone() -> None:
    assert labels(20, "Treaty of Portsmouth") == ["Treaty of Portsmouth"]


def test_a_title_is_cut_between_words() -> None:
    assert labels(20, "Treaty of Commerce and Navigation") == ["Treaty of Commerce…"]
    assert labels(14, "Treaty of Commerce and Navigation") == ["Treaty of…"]


def test_rather_than_waste_half_of_its_room_it_is_cut_inside_a_word() -> None:
    assert labels(22, "Treaty of Neighbourliness") == ["Treaty of Neighbourli…"]


def test_a_pair_of_parties_that_many_begin_with_tells_nothing() -> None:
    assert labels(
        20,
        "Soviet–Japanese Basic Convention",
        "Soviet–Japanese Neutrality Pact",
        "Soviet–Japanese agreement on the rescue of persons",
        "Soviet–Japanese Joint Declaration",
        "Sino-Soviet Treaty of Friendship",
    ) == [
        "Basic Convention",
        "Neutrality Pact",
        "Soviet–Japanese…",
        "Joint Declaration",
        "Sino-Soviet Treaty…",
    ]


def test_labels_that_would_be_alike_have_their_year() -> None:
    assert labels(
        20, "Protocol prolonging the convention for 1936", "Protocol prolonging the convention for 1937"
    ) == ["Protocol prolo… 1936", "Protocol prolo… 1937"]
    assert labels(20, "War of 1945", "War of 1945") == ["War of 1945", "War of 1945"]


def test_where_a_letter_more_tells_them_apart_they_need_none() -> None:
    assert labels(16, "Treaty of Commerce and more", "Treaty of Portsmouth and more") == [
        "Treaty of Comme…",
        "Treaty of Ports…",
    ]
