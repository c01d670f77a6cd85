"""Typed bodies of errors."""

from __future__ import annotations

from typing import Any, TypeVar, overload

from . import ApiError, ApiErrorBody, decode

T = TypeVar("T")


@overload
def error_body(error: ApiError) -> ApiErrorBody | None: ...


@overload
def error_body(error: ApiError, body_type: type[T]) -> T | None: ...


def error_body(error: ApiError, body_type: type[Any] = ApiErrorBody) -> Any:
    """Return the body of an error, or None if it is not of this type.

    KooMap returns an `ApiErrorBody`, IAM an `IamErrorBody`. A proxy may return
    anything; `error.body` has the JSON as received.

    Example:
        try:
            workspace = client.create_common_workspace(request)
        except ApiError as error:
            body = error_body(error)
            if body is None or body.error_code != "KMP.00011105":
                raise
            print("Another workspace has this name.")
    """
    try:
        body = decode(body_type, error.body)
    except (TypeError, ValueError):
        return None
    return body if isinstance(body, body_type) else None
