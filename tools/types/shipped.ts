// Checks that the types of the package match the element. This file never runs.
import { ScoMap as Promised, type ScoMapAttributes } from "../../src/embed/package/index.js";
import { ScoMap } from "../../src/embed/web/sco-map-element.js";
import { FRAME, LOOKS, SIZES, STATE } from "../../src/embed/web/sco-map-settings.js";

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;

type Attribute = (typeof STATE | typeof FRAME | typeof LOOKS | typeof SIZES)[number];
export const attributes: Same<Attribute, keyof ScoMapAttributes> = true;

type Camel<Name extends string> = Name extends `${infer Head}-${infer Rest}` ? `${Head}${Capitalize<Camel<Rest>>}` : Name;
type Own = Exclude<keyof Promised, keyof HTMLElement>;
type Reflected = Exclude<Camel<Attribute>, "lang" | "select">;
export const members: Same<Own, Reflected | Exclude<keyof ScoMap, keyof HTMLElement | "connectedCallback" | "disconnectedCallback" | "adoptedCallback" | "attributeChangedCallback">> = true;

declare const map: ScoMap;
export const promised: Pick<Promised, "state" | "dossier" | "overlayDossier" | "select" | "goTo" | "fit" | "toSVG" | "data"> = map;
export const fixed: Pick<typeof Promised, "base"> = ScoMap;
