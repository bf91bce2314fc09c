import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Entry } from '../../measurement/entry';
import { isBlankCell } from '../../measurement/evidence-entries';
import type { EvidenceBody } from '../../measurement/recorded-evidence';
import type { Change } from '../../measurement/tables';
import { filledWorkers } from '../../measurement/workers';
import { MOST_WORKERS } from '../../scale/evidence-input';
import type { ItemId } from '../../scale/ids';
import { WORKER_FIELD_IDS, type WorkerFieldId } from '../../scale/worker-fields';
import { useTextStyles } from '../text-styles';
import { EVIDENCE_TEXTS } from './texts';
import { useRecord } from './use-record';
import { useWorkers } from './use-workers';
import { WorkerForm } from './worker-form';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
  workers: { display: 'flex', flexDirection: 'column', rowGap: '8px', marginTop: '6px', alignItems: 'stretch' },
});

interface WorkersEditorProps {
  readonly item: ItemId;
  readonly bodies: readonly EvidenceBody[];
  /** What the item asks of each worker. */
  readonly fields: readonly WorkerFieldId[];
  /** Nothing else answers the item. */
  readonly isNeeded: boolean;
}

/** The table of workers, as far as an item asks for it: adding, filling in and wiping lines. */
export function WorkersEditor({ item, bodies, fields, isNeeded }: WorkersEditorProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { lines, called } = useWorkers();
  const record = useRecord(item, bodies);
  /** The lines that were added here and may still be blank; the last one has the focus. */
  const [added, setAdded] = useState<readonly number[]>([]);
  const isFilled = (line: number) => filledWorkers([lines[line] ?? {}]).length > 0;
  const all = Array.from({ length: Math.max(MOST_WORKERS, lines.length) }, (_, line) => line);
  const shown = all.filter((line) => isFilled(line) || added.includes(line));
  const free = all.find((line) => line < MOST_WORKERS && !shown.includes(line));
  const change = (line: number, field: WorkerFieldId | 'code', entry: Entry): Change => {
    return { table: 'workers', row: line, field, value: entry };
  };
  const wipe = (line: number) => {
    setAdded(added.filter((each) => each !== line));
    const filled = (['code', ...WORKER_FIELD_IDS] as const).filter((field) => !isBlankCell(lines[line]?.[field]));
    if (filled.length > 0) record(filled.map((field) => change(line, field, null)));
  };
  return (
    <details open={isNeeded}>
      <summary className={styles.summary}>
        {EVIDENCE_TEXTS.workersTitle(called.plural, filledWorkers(lines).length)}
      </summary>
      <div className={styles.workers}>
        <p className={texts.quiet}>{EVIDENCE_TEXTS.workersIntro}</p>
        {shown.map((line) => (
          <WorkerForm
            key={line}
            name={EVIDENCE_TEXTS.workerName(called.singular, line)}
            worker={lines[line] ?? {}}
            fields={fields}
            autoFocus={line === added.at(-1) && !isFilled(line)}
            onRecord={(field, entry) => {
              record([change(line, field, entry)]);
            }}
            onWipe={() => {
              wipe(line);
            }}
          />
        ))}
        <Button
          size="small"
          disabledFocusable={free === undefined}
          onClick={() => {
            if (free !== undefined) setAdded([...added, free]);
          }}
        >
          {EVIDENCE_TEXTS.add(called.singular)}
        </Button>
        {free === undefined && <p className={texts.quiet}>{EVIDENCE_TEXTS.full(MOST_WORKERS)}</p>}
      </div>
    </details>
  );
}
