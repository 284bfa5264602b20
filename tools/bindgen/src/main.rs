//! Writes the JavaScript face of a compiled WebAssembly module.
//!
//! Usage: `plan-indicators-bindgen <module.wasm> <directory> [--names]`
//!
//! `--names` keeps the functions' names in the module, for measuring what each crate costs.
//!
//! The library half of wasm-bindgen is a dependency, so that its version always matches the
//! one the module was compiled with and nothing has to be installed.

use std::process::ExitCode;
use wasm_bindgen_cli_support::Bindgen;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (module, directory, names) = match arguments.as_slice() {
        [module, directory] => (module, directory, false),
        [module, directory, flag] if flag == "--names" => (module, directory, true),
        _ => {
            eprintln!("usage: plan-indicators-bindgen <module.wasm> <directory> [--names]");
            return ExitCode::from(2);
        }
    };
    let mut bindgen = Bindgen::new();
    let written = bindgen
        .input_path(module)
        .typescript(true)
        // The caller says where the module is: no `import.meta` in the glue.
        .omit_default_module_path(true)
        // An instance that trapped is dead; this lets the host put a fresh one in its place.
        .reset_state_function(true)
        .remove_name_section(!names)
        .remove_producers_section(true)
        .web(true)
        .and_then(|bindgen| bindgen.generate(directory));
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{module}: {error:?}");
            ExitCode::FAILURE
        }
    }
}
