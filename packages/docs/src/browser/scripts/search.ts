import type { SearchPlace } from "./search/search-place.js";
import { startResults } from "./search/start-results.js";

document.addEventListener("docs-search", (event) => startResults((event as CustomEvent<SearchPlace>).detail));
