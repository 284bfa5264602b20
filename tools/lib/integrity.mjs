// Hashes as HTML writes them.
import { createHash } from 'node:crypto';

/** @param {string | Uint8Array} content */
export const integrityOf = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;
