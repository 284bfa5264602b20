// Software bills of materials in CycloneDX 1.6: what is in the shipped files, and what they are built and tested with.
// The same inputs give the same bytes: no time of day, no random number.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { crates, npmPackages } from '../build/notices.mjs';
import { cargo } from '../lib/cargo.mjs';
import { at } from '../lib/paths.mjs';

/** @typedef {{ kind: 'npm' | 'cargo', name: string, version: string, licence?: string, hash?: { alg: string, content: string }, needs: string[] }} Part */

const purl = ({ kind, name, version }) => `pkg:${kind}/${name.replace(/^@/, '%40')}@${encodeURIComponent(version).replaceAll('%2B', '+')}`;
/** SPDX: older crates write a slash for "or". */
const expression = (licence) => licence.replaceAll('/', ' OR ').replace(/\s+/g, ' ');

async function manifest() {
  const { name, version, license } = JSON.parse(await readFile(at('package.json'), 'utf8'));
  return { name, version, license };
}

/** Every npm package that is installed, from the lock file. */
async function npmLocked() {
  const { packages } = JSON.parse(await readFile(at('package-lock.json'), 'utf8'));
  const paths = Object.keys(packages).filter((path) => path !== '' && !packages[path].link);
  const nameOf = (path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  /** As Node looks for a package: in the folder itself, then in those around it. */
  const found = (from, name) => {
    for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))) {
      const path = `${place}${place && '/'}node_modules/${name}`;
      if (packages[path]) return path;
      if (!place.includes('node_modules/')) return packages[`node_modules/${name}`] ? `node_modules/${name}` : null;
    }
  };
  return paths.map((path) => {
    const { version, license, integrity, dependencies = {}, optionalDependencies = {} } = packages[path];
    const [, algorithm, hash] = /^(sha\d+)-(\S+)/.exec(integrity ?? '') ?? [];
    const needs = Object.keys({ ...dependencies, ...optionalDependencies }).flatMap((name) => found(path, name) ?? []);
    return {
      kind: 'npm', name: nameOf(path), version, licence: license,
      ...(hash ? { hash: { alg: algorithm.toUpperCase().replace('SHA', 'SHA-'), content: Buffer.from(hash, 'base64').toString('hex') } } : {}),
      needs: needs.map((each) => purl({ kind: 'npm', name: nameOf(each), version: packages[each].version })),
    };
  });
}

/** Every crate that Cargo.lock names. */
async function cratesLocked() {
  const { stdout } = await cargo(['metadata', '--format-version', '1', '--locked', '--all-features']);
  const { packages, resolve } = JSON.parse(stdout);
  const lock = await readFile(at('Cargo.lock'), 'utf8');
  const sums = new Map([...lock.matchAll(/name = "([^"]+)"\nversion = "([^"]+)"\nsource = "[^"]+"\nchecksum = "([0-9a-f]+)"/g)].map(([, name, version, sum]) => [`${name} ${version}`, sum]));
  const of = new Map(packages.map((each) => [each.id, each]));
  const part = ({ name, version }) => ({ kind: 'cargo', name, version });
  return resolve.nodes.map(({ id, dependencies }) => ({ ...of.get(id), needs: dependencies.map((each) => of.get(each)) }))
    .filter(({ source }) => source !== null)
    .map(({ name, version, license, needs }) => ({
      ...part({ name, version }), licence: license ?? undefined,
      ...(sums.has(`${name} ${version}`) ? { hash: { alg: 'SHA-256', content: sums.get(`${name} ${version}`) } } : {}),
      needs: needs.filter(({ source }) => source !== null).map((each) => purl(part(each))),
    }));
}

const everything = async () => [...(await npmLocked()), ...(await cratesLocked())];

/** @param {Part[]} parts @param {'required' | 'excluded'} scope */
async function bomOf(parts, scope, about) {
  const { name, version, license } = await manifest();
  const unique = [...new Map(parts.map((part) => [purl(part), part])).values()].sort((one, other) => (purl(one) < purl(other) ? -1 : 1));
  const known = new Set(unique.map(purl));
  const root = purl({ kind: 'npm', name, version });
  const body = {
    metadata: {
      component: { type: 'application', 'bom-ref': root, name, version, description: about, licenses: [{ expression: license }], purl: root },
      properties: [{ name: 'plan-indicators:written-by', value: 'npm run assurance' }],
    },
    components: unique.map((part) => ({
      type: 'library', 'bom-ref': purl(part), name: part.name, version: part.version, scope,
      ...(part.hash ? { hashes: [part.hash] } : {}),
      ...(part.licence ? { licenses: [{ expression: expression(part.licence) }] } : {}),
      purl: purl(part),
    })),
    dependencies: [
      { ref: root, dependsOn: unique.map(purl) },
      ...unique.map((part) => ({ ref: purl(part), dependsOn: [...new Set(part.needs.filter((each) => known.has(each)))].sort() })),
    ],
  };
  const hash = createHash('sha256').update(JSON.stringify(body)).digest('hex');
  // A UUID made from the content (version 8 of RFC 9562).
  const uuid = `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
  return { $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json', bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber: `urn:uuid:${uuid}`, version: 1, ...body };
}

/** What is in the shipped scripts, styles and module. */
export async function shippedBom() {
  const all = new Map((await everything()).map((part) => [purl(part), part]));
  const named = [...(await npmPackages()).map((part) => ({ ...part, kind: 'npm' })), ...(await crates()).map((part) => ({ ...part, kind: 'cargo' }))];
  const parts = named.map((part) => ({ ...part, needs: [], ...all.get(purl(part)) }));
  return bomOf(parts, 'required', 'What is in the scripts, the styles and the WebAssembly module that are shipped.');
}

/** What it is built and tested with, shipped or not. */
export const buildBom = async () => bomOf(await everything(), 'excluded', 'What the package is built and tested with, from the lock files. What of it is shipped stands in sbom-shipped.cdx.json.');
