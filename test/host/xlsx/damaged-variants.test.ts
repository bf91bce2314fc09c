import fc from '../../support/properties';
import { unzipSync } from 'fflate';
import { nativeInflater } from '../../../src/cli/native-inflater';
import { readXlsx } from '../../../src/host/xlsx/read-xlsx';
import { UnreadableFileError } from '../../../src/host/xlsx/unreadable-file';
import { writeXlsx } from '../../../src/host/xlsx/write-xlsx';
import type { ScoreForm } from '../../../src/scale/score-form';
import { checkWorkbook, type CheckedWorkbook } from '../../../src/workbook/reading/check-workbook';
import { UnreadableWorkbookError } from '../../../src/workbook/reading/unreadable-workbook';
import { workbookPlan } from '../../../src/workbook/workbook-plan';
import { SEED, times } from '../../support/depth';
import { soundMeasurement } from '../../support/full-measurement';
import { FORM_NAMES, formOf, type FormName } from '../../support/measurements';
import { anyDamage, DAMAGE_KINDS, damaged, type Damage, type DamageKind, type Parts } from './damages';
import { PARTS } from './edit-xlsx';
import { plainTotals } from './plain-reader';
import { deflated, stored, zipFile } from './zip-file';

/** The parts on which totals rest; half of the damage is done to them. */
const LIKELY = [
  ...Array.from({ length: 12 }, () => PARTS.scores),
  PARTS.workbook,
  'xl/_rels/workbook.xml.rels',
  'xl/sharedStrings.xml',
  'xl/sharedStrings.xml',
  PARTS.measurement,
];

/** So many variants of each kind and form; all together are 200, and 1,000 in the deep tests. */
const VARIANTS = Math.ceil(times(200, 1_000) / (FORM_NAMES.length * DAMAGE_KINDS.length));

/** Reading and judging one takes some 0.1 s of a processor; what takes this long grows with something else than the file. */
const MOST_SECONDS = 5;

/** Findings that say that something stands where it does not count. Scores that contradict each other do not say so. */
const EXPLAIN: ReadonlySet<string> = new Set([
  'unknown-item',
  'duplicate-item',
  'duplicate-line',
  'missing-row',
  'formula',
  'invalid',
  'closed',
]);

const sound = new Map<FormName, Parts>();
beforeAll(async () => {
  for (const name of FORM_NAMES) {
    sound.set(name, unzipSync(await writeXlsx(workbookPlan(soundMeasurement(formOf(name))))));
  }
});

/** What is read of a file; null where it is refused. @throws what no file may cause */
function checked(bytes: Uint8Array): CheckedWorkbook | null {
  try {
    return checkWorkbook(readXlsx(bytes, nativeInflater));
  } catch (error) {
    if (error instanceof UnreadableFileError || error instanceof UnreadableWorkbookError) return null;
    throw error;
  }
}

/** The columns whose total differs from what stands in the file, while nothing is said of them. */
function wrongWithoutAWord(bytes: Uint8Array, form: ScoreForm): string[] {
  const start = process.cpuUsage();
  const found = checked(bytes);
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1e6).toBeLessThan(MOST_SECONDS);
  if (!found) return [];
  const plain = plainTotals(bytes, form);
  return form.columns.flatMap((column) => {
    const total = found.assessment.columns[column]?.total;
    const [read, stands] = [`${total?.score}/${total?.scored}`, `${plain?.[column]?.score}/${plain?.[column]?.scored}`];
    const isExplained = found.findings.some(
      ({ code, column: where }) => EXPLAIN.has(code) && (where === column || where === null),
    );
    return read === stands || isExplained ? [] : [`${column}: ${read} is read, ${stands} stands there`];
  });
}

const zipped = (parts: Parts, damages: readonly Damage[]) =>
  zipFile(Object.entries(parts).map(([name, part]) => ((damages[0]?.at ?? 0) < 0.2 ? deflated : stored)(name, part)));

test.each(FORM_NAMES)('of a sound file both readers read the same, and nothing is found: %s', (name) => {
  const bytes = zipped(sound.get(name) ?? {}, []);
  const { findings, assessment } = checkWorkbook(readXlsx(bytes, nativeInflater));
  expect(findings).toEqual([]);
  const totals = formOf(name).columns.map((column) => {
    const { score, scored } = assessment.columns[column]?.total ?? {};
    return [column, { score, scored }];
  });
  expect(plainTotals(bytes, formOf(name))).toEqual(Object.fromEntries(totals));
});

describe.each(FORM_NAMES)('no damage to a file gives a wrong total without a finding: %s', (name) => {
  test.each(DAMAGE_KINDS)('%s', (kind: DamageKind) => {
    // Now and then something else is wrong as well.
    const damages = fc
      .tuple(anyDamage(fc.constant(kind)), fc.array(anyDamage(fc.constantFrom(...DAMAGE_KINDS)), { maxLength: 1 }))
      .map(([first, more]) => [first, ...more]);
    fc.assert(
      fc.property(damages, (all) => {
        const parts = all.reduce((file, damage) => damaged(file, damage, LIKELY), sound.get(name) ?? {});
        expect(wrongWithoutAWord(zipped(parts, all), formOf(name))).toEqual([]);
      }),
      { numRuns: VARIANTS, seed: SEED + FORM_NAMES.indexOf(name) },
    );
  });
});
