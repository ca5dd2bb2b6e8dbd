"""Tables that fit on paper: one with many columns becomes several, each with its first column."""

from collections.abc import Sequence

from app.papers.paper import Grid

SHORT = 26  # letters; a column in which nothing is longer needs little room
MOST_SHORT, MOST_LONG = 6, 3  # columns beside the first
LINE = 92  # letters on a whole line
LONGEST_WORD = 16  # what is longer is hyphenated
MODEST = 60  # letters; a cell of two or three lines
ROOM = 0.75  # of a line that the longest words of a table may take
BOLD = 1.25  # how much wider the letters of heads and names are
BESIDE = 3  # letters of white beside a column


def split(grid: Grid) -> tuple[Grid, ...]:
    """Return a table in parts that fit: first what is short, then the texts."""
    columns = range(1, len(grid.heads))
    if len(columns) <= MOST_LONG or _fits(grid):
        return (grid,)
    short = [at for at in columns if _longest(grid, at) <= SHORT]
    long = [at for at in columns if at not in short]
    groups = [*_groups(short, MOST_SHORT), *_groups(long, MOST_LONG)]
    return tuple(_only(grid, (0, *group)) for group in groups)


def widths(grid: Grid) -> tuple[int, ...]:
    """Return how many letters each column has room for: its longest word, and more where needed."""
    least = [min(_longest_word(grid, at), LONGEST_WORD) + BESIDE for at in range(len(grid.heads))]
    more = [max(_typical(grid, at) + BESIDE - least[at], 0) for at in range(len(grid.heads))]
    room = max(LINE - sum(least), 0)
    given = min(room / (sum(more) or 1), 1)
    taken = [few + given * wish for few, wish in zip(least, more, strict=True)]
    rest = max(LINE - sum(taken), 0) / sum(taken)
    return tuple(round(width * (1 + rest)) for width in taken)


def _fits(grid: Grid) -> bool:
    """Whether one column more fits: no long text in any, and room for the longest words of all."""
    least = sum(min(_longest_word(grid, at), LONGEST_WORD) for at in range(len(grid.heads)))
    is_modest = all(_longest(grid, at) <= MODEST for at in range(1, len(grid.heads)))
    return is_modest and len(grid.heads) <= MOST_LONG + 2 and least <= LINE * ROOM


def _groups(columns: Sequence[int], most: int) -> list[Sequence[int]]:
    """Deal columns out over as few tables as possible, about as many to each."""
    if not columns:
        return []
    count = -(-len(columns) // most)
    size = -(-len(columns) // count)
    return [columns[at : at + size] for at in range(0, len(columns), size)]


def _only(grid: Grid, columns: Sequence[int]) -> Grid:
    dealt = (tuple(row[at] for at in columns) for row in grid.rows)
    rows = tuple(row for row in dealt if any(row[1:]))
    return Grid(grid.caption, tuple(grid.heads[at] for at in columns), rows)


def _longest(grid: Grid, at: int) -> int:
    return max((len(row[at]) for row in grid.rows), default=0)


def _longest_word(grid: Grid, at: int) -> int:
    """Return the letters of the longest word of a column; heads and names are bold, so wider."""
    cells = [row[at] for row in grid.rows]
    bold = [grid.heads[at], *(cells if at == 0 else ())]
    wide = max((len(word) for cell in bold for word in cell.split()), default=0)
    return max(round(wide * BOLD), *(len(word) for cell in cells for word in cell.split()), 0)


def _typical(grid: Grid, at: int) -> int:
    """Return how long the texts in a column mostly are; less where there often is none."""
    told = sorted(min(len(row[at]), LINE) for row in grid.rows if row[at])
    if not told:
        return 0
    return round(told[len(told) * 3 // 4] * (1 + len(told) / len(grid.rows)) / 2)
