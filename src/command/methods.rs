//! `methods`.

use plan_indicators::export;
use plan_indicators::view::method_page;
use plan_indicators::words::Words;

use super::arguments::Options;
use super::{Failure, output};

pub fn run(options: &Options) -> Result<(), Failure> {
    let words = Words {
        lang: options.lang(),
    };
    let text = export::methods(&method_page(words));
    output::data_to(&text, options.out.as_deref())
}
