import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useMeasurement, usePane } from '../pane-context';
import { useTextStyles } from '../text-styles';
import { START_TEXTS } from './texts';

/** What of our sheets is gone or was changed, and the button that mends it; nothing where all is in place. */
export function DamageMessage({ damage }: { readonly damage: readonly string[] }) {
  const texts = useTextStyles();
  const { store } = usePane();
  const { work } = useMeasurement(store);
  if (damage.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{START_TEXTS.damageTitle}.</MessageBarTitle>
        <ul className={texts.sentences}>
          {damage.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        {START_TEXTS.damageIntro}
      </MessageBarBody>
      <MessageBarActions>
        <Button disabledFocusable={work !== null} onClick={() => void store.repair()}>
          {START_TEXTS.repair}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
