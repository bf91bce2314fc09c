import { emptyMeasurement } from '../../../src/measurement/measurement';
import { goneSheets } from '../../../src/workbook/reading/gone-sheets';
import { workbookPlan } from '../../../src/workbook/workbook-plan';
import { formOf } from '../../support/measurements';
import { planContents } from '../../support/plan-contents';
import { versionOnePlan } from '../../support/version-one';
import { versionTwoPlan } from '../../support/version-two';

const measurement = emptyMeasurement(formOf('work'));
const present = { Meting: true, Scores: true, Overzicht: true };
const ANKERS = 'Het blad Ankers was weg; wat u daar had ingevuld, kon niet worden teruggehaald.';

test('names every sheet that is not there', () => {
  const sentences = goneSheets(planContents(workbookPlan(measurement)), present);
  expect(sentences.map((sentence) => /^Het blad (.*) was weg;/.exec(sentence)?.[1])).toEqual([
    ...['Bewijs', 'Werkers', 'Ankers'],
    ...['Wat als', 'Verslag', 'Verbeterplan'],
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
