"""Everything that is drawn: plain values in, SVG and its table out. Pure: no web, no database."""
