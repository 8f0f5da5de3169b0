import { recall, remember } from "../remembered.js";

const themes = ["auto", "light", "dark"] as const;
type Theme = (typeof themes)[number];

/** The button goes round: as the system has it, light, dark. */
export function startTheme(): void {
  const buttons = document.querySelectorAll<HTMLButtonElement>("button.theme-toggle");
  const show = (theme: Theme): void => {
    if (theme === "auto") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
    for (const button of buttons) {
      button.hidden = false;
      button.dataset["now"] = theme;
      button.textContent = `Theme: ${theme}`;
    }
  };
  let now = themes.find((theme) => theme === recall("theme")) ?? "auto";
  show(now);
  for (const button of buttons)
    button.addEventListener("click", () => {
      now = themes[(themes.indexOf(now) + 1) % themes.length] ?? "auto";
      remember("theme", now === "auto" ? undefined : now);
      show(now);
    });
}
