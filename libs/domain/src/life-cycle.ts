import { DomainError } from './errors.js';

/** A life cycle as a table: from a state, by an action, to a state. What is not listed is refused. */
export type LifeCycle<State extends string, Action extends string> = {
  readonly name: string;
  readonly states: readonly State[];
  readonly moves: { readonly [A in Action]: { readonly [S in State]?: State } };
};

/** A life cycle whose states and actions are read from its own table. */
export const lifeCycle = <State extends string, Action extends string>(
  name: string,
  states: readonly State[],
  moves: { readonly [A in Action]: { readonly [S in NoInfer<State>]?: NoInfer<State> } },
): LifeCycle<State, Action> => ({ name, states, moves });

export const canMove = <S extends string, A extends string>(cycle: LifeCycle<S, A>, from: S, action: A) =>
  cycle.moves[action][from] !== undefined;

/**
 * The state that `action` leads to from `from`.
 * @throws DomainError ILLEGAL_TRANSITION naming the two states, or the state and the action where the action has several ends.
 */
export function move<S extends string, A extends string>(cycle: LifeCycle<S, A>, from: S, action: A): S {
  const to = cycle.moves[action][from];
  if (to !== undefined) return to;
  const ends = [...new Set(Object.values<S | undefined>(cycle.moves[action]))];
  throw new DomainError(
    'ILLEGAL_TRANSITION',
    `${cycle.name}: '${from}' cannot become '${ends.join("' or '")}' by '${action}'`,
    { entity: cycle.name, from, to: ends.length === 1 ? ends[0] : ends, action },
  );
}
