// Modules that exist only after a build.
declare module "*/app/sco-map.js";
declare module "*/facts.js";
