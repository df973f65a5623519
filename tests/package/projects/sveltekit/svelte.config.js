import adapter from "@sveltejs/adapter-static";

const out = process.env.OUT;
export default { kit: { adapter: adapter({ pages: out, assets: out }), paths: { base: "/sub", relative: false } } };
