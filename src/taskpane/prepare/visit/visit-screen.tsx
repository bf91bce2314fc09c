import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import {
  EMPTY_AGENDA_ENTRIES,
  isAgendaFilled,
  MOST_AGENDA_LINES,
  type AgendaEntries,
} from '../../../measurement/agenda';
import { agendaRecords, agreementRecords } from '../../../measurement/agenda-records';
import type { Entry } from '../../../measurement/entry';
import type { Change } from '../../../measurement/tables';
import { codeOfActivity } from '../../../visit/activity-codes';
import { minutesOf, startingAgenda } from '../../../visit/agenda';
import { durationText } from '../../../visit/texts';
import { useChecked, useMeasurement, usePane } from '../../pane-context';
import { START_TEXTS } from '../../start/texts';
import { useTextStyles } from '../../text-styles';
import type { PreparedProps } from '../prepared-props';
import { AgendaLineForm } from './agenda-line-form';
import { AgreementsForm } from './agreements-form';
import { DayOverview } from './day-overview';
import { VISIT_TEXTS as TEXTS } from './texts';

const useStyles = makeStyles({
  screen: { display: 'flex', flexDirection: 'column', rowGap: '8px', alignItems: 'stretch' },
  button: { alignSelf: 'flex-start' },
});

/** The agenda of a visit with what there is to settle, as it stands on the sheet Bezoek. */
export function VisitScreen({ optional }: PreparedProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { store } = usePane();
  const { work } = useMeasurement(store);
  const { measurement } = useChecked();
  const { agenda } = measurement.visit;
  /** The lines that were added here and may still be blank. */
  const [added, setAdded] = useState<readonly number[]>([]);
  const isUsed = [agendaRecords, agreementRecords].some((records) => records.isUsed?.(measurement) === true);
  // Where sheets cannot come, nothing can be written on one that is not there.
  if (optional === null && !isUsed) return <p className={texts.text}>{START_TEXTS.sheetsFixed}</p>;
  const all = Array.from({ length: Math.max(MOST_AGENDA_LINES, agenda.length) }, (_, row) => row);
  const lineAt = (row: number) => agenda[row] ?? EMPTY_AGENDA_ENTRIES;
  const shown = all.filter((row) => isAgendaFilled(lineAt(row)) || added.includes(row));
  const free = all.find((row) => row < MOST_AGENDA_LINES && !shown.includes(row));
  const isThere = isUsed || (optional !== null && optional.Bezoek !== 'absent');
  const write = (row: number, line: Partial<AgendaEntries>): readonly Change[] =>
    (Object.entries(line) as [keyof AgendaEntries, Entry][]).map(
      ([field, value]) => ({ table: 'agenda', row, field, value: value ?? EMPTY_AGENDA_ENTRIES[field] }) as Change,
    );
  const begin = () => {
    store.write(
      startingAgenda().flatMap(({ activity, people }, row) =>
        write(row, { activity: codeOfActivity(activity), ...(people === null ? {} : { people }) }),
      ),
    );
  };
  return (
    <div className={styles.screen}>
      <p className={texts.quiet}>
        {TEXTS.intro} {isThere ? '' : TEXTS.comes}
      </p>
      {agenda.length === 0 ? (
        <>
          <p className={texts.text}>
            {TEXTS.beginWhat(durationText(startingAgenda().reduce((sum, line) => sum + minutesOf(line), 0)))}
          </p>
          <Button className={styles.button} onClick={begin}>
            {TEXTS.begin}
          </Button>
        </>
      ) : (
        <DayOverview measurement={measurement} />
      )}
      <h4 className={texts.title}>{TEXTS.agenda}</h4>
      {shown.map((row) => (
        <AgendaLineForm
          key={row}
          number={row + 1}
          line={lineAt(row)}
          isNew={added.includes(row)}
          onRecord={(field, value) => {
            store.write(write(row, { [field]: value }));
          }}
          onWipe={() => {
            setAdded(added.filter((each) => each !== row));
            if (isAgendaFilled(lineAt(row))) store.write(write(row, EMPTY_AGENDA_ENTRIES));
          }}
        />
      ))}
      <Button
        size="small"
        className={styles.button}
        disabledFocusable={free === undefined}
        onClick={() => {
          if (free !== undefined) setAdded([...added, free]);
        }}
      >
        {TEXTS.add}
      </Button>
      {free === undefined && <p className={texts.quiet}>{TEXTS.full(MOST_AGENDA_LINES)}</p>}
      <AgreementsForm agreements={measurement.visit.agreements} />
      {isThere && (
        <Button
          size="small"
          className={styles.button}
          disabledFocusable={work !== null}
          onClick={() => void store.show('Bezoek')}
        >
          {TEXTS.toSheet}
        </Button>
      )}
    </div>
  );
}
