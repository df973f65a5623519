// The page's texts about failures, from locales/.
import { readFileSync } from "node:fs";

const lines = readFileSync(new URL("../../locales/en/error.toml", import.meta.url), "utf8").matchAll(
  /^(\w+) = "(.*)"$/gm,
);

/** The texts of error.toml by their keys. */
export const TEXTS = Object.fromEntries([...lines].map(([, key, text]) => [key, text]));
