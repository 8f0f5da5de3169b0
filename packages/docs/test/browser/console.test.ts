import { type MockServer, startMock } from "@intuned/mock";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { document, resultOperation, startOperation } from "./support/console-operations.js";
import { fixtureSite } from "./support/fixture-site.js";
import { ELSEWHERE, executablePath, openBrowser, openPage, serveSite } from "./support/open-browser.js";
import { allowOrigins, type Served, serve } from "./support/serve.js";

const KEY = "sk-quite-secret-2607";

describe.skipIf(executablePath === undefined)("the console", { timeout: 60_000 }, () => {
  let browser: Browser;
  let mock: MockServer;
  /** Answers a body that the document does not allow. */
  let wrong: Served;
  /** Does not say that pages may read it. */
  let closed: Served;
  let slow: Served;
  let site: Served;
  beforeAll(async () => {
    mock = await startMock({ document });
    wrong = await serve((request, response) => {
      if (allowOrigins(request, response)) return;
      response.setHeader("content-type", "application/json");
      if (request.url?.includes("moved")) response.writeHead(307, { location: "/elsewhere" });
      response.end(JSON.stringify({ webTaskId: 5, status: "pending" }));
    });
    closed = await serve((_, response) => response.end("{}"));
    slow = await serve((request, response) => void allowOrigins(request, response));
    const servers = [
      { url: `http://${ELSEWHERE}:${wrong.port}/v1`, description: "Production. Costs money." },
      { url: mock.baseUrl, description: "A mock." },
      { url: mock.baseUrl, description: "The same." },
      { url: wrong.url },
      { url: closed.url },
    ];
    const files = await fixtureSite({
      "web-task-start": startOperation(servers),
      "web-task-result": resultOperation(servers),
    });
    site = await serveSite(files);
    browser = await openBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser?.close();
    await Promise.all([mock, wrong, closed, slow, site].map((each) => each?.close()));
  });

  async function openConsole(name = "web-task-start") {
    const opened = await openPage(browser, `${site.url}/docs/reference/${name}.html`);
    await opened.page.getByRole("button", { name: "Try it" }).click();
    await opened.page.getByRole("button", { name: "Send" }).waitFor();
    return opened;
  }
  const status = (page: Page) => page.locator(".console-status");
  const send = (page: Page) => page.getByRole("button", { name: "Send", exact: true }).click();
  const findings = (page: Page) => page.locator(".findings li").allTextContents();

  it("sends to the mock first, shows the 200 and that it is as the document says, and keeps the key to itself", async () => {
    const { page, complaints, asked } = await openConsole();
    expect(await page.getByLabel("Server").inputValue()).toBe(mock.baseUrl);
    expect(await page.getByLabel("Its URL").isVisible()).toBe(false);
    expect(await page.getByLabel("Server").locator("option").count()).toBe(5);
    await page.getByLabel("ApiKey").fill(KEY);
    await page.getByLabel("ApiKey").blur();
    await page.getByText("As a curl line", { exact: true }).click();
    expect(await page.locator(".console-form pre").first().textContent()).toContain(
      `'x-api-key: '"$API_KEY"`,
    );
    const [request] = await Promise.all([
      page.waitForRequest((each) => each.method() === "POST"),
      send(page),
    ]);
    await status(page)
      .filter({ hasText: /^200 OK in \d+ ms\. The answer is as the document says\.$/ })
      .waitFor();
    expect(request.headers()["x-api-key"]).toBe(KEY);
    expect(await page.getByText('"webTaskId": "wt_123"').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    const places: unknown[] = [
      await page.content(),
      await page.evaluate(
        "JSON.stringify([localStorage, sessionStorage, document.cookie, location, history.state])",
      ),
      ...asked,
    ];
    expect(places.filter((text) => String(text).includes(KEY))).toEqual([]);
    expect(await page.evaluate("[localStorage.length, sessionStorage.length]")).toEqual([0, 0]);
    await page.evaluate("dispatchEvent(new Event('pagehide'))");
    expect(await page.getByLabel("ApiKey").inputValue()).toBe("");
  });

  it("explains the 401 of a request without a key", async () => {
    const { page } = await openConsole();
    await send(page);
    await status(page).filter({ hasText: "401" }).waitFor();
    expect(await page.locator(".declared").textContent()).toBe(
      "The document on 401: The key is missing or not valid.",
    );
  });

  it("asks a mock for the answer that is chosen", async () => {
    const { page } = await openConsole();
    await page.getByLabel("ApiKey").fill(KEY);
    await page.getByLabel("Ask a mock").selectOption({ label: "400" });
    await send(page);
    await status(page).filter({ hasText: "400" }).waitFor();
    await page.getByLabel("Ask a mock").selectOption({ label: "200: pending" });
    await send(page);
    await status(page).filter({ hasText: "200" }).waitFor();
    await page.getByLabel("Server").selectOption(`http://${ELSEWHERE}:${wrong.port}/v1`);
    expect(await page.getByLabel("Ask a mock").isVisible()).toBe(false);
  });

  it("says why the mock refused a request, for the body does not", async () => {
    const { page } = await openConsole();
    await page.getByLabel("ApiKey").fill(KEY);
    await page.getByLabel("application/json").fill('{ "task": 5 }');
    await send(page);
    await status(page)
      .filter({ hasText: /^4\d\d/ })
      .waitFor();
    expect(await page.locator(".refusal li").allTextContents()).toEqual([
      expect.stringContaining("request.body.task"),
    ]);
  });

  it("says where an answer is not as the document says", async () => {
    const { page } = await openConsole();
    await page.getByLabel("Server").selectOption(wrong.url);
    await send(page);
    await status(page).filter({ hasText: "not as the document says" }).waitFor();
    expect(await findings(page)).toContainEqual(expect.stringMatching(/Broken: .*\/webTaskId .*"number"/));
  });

  it.each([
    { title: "lets no page read it", server: () => closed.url },
    { title: "is not there", server: () => "http://127.0.0.1:9" },
  ])("gives the curl line where the server $title", async ({ server }) => {
    const { page } = await openConsole();
    await page.getByLabel("ApiKey").fill(KEY);
    await page.getByLabel("Server").selectOption("own");
    await page.getByLabel("Its URL").fill(server());
    await send(page);
    await status(page).filter({ hasText: "No answer that this page may read." }).waitFor();
    const answer = await page.locator(".console-answer").textContent();
    expect(answer).toContain(`no server answers at ${server()}`);
    expect(answer).toContain("CORS");
    expect(answer).toContain(`curl -X POST '${server()}/123e4567`);
    expect(answer).not.toContain(KEY);
  });

  it("asks before something is started elsewhere; nothing is sent until that is confirmed", async () => {
    const { page } = await openConsole();
    await page.getByLabel("ApiKey").fill(KEY);
    await page.getByLabel("Ask a mock").selectOption({ label: "401" });
    await page.getByLabel("Server").selectOption(`http://${ELSEWHERE}:${wrong.port}/v1`);
    const before = wrong.requests.length;
    await send(page);
    const dialog = page.getByRole("dialog");
    expect(await dialog.textContent()).toMatch(new RegExp(`${ELSEWHERE}.*cost money`));
    await page.keyboard.press("Escape");
    await page.getByText("Nothing was sent.").waitFor();
    await send(page);
    expect(await page.locator(":focus").textContent()).toBe("Cancel");
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });
    expect(wrong.requests.length).toBe(before);
    await send(page);
    await dialog.getByRole("button", { name: `Send to ${ELSEWHERE}` }).click();
    await status(page).filter({ hasText: "200" }).waitFor();
    expect(wrong.requests.slice(before).map(({ method }) => method)).toEqual(["OPTIONS", "POST"]);
    expect(wrong.requests.at(-1)?.headers["prefer"]).toBeUndefined();
  });

  it("reads elsewhere without a question", async () => {
    const { page } = await openConsole("web-task-result");
    await page.getByLabel("Server").selectOption(`http://${ELSEWHERE}:${wrong.port}/v1`);
    await send(page);
    await status(page).filter({ hasText: "200" }).waitFor();
  });

  it("asks no server that the policy refuses, and follows no redirect with a key", async () => {
    const { page, complaints } = await openConsole();
    await page.getByLabel("Server").selectOption("own");
    await page.getByLabel("Its URL").fill("http://other.example.test");
    await send(page);
    await status(page).filter({ hasText: "security policy of this site" }).waitFor();
    expect(complaints).toEqual([]);
    const before = wrong.requests.length;
    await page.getByLabel("Its URL").fill(`${wrong.url}/moved`);
    await send(page);
    await status(page).filter({ hasText: "redirect, which is not followed" }).waitFor();
    expect(wrong.requests.slice(before).filter(({ url }) => url === "/elsewhere")).toEqual([]);
  });

  it("looks at the body as it is typed, and sends nothing that is no JSON", async () => {
    const { page } = await openConsole();
    const body = page.getByLabel("application/json");
    await page.getByLabel("Start from the example").selectOption({ label: "Another task" });
    expect(await body.inputValue()).toContain("Another");
    await body.fill('{\n  "task": "x",\n}');
    await page.getByText("Not JSON: line 2, column 14").first().waitFor();
    await send(page);
    expect(await status(page).textContent()).toContain("Not JSON: line 2, column 14");
    await body.fill('{"task": "x"}');
    await page.getByLabel("workspaceId").fill("");
    await send(page);
    expect(await status(page).textContent()).toBe("workspaceId (path, required) has to be filled in.");
  });

  it("stops waiting when it is told to", async () => {
    const { page } = await openConsole();
    await page.getByLabel("Server").selectOption("own");
    await page.getByLabel("Its URL").fill(slow.url);
    await send(page);
    await expect.poll(() => slow.requests.some(({ method }) => method === "POST")).toBe(true);
    await page.getByRole("button", { name: "Cancel" }).click();
    await status(page).filter({ hasText: "Canceled." }).waitFor();
  });
});
