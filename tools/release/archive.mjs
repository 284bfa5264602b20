// A ZIP file whose bytes depend on nothing but the files.
import { zipSync } from 'fflate';

/** The format's first day, in local time as the format has it: no machine's clock or zone is in the file. */
const firstDay = () => new Date(1980, 0, 1);
const unix = 3;
const readable = 0o100644 << 16;

/** @param {Map<string, Uint8Array>} files path → content */
export function archiveOf(files) {
  const sorted = [...files].sort(([one], [other]) => (one < other ? -1 : 1));
  const options = { level: 9, mtime: firstDay(), os: unix, attrs: readable };
  return zipSync(Object.fromEntries(sorted.map(([path, content]) => [path, [content, options]])));
}
