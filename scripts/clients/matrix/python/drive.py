"""Calls every operation with the client of the adapter in argv, and prints a line of JSON for each call.

The adapter has `connect(url, token, access_key)`, where one of the credentials is None. It returns a function that
makes a call and returns the properties of the report that describe the result.
"""

import importlib
import json
import os
import sys
from collections.abc import Callable, Iterable
from typing import Any

from sign import AccessKey


def letters(name: str) -> str:
    return "".join(c for c in name.lower() if c.isalnum())


def same(name: str, names: Iterable[str]) -> str:
    """Find a name as the client spells it."""
    for other in names:
        if letters(other) == letters(name):
            return other
    raise LookupError(f"The client has no {name}")


def arguments(call: dict[str, Any], names: Iterable[str]) -> dict[str, Any]:
    """Return the parameters of a call under the names that the method gives them."""
    names = list(names)
    return {same(p["name"], names): p["value"] for p in call["parameters"]}


def main() -> None:
    env = os.environ
    connect = importlib.import_module(sys.argv[1]).connect
    access_key = AccessKey(env["KOOMAP_AK"], env["KOOMAP_SK"])
    clients: dict[str, Callable[[Any], dict[str, Any]]] = {
        "answers": connect(env["KOOMAP_ANSWERS"], env["KOOMAP_TOKEN"], None),
        "errors": connect(env["KOOMAP_ERRORS"], env["KOOMAP_TOKEN"], None),
        "signed": connect(env["KOOMAP_SIGNED"], None, access_key),
        "paths": connect(env["KOOMAP_PATHS"], env["KOOMAP_TOKEN"], None),
    }
    with open(env["KOOMAP_CALLS"], encoding="utf-8") as file:
        calls = json.load(file)
    for call in calls:
        for mode in call["modes"]:
            report = {"mode": mode, "operation": call["operation"]}
            try:
                report |= clients[mode](call)
            except Exception as error:
                report["failure"] = f"{type(error).__name__}: {error}"
            print(json.dumps(report))


if __name__ == "__main__":
    main()
