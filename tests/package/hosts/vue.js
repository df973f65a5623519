import "sco-map/define";
import { ScoMap } from "sco-map";
import { createApp, h, ref } from "vue";

ScoMap.base = "/package/";

createApp({
  setup() {
    const date = ref("2014-06-03");
    const shown = ref(true);
    const map = () =>
      h("sco-map", {
        loading: "eager",
        date: date.value,
        ".overlayDossier": window.facts,
        "onMap-change": (event) => (date.value = event.detail.date),
      });
    return () => [
      h("output", date.value),
      h("button", { onClick: () => (date.value = "2001-06-15") }, "Set"),
      h("button", { onClick: () => (shown.value = false) }, "Unmount"),
      shown.value && map(),
    ];
  },
}).mount(document.body.appendChild(document.createElement("main")));
