// The ways in which the test server serves the built files: `/strict/index.html` is index.html under the strict policy.

import { framingPolicy, strictPolicy } from '../../tools/lib/policy.mjs';

export { strictPolicy };

const everyFeatureOff = [
  'accelerometer', 'autoplay', 'camera', 'clipboard-read', 'clipboard-write', 'display-capture', 'encrypted-media', 'fullscreen',
  'geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture', 'publickey-credentials-get',
  'screen-wake-lock', 'sync-xhr', 'usb', 'web-share', 'xr-spatial-tracking',
];

/** @type {Record<string, import('../../tools/serve.mjs').Variant>} */
export const variants = {
  strict: { headers: { 'Content-Security-Policy': strictPolicy } },
  'no-wasm': { headers: { 'Content-Security-Policy': strictPolicy.replace(" 'wasm-unsafe-eval'", '') } },
  'no-features': { headers: { 'Permissions-Policy': everyFeatureOff.map((name) => `${name}=()`).join(', ') } },
  cors: { headers: { 'Access-Control-Allow-Origin': '*' } },
  octet: { wasmType: 'application/octet-stream' },
  'wasm-as-text': { wasmType: 'text/plain; charset=utf-8' },
  'wasm-as-html': { replaced: /\.wasm$/ },
  'wasm-refused': { refused: /\.wasm$/ },
  'no-connect': { headers: { 'Content-Security-Policy': strictPolicy.replace("connect-src 'self'", "connect-src 'none'") } },
  'no-script': { headers: { 'Content-Security-Policy': strictPolicy.replace("script-src 'self'", "script-src 'none'") } },
  'wasm-missing': { missing: /\.wasm$/ },
  'wasm-truncated': { truncated: /\.wasm$/ },
  'data-missing': { missing: /\/data\// },
  'data-truncated': { truncated: /\/data\// },
  slow: { delay: 300 },
  // A page that holds a frame, and whose own scripts need no WebAssembly.
  framing: { headers: { 'Content-Security-Policy': framingPolicy() } },
  // In a folder of the server.
  below: {},
};
