import { NO_CONSENSUS, NO_REVIEWER } from '../../../src/measurement/consensus';
import { emptyMeasurement } from '../../../src/measurement/measurement';
import { FIRST_SHEETS, SHEET_NAMES } from '../../../src/workbook/paper/sheets';
import { goneSheets } from '../../../src/workbook/carry-over/carry-over';
import { wantedSheets } from '../../../src/workbook/reading/wanted-sheets';
import { workbookPlan } from '../../../src/workbook/workbook-plan';
import { earlierContents } from '../../support/earlier-files';
import { formOf } from '../../support/measurements';
import { planContents } from '../../support/plan-contents';
import { USED_VISIT } from '../../support/used-visit';
import { versionOnePlan } from '../../support/version-one';
import { versionTwoPlan } from '../../support/version-two';

const measurement = emptyMeasurement(formOf('work'));
const present = { Meting: true, Scores: true, Overzicht: true };
const ANKERS = 'Het blad Ankers was weg; wat u daar had ingevuld, kon niet worden teruggehaald.';

test('names every sheet that is not there', () => {
  const sentences = goneSheets(planContents(workbookPlan(measurement)), present);
  expect(sentences.map((sentence) => /^Het blad (.*) was weg;/.exec(sentence)?.[1])).toEqual([
    ...['Bewijs', 'Werkers', 'Verslag', 'Verbeterplan'],
    ...['Ankers', 'Wat als'],
  ]);
});

test('of a workbook of version 2 only those that it had', () => {
  const found = { ...present, Werkers: true };
  expect(goneSheets(planContents(versionTwoPlan(measurement)), found)).toEqual([
    'Het blad Bewijs was weg; wat u daar had ingevuld, kon niet worden teruggehaald.',
    ANKERS,
  ]);
});

test('of a workbook of version 1 only those that it had', () => {
  expect(goneSheets(planContents(versionOnePlan(measurement)), present)).toEqual([ANKERS]);
});

describe('a sheet that a workbook can do without', () => {
  const contents = planContents(workbookPlan(measurement));
  const whole = Object.fromEntries(contents.sheets.map(({ name }) => [name, true]));
  const without = { ...whole, 'Wat als': undefined };
  const WHAT_IF = 'Het blad Wat als was weg; wat u daar had ingevuld, kon niet worden teruggehaald.';

  test('is gone where the workbook notes that it had it', () => {
    expect(goneSheets(contents, without)).toEqual([WHAT_IF]);
    expect(wantedSheets(contents, without)).toContain('Wat als');
  });

  test('was never made where it notes nothing', () => {
    const names = new Map([...contents.names].filter(([name]) => name !== 'Wat_als_gegevens'));
    expect(goneSheets({ ...contents, names }, without)).toEqual([]);
    expect(wantedSheets({ ...contents, names }, without)).not.toContain('Wat als');
    expect(wantedSheets({ ...contents, names }, whole)).toContain('Wat als');
  });

  test('is missed in a workbook of before, which noted nothing', () => {
    const earlier = earlierContents('version-3-work');
    expect(goneSheets(earlier, without)).toEqual([WHAT_IF]);
  });
});

describe('a sheet that comes when something is recorded on it', () => {
  const contents = planContents(workbookPlan(measurement));
  const reviewers = [{ ...NO_REVIEWER, code: 'A' }];
  const recorded = { jobs: [{ kind: 'zorg' }], visit: USED_VISIT, consensus: { ...NO_CONSENSUS, reviewers } };
  const used = planContents(workbookPlan({ ...measurement, ...recorded }));
  const present = Object.fromEntries(contents.sheets.map(({ name }) => [name, true]));

  test('is in a new workbook only then', () => {
    expect(contents.sheets.map(({ name }) => name)).toEqual(FIRST_SHEETS);
    expect(used.sheets.map(({ name }) => name)).toEqual(SHEET_NAMES);
    expect([...contents.names.keys()].filter((name) => /^(Banen|Bezoek|Stukken)_/.test(name))).toEqual([]);
  });

  test('is not missed in a workbook that never had it, also of before', () => {
    expect(goneSheets(contents, present)).toEqual([]);
    expect(wantedSheets(contents, present)).not.toContain('Banen');
    expect(goneSheets(earlierContents('version-3-work'), present)).toEqual([]);
  });

  test('is gone where the workbook notes that it had it', () => {
    expect(goneSheets(used, present)).toEqual([
      'Het blad Bezoek was weg; wat u daar had ingevuld, kon niet worden teruggehaald.',
      'Het blad Stukken was weg; wat u daar had ingevuld, kon niet worden teruggehaald.',
      'Het blad Consensus was weg; wat u daar had ingevuld, kon niet worden teruggehaald.',
      'Het blad Banen was weg; wat u daar had ingevuld, kon niet worden teruggehaald.',
    ]);
  });
});
