import { Button } from '@fluentui/react-components';
import { Component, type ReactNode } from 'react';
import { Message } from './message';
import { PANE_TEXTS } from './texts';

interface TabBoundaryProps {
  readonly children: ReactNode;
}

/** A tab that cannot be loaded says so, and leaves the rest of the pane in place. */
export class TabBoundary extends Component<TabBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <Message
        intent="error"
        actions={
          // A part that failed to load stays failed in this page; nothing is lost, for all is in the workbook.
          <Button
            size="small"
            onClick={() => {
              location.reload();
            }}
          >
            {PANE_TEXTS.retry}
          </Button>
        }
      >
        {PANE_TEXTS.tabFailed}
      </Message>
    );
  }
}
