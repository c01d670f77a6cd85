"""Parses examples with the models of `koomap.py`, and prints them as the models serialize them.

The file in argv contains `[[name of the model, example], ...]`. The output has the same form. Fails if an example does
not match its model.
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
