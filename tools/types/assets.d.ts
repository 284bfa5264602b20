// What the bundler resolves and TypeScript cannot see.

/** The element's style sheet as text (build/styles.css). */
declare module '#styles' {
  const text: string;
  export default text;
}
