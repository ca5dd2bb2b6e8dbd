"""Reading a course: all files are read, everything is checked, then there is a course or a list."""

from app.content.reading.whole import read_course

__all__ = ["read_course"]
