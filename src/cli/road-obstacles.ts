import { COLUMN_LABELS } from '../scale/column-labels';
import { itemName } from '../scale/item-name';
import { bandSetOf, openRows } from '../scale/score-form';
import type { ColumnId } from '../scale/types';
import { BAND_SETS, VERDICT_TITLES } from '../scale/verdicts';
import { readBands } from '../scoring/bands';
import { readEntry } from '../scoring/entry';
import { numberText } from '../scoring/evidence/evidence-number';
import { isForbiddenDivergence } from '../scoring/findings';
import { entryOf, type Measurement } from '../scoring/measurement';
import { columnTotal } from '../scoring/totals';
import { neededScores } from '../scoring/road/needed-scores';
import type { RoadObstacle, RoadRequest } from '../scoring/road/road';

type Sentences = (measurement: Measurement, request: RoadRequest) => readonly string[];

/** Why there is no road and what is needed first, in Dutch. */
export function roadObstacleSentences(
  measurement: Measurement,
  request: RoadRequest,
  obstacle: RoadObstacle,
): readonly string[] {
  return SENTENCES[obstacle](measurement, request);
}

const NO_ROAD = 'Er is geen weg.';

const SENTENCES: Readonly<Record<RoadObstacle, Sentences>> = {
  bands: ({ bands }, { columns }) => [
    NO_ROAD,
    ...columns
      .filter((column) => readBands(bands[bandSetOf(column)]) === null)
      .map(
        (column) =>
          `De grenzen van ${BAND_SETS[bandSetOf(column)].title} kloppen niet. Herstel ze op het blad Overzicht.`,
      ),
  ],

  'fixed-divergence': ({ form, entries }, { fixed }) => [
    NO_ROAD,
    ...form.rows
      .filter((row) => fixed.has(row.item.id) && isForbiddenDivergence(row, entries))
      .map(
        ({ item }) =>
          `Bij ${itemName(item)} verschillen IPS-A en IPS-O. Dat mag niet, en dit item ligt vast: zo komt er geen oordeel.`,
      ),
  ],

  incomplete: (measurement, request) => [
    'Een weg is pas te zoeken als alles is gescoord.',
    ...request.columns.flatMap((column) => incompleteSentence(measurement, request, column)),
  ],

  'too-high': (measurement, request) => [
    NO_ROAD,
    ...request.columns.flatMap((column) => {
      const [most, bound] = [mostIn(measurement, column, request), boundOf(measurement, column, request)];
      if (most >= bound) return [];
      const begins = `${VERDICT_TITLES[request.to]} begint bij ${bound}`;
      return [about(column, `ook als alles wat mag stijgen op 5 komt, is het totaal ${most}; ${begins}.`)];
    }),
  ],
};

function incompleteSentence(measurement: Measurement, request: RoadRequest, column: ColumnId): string[] {
  const total = columnTotal(measurement.form, measurement.entries, column);
  const verdict = VERDICT_TITLES[request.to];
  const needed = neededScores(total, measurement.bands[bandSetOf(column)]).find((each) => each.verdict === request.to);
  if (!needed) {
    const lacking = boundOf(measurement, column, request) - total.score;
    return lacking > 0
      ? [about(column, `komt voor ${verdict} ${lacking === 1 ? '1 punt' : `${lacking} punten`} tekort.`)]
      : [];
  }
  const { items, points, mean } = needed;
  const open = items === 1 ? '1 item heeft nog geen geldige score' : `${items} items hebben nog geen geldige score`;
  if (points === null || mean === null) {
    return [about(column, `${open}. Met de scores die er staan is ${verdict} niet meer haalbaar.`)];
  }
  const least = items === 1 ? `is daar minstens een ${points}` : `zijn daar samen minstens ${points} punten`;
  const average = items === 1 ? '' : `, gemiddeld ${numberText(mean)}`;
  return [about(column, `${open}. Voor ${verdict} ${least} nodig${average}.`)];
}

/** With the column in front where there are several. */
const about = (column: ColumnId, sentence: string) =>
  column === 'score' ? sentence.charAt(0).toUpperCase() + sentence.slice(1) : `${COLUMN_LABELS[column]}: ${sentence}`;

/** The total with everything that may climb at 5. */
function mostIn({ form, entries }: Measurement, column: ColumnId, { fixed }: RoadRequest): number {
  return openRows(form, column).reduce((sum, { item }) => {
    const score = readEntry(entryOf(entries, item.id, column));
    return sum + (fixed.has(item.id) && typeof score === 'number' ? score : 5);
  }, 0);
}

const boundOf = ({ bands }: Measurement, column: ColumnId, { to }: RoadRequest) =>
  readBands(bands[bandSetOf(column)])?.[to] ?? 0;
