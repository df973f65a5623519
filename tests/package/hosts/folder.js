import { ScoMap } from "sco-map/define";
ScoMap.base = "/static/sco-map/";
