import { Component, type ComponentChildren } from 'preact';

export type KeptProps = {
  /** While it is not, it stays as it is, and costs nothing. */
  readonly isShown: boolean;
  readonly children: () => ComponentChildren;
};

/** What is kept while something else is shown in its place. Hiding it is its parent's. */
export class Kept extends Component<KeptProps> {
  override shouldComponentUpdate(next: KeptProps): boolean {
    return next.isShown;
  }

  override render() {
    return this.props.children();
  }
}
