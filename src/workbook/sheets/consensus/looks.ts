import type { ConditionalFormat, StyledRange } from '../../paper/plan';
import { answersOf, REVIEWER_PLACES } from '../../tables/consensus';
import { CONSENSUS_HEADER_ROW, REVIEWER_PAIRS, type ConsensusColumnKey, type ConsensusLayout } from './layout';
import { CONSENSUS_SHEET_TEXTS as TEXTS } from './texts';

const LAST = REVIEWER_PLACES.length - 1;
const LAST_SHOWN: ConsensusColumnKey = `points-${LAST}`;

export function consensusStyles(layout: ConsensusLayout): StyledRange[] {
  const { form, letter, namesRow, pairsHeaderRow, pairRow, placesRow, firstRow, lastRow, answersRow } = layout;
  const area = (from: ConsensusColumnKey, to: ConsensusColumnKey, top: number, bottom = top) =>
    `${letter(from)}${top}:${letter(to)}${bottom}`;
  const reviewers: [ConsensusColumnKey, ConsensusColumnKey] = ['reviewer-0', `reviewer-${LAST}`];
  const lastPair = pairRow(REVIEWER_PAIRS.length - 1);
  const answers: readonly [number, number] = [answersRow + 1, answersRow + answersOf(form).length];
  return [
    { range: `${letter('name')}1`, styles: ['title'] },
    { range: `${letter('name')}2:${letter('name')}3`, styles: ['subtitle'] },
    { range: area('name', LAST_SHOWN, CONSENSUS_HEADER_ROW), styles: ['header'] },
    { range: area(...reviewers, CONSENSUS_HEADER_ROW), styles: ['middle'] },
    { range: area('name', LAST_SHOWN, namesRow), styles: ['block'] },
    { range: area(...reviewers, namesRow), styles: ['middle'] },
    { range: area('name', `reviewer-${LAST}`, namesRow + 1, pairsHeaderRow - 1), styles: ['line', 'grid'] },
    { range: area(...reviewers, namesRow + 1, pairsHeaderRow - 1), styles: ['middle'] },
    { range: area('name', LAST_SHOWN, pairsHeaderRow), styles: ['block', 'halfway'] },
    { range: area('column', `reviewer-${LAST}`, pairsHeaderRow), styles: ['middle'] },
    { range: area('name', `reviewer-${LAST}`, pairRow(0), lastPair), styles: ['inline', 'grid'] },
    { range: area('name', 'name', pairRow(0), lastPair), styles: ['left'] },
    { range: area('column', `reviewer-${LAST}`, pairRow(0), lastPair), styles: ['middle'] },
    { range: area('difference', 'difference', pairsHeaderRow, lastPair), styles: ['middle'] },
    { range: area('reason', 'reason', pairRow(0), lastPair), styles: ['halfway', 'small'] },
    { range: area('name', LAST_SHOWN, placesRow), styles: ['block'] },
    { range: area('name', LAST_SHOWN, firstRow, lastRow), styles: ['text', 'grid'] },
    { range: area('name', 'name', firstRow, lastRow), styles: ['label'] },
    { range: area('column', 'column', firstRow, lastRow), styles: ['middle'] },
    { range: area(...reviewers, firstRow, lastRow), styles: ['middle'] },
    { range: area('difference', 'difference', firstRow, lastRow), styles: ['middle'] },
    { range: area('consensus', 'consensus', firstRow, lastRow), styles: ['label', 'middle'] },
    { range: area('reason', 'reason', firstRow, lastRow), styles: ['input'] },
    { range: area('points-0', LAST_SHOWN, firstRow, lastRow), styles: ['middle'] },
    { range: area('name', LAST_SHOWN, answersRow), styles: ['block'] },
    { range: area('name', LAST_SHOWN, ...answers), styles: ['text', 'list', 'left'] },
    { range: area('name', 'name', ...answers), styles: ['label'] },
  ];
}

/** What is still to do stands out, by its words and by its colour. */
export function consensusFormats({ letter, firstRow, lastRow }: ConsensusLayout): ConditionalFormat[] {
  const range = (from: ConsensusColumnKey, to = from) => `${letter(from)}${firstRow}:${letter(to)}${lastRow}`;
  const at = (key: ConsensusColumnKey) => `$${letter(key)}${firstRow}`;
  const { statuses, weights } = TEXTS;
  const isUnexplained = `${at('status')}="${statuses.unexplained}"`;
  // Text is larger than any number.
  const isLarge = `IF(ISNUMBER(${at('difference')}),${at('difference')}>=2,FALSE)`;
  const isSmall = `IF(ISNUMBER(${at('difference')}),${at('difference')}=1,FALSE)`;
  return [
    { range: range('reviewer-0', `reviewer-${LAST}`), formula: isLarge, style: 'divergent' },
    { range: range('reviewer-0', `reviewer-${LAST}`), formula: isSmall, style: 'differs' },
    { range: range('difference'), formula: isLarge, style: 'divergent' },
    { range: range('difference'), formula: isSmall, style: 'differs' },
    { range: range('weight'), formula: `${at('weight')}="${weights.forbidden}"`, style: 'divergent' },
    { range: range('status'), formula: `${at('status')}="${statuses.open}"`, style: 'missing' },
    { range: range('status'), formula: isUnexplained, style: 'invalid' },
    { range: range('reason'), formula: isUnexplained, style: 'missing' },
  ];
}
