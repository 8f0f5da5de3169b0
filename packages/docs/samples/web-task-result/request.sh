#!/bin/sh
# @generated from the OpenAPI document by `npm run generate`. Do not edit: change the document and run it again.

curl 'https://app.intuned.io/api/v1/workspace/123e4567-e89b-12d3-a456-426614174000/web-tasks/wt_123/result' \
  --header "x-api-key: $INTUNED_API_KEY"
