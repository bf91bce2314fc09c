import { Button, Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { emptyMeasurement } from '../../../../measurement/measurement';
import type { ScaleId } from '../../../../scale/ids';
import { MODELS } from '../../../../scale/models';
import { SCALES } from '../../../../scale/scales';
import { SCALE_IDS, scoreForm } from '../../../../scale/score-form';
import type { ModelId } from '../../../../scale/types';
import { usePane } from '../../../pane-context';
import { START_TEXTS } from '../../../start/texts';
import { useTextStyles } from '../../../text-styles';
import { useShow } from '../board';
import { useBoardStyles } from '../board-styles';
import { FRESH_WHAT_IF } from '../what-if-state';
import { TRY_OUT_TEXTS } from './texts';

/** Without a measurement: which scale to try scores out on. */
export function TryOutStart() {
  const styles = useBoardStyles();
  const texts = useTextStyles();
  const { openTab } = usePane();
  const show = useShow();
  const [scale, setScale] = useState<ScaleId>('ips-ao-2015');
  const [model, setModel] = useState<ModelId>('integrated');
  const models: readonly ModelId[] = SCALES[scale].models;
  const begin = () => {
    const tryOut = emptyMeasurement(scoreForm(scale, models.length === 0 ? null : model));
    show({ ...FRESH_WHAT_IF, view: 'scores', tryOut });
    openTab('outcome');
  };
  return (
    <div className={styles.column}>
      <h2 className={texts.title}>{TRY_OUT_TEXTS.title}</h2>
      <p className={texts.soft}>{TRY_OUT_TEXTS.intro}</p>
      <Field label={START_TEXTS.scale}>
        <RadioGroup
          value={scale}
          onChange={(_, { value }) => {
            setScale(SCALE_IDS.find((id) => id === value) ?? scale);
          }}
        >
          {SCALE_IDS.map((id) => (
            <Radio key={id} value={id} label={SCALES[id].title} />
          ))}
        </RadioGroup>
      </Field>
      {models.length > 0 && (
        <Field label={START_TEXTS.model}>
          <RadioGroup
            value={model}
            onChange={(_, { value }) => {
              setModel(models.find((id) => id === value) ?? model);
            }}
          >
            {models.map((id) => (
              <Radio key={id} value={id} label={MODELS[id].title} />
            ))}
          </RadioGroup>
        </Field>
      )}
      <Button appearance="primary" className={styles.start} onClick={begin}>
        {TRY_OUT_TEXTS.begin}
      </Button>
    </div>
  );
}
