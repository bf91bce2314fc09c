import { MOST_IMPROVEMENTS, type Improvement } from '../../measurement/improvement';
import { date, text, type Codec } from './codec';
import { withHeaders } from './found-table';
import { lineTable, type Field } from './line-table';

const field = (header: string, codec: Codec<string>): Field<string> => ({ header, earlierHeader: null, codec });

/** The improvement plan: a line per action. */
export const improvementTable = lineTable<Improvement>({
  sheet: 'Verbeterplan',
  name: 'Verbeterplan_gegevens',
  isHeader: withHeaders('Item', 'Actie'),
  // Behind the item its title and scores.
  headers: ({ columns }) => ['Item', null, ...columns.map(() => null), 'Actie', 'Wie', 'Wanneer', 'Status'],
  most: MOST_IMPROVEMENTS,
  fields: {
    item: field('Item', text),
    action: field('Actie', text),
    owner: field('Wie', text),
    date: field('Wanneer', date),
    status: field('Status', text),
  },
});
