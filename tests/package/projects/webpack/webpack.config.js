// With a rule for stylesheets, as most projects have one: it must not get hold of ours.
export default {
  mode: "production",
  performance: { hints: false },
  module: { rules: [{ test: /\.css$/, use: ["style-loader", "css-loader"] }] },
};
