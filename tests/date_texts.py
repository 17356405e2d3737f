"""Dates for property tests: texts put together after the grammar of EDTF, most of them possible ones."""

from __future__ import annotations

from hypothesis import strategies as st

_QUALIFIER = st.sampled_from(["", "", "", "?", "~", "%"])
_NEAR_YEARS = st.integers(1860, 1990).map(str)
_YEARS = st.one_of(
    _NEAR_YEARS,
    st.integers(0, 9999).map("{:04d}".format),
    st.integers(1, 9999).map("-{:04d}".format),
)
_MONTHS = st.integers(1, 12).map("{:02d}".format)
_GROUPINGS = st.integers(21, 41).map(str)
_DAYS = st.integers(1, 31).map("{:02d}".format)


@st.composite
def _masked(draw: st.DrawFn, digits: st.SearchStrategy[str]) -> str:
    written = draw(digits)
    hidden = draw(st.sets(st.sampled_from([place for place, c in enumerate(written) if c.isdigit()])))
    return "".join("X" if place in hidden else c for place, c in enumerate(written))


def plain_dates() -> st.SearchStrategy[str]:
    """Years, months and days of level 0; a few of the days are not in the calendar."""
    return st.one_of(
        _YEARS,
        st.tuples(_YEARS, _MONTHS).map("-".join),
        st.tuples(_YEARS, _MONTHS, _DAYS).map("-".join),
    )


def masked_dates() -> st.SearchStrategy[str]:
    """Dates with unspecified digits anywhere."""
    return st.one_of(
        _masked(_YEARS),
        st.tuples(_masked(_YEARS), _masked(_MONTHS)).map("-".join),
        st.tuples(_masked(_YEARS), _masked(_MONTHS), _masked(_DAYS)).map("-".join),
    )


@st.composite
def qualified_dates(draw: st.DrawFn) -> str:
    """Dates with qualifiers on either side of their parts."""
    parts = draw(st.one_of(plain_dates(), masked_dates()))
    sign, parts = ("-", parts[1:]) if parts.startswith("-") else ("", parts)
    first, *rest = parts.split("-")
    pieces = [f"{draw(_QUALIFIER)}{sign}{first}{draw(_QUALIFIER)}"]
    pieces += [f"{draw(_QUALIFIER)}{part}{draw(_QUALIFIER)}" for part in rest]
    return "-".join(pieces)


def years_alone() -> st.SearchStrategy[str]:
    """Long years, exponents and significant digits."""
    significant = st.sampled_from(["", "S1", "S2", "S3", "S5"])
    return st.one_of(
        st.tuples(_YEARS, st.sampled_from(["S1", "S2", "S3", "S4"])).map("".join),
        st.tuples(st.integers(-(10**12), 10**12).map("Y{}".format), significant).map("".join),
        st.tuples(
            st.integers(-999, 999).map("Y{}".format), st.integers(0, 20).map("E{}".format), significant
        ).map("".join),
    )


def groupings() -> st.SearchStrategy[str]:
    """Seasons, quarters, quadrimesters and semesters."""
    return st.tuples(_YEARS, _GROUPINGS).map("-".join)


def points() -> st.SearchStrategy[str]:
    """Every sort of single date without a time of day."""
    return st.one_of(plain_dates(), masked_dates(), qualified_dates(), groupings(), years_alone())


def spans() -> st.SearchStrategy[str]:
    """Intervals, many of them with a known start before a known end."""
    near = st.one_of(_NEAR_YEARS, st.tuples(_NEAR_YEARS, _MONTHS).map("-".join))
    ordered = st.tuples(near, near).map(lambda ends: "/".join(sorted(ends)))
    end = st.one_of(st.sampled_from(["", ".."]), points())
    return st.one_of(ordered, st.tuples(end, end).map("/".join))


def sets() -> st.SearchStrategy[str]:
    """One of a set, and all of a set, with ranges inside."""
    year_range = st.tuples(_NEAR_YEARS, _NEAR_YEARS).map(lambda ends: "..".join(sorted(ends)))
    members = st.lists(st.one_of(plain_dates(), year_range), min_size=1, max_size=4).map(",".join)
    members = st.one_of(members, members.map("..{}".format), members.map("{}..".format))
    return st.one_of(members.map("[{}]".format), members.map("{{{}}}".format))


def texts() -> st.SearchStrategy[str]:
    """All of them."""
    return st.one_of(points(), spans(), sets())
