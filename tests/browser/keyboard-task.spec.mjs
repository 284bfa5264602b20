// A whole task without a pointer: only Tab, Enter, Space, arrows.
import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures.mjs';
import { chips, open, reach } from './plan.mjs';

test('find what is behind pace in the infectious-disease project, read why, download it, cite it', async ({ page }) => {
  test.slow();
  await open(page);
  const keys = page.keyboard;

  // The infectious-disease project, then what is below pace.
  await reach(page, /^概要$/);
  await reach(page, /^統合プロジェクト$/);
  await keys.press('Tab');
  await reach(page, /^統合プロジェクト$/);
  await keys.press('Enter');
  for (let step = 0; step < 4; step += 1) await keys.press('Tab');
  await keys.press('Space');
  await expect(chips(page)).toContainText('感染症PJ');
  await reach(page, /^計算した判定$/);
  await keys.press('Enter');
  const below = page.getByRole('checkbox', { name: /^目標ペース未満/ });
  for (let step = 0; step < 20 && !(await below.evaluate((box) => box.getRootNode().activeElement === box)); step += 1) await keys.press('Tab');
  await keys.press('Space');
  await expect(chips(page)).toContainText('目標ペース未満');

  // One of them, and why: the arithmetic and the report's own remark.
  await reach(page, /^バイオ製造に係る人材養成研修受講者数$|^バイオ製造.*数$/);
  await keys.press('Enter');
  await expect(page.getByRole('heading', { level: 3, name: /バイオ製造/ })).toBeFocused();
  await expect(page.locator('[part~="computed"]')).toContainText('271');
  await expect(page.locator('[part~="computed"]')).toContainText('0.90');
  await expect(page.locator('[part~="official"]')).toContainText('順調に進捗している');

  // Taken home as a file.
  await reach(page, /^CSV を保存$/);
  const waiting = page.waitForEvent('download');
  await keys.press('Enter');
  const file = await readFile(await (await waiting).path(), 'utf8');
  expect(file).toMatch(/BIOMANUFACTURING_TRAINEES/);

  // Cited: the panel opens, the reference is copied or selected.
  await keys.press('Shift+Tab');
  for (let step = 0; step < 200; step += 1) {
    if (await page.evaluate(() => document.querySelector('plan-indicators').shadowRoot.activeElement?.textContent.trim() === '共有・引用')) break;
    await keys.press('Shift+Tab');
  }
  await keys.press('Enter');
  const reference = page.getByRole('textbox', { name: '簡潔な表記' });
  await expect(reference).toBeVisible();
  for (let step = 0; step < 20 && !(await reference.evaluate((area) => area.getRootNode().activeElement === area)); step += 1) await keys.press('Tab');
  await expect(reference).toBeFocused();
  expect(await reference.inputValue()).toMatch(/バイオ製造.*第3期医療分野研究開発推進計画/s);
});
