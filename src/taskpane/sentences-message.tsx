import { Button } from '@fluentui/react-components';
import { Message } from './message';
import { useTextStyles } from './text-styles';
import { MESSAGE_TEXTS } from './texts';

interface SentencesMessageProps {
  readonly intent: 'success' | 'warning';
  readonly title: string;
  readonly sentences: readonly string[];
  readonly onClose: () => void;
}

/** How something ended, with what the reviewer has to look at; it stays until it is closed. */
export function SentencesMessage({ intent, title, sentences, onClose }: SentencesMessageProps) {
  const texts = useTextStyles();
  return (
    <Message
      intent={intent}
      title={title}
      actions={
        <Button size="small" onClick={onClose}>
          {MESSAGE_TEXTS.close}
        </Button>
      }
    >
      {sentences.length > 0 && (
        <ul className={texts.sentences}>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </Message>
  );
}
