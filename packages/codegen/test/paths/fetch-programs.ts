/** By document of OPENAPI_SPECS, calls of a bare openapi-fetch client (`client`) that have to compile as they stand. */
export const PROGRAMS: Readonly<Record<string, string>> = {
  "museum.yaml": `
const hours = await client.GET("/museum-hours", { params: { query: { startDate: "2026-01-01", limit: 5 } } });
export const opens: string | undefined = hours.data?.[0]?.timeOpen;
// @ts-expect-error a limit is a number
client.GET("/museum-hours", { params: { query: { limit: "5" } } });
// @ts-expect-error no such method
client.DELETE("/museum-hours");
// @ts-expect-error the id is missing
client.GET("/special-events/{eventId}", { params: { path: {} } });
// @ts-expect-error the body is missing
client.POST("/tickets");
`,
  "train-travel.yaml": `
const trips = await client.GET("/trips", {
  params: { query: { origin: "a", destination: "b", date: "2026-01-01T00:00:00Z" } },
});
if (trips.data) trips.data.data?.[0]?.price?.toFixed();
// @ts-expect-error the query is missing
client.GET("/trips");
// @ts-expect-error the id is missing
client.POST("/bookings/{bookingId}/payment", { body: {} });
// @ts-expect-error an amount is a number
client.POST("/bookings/{bookingId}/payment", { params: { path: { bookingId: "b" } }, body: { amount: "1" } });
`,
  "cafe/openapi.yaml": `
const { data, error } = await client.POST("/orders", {
  body: { customerName: "Jane", orderItems: [{ menuItemId: "m", quantity: 1 }] },
});
if (error === undefined) data.customerName.trim();
// @ts-expect-error the customer is missing
client.POST("/orders", { body: { orderItems: [] } });
// @ts-expect-error no such path
client.GET("/order");
`,
};
