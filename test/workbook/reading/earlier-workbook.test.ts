import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../../src/host/xlsx/read-xlsx';
import type { Entry } from '../../../src/measurement/entry';
import { carryOver } from '../../../src/workbook/carry-over/carry-over';
import { checkWorkbook } from '../../../src/workbook/reading/check-workbook';
import type { SheetContents, WorkbookContents } from '../../../src/workbook/paper/contents';

/**
 * A workbook that a program of version 3 made, with three workers (A, B and C): 4, 6 and 6 contacts a week, 2, 8 and no
 * seekers, of whom C keeps no check list; reviewed weekly, monthly and weekly. Its sheet says "2", the anchor by the mean
 * of all three without a check list of everybody.
 */
const found = readXlsx(readFileSync(join(__dirname, 'version-3.xlsx')));

/** The same with other answers in the column "Checklist besproken" of Werkers: lines 5, 6 and 7 of H. */
function withReviews(...reviews: readonly Entry[]): WorkbookContents {
  const inWerkers = (sheet: SheetContents): SheetContents => {
    const header = [...(sheet.rows.get(4) ?? [])].find(([, { value }]) => value === 'Checklist besproken')?.[0] ?? 0;
    const rows = new Map(sheet.rows);
    reviews.forEach((value, index) => {
      rows.set(5 + index, new Map(rows.get(5 + index)).set(header, { value, isFormula: false }));
    });
    return { ...sheet, rows };
  };
  return { ...found, sheets: found.sheets.map((sheet) => (sheet.name === 'Werkers' ? inWerkers(sheet) : sheet)) };
}

const TEAMS =
  'Organisatie 1: eerder werd gevraagd naar de ggz-teams van alle IPS-werkers samen (5); nu naar die van één IPS-werker. Kijk het aantal na.';

const judged = (contents: WorkbookContents) => {
  const { assessment, findings, measurement } = checkWorkbook(contents);
  return {
    advice: assessment.advice['begeleiding-7']?.AO,
    review: measurement.evidence.items['begeleiding-7']?.AO?.review,
    messages: findings.map(({ code, message }) => `${code}: ${message}`),
  };
};

