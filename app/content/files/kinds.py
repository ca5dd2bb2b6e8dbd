"""Which files a course may have, what they are, and how big they may be."""

KILOBYTE = 1024
MEGABYTE = 1024 * KILOBYTE

TEXTS = {".md": 256 * KILOBYTE, ".toml": 256 * KILOBYTE}
PICTURES = {
    ".svg": ("image/svg+xml", 200 * KILOBYTE),
    ".png": ("image/png", 500 * KILOBYTE),
    ".jpg": ("image/jpeg", 500 * KILOBYTE),
    ".jpeg": ("image/jpeg", 500 * KILOBYTE),
    ".webp": ("image/webp", 500 * KILOBYTE),
}
FILMS = {".mp4": ("video/mp4", 200 * MEGABYTE), ".webm": ("video/webm", 200 * MEGABYTE)}
CAPTIONS = {".vtt": ("text/vtt", 256 * KILOBYTE)}
_OFFICE = "application/vnd.openxmlformats-officedocument."
_OPEN = "application/vnd.oasis.opendocument."
DOWNLOADS = {
    ".pdf": ("application/pdf", 25 * MEGABYTE),
    ".docx": (f"{_OFFICE}wordprocessingml.document", 25 * MEGABYTE),
    ".pptx": (f"{_OFFICE}presentationml.presentation", 25 * MEGABYTE),
    ".xlsx": (f"{_OFFICE}spreadsheetml.sheet", 25 * MEGABYTE),
    ".odt": (f"{_OPEN}text", 25 * MEGABYTE),
    ".odp": (f"{_OPEN}presentation", 25 * MEGABYTE),
    ".ods": (f"{_OPEN}spreadsheet", 25 * MEGABYTE),
    ".csv": ("text/csv", MEGABYTE),
    ".txt": ("text/plain", MEGABYTE),
}
MEDIA = PICTURES | FILMS | CAPTIONS | DOWNLOADS


def media_type(suffix: str) -> str | None:
    """Return the media type of a file that learners get, or None when it is not one."""
    known = MEDIA.get(suffix)
    return known[0] if known else None


def size_limit(suffix: str) -> int | None:
    """Return how many bytes a file of this kind may have, or None when the kind is unknown."""
    if suffix in TEXTS:
        return TEXTS[suffix]
    known = MEDIA.get(suffix)
    return known[1] if known else None


def size_in_words(size: int) -> str:
    """Return a size as people read it: 14 kB, 3,2 MB."""
    if size < MEGABYTE:
        return f"{max(1, round(size / KILOBYTE))} kB"
    return f"{size / MEGABYTE:.1f} MB".replace(".", ",")
