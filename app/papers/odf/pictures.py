"""Pictures as every office program shows them: of drawings and photos PNG or JPEG."""

from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from app.papers.letters import known_letters, printable
from app.papers.paper import Photo
from app.papers.setting import known_fonts

PPI = 144
QUALITY = 88
PROGRAM = b'#set page(width: auto, height: auto, margin: 0pt)\n#image("picture.svg")\n'


class Sized(NamedTuple):
    """A picture and how many pixels it has."""

    content: bytes
    suffix: str
    width: int
    height: int

    @property
    def media_type(self) -> str:
        """What kind of picture it is."""
        return f"image/{self.suffix}"

    def fitted(self, most: tuple[float, float]) -> tuple[float, float]:
        """Return how wide and high it is when it fits in a frame."""
        scale = min(most[0] / self.width, most[1] / self.height)
        return self.width * scale, self.height * scale


def rendered(svg: str, fonts: Path) -> Sized:
    """Return a drawing as PNG: in our own letters, which the reader need not have."""
    import typst  # noqa: PLC0415 - only who makes a document needs it

    with TemporaryDirectory(prefix="leerreis-") as name:
        folder = Path(name)
        (folder / "picture.svg").write_text(printable(svg, known_letters(fonts)), encoding="utf-8")
        (folder / "picture.typ").write_bytes(PROGRAM)
        content = typst.compile(
            folder / "picture.typ",
            root=folder,
            font_paths=known_fonts(fonts),
            format="png",
            ppi=PPI,
        )
    return _sized(content, "png")


def photographed(photo: Photo) -> Sized:
    """Return a photo as JPEG; what can be seen through becomes white."""
    from PIL import Image  # noqa: PLC0415

    image = Image.open(BytesIO(photo.content)).convert("RGBA")
    ground = Image.new("RGBA", image.size, "white")
    ground.alpha_composite(image)
    written = BytesIO()
    ground.convert("RGB").save(written, "JPEG", quality=QUALITY)
    return Sized(written.getvalue(), "jpeg", *image.size)


def _sized(content: bytes, suffix: str) -> Sized:
    from PIL import Image  # noqa: PLC0415

    with Image.open(BytesIO(content)) as image:
        return Sized(content, suffix, *image.size)
