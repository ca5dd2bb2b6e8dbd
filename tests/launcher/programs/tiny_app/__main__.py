import json
import os
import signal
import sys
from pathlib import Path

command = sys.argv[1]
data = Path(os.environ["LEERREIS_DATA"]) if "LEERREIS_DATA" in os.environ else Path("var")
ready = {
    "host": "127.0.0.1",
    "port": int(os.environ.get("LEERREIS_PORT", "8000")),
    "data": str(data),
    "web_workers": 2,
    "web_threads": 2,
}
if command == "worker":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    while True:
        signal.pause()
elif (data / "broken").exists():
    sys.exit("De cursus is kapot.")
elif command == "ready":
    print(json.dumps(ready))
elif command == "demo":
    accounts = [["noor@oudeveen.example", "deelnemer"]]
    print("Er is iets gedaan.")
    print(json.dumps({**ready, "accounts": accounts, "password": "klantreis"}))
else:
    print("gekregen:", *sys.argv[1:], Path.cwd())
    sys.exit(7)
