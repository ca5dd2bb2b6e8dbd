"""The files that learners get: pictures, films and worksheets, each with its hash."""

import hashlib
from collections.abc import Mapping
from pathlib import PurePosixPath

from app.content.files.kinds import MEDIA
from app.content.files.pictures import Size, UnusablePictureError, picture_size
from app.content.files.tree import Tree
from app.content.items import Asset
from app.content.problems import Problems, Spot, near

_HASH_LENGTH = 16
_CHUNK = 1024 * 1024


class Shelf:
    """Hands out the files of a course that a text asks for, and remembers which."""

    def __init__(self, tree: Tree, problems: Problems) -> None:
        self._tree = tree
        self._problems = problems
        self._assets: dict[str, Asset] = {}

    @property
    def assets(self) -> tuple[Asset, ...]:
        """Every file that some text asked for."""
        return tuple(asset for _name, asset in sorted(self._assets.items()))

    def take(self, spot: Spot, name: str, kinds: Mapping[str, object]) -> Asset | None:
        """Return a file beside the text that asks for it, or report why that cannot be."""
        folder = spot.file.rpartition("/")[0]
        known = {n.rpartition("/")[2]: n for n in self._tree.below(folder)}
        suffix = PurePosixPath(name).suffix
        if name not in known:
            beside = [n for n in known if PurePosixPath(n).suffix in kinds]
            suggestion = near(name, beside) or f"Zet het bestand in de map {folder}."
            self._problems.add(spot, f"Het bestand '{name}' is er niet.", suggestion)
        elif suffix not in kinds:
            message = f"Het bestand '{name}' is hier niet van de goede soort."
            self._problems.add(spot, message, f"Kies een bestand met {', '.join(kinds)}.")
        else:
            return self._asset(known[name])
        return None

    def size(self, spot: Spot, asset: Asset) -> Size | None:
        """Return how large a picture is, or report why it cannot be shown."""
        raw = self._tree.files[asset.source].read_bytes()
        try:
            return picture_size(PurePosixPath(asset.name).suffix, raw)
        except UnusablePictureError as error:
            self._problems.add(Spot(asset.source, place=f"gebruikt in {spot.file}"), str(error))
            return None

    def _asset(self, source: str) -> Asset:
        if source not in self._assets:
            path = self._tree.files[source]
            suffix = PurePosixPath(source).suffix
            with path.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
            self._assets[source] = Asset(
                hash=digest[:_HASH_LENGTH],
                name=path.name,
                media_type=MEDIA[suffix][0],
                size=path.stat().st_size,
                source=source,
            )
        return self._assets[source]
