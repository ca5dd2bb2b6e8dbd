"""Publishing a course: read everything, check everything, switch one pointer."""

from pathlib import Path

from app.content.course import Course
from app.content.reading import read_course
from app.content.store import compile_to, switch


def publish(root: Path, folder: Path) -> Course:
    """Make the files below `root` the course that is given; a broken course changes nothing."""
    course = read_course(root)
    compile_to(course, root, folder)
    switch(folder, course.version)
    return course
