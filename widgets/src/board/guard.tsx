import { Component, type ComponentChildren } from "preact";
import { say } from "../words/say.js";
import type { Board } from "./state/board.js";

interface Props {
  readonly board: Board;
  readonly children: ComponentChildren;
}

/** If drawing fails, the journey is still safe: says so, and offers to draw again. */
export class Guard extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  override componentDidCatch(failure: unknown): void {
    console.error(failure);
    this.setState({ broken: true });
  }

  render() {
    const { board, children } = this.props;
    if (!this.state.broken) return children;
    const { language } = board.ui.value;
    return (
      <div class="jn-board" data-theme={board.host.theme} data-kind={board.host.kind}>
        <div class="jn-broken" role="alert">
          <p>{say("board.crash", language)}</p>
          <button
            type="button"
            class="jn-button"
            data-look="edge"
            onClick={() => this.setState({ broken: false })}
          >
            {say("board.crash.reload", language)}
          </button>
        </div>
      </div>
    );
  }
}
