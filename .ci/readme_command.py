"""Print README's nth set-up command: the lines after `$ ` in the nth console block under "Two commands"."""

import re
import sys
from pathlib import Path

text = Path("README.md").read_text(encoding="utf-8")
section = text.split("## Two commands", 1)[1].split("\n## ", 1)[0]
blocks = re.findall(r"```console\n(.*?)```", section, re.DOTALL)
commands = [
    "\n".join(line[2:] for line in block.splitlines() if line.startswith(("$ ", "> "))) for block in blocks
]
sys.stdout.write(commands[int(sys.argv[1]) - 1] + "\n")
