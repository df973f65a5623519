# Adds the tools that setup.sh installed to the start of PATH. Sourced from the root of the checkout.

. tools/versions.sh

# One folder per tool and version, so that two checkouts never replace each other's tools.
TOOLS_CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/sco-map
TRUNK_HOME=$TOOLS_CACHE/trunk-$TRUNK_VERSION
WASM_BINDGEN_HOME=$TOOLS_CACHE/wasm-bindgen-cli-$WASM_BINDGEN_VERSION
WASM_SPLIT_HOME=$TOOLS_CACHE/wasm-split-cli-$WASM_SPLIT_VERSION
BINARYEN_HOME=$TOOLS_CACHE/binaryen-$BINARYEN_VERSION
TYPOS_HOME=$TOOLS_CACHE/typos-$TYPOS_VERSION
GECKODRIVER_HOME=$TOOLS_CACHE/geckodriver-$GECKODRIVER_VERSION

for bin in "$TRUNK_HOME/bin" "$WASM_BINDGEN_HOME/bin" "$WASM_SPLIT_HOME/bin" "$BINARYEN_HOME/node_modules/.bin" \
  "$TYPOS_HOME/bin" "$GECKODRIVER_HOME/bin"; do
  if [ -d "$bin" ]; then PATH=$bin:$PATH; fi
done
unset bin
export PATH
