"""Reads examples through the models of `koomap.py` and prints them as the models write them again.

The file in argv has `[[name of the model, example], ...]`; so has what is printed. It fails at an example that fits no model.
"""

import json
import sys
from typing import Any

import koomap


def through(name: str, example: Any) -> Any:
    model = getattr(koomap, name).model_validate(example)
    return model.model_dump(mode="json", by_alias=True, exclude_unset=True)


with open(sys.argv[1], encoding="utf-8") as file:
    print(json.dumps([[name, through(name, example)] for name, example in json.load(file)]))
