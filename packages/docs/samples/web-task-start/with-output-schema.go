// Code generated from the OpenAPI document by `npm run generate`. DO NOT EDIT.

//go:build ignore

package main

import (
	"fmt"
	"io"
	"log"
	"net/http"
	"os"
	"strings"
	"time"
)

func main() {
	body := strings.NewReader(`{
  "task": "Scrape YC companies from batch S24",
  "outputSchema": {
    "type": "array",
    "items": {
      "type": "object",
      "required": ["name"],
      "properties": {
        "name": {"type": "string"},
        "url": {"type": "string", "format": "uri"}
      }
    }
  }
}`)
	request, err := http.NewRequest(http.MethodPost, "https://app.intuned.io/api/v1/workspace/123e4567-e89b-12d3-a456-426614174000/web-tasks/start", body)
	if err != nil {
		log.Fatal(err)
	}
	request.Header.Set("x-api-key", os.Getenv("INTUNED_API_KEY"))
	request.Header.Set("Content-Type", "application/json")

	client := &http.Client{Timeout: time.Minute}
	response, err := client.Do(request)
	if err != nil {
		log.Fatal(err)
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	if err != nil {
		log.Fatal(err)
	}
	if response.StatusCode >= 300 {
		log.Fatalf("%s: %s", response.Status, answer)
	}
	fmt.Println(string(answer))
}
