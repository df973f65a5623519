// The expected answers, which Rust tests read too.
import { readFileSync } from "node:fs";

export const RECORD = JSON.parse(readFileSync(new URL("../record.json", import.meta.url), "utf8"));
