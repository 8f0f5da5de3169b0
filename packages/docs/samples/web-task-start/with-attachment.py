# @generated from the OpenAPI document by `npm run generate`. Do not edit: change the document and run it again.

import json
import os
import urllib.error
import urllib.request

body = {
    "task": "Download the latest annual report as a PDF",
    "startUrl": "https://reports.example/annual",
    "outputSchema": {"type": "attachment"},
}
request = urllib.request.Request(
    "https://app.intuned.io/api/v1/workspace/123e4567-e89b-12d3-a456-426614174000/web-tasks/start",
    data=json.dumps(body).encode(),
    headers={
        "x-api-key": os.environ["INTUNED_API_KEY"],
        "Content-Type": "application/json",
    },
    method="POST",
)
try:
    with urllib.request.urlopen(request, timeout=60) as response:
        print(json.dumps(json.load(response), indent=2))
except urllib.error.HTTPError as error:
    raise SystemExit(f"{error.code}: {error.read().decode()}")
