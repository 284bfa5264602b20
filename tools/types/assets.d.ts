// What the bundler resolves and TypeScript cannot see.

/** The element's style sheet as text (build/styles.css). */
declare module '#styles' {
  const text: string;
  export default text;
}

/** The WebAssembly module, deflated and in base64 (put in by the build of the one-file script). */
declare module '#packed-wasm' {
  const text: string;
  export default text;
}
