//! The command's face.

fn main() {}
