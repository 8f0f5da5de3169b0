import { type MediaType, preferred } from "../read/read-content.js";
import { type Operation, successes } from "../read/read-operations.js";

/** All media types of the success answers, each once. */
export function answers(operation: Operation): MediaType[] {
  const media = successes(operation)
    .filter(({ status }) => status !== "204" && status !== "205")
    .flatMap((it) => it.content);
  return [...new Map(media.map((it) => [it.mediaType, it])).values()];
}

/** The media type of the answer that is asked for unless the caller names another; none of HEAD. */
export function preferredAnswer(operation: Operation): MediaType | undefined {
  return operation.method === "HEAD" ? undefined : preferred(answers(operation));
}
