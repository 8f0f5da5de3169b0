"""Drives the vendor's client (`intuned-client`) against a mock of our spec.

Reads a plan (`plan-calls.ts`) from standard input and writes a JSON object a line to standard output: `call`
for each call of an operation, then `models` for the operation. Findings are data: the exit code is 0 unless
the driver itself fails.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from typing import Any, get_args, get_type_hints

import httpx
from intuned_client import IntunedClient, models
from intuned_client.exceptions import ApiError
from pydantic import BaseModel, TypeAdapter, ValidationError

from check_values import Finding, changed, is_model, parse_response, unchecked, validation_findings
from field_coverage import FieldCoverage

TIMEOUT_SECONDS = 30

Method = Callable[..., Any]
Json = dict[str, Any]


class RecordingClient(httpx.Client):
    """An HTTP client that requests one example of the mock and keeps the last response."""

    def __init__(self) -> None:
        # The environment's proxies are for other hosts.
        super().__init__(timeout=TIMEOUT_SECONDS, trust_env=False, event_hooks={"response": [self._record]})
        self.last: httpx.Response | None = None

    def prefer(self, status: int, example: str | None) -> None:
        self.last = None
        self.headers["Prefer"] = f"code={status}" if example is None else f"code={status}, example={example}"

    def _record(self, response: httpx.Response) -> None:
        response.read()
        self.last = response


def main() -> None:
    plan = json.load(sys.stdin)
    complete_models()
    with RecordingClient() as http:
        client = IntunedClient(
            api_key=plan["apiKey"], workspace_id=plan["workspaceId"], base_url=plan["baseUrl"], client=http
        )
        for operation in plan["operations"]:
            method = find_method(client, operation["method"])
            arguments = {snake_case(name): value for name, value in operation["arguments"].items()}
            coverage = FieldCoverage([body_model(method), get_type_hints(method)["return"]])
            for call in operation["calls"]:
                write("call", operation, call=call, **run_call(http, method, arguments, call, coverage))
            write(
                "models",
                operation,
                agreeWithFacts=facts_of(method) == operation["facts"],
                fields={"accepted": len(coverage.used), "total": len(coverage.declared)},
            )


def complete_models() -> None:
    """Resolves the types of all fields: until its first use, a model names later models only."""
    for each in vars(models.generated).values():
        if is_model(each) and each is not BaseModel:
            each.model_rebuild()


def find_method(client: IntunedClient, path: str) -> Method:
    target: Any = client
    for name in path.split("."):
        target = getattr(target, snake_case(name))
    method: Method = target
    return method


def run_call(
    http: RecordingClient, method: Method, arguments: Json, call: Json, coverage: FieldCoverage
) -> Json:
    """Calls the client once; returns the findings, and whether the client refused the response's status."""
    findings: list[Finding] = []
    model = body_model(method)
    example = None if call["request"] is None else call["request"]["value"]
    is_refused = False
    http.prefer(call["status"], call["example"])
    try:
        if model is not None:
            arguments = {**arguments, "body": model.model_validate(example)}
            findings += unchecked(arguments["body"], model)
            coverage.add(arguments["body"])
        method(**arguments)
    except ValidationError as error:
        # Nothing was sent: it is the request's body. Otherwise it is the response, which is validated below.
        findings += validation_findings(error) if http.last is None else []
    except ApiError as error:
        is_refused = error.status_code == call["status"]
    if http.last is None:
        response = [Finding("", "not requested, because the client refused the request")]
        return {"request": as_json(findings), "response": as_json(response), "isRefused": False}
    sent = http.last.request.content
    findings += [
        *check_status(http.last, call["status"]),
        *changed(example, json.loads(sent) if sent else None),
    ]
    if http.last.status_code != call["status"]:
        response = [Finding("", "not returned, because the mock refused the request")]
    else:
        payload = json.loads(http.last.content) if http.last.content else None
        value, response = parse_response(payload, get_type_hints(method)["return"])
        coverage.add(value)
    return {"request": as_json(findings), "response": as_json(response), "isRefused": is_refused}


def check_status(response: httpx.Response, status: int) -> list[Finding]:
    """What the mock has against a request."""
    violations = response.headers.get("sl-violations")
    if response.status_code == status and violations is None:
        return []
    return [
        Finding("", f"the mock returned {response.status_code}, not {status}: {violations or response.text}")
    ]


def body_model(method: Method) -> type[BaseModel] | None:
    """The model of a method's `body`, which is typed as a union of the model and a dictionary."""
    return next(filter(is_model, get_args(get_type_hints(method).get("body"))), None)


def facts_of(method: Method) -> Json:
    """The JSON Schemas of a method's models, as `openapi/facts/operations.json` has them."""
    body, result = body_model(method), get_type_hints(method)["return"]
    return {
        "request": None if body is None else without_titles(TypeAdapter(body).json_schema()),
        "response": None if result is type(None) else without_titles(TypeAdapter(result).json_schema()),
    }


def without_titles(schema: Any) -> Any:
    """A schema without the titles that pydantic makes of names; a property may be called `title`."""
    if isinstance(schema, list):
        return [without_titles(each) for each in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        key: {name: without_titles(each) for name, each in value.items()}
        if key in ("properties", "$defs")
        else without_titles(value)
        for key, value in schema.items()
        if key != "title"
    }


def snake_case(name: str) -> str:
    return re.sub("[A-Z]", lambda match: f"_{match[0].lower()}", name)


def as_json(findings: list[Finding]) -> list[Json]:
    return [finding._asdict() for finding in findings]


def write(kind: str, operation: Json, **result: Any) -> None:
    print(json.dumps({"type": kind, "operationId": operation["operationId"], **result}), flush=True)


if __name__ == "__main__":
    main()
