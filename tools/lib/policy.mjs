// The strictest content policy under which the element works; tests, documents and the release take it from here.

/** Directives of a page that holds the element; `hosts` are origins that files come from besides the page's own. */
export const directives = (...hosts) => {
  const from = ["'self'", ...hosts].join(' ');
  return [
    "default-src 'none'",
    `script-src ${from} 'wasm-unsafe-eval'`,
    "style-src 'self'",
    "img-src 'self'",
    `connect-src ${from}`,
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
};

export const strictPolicy = directives().join('; ');

/** Of a page that holds the widget in a frame from a host, `'self'` for the page's own. */
export const framingPolicy = (host = "'self'") => `default-src 'none'; script-src ${host}; style-src 'self'; img-src 'self'; frame-src ${host}; base-uri 'none'`;
