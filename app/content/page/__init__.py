"""A text that is being turned into a page: what it may point at, and what was found in it."""
