"""What a web server runs."""

import gc

from app import create_app
from app.config import read_settings
from app.ui.assets import STATIC
from app.web.static import serve_static

app = create_app(read_settings())
serve_static(app, STATIC)
# What is loaded now lives as long as the process: the collector need not look at it again.
gc.collect()
gc.freeze()
