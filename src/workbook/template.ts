import { oncePer } from '../scale/once-per';
import type { ScoreForm } from '../scale/score-form';
import type { WorkbookPlan } from './paper/plan';
import { blankSheet, type SheetTemplate } from './paper/sheet-template';
import { FIRST_SHEETS, SHEET_NAMES, SHEETS, TAB_COLORS, type SheetName } from './paper/sheets';
import { anchorsSheet } from './sheets/anchors/sheet';
import { consensusSheet } from './sheets/consensus/sheet';
import { evidenceSheet } from './sheets/evidence/sheet';
import { improvementSheet } from './sheets/improvements/sheet';
import { jobFactPlaces } from './sheets/jobs/layout';
import { jobsSheet } from './sheets/jobs/sheet';
import { measurementSheet } from './sheets/measurement/sheet';
import { papersSheet } from './sheets/papers/sheet';
import { overviewSheet } from './sheets/overview/sheet';
import { reportSheet } from './sheets/report/sheet';
import { scoresSheet } from './sheets/scores/sheet';
import { visitSheet } from './sheets/visit/sheet';
import { whatIfSheet } from './sheets/what-if/sheet';
import { workersSheet } from './sheets/workers/sheet';
import { workbookNames } from './workbook-names';

/** What makes each sheet, in a workbook with these sheets: a formula may look at another one only where it stands. */
const MAKERS: Readonly<Record<SheetName, (form: ScoreForm, sheets: readonly SheetName[]) => SheetTemplate>> = {
  Meting: measurementSheet,
  Scores: scoresSheet,
  Consensus: consensusSheet,
  Bewijs: (form, sheets) => evidenceSheet(form, sheets.includes('Banen') ? jobFactPlaces : {}),
  Werkers: workersSheet,
  Banen: jobsSheet,
  Bezoek: visitSheet,
  Stukken: papersSheet,
  Ankers: anchorsSheet,
  Overzicht: overviewSheet,
  'Wat als': whatIfSheet,
  Verslag: reportSheet,
  Verbeterplan: improvementSheet,
};

/** The sheets and names of a form, whoever is measured. Made once per form and choice of sheets, and kept. */
export const sheetTemplates = oncePerChoice((form, chosen) => {
  const sheets = chosen.map((name): SheetTemplate => ({
    ...MAKERS[name](form, chosen),
    tabColor: TAB_COLORS[SHEETS[name].work],
  }));
  const names = [...workbookNames(form), ...sheets.flatMap((sheet) => sheet.names ?? [])];
  return {
    title: 'IPS-modeltrouwmeting',
    author: 'IPS-modeltrouw',
    sheets,
    names: names.filter(({ sheet }) => chosen.includes(sheet)),
  };
});

/**
 * What stands in a workbook of a form before anything is filled in: a workbook is compared with it at every reading. Made
 * once per form and choice of sheets, and kept; what its formulas give is worked out by nobody.
 */
export const templateOf = oncePerChoice((form, chosen): WorkbookPlan => {
  const { sheets, ...rest } = sheetTemplates(form, chosen);
  return { ...rest, sheets: sheets.map((sheet) => blankSheet(sheet, form)) };
});

/** The same work once for each form and choice of sheets; the order in which these are named makes no difference. */
function oncePerChoice<Made>(make: (form: ScoreForm, chosen: readonly SheetName[]) => Made) {
  const made = oncePer<ScoreForm, Map<string, Made>>(() => new Map());
  return (form: ScoreForm, sheets: readonly SheetName[] = FIRST_SHEETS): Made => {
    const chosen = SHEET_NAMES.filter((name) => sheets.includes(name));
    const kept = made(form).get(chosen.join()) ?? make(form, chosen);
    made(form).set(chosen.join(), kept);
    return kept;
  };
}
