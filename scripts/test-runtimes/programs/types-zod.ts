// Compiled against the tarballs and zod, and by the workspace like every other file. It is never run.
import { IntunedClient } from "@intuned/client";
import * as z from "zod";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function assert<Fact extends true>(fact?: Fact): void;

const client = new IntunedClient();
const outputSchema = z.object({ founded: z.string().transform((text) => new Date(text)) });
const { result } = await client.webTasks.run({ task: "Scrape YC companies", outputSchema });
assert<Equal<typeof result, { founded: Date }>>();
