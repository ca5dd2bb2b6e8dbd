"""Documents to take along: what stands in them, and how they are written. Pure."""
