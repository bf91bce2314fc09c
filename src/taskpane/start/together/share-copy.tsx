import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { SheetUses } from '../../../host/measurement-host';
import { fileNameFor } from '../../../report/report-file-name';
import { capitalised } from '../../../scale/dutch';
import { sharedCopyOf } from '../../../scoring/sharing/shared-copy-of';
import {
  OPEN_PARTS,
  partInWords,
  partsInWords,
  PRIVATE_PARTS,
  SHARED_PART_IDS,
  SHARED_PARTS,
  type SharedPartId,
} from '../../../scoring/sharing/shared-parts';
import { FIRST_SHEETS, isOptional, type SheetName } from '../../../workbook/paper/sheets';
import { tablesProblem } from '../../../workbook/reading/tables-problem';
import { sheetsFor, workbookPlan } from '../../../workbook/workbook-plan';
import { Message } from '../../message';
import { useChecked, useMeasurement, usePane } from '../../pane-context';
import { download } from '../../report/download';
import { useTextStyles } from '../../text-styles';
import { PANE_TEXTS } from '../../texts';
import { SHARE_TEXTS as TEXTS } from './texts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const useStyles = makeStyles({
  parts: {
    margin: 0,
    padding: 0,
    minWidth: 0,
    border: 'none',
    display: 'flex',
    flexDirection: 'column',
  },
  legend: { padding: 0 },
});

/** Makes a copy for others as a file: without what is not for them, but for what is kept by name. */
export function ShareCopy({ optional }: { readonly optional: SheetUses | null }) {
  const texts = useTextStyles();
  const { measurement, findings } = useChecked();
  const { store, session, withoutDownload } = usePane();
  const { work, unwritten, unsaved } = useMeasurement(store);
  const [kept, setKept] = useState<readonly SharedPartId[]>(OPEN_PARTS);
  const [outcome, setOutcome] = useState('');
  const [isBusy, setBusy] = useState(false);
  const {
    measurement: copy,
    removed,
    takenOver,
  } = useMemo(
    () =>
      sharedCopyOf(
        measurement,
        SHARED_PART_IDS.filter((part) => !kept.includes(part)),
      ),
    [measurement, kept],
  );
  const damage = tablesProblem(findings);
  const tell = (text: string) => {
    setOutcome(text);
    session.announce(text);
  };
  const keep = (part: SharedPartId, isKept: boolean) => {
    setKept(isKept ? [...kept, part] : kept.filter((each) => each !== part));
    setOutcome('');
  };
  const make = async () => {
    setBusy(true);
    tell(TEXTS.making);
    try {
      // What writes workbooks is large: only who asks for one waits for it.
      const { writeXlsx } = await import('../../../host/xlsx/write-xlsx');
      const name = fileNameFor(TEXTS.file, measurement.review, 'xlsx');
      const bytes = await writeXlsx(workbookPlan(copy, sheetsFor(copy, sheetsAnyway(optional))));
      download(new Uint8Array(bytes), name, XLSX);
      tell(withoutDownload === null ? TEXTS.made(name) : TEXTS.madeInVain(withoutDownload, name));
    } catch {
      // It could not be loaded; with the text of a loader's error nobody is helped.
      tell(TEXTS.failed);
    }
    setBusy(false);
  };
  if (damage !== null) return <Message intent="warning">{TEXTS.damaged(damage)}</Message>;
  const parts = (of: readonly SharedPartId[]) =>
    of.flatMap((part) => {
      const count = SHARED_PARTS[part].count(measurement);
      return count === 0 ? [] : [{ part, label: capitalised(partInWords(part, count)) }];
    });
  const [leaving, staying] = [parts(PRIVATE_PARTS), parts(OPEN_PARTS)];
  const words = partsInWords(removed);
  return (
    <>
      {leaving.length === 0 && <p className={texts.text}>{TEXTS.leavesNothing}</p>}
      <PartChoices title={TEXTS.leaves} parts={leaving} kept={kept} onChange={keep} />
      <PartChoices title={TEXTS.stays} parts={staying} kept={kept} onChange={keep} />
      {staying.length > 0 && <p className={texts.quiet}>{TEXTS.names}</p>}
      <div role="status">
        <p className={texts.text}>
          <strong>{words === '' ? TEXTS.goesNothing : TEXTS.goes(words)}</strong>
          {takenOver.length > 0 && ` ${TEXTS.takenOver(takenOver.length)}`}
          {removed.workers !== undefined && copy.evidence.workers.length > 0 && ` ${TEXTS.together}`}
        </p>
      </div>
      <p className={texts.quiet}>{TEXTS.neverAlong}</p>
      {withoutDownload !== null && <p className={texts.text}>{TEXTS.withoutDownload(withoutDownload)}</p>}
      {unsaved.length > 0 && <p className={texts.text}>{PANE_TEXTS.saveFirst}</p>}
      <Button
        disabledFocusable={isBusy || work !== null || unwritten.length > 0 || unsaved.length > 0}
        onClick={() => void make()}
      >
        {TEXTS.make}
      </Button>
      {outcome !== '' && <p className={texts.text}>{outcome}</p>}
    </>
  );
}

/** The sheets that the workbook has without anything on them; where that is not known, those of a new one. */
const sheetsAnyway = (optional: SheetUses | null): readonly SheetName[] =>
  FIRST_SHEETS.filter((name) => !isOptional(name) || optional?.[name] !== 'absent');

interface PartChoicesProps {
  readonly title: string;
  readonly parts: readonly { readonly part: SharedPartId; readonly label: string }[];
  readonly kept: readonly SharedPartId[];
  readonly onChange: (part: SharedPartId, isKept: boolean) => void;
}

function PartChoices({ title, parts, kept, onChange }: PartChoicesProps) {
  const styles = useStyles();
  if (parts.length === 0) return null;
  return (
    <fieldset className={styles.parts}>
      <legend className={styles.legend}>{title}</legend>
      {parts.map(({ part, label }) => (
        <Checkbox
          key={part}
          label={label}
          checked={kept.includes(part)}
          onChange={(_, { checked }) => {
            onChange(part, checked === true);
          }}
        />
      ))}
    </fieldset>
  );
}
