"""From a query to selected events, in order."""
