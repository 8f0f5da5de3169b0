const READ_ONLY = "a request has a variant without the properties that are read-only";
const DEFAULT = "a property with a default is optional, as the document says; openapi-typescript requires it";
const BINARY = "bytes are a Blob; openapi-typescript has a string";
const HEADERS = "referenced headers are optional unless required; openapi-typescript requires all of them";

/** By document of OPENAPI_SPECS, the parts that are typed otherwise than by openapi-typescript, and why. */
export const DIFFERENCES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "museum.yaml": { "get /tickets/{ticketId}/qr responses": BINARY },
  "train-travel.yaml": {
    "get /stations responses": HEADERS,
    "get /trips responses": HEADERS,
    "get /bookings responses": HEADERS,
    "post /bookings requestBody": READ_ONLY,
    "post /bookings responses": HEADERS,
    "get /bookings/{bookingId} responses": HEADERS,
    "delete /bookings/{bookingId} responses": HEADERS,
    "post /bookings/{bookingId}/payment responses": HEADERS,
  },
  "cafe/openapi.yaml": {
    "post /menu requestBody": READ_ONLY,
    "get /menu-item-images/{menuItemId} responses": BINARY,
    "get /orders responses": DEFAULT,
    "post /orders requestBody": READ_ONLY,
    "post /orders responses": DEFAULT,
    "get /orders/{orderId} responses": DEFAULT,
    "patch /orders/{orderId} responses": DEFAULT,
    "get /order-items responses": DEFAULT,
  },
};
