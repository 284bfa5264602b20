// How Chromium is started by the tests and the screenshots: quiet, and without reaching for the network.
export const chromiumFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  // Needed as root, as in most build containers; the pages are our own.
  '--no-sandbox',
];
