"""Seconds to read 10,000 distinct dates: `parse.py ours|edtf`. Of python-edtf, ten times those for 1,000."""

import sys
from itertools import islice
from time import perf_counter

from benchmarks.data import make_dates

COUNT = 10_000
texts = list(islice(make_dates(COUNT), COUNT))
if sys.argv[1] == "ours":
    from treatytl.dates.edtf import parse_date as parse

    share = 1
else:
    from edtf import parse_edtf as parse

    share = 10
begun = perf_counter()
for text in texts[::share]:
    parse(text)
print((perf_counter() - begun) * share)