describe('a workbook of version 3', () => {
  test('with unequal answers on the review: the least frequent counts, and all are listed', () => {
    const { advice, review, messages } = judged(found);
    // C has no seekers and is left out with its check list: (4 + 6) / 2 = 5, which monthly review caps at 3.
    expect(review).toBe('monthly');
    expect(advice).toMatchObject({ status: 'advised', anchors: [3], value: 5 });
    expect(messages).toContainEqual(
      expect.stringMatching(
        /^reviews-differ: .*\(A: minstens elke week; B: minstens elke maand; C: minstens elke week\).*minstens elke maand/,
      ),
    );
  });

  test('with equal answers: that is the answer of the item, and nothing is said of it', () => {
    const { advice, review, messages } = judged(withReviews('elke week', 'elke week', 'elke week'));
    // 4 contacts for 2 seekers count as 6, so the mean is 6.
    expect(review).toBe('weekly');
    expect(advice?.anchors).toEqual([5]);
    expect(messages.join()).not.toContain('reviews-differ');
  });

  test('a line without an answer does not count against the others', () => {
    expect(judged(withReviews('elke week', null, null)).review).toBe('weekly');
  });

  test('an answer that cannot be is kept and said', () => {
    const { advice } = judged(withReviews('soms', 'elke week', 'elke week'));
    expect(advice).toMatchObject({ status: 'invalid', rule: expect.stringContaining('"soms" kan niet') as unknown });
  });

  test('with one that cannot be beside others: all are listed', () => {
    expect(judged(withReviews('soms', 'elke maand', null)).messages).toContainEqual(
      expect.stringMatching(
        /^reviews-differ: .*\(A: "soms"; B: minstens elke maand\)\. Bij het item staat nu "soms"; dat kan niet\. Geef bij het item één antwoord\.$/,
      ),
    );
  });

  test('a column of that name in a workbook of today is somebody’s own', () => {
    const { sheets, names, ...rest } = withReviews('soms', 'elke maand', null);
    const [, cell] = /^Meting!\$B\$(\d+)$/.exec(names.get('IPS_versie') ?? '') ?? [];
    const today = sheets.map((sheet) => {
      const line = sheet.name === 'Meting' ? sheet.rows.get(Number(cell)) : undefined;
      if (!line) return sheet;
      const rows = new Map(sheet.rows).set(Number(cell), new Map(line).set(2, { value: 4, isFormula: false }));
      return { ...sheet, rows };
    });
    const { review, messages } = judged({ ...rest, names, sheets: today });
    expect(review).toBeUndefined();
    expect(messages.join()).not.toContain('reviews-differ');
  });

  test('says where its sheet still shows other advice', () => {
    const { messages } = judged(found);
    expect(messages).toContain(
      'earlier-advice: Begeleiding 7: op het blad Bewijs staat nog anker 2, maar volgens de regels van nu wijst het bewijs op anker 3. Werk de werkmap bij.',
    );
    // Bezetting 1a is as it was, and so is organisatie 1, of which the question is another.
    expect(messages.filter((message) => message.startsWith('earlier-advice'))).toHaveLength(1);
  });

  test('is brought up to date with all that is filled in', () => {
    const { measurement, lost } = carryOver(found);
    expect(measurement.evidence).toEqual({
      items: {
        'organisatie-1': { AO: { apart: 'no', teams: 5, percent: 95 } },
        'begeleiding-7': { AO: { review: 'monthly' } },
      },
      workers: [
        { code: 'A', fte: 0.8, clients: 18, contacts: 4, seekers: 2, checklist: 'yes' },
        { code: 'B', fte: 1, clients: 20, contacts: 6, seekers: 8, checklist: 'yes' },
        { code: 'C', fte: 0.6, clients: 9, contacts: 6, seekers: 0, checklist: 'no' },
      ],
    });
    // No word of the program itself is called somebody's; only what is asked otherwise now.
    expect(lost).toEqual([expect.stringMatching(/minstens elke week; B: minstens elke maand/), TEAMS]);
  });

  test('and with equal answers nothing is lost', () => {
    expect(carryOver(withReviews('elke week', 'elke week', 'elke week')).lost).toEqual([TEAMS]);
  });

  test('asks to look at a number of teams that one worker would not have', () => {
    expect(judged(found).messages).toContain(`teams-of-all: ${TEAMS}`);
  });

  test('of twenty workers no formula of ours is called somebody’s', () => {
    const inWerkers = (sheet: SheetContents): SheetContents => {
      const rows = new Map(sheet.rows);
      for (let row = 8; row < 25; row += 1) {
        const [like, count] = [rows.get(6), rows.get(6)?.get(17)];
        expect(count).toMatchObject({ isFormula: true, value: 7 });
        // What people fill in, in columns A to K, and the hidden count of it.
        const copied = [...(like ?? [])].filter(([column]) => column <= 11 || column === 17);
        rows.set(row, new Map([...(rows.get(row) ?? []), ...copied]));
      }
      return { ...sheet, rows };
    };
    const sheets = found.sheets.map((sheet) => (sheet.name === 'Werkers' ? inWerkers(sheet) : sheet));
    const { measurement, lost } = carryOver({ ...found, sheets });
    expect(measurement.evidence.workers).toHaveLength(20);
    expect(lost.filter((sentence) => sentence.startsWith('Werkers'))).toEqual([]);
  });

  test.each([
    ['deels: cliënten blijven in de caseload', 'keeps', [2]],
    ['alleen doorverwijzing', 'only', [1]],
  ] as const)('knows an answer by its earlier words: %s', (words, referral, anchors) => {
    const answered = (sheet: SheetContents): SheetContents => {
      const rows = new Map(sheet.rows);
      for (const [row, cells] of rows) {
        const key = cells.get(1)?.value;
        const value = key === 'bezetting-3 referral' ? words : key === 'bezetting-3 phases' ? 0 : null;
        if (value !== null) rows.set(row, new Map(cells).set(3, { value, isFormula: false }));
      }
      return { ...sheet, rows };
    };
    const sheets = found.sheets.map((sheet) => (sheet.name === 'Bewijs' ? answered(sheet) : sheet));
    const { measurement, assessment } = checkWorkbook({ ...found, sheets });
    expect(measurement.evidence.items['bezetting-3']?.A).toEqual({ phases: 0, referral });
    expect(assessment.advice['bezetting-3']?.A).toMatchObject({ status: 'advised', anchors });
  });

  test('an answer with the item itself stands, and the others are listed', () => {
    const answered = (sheet: SheetContents): SheetContents => {
      const rows = new Map(sheet.rows);
      for (const [row, cells] of rows) {
        if (cells.get(1)?.value !== 'begeleiding-7 review') continue;
        rows.set(row, new Map(cells).set(3, { value: 'zelden of nooit', isFormula: false }));
      }
      return { ...sheet, rows };
    };
    const sheets = found.sheets.map((sheet) => (sheet.name === 'Bewijs' ? answered(sheet) : sheet));
    const { review, messages } = judged({ ...found, sheets });
    expect(review).toBe('none');
    expect(messages.join()).toMatch(/reviews-differ: .*A: minstens elke week.*Het antwoord bij het item zelf telt/);
  });
});
