"""The same document in OpenDocument, to go on writing in: text (ODT) and tables (ODS).

Written by hand: the libraries for it bring their own styles, know no language and no header rows,
and take a second for what this does in milliseconds.
"""

from app.papers.odf.ods import write_ods
from app.papers.odf.odt import write_odt

__all__ = ["write_ods", "write_odt"]
