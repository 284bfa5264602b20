// The assurance pack: name of a file → its text. What depends on the machine (versions of browsers, measured sizes) is given.
import { accessibility } from './accessibility.mjs';
import { buildBom, shippedBom } from './sbom.mjs';
import { browsers, index, licences, sizes } from './tables.mjs';
import { contentPolicy, privacyEn, privacyJa } from './texts.mjs';

export const folder = 'docs/assurance';

const names = [
  ['content-policy.md', 'content security policy, directive by directive; hashes', 'CSP（項目ごとの理由）とハッシュ値'],
  ['sbom-shipped.cdx.json', 'CycloneDX 1.6: what is in the shipped files (npm, Rust)', '配布物に含まれる部品表（CycloneDX 1.6、npm と Rust）'],
  ['sbom-build.cdx.json', 'CycloneDX 1.6: what it is built and tested with', '製作・試験に使う部品表'],
  ['licences.md', 'licences of both', 'ライセンス一覧'],
  ['accessibility.md', 'WCAG 2.2 AA and JIS X 8341-3:2016 AA, criterion by criterion, with the test behind each', 'アクセシビリティ適合表（項目ごとの試験つき）'],
  ['privacy.ja.md', 'privacy statement, Japanese', 'プライバシーについて（日本語）'],
  ['privacy.en.md', 'privacy statement, English', 'プライバシーについて（英語）'],
  ['size-budget.md', 'sizes against budgets', '容量の上限と実測'],
  ['browsers.md', 'engines, versions, what is tested where', '対応ブラウザーと試験範囲'],
];

const json = (value) => `${JSON.stringify(value, null, 1)}\n`;

/** @param {{ versions: Record<string, string>, measured: string }} given */
export async function documents({ versions, measured }) {
  const [shipped, build] = await Promise.all([shippedBom(), buildBom()]);
  const texts = {
    'content-policy.md': await contentPolicy(), 'sbom-shipped.cdx.json': json(shipped), 'sbom-build.cdx.json': json(build), 'licences.md': licences(shipped, build),
    'accessibility.md': accessibility(), 'privacy.ja.md': await privacyJa(), 'privacy.en.md': await privacyEn(), 'size-budget.md': sizes(measured), 'browsers.md': browsers(versions),
  };
  return new Map([['README.md', index(names)], ...names.map(([name]) => [name, texts[name]])]);
}
