import type { WebTaskStarted } from "@intuned/client";
import { createFetchClient, type PlainEnums } from "@intuned/client/openapi-fetch";
import type { paths } from "@intuned/types";
import createClient from "openapi-fetch";
import { expectTypeOf, test } from "vitest";

const workspaceId = "123e4567-e89b-12d3-a456-426614174000";
const bare = createClient<paths>({ baseUrl: "http://127.0.0.1:9" });
const ours = createFetchClient();

test("openapi-fetch takes paths: right calls compile, others don't", () => {
  const calls = () => [
    bare.POST("/{workspaceId}/web-tasks/start", {
      params: { path: { workspaceId } },
      body: { task: "Find it" },
    }),
    // @ts-expect-error the task is missing
    bare.POST("/{workspaceId}/web-tasks/start", { params: { path: { workspaceId } }, body: {} }),
    bare.POST("/{workspaceId}/web-tasks/start", {
      params: { path: { workspaceId } },
      // @ts-expect-error a model that the spec doesn't list
      body: { task: "Find it", model: "gpt" },
    }),
    // @ts-expect-error the body is missing
    bare.POST("/{workspaceId}/web-tasks/start", { params: { path: { workspaceId } } }),
    // @ts-expect-error a path that has no GET
    bare.GET("/{workspaceId}/web-tasks/start", { params: { path: { workspaceId } } }),
    // @ts-expect-error no such path
    bare.GET("/{workspaceId}/web-tasks", { params: { path: { workspaceId } } }),
    // @ts-expect-error the workspace is missing
    bare.GET("/{workspaceId}/web-tasks/{webTaskId}/result", { params: { path: { webTaskId: "wt_123" } } }),
    bare.GET("/{workspaceId}/projects/{projectName}/jobs/{jobId}/runs", {
      params: { path: { workspaceId, projectName: "p", jobId: "j" }, query: { pageSize: "10" } },
    }),
    bare.GET("/{workspaceId}/projects/{projectName}/jobs/{jobId}/runs", {
      // @ts-expect-error a query parameter is text
      params: { path: { workspaceId, projectName: "p", jobId: "j" }, query: { pageSize: 10 } },
    }),
  ];
  expectTypeOf(calls).toBeFunction();
});

test("createFetchClient doesn't need the workspace, and refuses what openapi-fetch refuses", () => {
  const calls = () => [
    ours.POST("/{workspaceId}/web-tasks/start", {
      body: { task: "Find it" },
      timeoutMs: 1_000,
      retry: false,
    }),
    ours.GET("/{workspaceId}/web-tasks/{webTaskId}/result", { params: { path: { webTaskId: "wt_123" } } }),
    ours.GET("/{workspaceId}/web-tasks/{webTaskId}/result", {
      params: { path: { workspaceId, webTaskId: "wt_123" } },
    }),
    ours.request("delete", "/{workspaceId}/projects/{projectName}/jobs/{jobId}", {
      params: { path: { projectName: "p", jobId: "j" } },
    }),
    // @ts-expect-error the task is missing
    ours.POST("/{workspaceId}/web-tasks/start", { body: {} }),
    // @ts-expect-error the task's id is missing
    ours.GET("/{workspaceId}/web-tasks/{webTaskId}/result", { params: { path: { workspaceId } } }),
    // @ts-expect-error all parameters are missing
    ours.GET("/{workspaceId}/web-tasks/{webTaskId}/result"),
    // @ts-expect-error a path that has no PUT
    ours.PUT("/{workspaceId}/web-tasks/start", { body: { task: "Find it" } }),
    ours.POST("/{workspaceId}/web-tasks/start", {
      // @ts-expect-error a workspace is text
      params: { path: { workspaceId: 1 } },
      body: { task: "Find it" },
    }),
  ];
  expectTypeOf(calls).toBeFunction();
});

test("a response narrows: data or error, then the status of a web task, then its outcome", () => {
  const read = async () => {
    const started = await ours.POST("/{workspaceId}/web-tasks/start", { body: { task: "Find it" } });
    if (started.error !== undefined) {
      expectTypeOf(started.data).toEqualTypeOf<undefined>();
      expectTypeOf(started.error.code).toBeString();
      return;
    }
    expectTypeOf(started.data).toEqualTypeOf<{ webTaskId: string; status: string }>();
    const { data } = await ours.GET("/{workspaceId}/web-tasks/{webTaskId}/result", {
      params: { path: { webTaskId: started.data.webTaskId } },
    });
    if (data?.status !== "completed") {
      // @ts-expect-error only a completed task has an outcome
      data?.outcome;
      return;
    }
    if (data.outcome === "success")
      expectTypeOf(data.result?.type).toEqualTypeOf<"inline" | "file" | undefined>();
    // @ts-expect-error a failed task has no result
    else data.result;
    const jobs = await ours.GET("/{workspaceId}/projects/{projectName}/jobs", {
      params: { path: { projectName: "p" } },
    });
    expectTypeOf(jobs.data).toExtend<readonly object[] | undefined>();
    const deleted = await ours.DELETE("/{workspaceId}/projects/{projectName}/jobs/{jobId}", {
      params: { path: { projectName: "p", jobId: "j" } },
    });
    expectTypeOf(deleted.data).toEqualTypeOf<undefined>();
  };
  expectTypeOf(read).toBeFunction();
});

test("a bare client reads open enums as text with PlainEnums", () => {
  const plain = createClient<PlainEnums<paths>>();
  const read = async () => {
    const { data } = await plain.POST("/{workspaceId}/web-tasks/start", {
      params: { path: { workspaceId } },
      body: { task: "Find it" },
    });
    expectTypeOf(data).toEqualTypeOf<{ webTaskId: string; status: string } | undefined>();
  };
  expectTypeOf(read).toBeFunction();
});

test("each status has its own type in paths", () => {
  type Start = paths["/{workspaceId}/web-tasks/start"]["post"];
  expectTypeOf<Start["responses"][200]["content"]["application/json"]>().toEqualTypeOf<WebTaskStarted>();
  expectTypeOf<Start["parameters"]["query"]>().toEqualTypeOf<undefined>();
  expectTypeOf<paths["/{workspaceId}/web-tasks/start"]["get"]>().toEqualTypeOf<undefined>();
});
