"""Events files to a `Timeline` and back: YAML with places, JSON, JSON Lines, CSV."""
