import { Checkbox } from '@fluentui/react-components';
import { useId } from 'react';
import { useMeasurement, usePane } from '../pane-context';
import { useTextStyles } from '../text-styles';
import { START_TEXTS } from './texts';

/** Whether the pane opens with the workbook, for everyone who opens it. */
export function OpensPane() {
  const texts = useTextStyles();
  const id = useId();
  const { store } = usePane();
  // Told of whatever happens, also when it could not be saved.
  useMeasurement(store);
  return (
    <div>
      <Checkbox
        checked={store.opensPane()}
        label={START_TEXTS.opensPane}
        aria-describedby={id}
        onChange={(_, { checked }) => void store.setOpensPane(checked === true)}
      />
      <p id={id} className={texts.quiet}>
        {START_TEXTS.opensPaneWhat}
      </p>
    </div>
  );
}
