"""What a bare table leaves out is made from what it says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treatytl.check import load_events
from treatytl.store.bare import slug_of

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("title", "date", "slug"),
    [
        ("Treaty of Portsmouth", "1905-09-05", "treaty-of-portsmouth-1905"),
        ("Gotō's visit, Moscow", "1928-01~", "goto-s-visit-moscow-1928"),
        ("Pact of 1941", "1941-04-13", "pact-of-1941"),
        ("1941", "1941", "1941"),
        ("日ソ基本条約", "1925", "event-1925"),
        ("Caesar's death", "-0043-03-15", "caesar-s-death-44bc"),
        ("End", "/1944", "end-1944"),
        ("Whenever", "..", "whenever"),
        ("", None, "event"),
        ("long " * 30, "1905", "long-long-long-long-long-long-long-long-long-long-long-long-1905"),
        ("x" * 80, "1905", "x" * 60 + "-1905"),
    ],
)
def test_an_id_is_made_of_title_and_year(title: str, date: str | None, slug: str) -> None:
    assert slug_of(title, date) == slug


@given(st.text(), st.sampled_from(["1905", "nonsense", "-0044", "1905/1907", None]))
def test_an_id_is_always_a_slug(title: str, date: str | None) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug_of(title, date))


def test_ids_and_sources_of_other_files_are_known(tmp_path: Path) -> None:
    main, table = tmp_path / "main.yaml", tmp_path / "table.csv"
    main.write_text(
        "sources: {diary: {type: webpage, title: A Diary}, news: {type: webpage, title: News}}\n"
        "events:\n- {id: visit-1905, date: 1905, title: Visit, citations: [{source: diary, date: 1905}]}\n",
        encoding="utf-8",
    )
    table.write_text(
        "date,title,source\n1905,Visit,news\n1905,Visit,A Diary\n1906,Talks,News!\n1907,Talks,News!\n",
        encoding="utf-8",
    )
    loaded = load_events([str(main), str(table)])
    found = [(event.id, event.citations[0].source) for event in loaded.timeline.events[1:]]
    assert found == [
        ("visit-1905-2", "news"),
        ("visit-1905-3", "diary"),
        ("talks-1906", "news-2"),
        ("talks-1907", "news-2"),
    ]
    assert loaded.notes == (f"{table}: 1 source is known by title alone",)
    assert loaded.timeline.sources["news-2"].title == "News!"


def test_a_table_may_have_more_columns_and_lists_of_any_form(tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    table.write_text(
        "date,title,source,kind,parties,names,in_force,links,earliest\n"
        '1905-09-05,\'=Peace,A Diary,treaty,Japan | Russian Empire,"[""a | b"",""c""]",1905-11-25/,,1905-09-05\n'
        '"[1906,1907]",Talks,A Diary,,,,"[1906,1907]","[{""follows"": ""peace-1905""}]",\n',
        encoding="utf-8",
    )
    first, second = load_events([str(table)]).timeline.events
    assert (first.title, first.kind, first.parties) == ("=Peace", "treaty", ("Japan", "Russian Empire"))
    assert first.names == ("a | b", "c")
    assert [date.text for date in first.in_force] == ["1905-11-25/"]
    assert [date.text for date in second.in_force] == ["[1906,1907]"]
    assert second.citations[0].in_force == second.in_force
    assert second.links == (("follows", "peace-1905"),)
