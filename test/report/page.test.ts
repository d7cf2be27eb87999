/** The page of a report, looked at in a real Chromium: on a desktop, on a phone, and on A4. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pageOf } from '../../functions/report/page.ts';
import { colours } from '../../functions/report/section.ts';
import { openBrowser } from '../support/browser.ts';
import { emptyReport, fullReport } from '../support/reports.ts';

const full = pageOf(fullReport(), 'Asia/Jakarta');
const empty = pageOf(emptyReport(), 'Asia/Jakarta');

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
}, 120_000);
afterAll(() => browser.close());

/** What A4 leaves between its margins, in CSS pixels. */
const A4 = 695;
const widths = [
  ['a desktop', 1280, 'screen'],
  ['a tablet', 820, 'screen'],
  ['a phone', 390, 'screen'],
  ['a small phone', 320, 'screen'],
  ['A4', A4, 'print'],
] as const;

/** Opens a page; whatever it asks for is refused, and told. */
async function open(text: string, width: number, media: 'screen' | 'print') {
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  const asked: string[] = [];
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (fault) => said.push(fault.message));
  await context.route('**/*', (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await page.emulateMedia({ media });
  await page.setContent(text);
  return { page, asked, said, close: () => context.close() };
}

/** Elements with text of their own that are seen: their size of letters as drawn, box, ink and ground. */
const textsOf = (page: Page) =>
  page.evaluate(() => {
    const seen = [...document.querySelectorAll('body *')].filter(
      (one) =>
        one.getClientRects().length > 0 &&
        one.tagName !== 'title' &&
        [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    );
    /** The first ground behind an element that is not clear. */
    const groundOf = (from: Element | null): string => {
      for (let one = from; one; one = one.parentElement) {
        const { backgroundColor } = getComputedStyle(one);
        if (backgroundColor !== 'rgba(0, 0, 0, 0)') return backgroundColor;
      }
      return 'rgb(255, 255, 255)';
    };
    const frameOf = (one: Element | null) => {
      const { left, right } = (one ?? document.body).getBoundingClientRect();
      return { left, right };
    };
    return seen.map((one) => {
      const style = getComputedStyle(one);
      const svg = one instanceof SVGElement ? one.ownerSVGElement : null;
      const box = one.getBoundingClientRect();
      const scale = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1;
      return {
        text: one.textContent ?? '',
        size: Number.parseFloat(style.fontSize) * scale,
        ink: svg ? style.fill : style.color,
        ground: svg ? null : groundOf(one),
        left: box.left,
        right: box.right,
        frame: frameOf(svg ?? one.closest('section')),
      };
    });
  });

/** Relative luminance and contrast as WCAG 2 has them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
    const value = Number(part) / 255;
    return value <= 0.039_28 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(widths)('the report on %s', (_name, width, media) => {
  it('fits, is read without a glass, and stands out from its ground', async () => {
    for (const text of [full, empty]) {
      const { page, close } = await open(text, width, media);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const texts = await textsOf(page);
      expect(texts.length).toBeGreaterThan(20);
      for (const one of texts) {
        expect(one, one.text).toMatchObject({ size: expect.toSatisfy((size: number) => size >= 11) });
        const { left, right } = one.frame;
        expect([one.text, one.left >= left - 0.5, one.right <= right + 0.5]).toEqual([one.text, true, true]);
        if (one.ground) expect(contrast(one.ink, one.ground), one.text).toBeGreaterThanOrEqual(4.5);
      }
      await close();
    }
  });

  it('asks nobody for anything, and runs nothing', async () => {
    const { page, asked, said, close } = await open(full, width, media);
    await page.waitForLoadState('networkidle');
    expect([asked, said]).toEqual([[], []]);
    await close();
  });

  it('shows every chart once, with its title, and a table that says the same', async () => {
    const { page, close } = await open(full, width, media);
    const figures = await page.evaluate(() =>
      [...document.querySelectorAll('section')].map((section) => {
        const seen = (selector: string) =>
          [...section.querySelectorAll(selector)].filter((one) => one.getClientRects().length > 0);
        const [drawing] = seen('svg');
        return {
          heading: section.querySelector('h2')?.textContent,
          title: section.querySelector('figcaption')?.textContent,
          drawings: seen('svg').length,
          role: drawing?.getAttribute('role'),
          label: drawing?.getAttribute('aria-label'),
          rows: seen('figure ~ table tbody tr').length,
        };
      }),
    );
    expect(figures).toHaveLength(10);
    for (const { heading, title, drawings, role, label, rows } of figures) {
      expect(heading).toBeTruthy();
      expect([title, drawings, role]).toEqual([label, 1, 'img']);
      expect(rows).toBeGreaterThan(2);
    }
    await close();
  });
});

describe('a chart', () => {
  it('has colours that white letters stand out from, and that stand out from the page', () => {
    for (const colour of Object.values(colours)) {
      const parts =
        colour
          .slice(1)
          .match(/../g)
          ?.map((part) => Number.parseInt(part, 16)) ?? [];
      expect(contrast(`rgb(${parts.join(', ')})`, 'rgb(255, 255, 255)')).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('the report on paper', () => {
  it('is a few pages of A4, none of them wider than the paper', async () => {
    const { page, close } = await open(full, A4, 'print');
    const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(2);
    expect(pages).toBeLessThan(9);
    const [, paper] = /\/MediaBox\s*\[0 0 ([\d.]+ [\d.]+)\]/.exec(pdf.toString('latin1')) ?? [];
    expect(paper?.split(' ').map((side) => Math.round(Number(side)))).toEqual([595, 842]);
    await close();
  });
});

describe('what the report says', () => {
  it('is in Indonesian, of its agency, month and moment', async () => {
    const { page, close } = await open(full, 1280, 'screen');
    expect(await page.getAttribute('html', 'lang')).toBe('id');
    const head = await page.innerText('header');
    expect(head).toContain('Monitoring Kinerja Pegawai, Oktober 2026');
    expect(head).toContain('Pelayanan Terpadu Satu Pintu & Tenaga Kerja <Kota>');
    expect(head).toContain('Data per 16 November 2026 pukul 08.00 WIB');
    await close();
  });

  it('has every number of the overview in its tables', async () => {
    const { page, close } = await open(full, 1280, 'screen');
    const cells = await page.locator('table td').allInnerTexts();
    const { numbers, findings, lint, superiors } = fullReport();
    const shown = Object.entries(numbers).filter(
      ([name]) => !['PLANS', 'MONTHS', 'ACTIVITY_DAYS_WITHOUT'].includes(name),
    );
    for (const [, value] of shown) expect(cells).toContain(String(value).replace(/\B(?=\d{3}$)/, '.'));
    for (const { open: count } of findings) expect(cells).toContain(String(count));
    const text = await page.innerText('main');
    expect(text).toContain(
      'Skor 67,5 %: 811 dari 1.202 SKP yang diperiksa memenuhi semua aturan; 37 melewati batas D11.',
    );
    for (const { rule, plans } of lint.violations)
      expect(text).toMatch(new RegExp(String.raw`${rule} [^\n]+\s+${plans}\s`));
    for (const { name } of superiors) expect(text).toContain(name ?? 'Meja BKPP');
    expect(text).toContain('Hari kerja tanpa aktivitas, seluruhnya: 1.204.');
    await close();
  });

  it('says of an agency without anything what is not there yet, instead of empty charts', async () => {
    const { page, close } = await open(empty, 1280, 'screen');
    expect(await page.locator('svg').count()).toBe(0);
    const text = await page.innerText('main');
    expect(text).toContain('Belum ada data yang dihitung');
    expect(text).toContain('Belum ada SKP tahunan.');
    expect(text).toContain('Belum ada SKP berlaku yang diperiksa.');
    expect(text).toContain('Tidak ada yang menunggu atasan.');
    await close();
  });
});

const HURTS = [
  '<script>window.hurt = 1</script>',
  '"><img src=x onerror="window.hurt = 1">',
  `'><svg onload="window.hurt = 1">`,
  '</title></style></main><script>window.hurt = 1</script>',
  '&lt;script&gt;window.hurt = 1&lt;/script&gt;',
  'Dinas$&$1$`Kota',
];
/** Without a space to break it at. */
const LONG = 'Sekretariat'.repeat(9);

/** A page with names of somebody's making, and without its own policy: the text itself must be harmless. */
const named = (agency: string, names: readonly string[]) => {
  const { superiors, ...report } = fullReport();
  const others = superiors.map((one, at) => ({ ...one, name: names[at % names.length] ?? null }));
  return pageOf({ ...report, agency, superiors: others }, 'Asia/Jakarta').replace(
    /<meta http-equiv[^>]*>/,
    '',
  );
};

describe('names that somebody could have been given', () => {
  it.each(HURTS)('nothing of it runs, and it is shown as it is: %s', async (hurt) => {
    const { page, asked, close } = await open(named(hurt, HURTS), 1280, 'screen');
    expect(await page.evaluate('window.hurt ?? null')).toBeNull();
    expect(await page.locator('script, img, [onload], [onerror]').count()).toBe(0);
    expect(await page.innerText('.agency')).toBe(hurt);
    expect(await page.title()).toContain(hurt);
    const cells = await page.locator('th[scope=row]').allInnerTexts();
    for (const name of HURTS) expect(cells).toContain(name);
    expect(asked).toEqual([]);
    await close();
  });

  it.each(widths)(
    'a name without a space leaves neither its card nor the page: on %s',
    async (_name, width, media) => {
      const { page, close } = await open(named(LONG, [LONG]), width, media);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll('header, section')]
          .filter((card) => card.scrollWidth > card.clientWidth)
          .map((card) => card.id || card.tagName),
      );
      expect(wide).toEqual([]);
      await close();
    },
  );
});
