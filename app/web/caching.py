"""Pages that are the same for everybody may be kept by browsers and by what stands on the way."""

from flask import make_response, request, session
from flask.typing import ResponseReturnValue

MINUTES_5 = 5 * 60


def for_everybody(answer: ResponseReturnValue) -> ResponseReturnValue:
    """Let an answer be kept for five minutes, unless the visitor brought something of their own.

    Whoever comes without a cookie has no account, no chosen colours and no message waiting.
    """
    response = make_response(answer)
    response.vary.add("Cookie")
    if not request.cookies and not session.modified:
        response.headers["Cache-Control"] = f"public, max-age={MINUTES_5}"
    return response
