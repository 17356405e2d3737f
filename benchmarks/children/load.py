"""Seconds to load the built-in events: `load.py ours|decoded|pyyaml`."""

import sys
from time import perf_counter

from treatytl.store.builtin import builtin_path, quick_builtin
from treatytl.store.contents import read_contents
from treatytl.store.decode import decode
from treatytl.store.document import read_document


def ours() -> object:
    """The YAML, typed and with its dates read."""
    return decode(read_contents(read_document("builtin")))


def decoded() -> object:
    """The form that was decoded when the package was built."""
    timeline = quick_builtin()
    if timeline is None:
        raise SystemExit("the decoded form does not fit events.yaml: install the package anew")
    return timeline


def pyyaml() -> object:
    """The YAML as dicts and lists, with the garbage collector off."""
    import gc

    import yaml

    gc.disable()
    return yaml.load(builtin_path().read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)


load = {"ours": ours, "decoded": decoded, "pyyaml": pyyaml}[sys.argv[1]]
if load is not decoded:
    import yaml  # noqa: F401 - its import is not what is measured
begun = perf_counter()
load()
print(perf_counter() - begun)
