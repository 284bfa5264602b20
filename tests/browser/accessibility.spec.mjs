// What automatic checkers and the accessibility tree can tell; what only people can confirm is not claimed here.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.mjs';
import { at, chips, choose, open, reach, shown, status } from './plan.mjs';
import { openView, pages, views } from './views.mjs';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Everything that axe finds, as one line each. */
async function axe(page) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).options({ runOnly: tags, resultTypes: ['violations'] }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.flat().join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`));
}

const wide = { width: 1280, height: 800 };
const narrow = { width: 360, height: 800 };

for (const lang of ['ja', 'en']) {
  test.describe(`axe finds nothing, ${lang}:`, () => {
    for (const [name, state] of Object.entries(views)) {
      test(`${name}, at 1280 and 360`, async ({ page }) => {
        await page.setViewportSize(wide);
        await openView(page, lang, state);
        expect(await axe(page)).toEqual([]);
        await page.setViewportSize(narrow);
        expect(await axe(page)).toEqual([]);
      });
    }

    test('open lists of choices, at 1280 and 360', async ({ page }) => {
      await open(page, pages[lang]);
      await page.getByRole('button', { name: lang === 'en' ? 'Disease area' : '疾患領域', exact: true }).click();
      await expect(page.getByRole('checkbox')).toHaveCount(8);
      expect(await axe(page)).toEqual([]);
      await page.setViewportSize(narrow);
      await page.getByRole('button', { name: lang === 'en' ? 'Show filters' : '絞り込み条件を表示' }).click();
      await expect(page.getByRole('checkbox')).toHaveCount(8);
      expect(await axe(page)).toEqual([]);
    });

    test('the fallback with its sentence after a failed load', async ({ page }) => {
      await page.goto(`/data-missing${pages[lang]}`);
      await expect(page.getByRole('status')).toBeVisible();
      await expect(page.getByRole('rowheader').first()).toBeVisible();
      expect(await axe(page)).toEqual([]);
      await page.setViewportSize(narrow);
      expect(await axe(page)).toEqual([]);
    });

    test('the message over the fallback when a later load fails', async ({ page }) => {
      await open(page, pages[lang]);
      await page.locator('plan-indicators').evaluate((element) => element.setAttribute('src', './data/nowhere.json'));
      await expect(page.getByRole('alert')).toBeVisible();
      expect(await axe(page)).toEqual([]);
    });
  });
}

test.describe('the IBM checker finds no violation:', () => {
  const require = createRequire(import.meta.url);
  const engine = readFileSync(require.resolve('accessibility-checker-engine/ace.js'), 'utf8');

  for (const [lang, [name, state]] of ['ja', 'en'].flatMap((lang) => Object.entries(views).map((view) => [lang, view]))) {
    test(`${name}, ${lang}`, async ({ page }) => {
      await openView(page, lang, state);
      await page.evaluate(engine);
      const found = await page.evaluate(async () => {
        const { results } = await new globalThis.ace.Checker().check(document, ['WCAG_2_2']);
        return results
          .filter(({ value: [level, outcome] }) => level === 'VIOLATION' && outcome === 'FAIL')
          .map(({ ruleId, path, snippet, message }) => `${ruleId} ${path.dom}: ${message} ${snippet.slice(0, 160)}`);
      });
      expect(found).toEqual([]);
    });
  }
});

test.describe('the accessibility tree:', () => {
  test('header and views', async ({ page }) => {
    await open(page);
    await expect(page.locator('plan-indicators .header')).toMatchAriaSnapshot(`
      - heading "第3期医療分野研究開発推進計画の実行状況について（令和7年度版）" [level=2]
      - paragraph: 第3期医療分野研究開発推進計画
      - group "表示言語":
        - button "日本語" [pressed]
        - button "English" [pressed=false]
    `);
    await expect(page.getByRole('navigation', { name: '表示の切り替え' })).toMatchAriaSnapshot(`
      - navigation "表示の切り替え":
        - list:
          - listitem:
            - link "概要"
          - listitem:
            - link "すべての指標"
          - listitem:
            - link "疾患領域"
    `);
    await expect(page.getByRole('link', { name: '概要' })).toHaveAttribute('aria-current', 'page');
    await expect(page.locator('[aria-current]')).toHaveCount(1);
  });

  test('filters', async ({ page }) => {
    await open(page);
    await choose(page, '統合プロジェクト', '感染症PJ');
    await expect(page.getByRole('region', { name: '絞り込み' })).toMatchAriaSnapshot(`
      - region "絞り込み":
        - searchbox "指標名で検索"
        - button "検索"
        - combobox "年度":
          - option "令和7年度（2025年度）" [selected]
        - button "統合プロジェクト 1件選択中" [expanded]
        - group "統合プロジェクト":
          - list:
            - listitem:
              - checkbox /医薬品PJ \\d+/
            - listitem:
              - checkbox /医療機器・ヘルスケアPJ \\d+/
            - listitem:
              - checkbox /再生・細胞・遺伝子PJ \\d+/
            - listitem:
              - checkbox /感染症PJ \\d+/ [checked]
        - button "疾患領域"
        - button "指標の種類"
        - button "担当府省等"
        - button "公式の評価"
        - button "計算した判定"
    `);
    await expect(chips(page)).toMatchAriaSnapshot(`
      - list "選択中の条件":
        - listitem:
          - button "「統合プロジェクト：感染症PJ」の絞り込みを外す"
    `);
  });

  const firstRows = `
    - table "全体目標":
      - rowgroup:
        - row:
          - columnheader "指標"
          - columnheader "目標"
          - columnheader "令和7年度（2025年度）の値"
          - columnheader "目標との比較"
          - columnheader "公式の評価"
          - columnheader "計算した判定"
      - rowgroup:
        - row:
          - rowheader "1 権利譲渡契約・実施許諾契約・共同研究開発契約件数（シーズの企業導出件数） 疾患領域別に見る":
            - link "権利譲渡契約・実施許諾契約・共同研究開発契約件数（シーズの企業導出件数）"
            - link "疾患領域別に見る"
          - cell /130件／年/
          - cell /158件/
          - cell "値158件、目標130件"
          - cell "A 順調に進捗している"
          - cell /目標ペース以上 目標ペース比 1.22/
  `;

  test('the first targets are a table on a wide page and as cards on a narrow one', async ({ page }) => {
    await open(page);
    await expect(page.getByRole('table', { name: '全体目標' })).toMatchAriaSnapshot(firstRows);
    await page.setViewportSize(narrow);
    await expect(page.getByRole('table', { name: '全体目標' })).toMatchAriaSnapshot(firstRows);
  });

  test('headings skip no level, in every view, also at another heading level and without the header', async ({ page }) => {
    const skipped = () => page.locator('h1, h2, h3, h4, h5, h6').evaluateAll((all) => {
      const levels = all.map((heading) => Number(heading.localName[1]));
      return levels.flatMap((level, index) => (index > 0 && level > levels[index - 1] + 1 ? [all[index].textContent] : []));
    });
    for (const state of Object.values(views)) {
      await openView(page, 'ja', state);
      expect.soft(await skipped(), state).toEqual([]);
    }
    await open(page);
    await page.locator('plan-indicators').evaluate((element) => { element.hide = ['header']; });
    await expect(page.locator('plan-indicators .header')).toHaveCount(0);
    expect(await skipped()).toEqual([]);
    await page.locator('plan-indicators').evaluate((element) => { element.hide = []; element.headingLevel = 3; });
    await expect(page.getByRole('heading', { level: 3, name: /実行状況について/ })).toBeVisible();
  });

  test('ids are unique inside each root', async ({ page }) => {
    for (const state of Object.values(views)) {
      await openView(page, 'ja', state);
      const twice = await page.locator('plan-indicators').evaluate((element) => {
        const ids = [...element.shadowRoot.querySelectorAll('[id]')].map(({ id }) => id);
        return ids.filter((id, index) => ids.indexOf(id) !== index);
      });
      expect.soft(twice, state).toEqual([]);
    }
  });

  test('pictures are named or silent, and nothing inside a picture takes the focus', async ({ page }) => {
    for (const state of ['view=board', 'view=indicator&indicator=BIOMANUFACTURING_TRAINEES']) {
      await openView(page, 'ja', state);
      const bad = await page.locator('plan-indicators svg').evaluateAll((all) => all
        .filter((svg) => !svg.closest('[aria-hidden="true"]') && !(svg.getAttribute('role') === 'img' && svg.getAttribute('aria-labelledby')))
        .concat(all.filter((svg) => svg.querySelector('[tabindex]')))
        .map((svg) => svg.outerHTML.slice(0, 100)));
      expect(bad).toEqual([]);
    }
  });
});

test.describe('narrow pages:', () => {
  for (const lang of ['ja', 'en']) {
    test(`no view scrolls the page sideways at 320, 360, 768 and 1280, ${lang}`, async ({ page }) => {
      for (const [name, state] of Object.entries(views)) {
        await openView(page, lang, state);
        for (const width of [320, 360, 768, 1280]) {
          await page.setViewportSize({ width, height: width === 320 ? 256 : 800 });
          const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          expect.soft(over, `${name} at ${width}`).toBe(0);
        }
      }
    });
  }

  test('a table that is too wide scrolls in a named region that the keyboard reaches', async ({ page }) => {
    await page.setViewportSize(narrow);
    await openView(page, 'ja', 'view=diseases');
    const region = page.getByRole('region', { name: /企業導出件数：プロジェクト × 疾患領域/ });
    expect(await region.evaluate((element) => element.scrollWidth > element.clientWidth)).toBe(true);
    await region.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  });

  test('the filters open and close behind one button', async ({ page }) => {
    await page.setViewportSize(narrow);
    await open(page);
    await expect(page.getByRole('searchbox', { name: '指標名で検索' })).toBeHidden();
    await page.getByRole('button', { name: '絞り込み条件を表示' }).click();
    await expect(page.getByRole('searchbox', { name: '指標名で検索' })).toBeVisible();
    await page.getByRole('button', { name: '絞り込み条件を閉じる' }).click();
    await expect(page.getByRole('searchbox', { name: '指標名で検索' })).toBeHidden();
  });

  test('wider text spacing cuts nothing off (WCAG 1.4.12)', async ({ page }) => {
    for (const state of ['view=board', 'view=indicator&indicator=BIOMANUFACTURING_TRAINEES']) {
      await openView(page, 'ja', state);
      await page.locator('plan-indicators').evaluate((element) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
        element.shadowRoot.adoptedStyleSheets = [...element.shadowRoot.adoptedStyleSheets, sheet];
      });
      for (const size of [wide, narrow]) {
        await page.setViewportSize(size);
        const cut = await page.locator('plan-indicators').evaluate((element) => [...element.shadowRoot.querySelectorAll('*')]
          .filter((each) => {
            const { overflowX, overflowY, position } = getComputedStyle(each);
            if (position === 'absolute' || each.closest('svg, .hidden')) return false;
            return (overflowY === 'hidden' && each.scrollHeight > each.clientHeight + 1) || (overflowX === 'hidden' && each.scrollWidth > each.clientWidth + 1);
          })
          .map((each) => `${each.localName}.${each.className}`));
        expect(cut).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
      }
    }
  });
});

test.describe('language:', () => {
  /** Japanese text outside a run marked as Japanese: in text, in names and in values of controls. */
  const unmarked = (page) => page.evaluate(() => {
    const japanese = /[\u3040-\u30ff\u3400-\u9fff\uff66-\uff9f]/;
    const language = (node) => {
      for (let at = node; at; at = at.parentNode ?? at.host) {
        const own = at.getAttribute?.('lang');
        if (own) return own;
      }
      return '';
    };
    const found = [];
    const walk = (root) => {
      for (const node of root.querySelectorAll('*')) {
        const texts = [...node.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE).map(({ data }) => data);
        for (const name of ['aria-label', 'aria-valuetext', 'title', 'alt', 'placeholder', 'abbr']) texts.push(node.getAttribute(name) ?? '');
        if (node.localName === 'textarea') texts.push(node.value);
        for (const text of texts) if (japanese.test(text) && !language(node).startsWith('ja')) found.push(`${node.localName}.${node.className}: ${text.trim().slice(0, 60)}`);
        if (node.shadowRoot) walk(node.shadowRoot);
      }
    };
    walk(document);
    return found;
  });

  test('the page’s language reaches the element', async ({ page }) => {
    await open(page);
    await expect(page.locator('plan-indicators .plan')).toHaveAttribute('lang', 'ja');
    await open(page, '/en.html');
    await expect(page.locator('plan-indicators .plan')).toHaveAttribute('lang', 'en');
    await expect(page.getByRole('button', { name: '日本語' })).toHaveAttribute('lang', 'ja');
    await expect(page.getByRole('button', { name: 'English' })).toHaveAttribute('lang', 'en');
  });

  test('in the English page Japanese stands only where it is marked as Japanese, in every view', async ({ page }) => {
    for (const [name, state] of Object.entries({
      ...views, matrix: 'view=diseases&project=PJ1', year: 'year=2024', unknown: 'project=PJ99',
      'indicator without a number': 'view=indicator&indicator=UNIVERSITY_HOSPITAL_RESEARCH', 'indicator of approvals': 'view=indicator&indicator=APPROVALS&project=PJ3',
      budget: 'view=indicator&indicator=BUDGET', papers: 'view=indicator&indicator=PAPERS_TOP1',
    })) {
      await openView(page, 'en', state);
      expect.soft(await unmarked(page), name).toEqual([]);
    }
  });

  test('printed tokens of the report are marked as Japanese in the English page', async ({ page }) => {
    await openView(page, 'en', views['indicator with breakdowns']);
    await page.getByText(/^\d+ places$/).click();
    const token = page.getByRole('table', { name: 'Sources of the numbers' }).getByText('158件', { exact: true }).first();
    await expect(token).toHaveAttribute('lang', 'ja');
  });

  test('the button changes the language and keeps the state and the focus', async ({ page }) => {
    await open(page, at('project=PJ4'));
    const english = page.getByRole('button', { name: 'English' });
    await english.click();
    await expect(status(page)).toHaveText('7 indicators have this breakdown, 17 have none');
    await expect(english).toHaveAttribute('aria-pressed', 'true');
    await expect(english).toBeFocused();
    await expect(page.getByRole('heading', { level: 3 })).toHaveText(/^The report grades 19 of 21 targets A/);
    await expect.poll(() => new URL(page.url()).hash).toBe('#plan?project=PJ4&lang=en');
    await page.getByRole('button', { name: '日本語' }).click();
    await expect(status(page)).toHaveText('7件の指標に内訳があり、17件にはこの内訳がありません');
  });

  test('translations of the report’s texts are said to be unofficial', async ({ page }) => {
    await openView(page, 'en', 'view=indicator&indicator=FIH_TRIALS');
    expect(await page.getByText('Unofficial translation', { exact: true }).count()).toBeGreaterThan(0);
    await expect(page.getByRole('listitem').filter({ hasText: 'The English is an unofficial translation.' })).toBeVisible();
  });
});

test.describe('the outline of every view is the reviewed one:', () => {
  for (const lang of ['ja', 'en']) {
    for (const [name, state] of Object.entries(views)) {
      test(`${name}, ${lang}`, async ({ page }) => {
        await openView(page, lang, state);
        // What a reader jumps between: headings, landmarks, tables, figures, lists of choices, with their names; numbers may change.
        const outline = async () => (await page.locator('plan-indicators').ariaSnapshot()).split('\n').filter((line) => /^\s*- (heading|region|navigation|search|table|figure|group|searchbox|combobox|slider|alert|status|contentinfo|banner|list) /.test(line)).map((line) => line.replace(/:$/, '').replace(/^\s*- /, ''));
        const file = fileURLToPath(new URL(`../fixtures/outlines/${name.replaceAll(' ', '-')}-${lang}.txt`, import.meta.url));
        if (process.env.UPDATE_OUTLINES) {
          await page.waitForLoadState('networkidle');
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, `${(await outline()).join('\n')}\n`);
        }
        // A part of the data may still be on its way.
        await expect.poll(outline).toEqual(readFileSync(file, 'utf8').trimEnd().split('\n'));
      });
    }
  }
});

test('the whole task by keyboard alone: filter by project, open an indicator, reach the CSV', async ({ page }) => {
  await open(page);
  const tabTo = (text) => reach(page, text);
  // The name of a view and, after it, of a filter.
  await tabTo(/^統合プロジェクト/);
  await page.keyboard.press('Tab');
  await tabTo(/^統合プロジェクト/);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(chips(page)).toContainText('医薬品PJ');
  await tabTo(/^治験に至った件数$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 3, name: '治験に至った件数' })).toBeFocused();
  await expect(page.getByText('医薬品PJ 37件').first()).toBeVisible();
  await tabTo(/^CSV を保存$/);
  const waiting = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  await waiting;
});
