"""The settings of a test: everything in a folder that is thrown away."""

import os
from pathlib import Path

from app.config import Settings

COURSE = Path(__file__).resolve().parents[1]
SECRET = "only-for-tests-and-long-enough-to-be-accepted"


def test_settings(folder: Path, database_url: str, **changes: object) -> Settings:
    """Return settings for an app whose data lies in this folder."""
    values: dict[str, object] = {
        "mode": "development",
        "data": folder,
        "content": COURSE,
        "database_url": database_url,
        "secret_key": SECRET,
        "base_url": "http://localhost",
    }
    return Settings.model_validate(values | changes)


test_settings.__test__ = False  # type: ignore[attr-defined]  # its name is not a claim
POSTGRES = os.environ.get("LEERREIS_TEST_POSTGRES_URL", "")
DATABASE = os.environ.get("LEERREIS_TEST_DATABASE", "sqlite")
