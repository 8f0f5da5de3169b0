import { isRange } from "../read/media-kind.js";
import type { Operation } from "../read/read-operations.js";
import { answers, preferredAnswer } from "./answers.js";
import { sentMediaType } from "./body-serializers.js";
import { literal } from "./source-text.js";
import type { TypeReferences } from "./type-references.js";

/** The names of the type parameters of a choice. */
export const TYPE_PARAMETERS = ["Accept", "ContentType"];

/** A choice of media types: the type parameter, and the type that follows from it. */
export interface MediaTypeChoice {
  readonly generic: string;
  readonly option: string;
  readonly type: string;
}

/** The body; where the operation takes several media types, `contentType` in the options names another than the first. */
export function chooseBody(operation: Operation, types: TypeReferences): MediaTypeChoice {
  const { content: media, preferred: first } = operation.requestBody ?? { content: [], preferred: undefined };
  if (first === undefined) return { generic: "", option: "", type: "undefined" };
  if (media.length === 1) return { generic: "", option: "", type: types.requestBody(operation, first) };
  // A range that is sent as JSON gives way to JSON itself.
  const bySent = new Map(media.toReversed().map((it) => [sentMediaType(it), it]));
  for (const it of media) if (!isRange(it.mediaType)) bySent.set(sentMediaType(it), it);
  if (bySent.size === 1) return { generic: "", option: "", type: types.requestBody(operation, first) };
  const bodies = Array.from(bySent, ([sent, it]) => {
    const type = it === first ? mediaTypeType(sent, [...bySent.keys()]) : literal(sent);
    const body = types.requestBody(operation, it);
    return { type, member: `${type.startsWith("`") ? `[type: ${type}]` : type}: ${body}` };
  }).toReversed();
  return {
    generic: `ContentType extends ${bodies.map(({ type }) => type).join(" | ")} = ${literal(sentMediaType(first))}`,
    option: "contentType?: ContentType | undefined",
    type: `{ ${bodies.map(({ member }) => member).join("; ")} }[ContentType]`,
  };
}

/**
 * The type of a media type's name: any of a range (`image/*`), where no other of the same kind stands beside it. Only of the
 * preferred one, as which the runtime writes what it has no name for.
 */
function mediaTypeType(mediaType: string, all: readonly string[]): string {
  const [, kind] = /^([\w.+-]+)\/\*$/.exec(mediaType) ?? [];
  const isAlone = all.filter((it) => it.startsWith(`${kind}/`)).length === 1 && !all.includes("*/*");
  return kind !== undefined && isAlone ? `\`${kind}/\${string}\`` : literal(mediaType);
}

/** The answer; where the operation has several media types, `accept` in the options names another than the first. */
export function chooseAnswer(operation: Operation, types: TypeReferences): MediaTypeChoice {
  const media = answers(operation);
  const first = preferredAnswer(operation);
  if (operation.method === "HEAD") return { generic: "", option: "", type: "undefined" };
  if (first === undefined || media.length === 1)
    return { generic: "", option: "", type: types.success(operation, first?.mediaType) };
  const bodies = media.map((it) => `${literal(it.mediaType)}: ${types.success(operation, it.mediaType)}`);
  return {
    generic: `Accept extends ${media.map((it) => literal(it.mediaType)).join(" | ")} = ${literal(first.mediaType)}`,
    option: "accept?: Accept | undefined",
    type: `{ ${bodies.join("; ")} }[Accept]`,
  };
}
