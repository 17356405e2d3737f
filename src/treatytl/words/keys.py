"""What views say, by name: the keys that every catalogue has."""

from __future__ import annotations

from typing import Literal

TextKey = Literal[
    # lists and what every view has
    "comma", "timeline", "sources", "disagree", "show_more", "in_force", "our_translation", "not_here",
    # the timeline, the table, Markdown
    "may_fall", "perhaps_in_force", "lane_doubt", "end_of", "goes_on", "no_year",
    "column_date", "column_title", "column_kind", "column_parties", "column_id",
    # one event in full
    "label_when", "label_force", "label_who", "label_where", "label_about", "label_series", "label_names",
    "label_note", "label_life", "disputed", "not_settled", "gives", "julian", "page", "number",
    "voice_russian", "voice_japanese", "voice_third", "voice_other", "copy_of",
    # trees
    "goes_back", "came_of_it", "nothing_told", "told_elsewhere", "circle",
    # what was in force, and why
    "asked", "asked_on", "asked_in", "asked_throughout", "nothing", "surely", "perhaps", "not_stated",
    "n_surely", "n_perhaps", "n_not_stated", "force_not_stated", "unstated", "unknown_start", "unknown_end",
    "other_unknown_end", "imprecise_start", "imprecise_end", "doubtful", "denounced", "renewed", "renewed_until",
    "superseded", "ended",
    # a day through the years
    "this_year", "first_day", "last_day", "leap_day",
    # the chart
    "family_war", "family_instrument", "family_life", "family_talk", "family_other",
    "no_kind", "no_party", "no_subject", "no_place",
    "strip_day", "strip_month", "strip_year", "strip_decade", "strip_century",
    "busiest_day", "busiest_month", "busiest_year", "busiest_decade", "busiest_century",
    "a_column", "less_than_a_day", "more_in_force", "more_rows", "more_groups", "dots_only", "outside", "sure_cell",
    "perhaps_cell", "unknown_cell", "beyond_axis", "war_begins", "an_event", "full_stack",
]  # fmt: skip

CountKey = Literal[
    "events", "of_events", "match", "says", "years", "years_ago",
    "about_years", "about_months", "about_weeks", "about_days",
]  # fmt: skip
