"""Adapter of openapi-python-client."""

import importlib
import inspect
import pkgutil
from datetime import datetime
from enum import Enum
from typing import Any, get_args, get_origin

import httpx
import koomap
import koomap.api
from drive import arguments, same

modules = {
    name.split(".")[-1]: name
    for _, name, package in pkgutil.walk_packages(koomap.api.__path__, "koomap.api.")
    if not package
}


def connect(url: str, token: str | None, access_key: httpx.Auth | None) -> Any:
    options: dict[str, Any] = {"base_url": url, "timeout": httpx.Timeout(10)}
    client = (
        koomap.AuthenticatedClient(**options, token=token, prefix="", auth_header_name="X-Auth-Token")
        if token
        else koomap.Client(**options, httpx_args={"auth": access_key})
    )

    def make(call: dict[str, Any]) -> dict[str, Any]:
        module = importlib.import_module(modules[same(call["operation"], modules)])
        signature = inspect.signature(module.sync_detailed)
        parameters = signature.parameters
        given = arguments(call, parameters)
        if "body" in call:
            given["body"] = call["body"]
        given = {name: decode(parameters[name].annotation, value) for name, value in given.items()}
        response = module.sync_detailed(client=client, **given)
        parsed: Any = response.parsed
        report = {"type": str(get_args(signature.return_annotation)[0])}
        if response.status_code < 300:
            return report | {"answer": encode(parsed)}
        code = parsed.error.code if hasattr(parsed, "error") else parsed.error_code
        return report | {"status": response.status_code, "code": code}

    return make


def decode(annotation: Any, value: Any) -> Any:
    """Convert a JSON value to the declared type of a parameter."""
    for option in [annotation, *get_args(annotation)]:
        if get_origin(option) is list:
            return [decode(get_args(option)[0], item) for item in value]
        if hasattr(option, "from_dict"):
            return option.from_dict(value)
        if option is datetime:
            return datetime.fromisoformat(value)
        if isinstance(option, type) and issubclass(option, Enum):
            return option(value)
    return value


def encode(value: Any) -> Any:
    if isinstance(value, list):
        return [encode(item) for item in value]
    return value.to_dict() if hasattr(value, "to_dict") else value
