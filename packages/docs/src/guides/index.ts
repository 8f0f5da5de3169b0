export { guidePages } from "./guide-pages.js";
export { type Fence, parseFence } from "./parse-fence.js";
export { readGuides } from "./read-guides.js";
