import { answer, content, echoing, openapi30, openapi31, ref } from "../../support/documents.js";
import type { Feature } from "../../support/test-features.js";

const id = { type: "string", readOnly: true };
const secret = { type: "string", writeOnly: true };
const text = { type: "string" };
const User = { type: "object", required: ["id", "name", "secret"], properties: { id, name: text, secret } };

/** `POST /users`, operationId `add`: one schema is sent, another comes. */
function adding(sent: unknown, received: unknown) {
  const operation = {
    operationId: "add",
    requestBody: { required: true, ...content(sent) },
    responses: { 200: answer(received) },
  };
  return { "/users": { post: operation } };
}

export const directed: readonly Feature[] = [
  {
    given: "readOnly and writeOnly properties of a shared schema, required ones too",
    document: openapi30({ paths: adding(ref("User"), ref("User")), components: { schemas: { User } } }),
    types: `
      same<api.User, { id: string; name: string }>();
      same<api.UserRequest, { name: string; secret: string }>();
      same<Parameters<typeof api.add>[1], api.UserRequest>();
      same<Awaited<ReturnType<typeof api.add>>, api.User>();
      // @ts-expect-error: the API makes the id
      takes<api.UserRequest>({ id: "1", name: "a", secret: "b" });
    `,
    call: `client.default.add({ name: "a", secret: "b" })`,
    answer: { text: `{"id":"1","name":"a"}` },
    want: { sent: { text: `{"name":"a","secret":"b"}` }, got: { id: "1", name: "a" } },
  },
  {
    given: "readOnly properties nested in arrays, maps, allOf and unions",
    document: openapi31({
      paths: adding(ref("Team"), ref("Team")),
      components: {
        schemas: {
          User,
          Admin: {
            allOf: [
              ref("User"),
              { type: "object", required: ["since"], properties: { since: id, rank: text } },
            ],
          },
          Bot: { type: "object", required: ["url"], properties: { url: text } },
          Team: {
            type: "object",
            required: ["members", "byName", "admin", "owner", "bot"],
            properties: {
              members: { type: "array", items: ref("User") },
              byName: { type: "object", additionalProperties: ref("User") },
              admin: ref("Admin"),
              owner: { oneOf: [ref("Bot"), ref("User")] },
              bot: ref("Bot"),
            },
          },
        },
      },
    }),
    types: `
      same<api.Team["members"][number], { id: string; name: string } >();
      same<api.TeamRequest["members"], { name: string; secret: string }[]>();
      same<api.TeamRequest["byName"], { [name: string]: { name: string; secret: string } }>();
      same<api.Team["admin"], { id: string; name: string; since: string; rank?: string }>();
      same<api.TeamRequest["admin"], { name: string; secret: string; rank?: string }>();
      same<api.TeamRequest["owner"], api.Bot | api.UserRequest>();
      same<api.TeamRequest["bot"], api.Bot>();
      // @ts-expect-error: what looks the same both ways has one type
      takes<api.BotRequest>({});
    `,
    call: `client.default.add({
      members: [], byName: {}, admin: { name: "a", secret: "b" }, owner: { url: "c" }, bot: { url: "d" },
    })`,
    answer: { text: "{}" },
    want: {
      sent: {
        text: `{"members":[],"byName":{},"admin":{"name":"a","secret":"b"},"owner":{"url":"c"},"bot":{"url":"d"}}`,
      },
    },
  },
  {
    given: "a reference to a readOnly schema, and flags beside a reference",
    document: openapi31({
      paths: adding(ref("User"), ref("User")),
      components: {
        schemas: {
          Id: id,
          Text: text,
          User: {
            type: "object",
            required: ["id", "made", "name"],
            properties: { id: ref("Id"), made: { ...ref("Text"), readOnly: true }, name: ref("Text") },
          },
          UserRequest: { type: "object", properties: { taken: text } },
        },
      },
    }),
    types: `
      same<api.User, { id: string; made: string; name: string }>();
      same<Parameters<typeof api.add>[1], { name: string }>();
      same<api.UserRequest, { taken?: string }>();
    `,
    call: `client.default.add({ name: "a" })`,
    answer: { text: `{"id":"1","made":"b","name":"a"}` },
    want: { sent: { text: `{"name":"a"}` }, got: { id: "1", made: "b", name: "a" } },
  },
  {
    given: "schemas that travel one way only",
    document: openapi31({
      paths: adding(ref("NewUser"), ref("User")),
      components: { schemas: { NewUser: User, User } },
    }),
    types: `
      same<api.NewUser, { name: string; secret: string }>();
      same<api.User, { id: string; name: string }>();
      // @ts-expect-error: there is no second type
      takes<api.NewUserRequest>({});
    `,
    call: `client.default.add({ name: "a", secret: "b" })`,
    answer: { text: `{"id":"1","name":"a"}` },
    want: { got: { id: "1", name: "a" } },
  },
  {
    given: "an open enum, closed in requests and open in answers",
    document: openapi31({
      ...echoing(
        {
          State: { type: "string", enum: ["on", "off"], "x-extensible-enum": true },
          Code: { type: "integer", enum: [1, 2], "x-extensible-enum": true },
          Maybe: { type: ["string", "null"], enum: ["a", null], "x-extensible-enum": true },
          Lamp: {
            type: "object",
            properties: { state: ref("State"), code: ref("Code"), maybe: ref("Maybe") },
          },
        },
        ref("Lamp"),
      ),
    }),
    types: `
      same<api.LampRequest, { state?: "on" | "off"; code?: 1 | 2; maybe?: "a" | null }>();
      takes<api.Lamp>({ state: "broken", code: 5, maybe: "b" });
      takes<api.Lamp>({ maybe: null });
      // @ts-expect-error: a member that the document does not list is not sent
      takes<api.LampRequest>({ state: "broken" });
      // @ts-expect-error: a number stays a number
      takes<api.Lamp>({ code: "a" });
      // @ts-expect-error: open to strings
      takes<api.Lamp>({ state: 5 });
    `,
    echo: `{ state: "on", code: 1, maybe: "a" }`,
  },
];
