/** A program that starts a mock and stays; `orphan.test.ts` stops it and looks for what it leaves behind. */
import { startMock } from "@intuned/mock";
import { greet, greetingDocument } from "./document.js";

const mock = await startMock({ document: greetingDocument("hello") });
process.stdout.write(JSON.stringify({ pid: mock.pid, answer: await greet(mock.baseUrl) }));
