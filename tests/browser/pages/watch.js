// Notes what goes wrong on a page from its first moment on, in browsers whose driver cannot do that.
globalThis.policyViolations = [];
globalThis.uncaught = [];
addEventListener('securitypolicyviolation', (event) => {
  globalThis.policyViolations.push(`${event.effectiveDirective} ${event.blockedURI}`);
}, true);
addEventListener('error', (event) => { if (event.message) globalThis.uncaught.push(event.message); }, true);
addEventListener('unhandledrejection', (event) => { globalThis.uncaught.push(String(event.reason)); });
for (const level of ['error', 'warn']) {
  const before = console[level];
  console[level] = (...said) => {
    globalThis.uncaught.push(said.map(String).join(' '));
    before.apply(console, said);
  };
}
