"""Adapter of openapi-generator's `python`."""

import inspect
import json
from typing import Any

import httpx
import koomap
import urllib3
from drive import arguments, letters, same


def sign_requests(pool: urllib3.PoolManager, access_key: httpx.Auth) -> None:
    """Sign requests just before they are sent. The client has no hook for that."""
    send = pool.urlopen

    def urlopen(method: str, url: str, *others: Any, headers: Any, body: Any = None, **more: Any) -> Any:
        request = httpx.Request(method, url, headers=headers, content=body)
        signed = next(access_key.auth_flow(request)).headers
        headers = {**headers, **{name: signed[name] for name in ("X-Sdk-Date", "Authorization")}}
        return send(method, url, *others, headers=headers, body=body, **more)

    pool.urlopen = urlopen  # type: ignore[method-assign]


def connect(url: str, token: str | None, access_key: Any) -> Any:
    configuration = koomap.Configuration(
        host=url, api_key={"IamToken": token} if token else None, ignore_operation_servers=True
    )
    client = koomap.ApiClient(configuration)
    if access_key:
        sign_requests(client.rest_client.pool_manager, access_key)
    groups = [getattr(koomap, name)(client) for name in dir(koomap) if name.endswith("Api")]

    def make(call: dict[str, Any]) -> dict[str, Any]:
        methods = {name: getattr(group, name) for group in groups for name in dir(group)}
        method = methods[same(call["operation"], methods)]
        signature = inspect.signature(method)
        parameters = signature.parameters
        given = arguments(call, parameters)
        if call.get("mediaType") == "multipart/form-data":
            given |= {same(n, parameters): v for n, v in call["body"].items()}
        elif "body" in call:
            model = getattr(koomap, call["bodyType"], None)
            name = next(n for n in parameters if letters(n) in ("body", letters(call["bodyType"])))
            given[name] = model.from_dict(call["body"]) if model else call["body"]
        try:
            answer = method(**given, _request_timeout=10)
        except koomap.ApiException as error:
            data: Any = error.data
            code = data.error.code if hasattr(data, "error") else data.error_code
            return {
                "status": error.status,
                # The declared type, because a type checker cannot know the actual one.
                "type": str(inspect.signature(koomap.ApiException).parameters["data"].annotation),
                "code": code,
            }
        return {"type": str(signature.return_annotation), "answer": encode(answer)}

    return make


def encode(value: Any) -> Any:
    if isinstance(value, list):
        return [encode(item) for item in value]
    return json.loads(value.to_json()) if hasattr(value, "to_json") else value
