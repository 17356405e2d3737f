"""When a wheel is built, or the checkout installed: decode the built-in events, so that no start has to."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class DecodedEvents(BuildHookInterface[Any]):
    """Writes `src/treatytl/events.msgpack` and takes it along."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Decode `events.yaml`."""
        del version
        root = Path(self.root)
        sys.path.insert(0, str(root / "src"))
        from treatytl.store.builtin import decoded_path  # noqa: PLC0415
        from treatytl.store.contents import read_contents  # noqa: PLC0415 - found on the path only now
        from treatytl.store.decode import decode  # noqa: PLC0415
        from treatytl.store.decoded import freeze  # noqa: PLC0415
        from treatytl.store.document import read_document  # noqa: PLC0415

        source = root / "events.yaml"
        timeline = decode(read_contents(read_document(str(source))))
        target = decoded_path()
        target.write_bytes(freeze(timeline, source.read_bytes()))
        build_data["artifacts"].append(target.relative_to(root.resolve()).as_posix())
