"""The smallest useful Typer app: what a start of any Typer program costs."""

import typer

app = typer.Typer()


@app.command()
def main(name: str = "world") -> None:
    """Say hello."""
    print(f"Hello {name}")


app()
