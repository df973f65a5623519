# `make help` lists the targets.
.DEFAULT_GOAL := help
.PHONY: help serve build test engines bench poster package pictures

help: ## List the targets.
	@sed -n 's/^\([a-z]*\): .*## \(.*\)/  make \1	\2/p' $(MAKEFILE_LIST) | expand -t 16

serve: ## Show the map at http://127.0.0.1:8080/, rebuilt at every change; installs what is missing.
	@tools/with.sh trunk serve --dist target/serve

build: ## Write the files to publish to dist/ and print their sizes.
	@cargo poster
	@tools/with.sh tools/build.sh
	@node tools/size.mjs

poster: ## Draw another opening, as in make poster ARGS='--date 2014-06-03 --layers events': dist/poster.svg, poster.html, widget.html, share.png …
	@cargo poster --out dist $(ARGS)

package: build ## Make the npm package: target/sco-map-VERSION.tgz; fails if publint or attw finds fault.
	@node tools/package.mjs

pictures: build ## Take the pictures of docs/ anew, or some of them, as in make pictures ARGS=builder.
	@CHROMIUM=$$(tools/chromium.sh) node tests/browser/pictures.mjs $(ARGS)

test: ## Run every test, those in browsers too; installs what is missing. Other engines: make engines.
	@tools/with.sh tools/test.sh

engines: build ## Run the tests of every engine: Chromium, Firefox and WebKitGTK, or some, as in make engines ENGINES=firefox.
	@tools/with.sh tools/test-engines.sh

bench: ## Measure the map against a hand-written d3-geo page in Chromium (minutes).
	@benches/peers/run.sh
