"""Dates (EDTF, ISO 8601-2), periods and calendars. Pure: it knows nothing of events."""
