"""Which fields of the vendor's models occur in an example."""

from __future__ import annotations

from typing import Any, get_args

from pydantic import BaseModel

from check_values import is_model

Field = tuple[type[BaseModel], str]


class FieldCoverage:
    """Collects the fields that values have, out of all fields that some models declare at any depth."""

    def __init__(self, annotations: list[Any]) -> None:
        self.declared: set[Field] = set()
        self.used: set[Field] = set()
        for annotation in annotations:
            self._declare(annotation)

    def add(self, value: Any) -> None:
        """Counts the fields of a value that a model has validated."""
        if isinstance(value, BaseModel):
            for name in value.model_fields_set & type(value).model_fields.keys():
                self.used.add((type(value), name))
                self.add(getattr(value, name))
        elif isinstance(value, list):
            for each in value:
                self.add(each)

    def _declare(self, annotation: Any) -> None:
        for option in get_args(annotation):
            self._declare(option)
        if not is_model(annotation):
            return
        for name, field in annotation.model_fields.items():
            if (annotation, name) not in self.declared:
                self.declared.add((annotation, name))
                self._declare(field.annotation)
