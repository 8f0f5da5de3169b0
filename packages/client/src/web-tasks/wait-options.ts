import type { WaitOptions as WaitOptionsFor } from "@intuned/runtime";
import type { WebTaskResult } from "@intuned/types";
import type { IntunedRequestOptions } from "../generated/options.js";

/** How the end of a web task is waited for. */
export type WaitOptions = WaitOptionsFor<WebTaskResult, IntunedRequestOptions>;

/** How the result of a web task is waited for. */
export interface ResultOptions extends WaitOptions {
  /**
   * The largest file that a result may be, in bytes after decompression; a larger one isn't downloaded.
   * 100,000,000 (100 MB) when omitted; `Infinity`: no limit.
   */
  maxFileBytes?: number | undefined;
}
