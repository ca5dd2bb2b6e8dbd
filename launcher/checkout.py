"""Where everything stands in a checkout."""

from dataclasses import dataclass
from pathlib import Path

RUNTIME_LOCK = "requirements.lock"
CHECK_LOCK = "requirements-check.lock"


@dataclass(frozen=True)
class Checkout:
    """One copy of the project on disk."""

    root: Path

    @property
    def venv(self) -> Path:
        """The folder with the Python packages."""
        return self.root / ".venv"

    @property
    def python(self) -> Path:
        """The Python that has those packages."""
        return self.venv / "bin" / "python"

    @property
    def log(self) -> Path:
        """All that the installers said, for when something went wrong."""
        return self.root / "var" / "setup.log"

    @property
    def frontend(self) -> Path:
        """The sources of styles and scripts."""
        return self.root / "frontend"

    @property
    def static(self) -> Path:
        """What is built from them."""
        return self.root / "app" / "ui" / "static"

    @property
    def translations(self) -> Path:
        """The catalogues, one folder per language."""
        return self.root / "app" / "i18n" / "translations"


def this_checkout() -> Checkout:
    """Return the checkout that this launcher is part of."""
    return Checkout(Path(__file__).resolve().parent.parent)
