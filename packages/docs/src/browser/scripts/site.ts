import { addCopyButtons } from "./site/copy-button.js";
import { startConsoles } from "./site/start-consoles.js";
import { startDrawer } from "./site/start-drawer.js";
import { startSearch } from "./site/start-search.js";
import { startTabs } from "./site/start-tabs.js";
import { startTargets } from "./site/start-targets.js";
import { startTheme } from "./site/start-theme.js";

document.documentElement.classList.add("js");
startTheme();
startTabs();
addCopyButtons();
startSearch();
startConsoles();
startDrawer();
// Last: what the address names can be in a tab.
startTargets();
