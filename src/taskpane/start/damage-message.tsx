import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import { useFocusWhenGone } from '../focus-when-gone';
import { useMeasurement, usePane } from '../pane-context';
import { useTextStyles } from '../text-styles';
import { START_TEXTS } from './texts';

interface DamageProps {
  readonly damage: readonly string[];
}

/** What of our sheets is gone or was changed, and the button that mends it; nothing where all is in place. */
export function DamageMessage({ damage }: DamageProps) {
  return damage.length === 0 ? null : <Damage damage={damage} />;
}

function Damage({ damage }: DamageProps) {
  const texts = useTextStyles();
  const { store } = usePane();
  const { work } = useMeasurement(store);
  const element = useFocusWhenGone();
  return (
    <div ref={element}>
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
    </div>
  );
}
