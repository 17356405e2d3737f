"""The options that commands share, in groups: what they are called, what they take, what they do."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path  # noqa: TC003 - Typer reads the annotations
from typing import Annotated

from typer import Argument, Option

from treatytl.cli import completers
from treatytl.cli.spread import OptionGroup
from treatytl.formats import FORMATS
from treatytl.query.query import Sort

PERIOD, FILTERS, ORDER, OUTPUT, INPUT = "Period", "Filters", "Order", "Output", "Input"


class Color(StrEnum):
    """When to colour."""

    AUTO = "auto"
    ALWAYS = "always"
    NEVER = "never"


class Lang(StrEnum):
    """The languages of views; auto is that of the environment."""

    AUTO = "auto"
    EN = "en"
    RU = "ru"
    JA = "ja"
    ES = "es"


class Calendar(StrEnum):
    """The calendars that views can show beside the Gregorian one."""

    JULIAN = "julian"
    JAPANESE = "japanese"


class CitationStyle(StrEnum):
    """How a view shows citations."""

    FOOTNOTES = "footnotes"
    INLINE = "inline"
    NONE = "none"


class PeriodWords(OptionGroup):
    """The period, in as many words as it takes."""

    words: Annotated[
        list[str] | None,
        Argument(
            metavar="[PERIOD]",
            help="1925, 1941-04, 1904..1925, 1956.., since 1956, 1920s, taisho, 13 April 1941 … Both ends included.",
            show_default=False,
        ),
    ] = None


class PeriodOptions(OptionGroup):
    """What narrows the period further, and how surely a date must lie in it."""

    start: Annotated[
        str | None,
        Option("--from", "--since", metavar="DATE", help="From this date on.", rich_help_panel=PERIOD),
    ] = None
    end: Annotated[
        str | None,
        Option("--to", "--until", metavar="DATE", help="Through this date.", rich_help_panel=PERIOD),
    ] = None
    during: Annotated[
        str | None,
        Option(
            "--during",
            metavar="ID",
            help="While that instrument was in force, or that event lasted.",
            rich_help_panel=PERIOD,
            autocompletion=completers.ids,
        ),
    ] = None
    certain: Annotated[
        bool,
        Option("--certain", help="Only what surely falls in the period.", rich_help_panel=PERIOD),
    ] = False
    within: Annotated[
        bool,
        Option("--within", help="Only what surely lies wholly in the period.", rich_help_panel=PERIOD),
    ] = False
    explain: Annotated[
        bool,
        Option("--explain", help="Say how the query was understood.", rich_help_panel=PERIOD),
    ] = False


class FilterOptions(OptionGroup):
    """Filters: the same one twice means either, different ones mean all, `not:VALUE` excludes."""

    kind: Annotated[
        list[str] | None,
        Option(
            "--kind",
            metavar="KIND",
            help="treaty, visit, battle … or the groups instrument and act.",
            rich_help_panel=FILTERS,
            autocompletion=completers.kinds,
        ),
    ] = None
    party: Annotated[
        list[str] | None,
        Option(
            "--party",
            metavar="PARTY",
            help="USSR … or Russia for the whole line of states.",
            rich_help_panel=FILTERS,
            autocompletion=completers.parties,
        ),
    ] = None
    between: Annotated[
        tuple[str, str] | None,
        Option(
            "--between",
            metavar="PARTY PARTY",
            help="Both parties.",
            rich_help_panel=FILTERS,
            show_default=False,
            autocompletion=completers.parties,
        ),
    ] = None
    person: Annotated[
        list[str] | None,
        Option(
            "--person",
            metavar="NAME",
            help="Somebody who took part.",
            rich_help_panel=FILTERS,
            autocompletion=completers.people,
        ),
    ] = None
    place: Annotated[
        list[str] | None,
        Option(
            "--place",
            metavar="PLACE",
            help="Where.",
            rich_help_panel=FILTERS,
            autocompletion=completers.places,
        ),
    ] = None
    subject: Annotated[
        list[str] | None,
        Option(
            "--subject",
            metavar="SUBJECT",
            help="fisheries, sakhalin, recognition …",
            rich_help_panel=FILTERS,
            autocompletion=completers.subjects,
        ),
    ] = None
    source: Annotated[
        list[str] | None,
        Option(
            "--source",
            metavar="SOURCE",
            help="Cited from this source.",
            rich_help_panel=FILTERS,
            autocompletion=completers.sources,
        ),
    ] = None
    search: Annotated[
        str | None,
        Option(
            "--search",
            "-s",
            metavar="TEXT",
            help="Words in titles, names, summaries and citations; accents do not matter.",
            rich_help_panel=FILTERS,
        ),
    ] = None
    disputed: Annotated[
        bool,
        Option("--disputed", help="Only events whose sources disagree on a date.", rich_help_panel=FILTERS),
    ] = False
    related_to: Annotated[
        str | None,
        Option(
            "--related-to",
            metavar="ID",
            help="Only events tied to this one by links.",
            rich_help_panel=FILTERS,
            autocompletion=completers.ids,
        ),
    ] = None


class OrderOptions(OptionGroup):
    """In which order, and how many."""

    sort: Annotated[
        Sort,
        Option("--sort", help="Put in order of this; none keeps the file's.", rich_help_panel=ORDER),
    ] = Sort.DATE
    reverse: Annotated[
        bool, Option("--reverse", "-r", help="Turn the order round.", rich_help_panel=ORDER)
    ] = False
    limit: Annotated[
        int | None,
        Option("--limit", "-n", min=0, metavar="N", help="No more than N.", rich_help_panel=ORDER),
    ] = None


class FormatOptions(OptionGroup):
    """In which format, to where."""

    format: Annotated[
        str | None,
        Option(
            "--format",
            "-f",
            metavar="FORMAT",
            help=f"{', '.join(FORMATS)}.",
            rich_help_panel=OUTPUT,
            show_default=False,
            autocompletion=completers.formats,
        ),
    ] = None
    json: Annotated[bool, Option("--json", help="Short for -f json.", rich_help_panel=OUTPUT)] = False
    output: Annotated[
        Path | None,
        Option(
            "--output",
            "-o",
            metavar="FILE",
            help="Write to a file, whole or not at all; the suffix tells the format.",
            rich_help_panel=OUTPUT,
        ),
    ] = None
    fields: Annotated[
        str | None,
        Option(
            "--fields",
            metavar="A,B",
            help="Only these keys (record formats).",
            rich_help_panel=OUTPUT,
            autocompletion=completers.fields,
        ),
    ] = None
    citations: Annotated[
        CitationStyle,
        Option("--citations", help="How views show sources.", rich_help_panel=OUTPUT),
    ] = CitationStyle.FOOTNOTES
    fail_empty: Annotated[
        bool,
        Option("--fail-empty", help="Exit with 1 when nothing matches.", rich_help_panel=OUTPUT),
    ] = False


class TerminalOptions(OptionGroup):
    """How a view looks."""

    color: Annotated[Color, Option("--color", help="Colour and links.", rich_help_panel=OUTPUT)] = Color.AUTO
    ascii: Annotated[bool, Option("--ascii", help="Draw with ASCII alone.", rich_help_panel=OUTPUT)] = False
    width: Annotated[
        int | None,
        Option("--width", min=20, max=1000, metavar="N", help="Draw N columns wide.", rich_help_panel=OUTPUT),
    ] = None
    no_pager: Annotated[bool, Option("--no-pager", help="Never page.", rich_help_panel=OUTPUT)] = False


LangOption = Annotated[
    Lang,
    Option(
        "--lang",
        help="Language of titles, dates and headings; auto follows LC_ALL, LC_MESSAGES, LANG.",
        rich_help_panel=OUTPUT,
    ),
]


class LanguageOptions(OptionGroup):
    """In which language a view speaks."""

    lang: LangOption = Lang.EN


class ReaderOptions(OptionGroup):
    """In which language a view of events speaks, and which calendar it shows beside the Gregorian one."""

    lang: LangOption = Lang.EN
    calendar: Annotated[
        Calendar | None,
        Option(
            "--calendar",
            help="Show the Julian day, or the Japanese era's year, beside the Gregorian date.",
            rich_help_panel=OUTPUT,
        ),
    ] = None


class InputOptions(OptionGroup):
    """Which events."""

    events: Annotated[
        list[str] | None,
        Option(
            "--events",
            "-e",
            metavar="FILE",
            help="Events file; repeat to merge. 'builtin' and '-' are names. Else $TREATYTL_EVENTS, else built in.",
            rich_help_panel=INPUT,
            autocompletion=completers.files,
        ),
    ] = None


class ListingOptions(OptionGroup):
    """The way out of commands that give lists of something other than events."""

    json: Annotated[bool, Option("--json", help="As a JSON array.", rich_help_panel=OUTPUT)] = False
    output: Annotated[
        Path | None,
        Option(
            "--output",
            "-o",
            metavar="FILE",
            help="Write to a file, whole or not at all; .json is JSON.",
            rich_help_panel=OUTPUT,
        ),
    ] = None

    @property
    def path_suffix(self) -> str:
        """The suffix of the output file, in small letters; empty for standard output."""
        return self.output.suffix.lower() if self.output else ""
