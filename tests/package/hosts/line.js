import "sco-map/define";
