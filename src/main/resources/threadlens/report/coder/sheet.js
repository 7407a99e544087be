// What one coder says of each comment, kept by the browser under this coder's name.
const sheet = document.getElementById("sample");
const words = sheet.dataset;
const panel = document.getElementById("panel");
const noteField = document.getElementById("note");
const buttons = all("[data-code]", panel);
const items = all(".item");
const numberOf = (item) => Number(item.id.slice(1));

const prefix = "threadlens-coder:" + location.pathname.replace(/[^/]*$/, "") + ":" + words.sample + ":";
const shelf = new Shelf("localStorage", prefix);
const coder = () => shelf.read("coder");
// Each coder's window goes back over their own steps only.
const session = () => new Shelf("sessionStorage", prefix + (coder() ?? "") + ":");
let steps = session();
let past = new Past(steps);

// By number: {c: code or null, n: note or null, w: when, d: not exported}
const codes = new Map();
const key = (number) => "c" + JSON.stringify([coder() ?? "", number]);
function refresh() {
  codes.clear();
  items.map(numberOf).forEach((number) => { const kept = shelf.read(key(number)); if (kept) codes.set(number, kept); });
}

function keep(number, kept) {
  if (kept) { codes.set(number, kept); shelf.write(key(number), kept); } else { codes.delete(number); shelf.remove(key(number)); }
}

const isCoded = (item) => Boolean(codes.get(numberOf(item))?.c);
const labelOf = (code) => buttons.find((button) => button.dataset.code === code)?.querySelector("bdi").textContent ?? code;
let current = items[0] ?? null;

function state() {
  const unsaved = Array.from(codes.values()).filter((kept) => kept.d).length;
  document.getElementById("progress").value = say(words.progress, items.filter(isCoded).length, items.length);
  const warning = document.getElementById("unsaved");
  warning.hidden = unsaved === 0;
  warning.textContent = say(words.unsaved, unsaved);
  document.getElementById("undo").disabled = past.at() === 0;
  document.getElementById("redo").disabled = past.at() === past.top();
  document.getElementById("who").textContent = coder() ? say(words.who, coder()) : words.whoNone;
  document.getElementById("refused").hidden = shelf.kept && !shelf.full;
  const kept = current ? codes.get(numberOf(current)) : null;
  buttons.forEach((button) => press(button, kept?.c === button.dataset.code));
  noteField.value = kept?.n ?? "";
  return unsaved;
}

function go(item, focus = true) {
  if (!item) return announce(words.end);
  current?.classList.remove("current");
  current = item;
  current.classList.add("current");
  steps.write("here", numberOf(item));
  state();
  if (focus) { item.focus({ preventScroll: true }); item.scrollIntoView({ block: "start" }); }
}

const step = (by) => go(items[items.indexOf(current) + by]);
function nextOpen() {
  const at = items.indexOf(current);
  const open = items.slice(at + 1).find((item) => !isCoded(item)) ?? items.slice(0, at).find((item) => !isCoded(item));
  if (open) return go(open);
  if (items.every(isCoded)) announce(words.finished);
}

// Who codes is asked once, before the first code.
function named(then) {
  if (coder() !== null) return then();
  askName(then);
}

function askName(then) {
  const dialog = document.getElementById("name");
  dialog.querySelector("input").value = coder() ?? "";
  dialog.addEventListener("close", () => { rename(dialog.querySelector("input").value.trim()); then(); }, { once: true });
  dialog.showModal();
}

function rename(name) {
  shelf.write("coder", name);
  steps = session();
  past = new Past(steps);
  refresh();
  go(current, false);
}

function change(item, to) {
  const number = numberOf(item);
  const before = codes.get(number) ?? null;
  const after = { c: before?.c ?? null, n: before?.n ?? null, ...to, w: new Date().toISOString(), d: 1 };
  if (after.c === (before?.c ?? null) && after.n === (before?.n ?? null)) return;
  const left = after.c || after.n ? after : null;
  past.record({ number, before, after: left });
  keep(number, left);
}

function code(value) {
  named(() => {
    const item = current;
    change(item, { c: value });
    state();
    nextOpen();
    announce(say(words.coded, numberOf(item), labelOf(value)) + (items.every(isCoded) ? " " + words.finished : ""));
  });
}

// What is undone is not what was exported, whatever it was before.
function back(done, side, text, nothing) {
  if (!done) return announce(nothing);
  keep(done.number, done[side] ? { ...done[side], d: 1 } : null);
  go(items.find((item) => numberOf(item) === done.number));
  announce(text);
}
const undo = () => back(past.undo(), "before", words.undone, words.nothingUndo);
const redo = () => back(past.redo(), "after", words.redone, words.nothingRedo);
