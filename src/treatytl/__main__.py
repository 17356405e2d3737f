"""`python -m treatytl`."""

from treatytl.cli import main

main()
