"""Checks of values against the models of the vendor's client."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NamedTuple, get_args, get_origin

from pydantic import BaseModel, TypeAdapter, ValidationError


class Finding(NamedTuple):
    """What is wrong with a request or a response, and where: a path such as `result.file.url`."""

    path: str
    reason: str


def parse_response(payload: Any, annotation: Any) -> tuple[Any, list[Finding]]:
    """Validates the JSON of a response with the client's own model; returns its value and the findings."""
    if annotation is type(None):
        return None, [] if payload is None else [Finding("", "the client expects no body")]
    adapter: TypeAdapter[Any] = TypeAdapter(annotation)
    try:
        value = adapter.validate_python(payload)
    except ValidationError as error:
        return None, validation_findings(error)
    dumped = adapter.dump_python(value, by_alias=True, exclude_unset=True)
    return value, [*unchecked(value, annotation), *changed(payload, dumped)]


def validation_findings(error: ValidationError) -> list[Finding]:
    return [Finding(".".join(map(str, each["loc"])), each["msg"]) for each in error.errors()]


def unchecked(value: Any, annotation: Any, path: str = "") -> Iterator[Finding]:
    """What a model accepts without checking it, at any depth.

    That is every unknown field, and an object that matches only the `Any` in a union of models.
    """
    options = get_args(annotation)
    if isinstance(value, BaseModel):
        model = type(value)
        for name in value.model_extra or {}:
            yield Finding(join(path, name), f"the client's {model.__name__} doesn't know this field")
        for name, field in model.model_fields.items():
            if name in value.model_fields_set:
                yield from unchecked(getattr(value, name), field.annotation, join(path, field.alias or name))
    elif isinstance(value, list):
        # `list[X]` itself, or an option of a union.
        items = [get_args(each)[0] for each in (annotation, *options) if get_origin(each) is list]
        for index, each in enumerate(value):
            yield from unchecked(each, items[0] if items else Any, join(path, str(index)))
    elif isinstance(value, dict) and any(map(is_model, options)):
        yield Finding(path, "matches none of the client's models; the client accepts it as Any")


def changed(expected: Any, actual: Any, path: str = "") -> Iterator[Finding]:
    """Where `actual` lost or changed something of `expected`.

    Null counts as missing: the client never sends it.
    """
    if isinstance(expected, dict) and isinstance(actual, dict):
        for name, value in expected.items():
            yield from changed(value, actual.get(name), join(path, name))
    elif isinstance(expected, list) and isinstance(actual, list) and len(expected) == len(actual):
        for index, value in enumerate(expected):
            yield from changed(value, actual[index], join(path, str(index)))
    elif expected != actual or isinstance(expected, bool) != isinstance(actual, bool):
        yield Finding(path, f"the client turns {json.dumps(expected)} into {json.dumps(actual)}")


def is_model(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)


def join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name
