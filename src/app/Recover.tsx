import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { Flow, Row } from '../ui/Layout.tsx';

/** Stands in for a screen that could not be loaded or drawn, as after a new version was put in its place. */
export class Recover extends Component<{ readonly children: ReactNode }, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override componentDidMount() {
    window.addEventListener('hashchange', this.tryAgain);
  }

  override componentWillUnmount() {
    window.removeEventListener('hashchange', this.tryAgain);
  }

  /** Another screen may well work. */
  readonly tryAgain = () => {
    if (this.state.failed) this.setState({ failed: false });
  };

  override render() {
    if (!this.state.failed) return this.props.children;
    return (
      <Flow>
        <h1>This part could not be loaded.</h1>
        <p role="alert">
          The site may have been renewed while this page was open, or the connection failed. Your answers are kept in
          this browser.
        </p>
        <Row>
          <Button look="main" onClick={() => window.location.reload()}>
            Reload the page
          </Button>
        </Row>
      </Flow>
    );
  }
}
