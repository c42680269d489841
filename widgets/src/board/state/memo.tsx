import { Component, type ComponentType, createElement } from "preact";

/** A component drawn again only when one of its properties is another one. */
export function memo<P extends object>(Inner: ComponentType<P>): ComponentType<P> {
  return class Remembered extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      const now = this.props as Readonly<P>;
      const names = new Set([...Object.keys(now), ...Object.keys(next)]) as Set<keyof P>;
      return [...names].some((name) => !Object.is(now[name], next[name]));
    }

    render() {
      return createElement(Inner, this.props as P);
    }
  };
}
