"""Signs requests with an access key (AK/SK) instead of a token."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Generator
from datetime import datetime, timezone
from urllib.parse import quote

import httpx

_ALGORITHM = "SDK-HMAC-SHA256"

# Set by httpx itself, and possibly changed by a proxy.
_UNSIGNED = {
    "accept",
    "accept-encoding",
    "authorization",
    "connection",
    "content-length",
    "user-agent",
}


class AccessKey(httpx.Auth):
    """An access key of Huawei Cloud, which signs every request of an httpx client.

    Every operation that takes a token also accepts a signature.

    Args:
        ak: Access key ID, which is sent with every request.
        sk: Secret access key, which signs requests and is never sent.
        security_token: Security token of a temporary access key.

    Raises:
        ValueError: If `ak` or `sk` is empty.

    Example:
        http_client = httpx.Client(auth=AccessKey(ak, sk))
        client = koomap.Client(http_client=http_client)
    """

    requires_request_body = True

    def __init__(self, ak: str, sk: str, security_token: str | None = None) -> None:
        if not ak or not sk:
            raise ValueError("An AccessKey requires an ID (ak) and a secret (sk).")
        self._ak = ak
        self._sk = sk
        self._security_token = security_token

    def auth_flow(
        self, request: httpx.Request
    ) -> Generator[httpx.Request, httpx.Response, None]:
        """Sign each request just before sending it; signatures expire in 15 minutes."""
        self.sign(request, datetime.now(timezone.utc))
        yield request

    def sign(self, request: httpx.Request, time: datetime) -> None:
        """Set X-Sdk-Date and Authorization on a request whose body has been read."""
        date = time.astimezone(timezone.utc).strftime("%Y%m%dT%H%M%SZ")
        request.headers["X-Sdk-Date"] = date
        if self._security_token:
            request.headers["X-Security-Token"] = self._security_token

        headers = {
            name: value.strip()
            for name, value in sorted(request.headers.items())
            if name not in _UNSIGNED
        }
        names = ";".join(headers)
        canonical = "\n".join(
            [
                request.method,
                # Always signed with a trailing slash, even if the request has none.
                quote(request.url.path.rstrip("/") + "/"),
                # Sorted before encoding, which differs from sorting afterwards.
                "&".join(
                    f"{quote(name, safe='')}={quote(value, safe='')}"
                    for name, value in sorted(request.url.params.multi_items())
                ),
                *(f"{name}:{value}" for name, value in headers.items()),
                "",
                names,
                hashlib.sha256(request.content).hexdigest(),
            ]
        )
        digest = hashlib.sha256(canonical.encode()).hexdigest()
        signature = hmac.new(
            self._sk.encode(),
            f"{_ALGORITHM}\n{date}\n{digest}".encode(),
            hashlib.sha256,
        ).hexdigest()
        request.headers["Authorization"] = (
            f"{_ALGORITHM} Access={self._ak}, SignedHeaders={names}, Signature={signature}"
        )
