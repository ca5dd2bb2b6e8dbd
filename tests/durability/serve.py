"""`./leerreis serve` of this checkout, without preparing it first: what the tests kill."""

import os
import sys

from launcher.checkout import this_checkout
from launcher.errors import RefusedError
from launcher.serve import serve

if __name__ == "__main__":
    try:
        sys.exit(serve(this_checkout(), dict(os.environ)))
    except RefusedError as refusal:
        sys.exit(str(refusal))
