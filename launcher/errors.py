"""What the launcher can refuse: always one Dutch sentence that says what to do."""


class RefusedError(Exception):
    """The command cannot go on; the message is for the person at the terminal."""

    exit_code = 1


class WrongUseError(RefusedError):
    """The command was typed in a way that means nothing."""

    exit_code = 2
