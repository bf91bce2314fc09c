import type { Argv, CommandModule } from 'yargs';
import { entryOf } from '../../measurement/entries';
import { emptyMeasurement, type Measurement } from '../../measurement/measurement';
import type { ScaleId } from '../../scale/ids';
import { MODEL_IDS } from '../../scale/models';
import { SCALE_IDS } from '../../scale/score-form';
import type { ModelId } from '../../scale/types';
import { assess } from '../../scoring/assessment';
import { withScenario } from '../../scoring/scenarios';
import { checkReading, type CheckedWorkbook } from '../../workbook/reading/check-workbook';
import { readMeasurement } from '../../workbook/reading/read-measurement';
import type { TableFinding } from '../../workbook/reading/table-findings';
import { chosenForm } from '../chosen-form';
import { CallError, EXIT, JSON_OPTION, type CommandIo, type ExitCode } from '../command-io';
import { readWorkbookFile } from '../read-workbook';
import { setArguments, setEntries, type SetScore } from './set-arguments';
import { WHAT_IF_COMMAND_TEXTS as TEXTS } from './texts';
import { totalsData } from '../totals-data';
import { differences, whatIfText, type WhatIf } from './what-if-text';

interface WhatIfOptions {
  file?: string;
  scale?: ScaleId;
  model?: ModelId;
  set: string[];
  json: boolean;
}

/** `what-if`: what other scores would make of a measurement. */
export function whatIfCommand(io: CommandIo, end: (code: ExitCode) => void): CommandModule<object, WhatIfOptions> {
  return {
    command: 'what-if [file]',
    describe: TEXTS.describe,
    builder: (yargs) =>
      yargs
        .positional('file', { type: 'string', describe: TEXTS.file })
        .option('scale', {
          type: 'string',
          requiresArg: true,
          choices: SCALE_IDS,
          describe: TEXTS.scale,
        })
        .option('model', {
          type: 'string',
          requiresArg: true,
          choices: MODEL_IDS,
          describe: TEXTS.model,
        })
        .option('set', {
          type: 'string',
          array: true,
          nargs: 1,
          demandOption: true,
          describe: TEXTS.set,
        })
        .option('json', JSON_OPTION)
        .example(TEXTS.examples) as unknown as Argv<WhatIfOptions>,
    handler: async (options) => {
      end(await tryScores(options, io));
    },
  };
}

/** Ends as `check` would with these scores. */
async function tryScores(options: WhatIfOptions, io: CommandIo): Promise<ExitCode> {
  const { measurement, check } = await opened(options);
  const { form, entries } = measurement;
  const scores = setArguments(form, options.set);
  const set = scores.map(({ item, column, rating }) => ({
    item,
    column,
    from: entryOf(entries, item, column),
    to: rating,
  }));
  const whatIf: WhatIf = {
    set,
    before: check(measurement),
    after: check(withScenario(measurement, { entries: setEntries(scores) }), scores),
  };
  io.out(options.json ? JSON.stringify(whatIfData(options.file, whatIf), null, 2) : whatIfText(options.file, whatIf));
  return whatIf.after.findings.some(({ severity }) => severity === 'error') ? EXIT.findings : EXIT.ok;
}

interface Opened {
  readonly measurement: Measurement;
  /** Judges it, or the same with other scores: then no formula stands in their cells any more. */
  readonly check: (measurement: Measurement, set?: readonly SetScore[]) => CheckedWorkbook;
}

async function opened({ file, scale, model }: WhatIfOptions): Promise<Opened> {
  if (file === undefined) {
    if (scale === undefined) throw new CallError(TEXTS.nothingChosen);
    const form = chosenForm(model === undefined ? { scale } : { scale, model });
    return { measurement: emptyMeasurement(form), check: checkWithoutFile };
  }
  if (scale !== undefined || model !== undefined) {
    throw new CallError(TEXTS.bothChosen);
  }
  const read = await readWorkbookFile(file, readMeasurement);
  return {
    measurement: read.measurement,
    check: (measurement, set = []) => {
      const isSet = ({ item, column }: TableFinding) =>
        set.some((each) => each.item === item && each.column === column);
      const findings = read.findings.filter((finding) => finding.code !== 'formula' || !isSet(finding));
      return checkReading({ ...read, measurement, findings });
    },
  };
}

/** Without a workbook nothing stands in a cell. */
function checkWithoutFile(measurement: Measurement): CheckedWorkbook {
  const assessment = assess(measurement);
  return { measurement, assessment, findings: assessment.findings.map((finding) => ({ ...finding, cell: null })) };
}

function whatIfData(file: string | undefined, { set, before, after }: WhatIf): object {
  const { form } = before.measurement;
  const data = ({ assessment, findings }: CheckedWorkbook) => ({ totals: totalsData(form, assessment), findings });
  return {
    ...(file === undefined ? {} : { file }),
    scale: form.scale.id,
    model: form.model,
    set,
    before: data(before),
    after: data(after),
    differences: Object.fromEntries(differences({ before, after })),
  };
}
