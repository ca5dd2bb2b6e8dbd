"""Pure parts of exercises: what was sent, what clashed, what was seen, how values read."""
