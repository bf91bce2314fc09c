import { emptyMeasurement } from '../../src/scoring/measurement';
import { goneSheets } from '../../src/workbook/gone-sheets';
import { workbookPlan } from '../../src/workbook/workbook-plan';
import { formOf } from '../support/measurements';
import { planContents } from '../support/plan-contents';
import { versionOnePlan } from '../support/version-one';

const measurement = emptyMeasurement(formOf('work'));
const present = { Meting: true, Scores: true, Overzicht: true };
const ANKERS = 'Het blad Ankers was weg; wat u daar had ingevuld, kon niet worden teruggehaald.';

test('names every sheet that is not there', () => {
  const sentences = goneSheets(planContents(workbookPlan(measurement)), present);
  expect(sentences.map((sentence) => sentence.split(' ')[2])).toEqual([
    ...['Bewijs', 'Werkers', 'Ankers'],
    ...['Verslag', 'Verbeterplan'],
  ]);
});

test('of a workbook of version 1 only those that it had', () => {
  expect(goneSheets(planContents(versionOnePlan(measurement)), present)).toEqual([ANKERS]);
});
