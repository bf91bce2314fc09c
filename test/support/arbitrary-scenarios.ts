import fc from 'fast-check';
import type { Entries } from '../../src/measurement/entries';
import type { Entry } from '../../src/measurement/entry';
import type { Measurement } from '../../src/measurement/measurement';
import { KEPT_BLANK, MOST_SCENARIOS, type Scenario } from '../../src/measurement/scenario';
import type { ItemId } from '../../src/scale/ids';
import type { ScoreForm } from '../../src/scale/score-form';
import type { ColumnId } from '../../src/scale/types';

/** Random scenarios and kept scores: what people fill in, and what a sheet lets them paste. */

const anyRating: fc.Arbitrary<Entry> = fc.integer({ min: 1, max: 5 });

/**
 * How a scenario is filled in: with few scores, which are alike where they must be; with few that mostly are, or a score in
 * every open cell; with anything anywhere; or not.
 */
export type Manner = 'equal' | 'few' | 'all' | 'dirty' | 'none';

const anyManner = fc.constantFrom<Manner>('few', 'few', 'all', 'dirty', 'none');

interface Drawn {
  readonly rating: Entry;
  readonly junk: Entry;
  readonly dice: number;
}

/**
 * Entries for the cells of a form, blank ones left out. Rows whose columns must be equal mostly are: else hardly any
 * scenario would have a verdict.
 */
function entriesOf(
  form: ScoreForm,
  junk: fc.Arbitrary<Entry>,
  rating: fc.Arbitrary<Entry>,
  manner: fc.Arbitrary<Manner>,
  equal?: Entry,
): fc.Arbitrary<Entries> {
  const firstOpen = form.rows.findIndex(({ open }) => open.length > 0);
  const cell = fc.record({ rating, junk, dice: fc.integer({ min: 0, max: 99 }) });
  const length = form.rows.length * form.columns.length;
  return fc.tuple(manner, fc.array(cell, { minLength: length, maxLength: length })).map(([how, cells]) => {
    const entry = ({ rating: score, junk: rubbish, dice }: Drawn, isOpen: boolean, row: number): Entry => {
      if (how === 'none' || (!isOpen && how !== 'dirty')) return null;
      if (!isOpen) return dice < 5 ? rubbish : dice < 10 ? score : null;
      if (how === 'all') return score;
      // Else this one might have nothing to come to a verdict with.
      if (how === 'equal') return dice < 15 || row === firstOpen ? (equal ?? score) : null;
      if (how === 'few') return dice < 15 ? score : null;
      return dice < 8 ? rubbish : dice < 30 ? score : null;
    };
    const rows = form.rows.map(({ item, open, mustBeEqual }, index): [ItemId, Entries[ItemId]] => {
      const drawn = cells.slice(index * form.columns.length, (index + 1) * form.columns.length);
      const [first] = drawn;
      const alike = mustBeEqual && how !== 'dirty' && first !== undefined && (how === 'equal' || first.dice % 10 > 0);
      const filled = form.columns.flatMap((column, place): [ColumnId, Entry][] => {
        const own = alike ? first : drawn[place];
        const found = own ? entry(own, open.includes(column), index) : null;
        return found === null ? [] : [[column, found]];
      });
      return [item.id, Object.fromEntries(filled)];
    });
    return Object.fromEntries(rows.filter(([, filled]) => Object.keys(filled ?? {}).length > 0));
  });
}

/**
 * Scenarios and kept scores as a workbook gives them back: no unused scenario at the end.
 * @param junk what is typed that is no score
 * @param wanted which scores, the only one that scenarios have which are `equal`, a scenario of each of these manners, and
 * how the kept scores are filled in; else any
 */
export function anyScenarios(
  form: ScoreForm,
  junk: fc.Arbitrary<Entry>,
  wanted: {
    readonly rating?: fc.Arbitrary<Entry>;
    readonly equal?: Entry | undefined;
    readonly manners?: readonly Manner[] | undefined;
    readonly kept?: Manner | undefined;
  } = {},
): fc.Arbitrary<Pick<Measurement, 'scenarios' | 'kept'>> {
  const { rating = anyRating, equal, manners, kept } = wanted;
  const scenario = (manner: fc.Arbitrary<Manner>): fc.Arbitrary<Scenario> =>
    fc.record({
      name: fc.constantFrom('', 'Meer uren', '=1+1', '3'),
      entries: entriesOf(form, junk, rating, manner, equal),
    });
  return fc
    .record({
      scenarios: manners
        ? fc.tuple(...manners.map((manner) => scenario(fc.constant(manner))))
        : fc.array(scenario(anyManner), { maxLength: MOST_SCENARIOS }),
      label: kept === 'none' ? fc.constant('') : fc.constantFrom('', 'Meer uren, 3 mei'),
      kept: entriesOf(
        form,
        fc.oneof(junk, fc.constant<Entry>(KEPT_BLANK)),
        rating,
        kept === undefined ? anyManner : fc.constant(kept),
      ),
    })
    .map(({ scenarios, label, kept }) => {
      const isUsed = ({ name, entries }: Scenario) => name !== '' || Object.keys(entries).length > 0;
      return {
        scenarios: scenarios.slice(0, 1 + scenarios.findLastIndex(isUsed)),
        kept: label === '' && Object.keys(kept).length === 0 ? null : { label, entries: kept },
      };
    });
}
