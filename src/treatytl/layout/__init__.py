"""Geometry of drawn timelines: lines of styled text, cell widths, lanes, scales. Data in, data out."""
