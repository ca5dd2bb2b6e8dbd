"""Pure parts of grading: what was written, by one or by two at once, and how long work waits."""
