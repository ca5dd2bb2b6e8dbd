"""The real supervisor around the tiny programs."""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[3]))

from launcher import health
from launcher.errors import RefusedError
from launcher.service import Service
from launcher.supervise import Supervisor, Watch

port, folder = int(sys.argv[1]), Path(sys.argv[2])
here = Path(__file__).parent
python = [sys.executable, "-I", "-S"]
missing = "no-such-program.py" if (folder / "broken").exists() else "web.py"
command = [*python, str(here / missing), str(port), str(folder)]
log = folder / "log" if (folder / "broken").exists() else None
web = Service("Website", command, folder, os.environ, drain=1.0, log=log)
worker = Service("Werkproces", [*python, here / "worker.py", folder], folder, os.environ, drain=5.0)
watch = Watch(
    lambda: health.answers("127.0.0.1", port),
    lambda: print("started", flush=True),
    every=0.1,
)
try:
    sys.exit(Supervisor([web, worker], watch).run())
except RefusedError as refusal:
    sys.exit(str(refusal))
