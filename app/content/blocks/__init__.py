"""The blocks of a lesson, `/// tip` and the like: one file per shape, and how they are read."""
