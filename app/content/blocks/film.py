"""The block for a film, which everyone can also read."""

from types import MappingProxyType
from xml.etree.ElementTree import Element

from app.content.blocks.block import CourseBlock
from app.content.files.kinds import CAPTIONS, FILMS
from app.content.items import Asset
from app.content.page.html import add


class Film(CourseBlock):
    """A film with captions; the text of the block is everything that is said and shown."""

    NAME = "film"
    ARGUMENT_IS = "de titel van de film"
    NEEDS_ARGUMENT = True
    NEEDED = MappingProxyType({"src": "film.mp4", "captions": "film.vtt"})

    def on_create(self, parent: Element) -> Element:
        """Make the player, its title, and a fold for the transcript."""
        figure = add(parent, "figure", class_="lr-film")
        film = self._asset("src", FILMS)
        captions = self._asset("captions", CAPTIONS)
        title = self.opened.argument
        video = add(figure, "video", class_="lr-film__player", preload="metadata")
        video.set("controls", "controls")
        video.set("aria-label", title)
        if film and captions:
            add(video, "source", src=film.url, type=film.media_type)
            track = add(video, "track", kind="captions", srclang="nl", label="Nederlands")
            track.set("src", captions.url)
            track.set("default", "default")
        add(figure, "figcaption", title)
        fold = add(figure, "details", class_="lr-fold")
        add(fold, "summary", "Lees wat er in de film gezegd en getoond wordt")
        return figure

    def on_add(self, block: Element) -> Element:
        """Say where the transcript goes."""
        return block[-1]

    def _asset(self, option: str, kinds: dict[str, tuple[str, int]]) -> Asset | None:
        name = self.opened.options.get(option)
        return self.page.asset(name, kinds, self.opened.line) if name else None
