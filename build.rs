//! Keeps in the program what `tools/split.mjs` needs to take it apart.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let is = |name: &str| std::env::var_os(name).is_some();
    if is("CARGO_FEATURE_SPLIT")
        && std::env::var("CARGO_CFG_TARGET_FAMILY").is_ok_and(|family| family == "wasm")
    {
        println!("cargo::rustc-link-arg-cdylib=--emit-relocs");
    }
}
