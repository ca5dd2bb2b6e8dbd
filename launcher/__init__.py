"""Makes the surroundings that Leerreis needs, starts it and keeps it running; standard library."""
