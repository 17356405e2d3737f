"""Which format a selection is written in, where it goes, and how it looks there."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from treatytl.cli.writing import write_stream, write_whole
from treatytl.formats import COMMAND_VIEWS, FORMATS, Format, Options
from treatytl.layout.ascii import to_ascii
from treatytl.problems import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from treatytl.cli.environment import Environment
    from treatytl.cli.options import FormatOptions, ReaderOptions, TerminalOptions
    from treatytl.dates.beside import BesideCalendar
    from treatytl.dates.wording import Language
    from treatytl.layout.lines import Line
    from treatytl.query import Selection


class Target(NamedTuple):
    """One way out: a format, where to, and how it looks."""

    format: Format
    path: Path | None
    is_colored: bool
    is_ascii: bool
    width: int
    may_page: bool
    language: Language = "en"
    calendar: BesideCalendar | None = None


def choose_format(options: FormatOptions, default: str) -> Format:
    """The format asked for: `--json`, then `-f`, then the suffix of the output file, then the command's own."""
    if options.json:
        if options.format not in (None, "json"):
            raise UsageError(f"--json and -f {options.format} exclude each other.")
        return FORMATS["json"]
    if options.format is not None:
        return _format_named(options.format)
    own = FORMATS.get(default) or COMMAND_VIEWS[default]
    if options.output is not None and options.output.suffix.lower() not in own.suffixes:
        return _format_of_suffix(options.output)
    return own


def _format_named(name: str) -> Format:
    if name in FORMATS:
        return FORMATS[name]
    from treatytl.nearest import nearest

    close = nearest(name, FORMATS)
    hint = f"Did you mean {' or '.join(close)}?\n" if close else ""
    raise UsageError(f'there is no format "{name}".', f"{hint}Formats: {', '.join(FORMATS)}")


def _format_of_suffix(path: Path) -> Format:
    for entry in FORMATS.values():
        if path.suffix.lower() in entry.suffixes:
            return entry
    known = ", ".join(suffix for entry in FORMATS.values() for suffix in entry.suffixes)
    what = f'the suffix "{path.suffix}" tells' if path.suffix else f'"{path.name}" has no suffix that tells'
    raise UsageError(f"{what} no format.", f"Say it with -f, or use one of {known}")


def choose_target(
    options: FormatOptions,
    terminal: TerminalOptions,
    reader: ReaderOptions,
    environment: Environment,
    default: str,
) -> Target:
    """All that the output options and the terminal decide."""
    chosen = choose_format(options, default)
    if options.fields is not None and chosen.family == "view":
        raise UsageError(
            f"--fields is for record formats, and {chosen.name} is a view.",
            "Try: --json --fields id,date,title",
        )
    if reader.calendar is not None and chosen.family == "record":
        raise UsageError(
            f"--calendar is for views, and {chosen.name} is a record format.",
            "Records have Gregorian days, and what each source gives in its own calendar.",
        )
    return target_of(chosen, options.output, terminal, environment)._replace(
        language=environment.language(reader.lang.value),
        calendar=reader.calendar.value if reader.calendar else None,
    )


def target_of(
    chosen: Format, path: Path | None, terminal: TerminalOptions, environment: Environment
) -> Target:
    """What the terminal and its options decide for a format on its way to a file, or to standard output."""
    to_file = path is not None
    is_ascii = terminal.ascii or not (to_file or environment.is_unicode)
    return Target(
        format=chosen,
        path=path,
        is_colored=chosen.draws
        and (terminal.color == "always" or (not to_file and environment.wants_color(terminal.color.value))),
        is_ascii=is_ascii and chosen.family == "view",
        width=terminal.width or (80 if to_file else environment.width()),
        may_page=not (to_file or terminal.no_pager) and environment.is_terminal,
    )


def deliver(
    selection: Selection,
    target: Target,
    environment: Environment,
    *,
    options: FormatOptions,
    headline: str,
    inputs: Sequence[str],
) -> None:
    """Write a selection in its format."""
    how = Options(
        fields=_split_fields(options.fields),
        language=target.language,
        citations=options.citations.value,
        calendar=target.calendar,
        width=target.width,
        is_ascii=target.is_ascii,
        headline=headline,
    )
    if target.format.draws:
        deliver_lines(target.format.drawer()(selection, how), target, environment, inputs=inputs)
    else:
        deliver_text(target.format.writer()(selection, how), target, environment, inputs=inputs)


def deliver_lines(
    lines: Iterable[Line], target: Target, environment: Environment, *, inputs: Sequence[str]
) -> None:
    """Write lines of styled text, coloured or plain."""
    from treatytl.cli.terminal import colored_text, plain_text

    paint = colored_text if target.is_colored else plain_text
    deliver_text(paint(lines), target, environment, inputs=inputs)


def deliver_text(
    text: Iterable[str], target: Target, environment: Environment, *, inputs: Sequence[str]
) -> None:
    """Write text, as UTF-8, with line ends as they are."""
    pieces = (to_ascii(piece) for piece in text) if target.is_ascii else text
    if target.path is not None:
        write_whole(target.path, pieces, inputs)
    elif target.may_page:
        from treatytl.cli.pager import page

        page(pieces, environment)
    else:
        write_stream(pieces, environment.stdout)


def _split_fields(text: str | None) -> tuple[str, ...]:
    return tuple(field.strip() for field in text.split(",") if field.strip()) if text else ()
