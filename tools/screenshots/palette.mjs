// Small pictures for the repository: a screen has few colours, so that 256 of them show no difference to the eye.
import { crc32, deflateSync } from 'node:zlib';
import { pixels } from '../lib/png.mjs';

function chunk(kind, content) {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const named = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** A PNG of eight bits, not interlaced; `kind` 2 is colours, 3 a palette. */
export function png({ width, height, kind, chunks }) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, kind, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...[['IHDR', head], ...chunks, ['IEND', Buffer.alloc(0)]].map(([name, content]) => chunk(name, content))]);
}

/** The most frequent colours; what is rare takes the nearest of them. */
function paletteOf(counts, most = 256) {
  const colours = [...counts].sort(([, a], [, b]) => b - a).map(([colour]) => colour);
  const palette = colours.slice(0, most);
  const parts = palette.map((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]);
  const index = new Map(palette.map((colour, at) => [colour, at]));
  for (const colour of colours.slice(most)) {
    let best = 0, least = Infinity;
    parts.forEach(([r, g, b], at) => {
      const distance = (r - (colour >> 16)) ** 2 + (g - ((colour >> 8) & 255)) ** 2 + (b - (colour & 255)) ** 2;
      if (distance < least) [best, least] = [at, distance];
    });
    index.set(colour, best);
  }
  return { parts, index };
}

/** @param {Buffer} file a PNG as browsers write it @returns {Buffer} the same picture with a palette */
export function withPalette(file) {
  const { width, height, at } = pixels(file);
  const colours = new Uint32Array(width * height);
  const counts = new Map();
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [r, g, b] = at(x, y);
      const colour = (r << 16) | (g << 8) | b;
      colours[y * width + x] = colour;
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
  }
  const { parts, index } = paletteOf(counts);
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows[y * (width + 1) + 1 + x] = index.get(colours[y * width + x]);
  }
  return png({ width, height, kind: 3, chunks: [['PLTE', Buffer.from(parts.flat())], ['IDAT', deflateSync(rows, { level: 9, memLevel: 9 })]] });
}
