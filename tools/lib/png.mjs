// The pixels of a PNG as browsers write it, 8 bits, with or without alpha, not interlaced; or with a palette.
import { inflateSync } from 'node:zlib';

/** @param {Buffer} file */
export function pixels(file) {
  if (file.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') throw new Error('no PNG');
  const parts = [];
  let head, palette;
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const kind = file.toString('latin1', at + 4, at + 8);
    const content = file.subarray(at + 8, at + 8 + length);
    if (kind === 'IHDR') head = { width: content.readUInt32BE(0), height: content.readUInt32BE(4), depth: content[8], colour: content[9], interlaced: content[12] };
    if (kind === 'IDAT') parts.push(content);
    if (kind === 'PLTE') palette = content;
    at += length + 12;
  }
  const { width, height, depth, colour, interlaced } = head;
  const step = { 2: 3, 3: 1, 6: 4 }[colour];
  if (depth !== 8 || !step || interlaced) throw new Error(`a kind of PNG that is not read here: ${JSON.stringify(head)}`);
  const packed = inflateSync(Buffer.concat(parts));
  const row = width * step;
  const found = Buffer.alloc(row * height);
  for (let y = 0; y < height; y += 1) {
    const filter = packed[y * (row + 1)];
    for (let x = 0; x < row; x += 1) {
      const left = x >= step ? found[y * row + x - step] : 0;
      const up = y > 0 ? found[(y - 1) * row + x] : 0;
      const corner = x >= step && y > 0 ? found[(y - 1) * row + x - step] : 0;
      const guess = left + up - corner;
      const [a, b, c] = [left, up, corner].map((value) => Math.abs(guess - value));
      const nearest = a <= b && a <= c ? left : b <= c ? up : corner;
      const add = [0, left, up, (left + up) >> 1, nearest][filter];
      found[y * row + x] = (packed[y * (row + 1) + 1 + x] + add) & 255;
    }
  }
  /** Red, green, blue. */
  const at = (x, y) => {
    const start = y * row + x * step;
    return [...(palette ? palette.subarray(found[start] * 3, found[start] * 3 + 3) : found.subarray(start, start + 3))];
  };
  return { width, height, at };
}
