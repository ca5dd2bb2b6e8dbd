"""Files that people add: known by their content, made harmless, kept on disk by their hash."""

from app.uploads.errors import UploadError
from app.uploads.pictures import redrawn
from app.uploads.reading import Upload, read_file, read_picture
from app.uploads.shelf import Shelf, digest_of

__all__ = ["Shelf", "Upload", "UploadError", "digest_of", "read_file", "read_picture", "redrawn"]
