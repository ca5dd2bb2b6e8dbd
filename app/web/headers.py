"""What the browser is told about every answer."""

from flask import Flask, Response, request

from app.config import Settings

CSP = (
    "default-src 'self'; base-uri 'none'; form-action 'self'; "
    "frame-ancestors 'none'; object-src 'none'"
)
HEADERS = {
    "Content-Security-Policy": CSP,
    "X-Content-Type-Options": "nosniff",
    # not no-referrer: over https, Flask-WTF compares the referrer before it trusts a form
    "Referrer-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
YEAR = 365 * 24 * 3600


def init_headers(app: Flask, settings: Settings) -> None:
    """Set the security headers on everything the app answers."""
    headers = dict(HEADERS)
    if settings.is_https:
        headers["Strict-Transport-Security"] = f"max-age={YEAR}; includeSubDomains"

    def protect(response: Response) -> Response:
        # asking for a header that is not there is slow, so once for all of them
        given = {name.lower(): value for name, value in response.headers}
        for name, value in headers.items():
            if name.lower() not in given:
                response.headers.add(name, value)
        # every page may be personal: no cache, here or on the way, may keep it
        if "public" not in given.get("cache-control", "") and request.endpoint != "static":
            response.headers["Cache-Control"] = "no-store"
        return response

    app.after_request(protect)
