import "sco-map/define";
import { ScoMap } from "sco-map";
import { mount } from "svelte";
import Page from "./Page.svelte";

ScoMap.base = "/package/";

mount(Page, { target: document.body.appendChild(document.createElement("main")) });
