// Just enough of the WebAssembly binary format to weigh functions by name.

/** A cursor over bytes that reads LEB128 numbers and names. */
class Reader {
  constructor(bytes, position = 0) {
    this.bytes = bytes;
    this.position = position;
  }
  byte() {
    return this.bytes[this.position++];
  }
  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }
  name() {
    const length = this.number();
    this.position += length;
    return Buffer.from(this.bytes.buffer, this.bytes.byteOffset + this.position - length, length).toString();
  }
}

/** @returns {{ id: number, start: number, end: number, size: number, name?: string }[]} `size` includes the section's head */
export function sections(bytes) {
  const reader = new Reader(bytes, 8);
  const found = [];
  while (reader.position < bytes.length) {
    const head = reader.position;
    const id = reader.byte();
    const length = reader.number();
    const end = reader.position + length;
    const section = { id, end, size: end - head };
    if (id === 0) section.name = reader.name();
    found.push({ ...section, start: reader.position });
    reader.position = end;
  }
  return found;
}

/** How many functions the module imports: the defined ones are numbered after them. */
function importedFunctions(bytes, all) {
  const section = all.find(({ id }) => id === 2);
  if (!section) return 0;
  const reader = new Reader(bytes, section.start);
  const limits = () => {
    const flags = reader.number();
    reader.number();
    if (flags & 1) reader.number();
  };
  let functions = 0;
  for (let left = reader.number(); left > 0; left -= 1) {
    reader.name();
    reader.name();
    const kind = reader.byte();
    if (kind === 0) {
      reader.number();
      functions += 1;
    } else if (kind === 1) {
      reader.byte();
      limits();
    } else if (kind === 2) limits();
    else if (kind === 3) reader.position += 2;
    else throw new Error(`import of an unknown kind: ${kind}`);
  }
  return functions;
}

function functionNames(bytes, all) {
  const section = all.find(({ name }) => name === 'name');
  const names = new Map();
  if (!section) return names;
  const reader = new Reader(bytes, section.start);
  while (reader.position < section.end) {
    const kind = reader.byte();
    const length = reader.number();
    const end = reader.position + length;
    if (kind === 1) {
      for (let left = reader.number(); left > 0; left -= 1) {
        const index = reader.number();
        names.set(index, reader.name());
      }
    }
    reader.position = end;
  }
  return names;
}

/** @returns {{ name: string, size: number }[]} every function with a body */
export function functions(bytes) {
  const all = sections(bytes);
  const code = all.find(({ id }) => id === 10);
  const names = functionNames(bytes, all);
  const first = importedFunctions(bytes, all);
  const reader = new Reader(bytes, code.start);
  const count = reader.number();
  return Array.from({ length: count }, (_, index) => {
    const head = reader.position;
    const length = reader.number();
    reader.position += length;
    return { name: names.get(first + index) ?? '', size: reader.position - head };
  });
}
