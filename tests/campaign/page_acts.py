"""What is done inside a page: acts by the board's store, and the connection cut."""

REMEMBER = """
const Stock = window.WebSocket;
const rooms = [];
window.WebSocket = class extends Stock {
  constructor(...args) {
    super(...args);
    if (String(args[0]).includes('collaboration/room/text:journey')) rooms.push(this);
  }
};
window.cut = () => rooms.forEach((room) => room.close());
window.inRoom = () => rooms.some((room) => room.readyState === Stock.OPEN);
"""
"""Before the page's own scripts: keep the sockets, so that they can be cut."""

STATE = """() => {
  const dialog = document.querySelector('.jp-Dialog');
  const said = dialog ? `: ${dialog.textContent}` : '';
  return `${window.inRoom() ? 'in the room' : 'cut off'}${said}`;
}"""

ACT = """({act, word, dice, rater}) => {
  const { store } = window.jupyterapp.shell.currentWidget.content;
  const some = (kind, at) => {
    const ids = Object.keys(store.journey[kind]).sort();
    return ids[Math.floor(at * ids.length)];
  };
  const run = (...edits) => {
    const refused = store.run({ name: 'campaign', plan: () => edits }, undefined);
    if (refused) throw new Error(refused.key);
  };
  const step = some('steps', dice[0]);
  const card = some('cards', dice[1]);
  if (act === 'type') {
    const words = (store.journey.steps[step].label?.id ?? '').split(' ');
    words.splice(Math.floor(dice[1] * (words.length + 1)), 0, word);
    const typed = store.type('steps', step, 'label', 'id', words.join(' '));
    store.endSession();
    return typed === 'typed' ? { act, id: step, word } : null;
  }
  if (act === 'vote') {
    const value = Math.floor(dice[1] * 5) - 2;
    run({ op: 'put', kind: 'scores', id: `${step}|emotion|sari|1||${rater}`, record: value });
    return { act, id: step, value };
  }
  if (act === 'add' && dice[1] < 0.4) {
    run({ op: 'put', kind: 'steps', id: word,
          record: { order: 'a5', phase: 'p1', label: { id: word } } });
  } else if (act === 'add') {
    run({ op: 'put', kind: 'cards', id: word,
          record: { order: 'a5', lane: 'l1', step, text: { id: word } } });
  } else if (act === 'set') {
    run({ op: 'set', kind: 'steps', id: step, field: 'waiting', value: Math.floor(dice[1] * 500) });
  } else if (act === 'move' && card) {
    run({ op: 'set', kind: 'cards', id: card, field: 'step', value: step });
  } else if (act === 'remove' && card) {
    run({ op: 'remove', kind: 'cards', id: card });
    return { act, id: card };
  } else if (act === 'undo') {
    store.undo();
  }
  return { act, id: word };
}"""
"""One act by the board's own store; says what was done."""
