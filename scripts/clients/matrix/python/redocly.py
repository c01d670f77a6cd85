"""Adapter of `redocly generate-client --generator python`."""

import inspect
from typing import Any, get_type_hints

import httpx
import koomap
from drive import arguments, same
from koomap.errors import error_body


def connect(url: str, token: str | None, access_key: httpx.Auth | None) -> Any:
    client = koomap.Client(
        url,
        auth={"apiKey": {"IamToken": token}} if token else None,
        http_client=httpx.Client(auth=access_key),
        timeout=10,
    )

    def make(call: dict[str, Any]) -> dict[str, Any]:
        method = getattr(client, same(call["operation"], dir(client)))
        types = get_type_hints(method)
        # The methods have no parameters for individual headers.
        headers = {p["name"]: p["value"] for p in call["parameters"] if p["in"] == "header"}
        others = [p for p in call["parameters"] if p["in"] != "header"]
        given = arguments({"parameters": others}, inspect.signature(method).parameters)
        if "body" in call:
            given["body"] = koomap.decode(types["body"], call["body"])
        try:
            answer = method(**given, headers=headers)
        except koomap.ApiError as error:
            body: Any = error_body(error, getattr(koomap, call["errorType"]))
            code = body.error.code if hasattr(body, "error") else body.error_code
            return {"status": error.status, "type": type(body).__name__, "code": code}
        return {"type": inspect.formatannotation(types["return"]), "answer": koomap.encode(answer)}

    return make
