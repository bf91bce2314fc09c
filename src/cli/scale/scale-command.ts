import type { Argv, CommandModule } from 'yargs';
import { COLUMN_LABELS } from '../../scale/column-labels';
import type { ScaleId } from '../../scale/ids';
import { itemName } from '../../scale/item-name';
import { MODEL_IDS, MODELS } from '../../scale/models';
import { PRINCIPLES } from '../../scale/principles';
import { bandSet, bandSetsOf } from '../../scale/band-sets';
import { SCALES } from '../../scale/scales';
import { principleItems, SCALE_IDS, scoreForm } from '../../scale/score-form';
import { SOURCE_CODES } from '../../scale/source-codes';
import type { Item, Scale, ScaleColumn } from '../../scale/types';
import { VERDICT_TITLES, type BandSetId } from '../../scale/verdicts';
import { EXIT, JSON_OPTION, type CommandIo, type ExitCode } from '../command-io';
import { SCALE_COMMAND_TEXTS as TEXTS } from './texts';

interface ScaleOptions {
  id?: ScaleId;
  json: boolean;
}

/** `scale`: prints an instrument, for people or as data. */
export function scaleCommand(io: CommandIo, end: (code: ExitCode) => void): CommandModule<object, ScaleOptions> {
  return {
    command: 'scale [id]',
    describe: TEXTS.describe,
    builder: (yargs) =>
      yargs
        .positional('id', {
          type: 'string',
          choices: SCALE_IDS,
          describe: TEXTS.id,
        })
        .option('json', JSON_OPTION) as Argv<ScaleOptions>,
    handler: ({ id, json }) => {
      if (json) io.out(JSON.stringify(id === undefined ? SCALE_IDS.map(scaleData) : scaleData(id), null, 2));
      else if (id === undefined)
        SCALE_IDS.forEach((scale) => {
          io.out(`${scale}  ${SCALES[scale].title}`);
        });
      else io.out(scaleText(SCALES[id]));
      end(EXIT.ok);
    },
  };
}

const formsOf = (scale: Scale) =>
  scale.models.length === 0 ? [scoreForm(scale.id, null)] : scale.models.map((model) => scoreForm(scale.id, model));

function bandSetsOfScale(scale: Scale): BandSetId[] {
  return [...new Set(formsOf(scale).flatMap(bandSetsOf))];
}

/** The whole instrument as data. */
function scaleData(id: ScaleId): object {
  const scale = SCALES[id];
  const { title, document, columns, items } = scale;
  return {
    ...{ id, title, document, columns: columns.map(columnData), items: items.map(itemData) },
    models: scale.models.map((model) => ({ id: model, ...MODELS[model] })),
    sourceCodes: SOURCE_CODES,
    principles: scale.principles.all.map(({ title }, index) => ({
      number: index + 1,
      title,
      ips25Items: PRINCIPLES.find((principle) => principle.title === title)?.items,
      items: formsOf(scale).map((form) => ({
        model: form.model,
        columns: Object.fromEntries(form.columns.map((column) => [column, principleItems(form, column)[index]])),
      })),
    })),
    verdicts: VERDICT_TITLES,
    bands: Object.fromEntries(
      bandSetsOfScale(scale).map((set) => {
        const { title, maximum, bands, status, provenance } = bandSet(set, scale);
        return [set, { title, maximum, bands, status, provenance }];
      }),
    ),
  };
}

const columnData = ({ id, label }: ScaleColumn): object => ({ id, label });

/** An item without what follows from its instrument. */
const itemData = (item: Item): object => ({ ...item, word: undefined, words: undefined });

function scaleText(scale: Scale): string {
  const codes = [...new Set(scale.items.flatMap(({ sources }) => sources))];
  const sections = [
    [scale.title, TEXTS.source(scale.document)],
    ...scale.items.map((item) => itemLines(scale, item)),
    ...(scale.models.length > 0 ? [[TEXTS.models, ...MODEL_IDS.map((id) => `  ${id}  ${MODELS[id].title}`)]] : []),
    [TEXTS.principles, ...scale.principles.all.map(({ title }, index) => `  ${index + 1}. ${title}`)],
    [TEXTS.bands, ...bandSetsOfScale(scale).flatMap((set) => bandLines(scale, set))],
    ...(codes.length > 0 ? [[TEXTS.sources, ...codes.map((code) => `  ${code.padEnd(4)} ${SOURCE_CODES[code]}`)]] : []),
  ];
  return sections.map((lines) => lines.join('\n')).join('\n\n');
}

function itemLines(scale: Scale, item: Item): string[] {
  const columns = TEXTS.columns(item.columns.map((id) => COLUMN_LABELS[id]));
  const facts = [
    scale.columns.length > 1 ? columns : '',
    TEXTS.divergences[item.divergence],
    item.sources.length > 0 ? TEXTS.itemSources(item.sources) : '',
  ].filter((fact) => fact !== '');
  return [
    `${itemName(item)}. ${item.title}`,
    `  ${item.criterion}`,
    ...(facts.length > 0 ? [`  [${facts.join('; ')}]`] : []),
    ...item.anchors.map((text, index) => `  ${index + 1}  ${text}`),
    ...(item.remark === undefined ? [] : [`  ${TEXTS.remark(item.remark)}`]),
  ];
}

function bandLines(scale: Scale, set: BandSetId): string[] {
  const { title, maximum, bands, status, provenance } = bandSet(set, scale);
  return [
    `  ${TEXTS.bandsOf(title, maximum, status)}: ${TEXTS.bounds(bands.redelijk, bands.goed, bands.voorbeeldig)}`,
    `    ${provenance}`,
  ];
}
