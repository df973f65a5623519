// What is only there once it is built.
declare module "*/app/sco-map.js";
declare module "*/facts.js";
