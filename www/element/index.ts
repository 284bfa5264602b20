// The package's main entry: the class and its registration, nothing registered yet. Safe to import without a DOM.
export * from './element.ts';
export { define, tagName } from './register.ts';
