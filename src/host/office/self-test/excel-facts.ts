import { RELEASE } from '../../../workbook/release';
import { FACT_TEXTS } from './texts';

/** The latest version of ExcelApi that is asked for. */
const LATEST = 30;

/** Other requirement sets that tell Excels apart. */
const OTHER_SETS = [
  'ExcelApiOnline',
  'ExcelApiDesktop',
  'DelayForCellEdit',
  'SharedRuntime',
  'AddinCommands',
  'DialogApi',
];

/** What Excel this is, a line each: nothing of the workbook or of its user. */
export function excelFacts(isSupported: (version: string) => boolean): readonly string[] {
  const { displayLanguage, contentLanguage, requirements } = Office.context;
  // Older clients have none.
  const diagnostics = Office.context.diagnostics as Partial<Office.ContextInformation> | undefined;
  const versions = Array.from({ length: LATEST }, (_, minor) => `1.${minor + 1}`).filter(isSupported);
  const others = OTHER_SETS.filter((set) => requirements.isSetSupported(set, '1.1'));
  const line = (name: string, value: string | undefined) =>
    `${name}: ${value === undefined || value === '' ? '?' : value}`;
  return [
    `${FACT_TEXTS.release}: ${RELEASE}`,
    line(FACT_TEXTS.platform, diagnostics?.platform?.toString()),
    line(FACT_TEXTS.version, diagnostics?.version),
    line(FACT_TEXTS.languages, [displayLanguage, contentLanguage].filter(Boolean).join(', ')),
    line(FACT_TEXTS.excelApi, versions.at(-1)),
    line(FACT_TEXTS.otherSets, others.length === 0 ? FACT_TEXTS.none : others.join(', ')),
  ];
}
