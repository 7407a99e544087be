// What every working page keeps and says: a shelf in the browser, a history, files, keys.
const say = (phrase, ...values) => values.reduce((said, value, i) => said.replace(`{${i}}`, () => String(value)), phrase);
const announce = (text) => { document.getElementById("live").textContent = text; };
const all = (selector, from = document) => Array.from(from.querySelectorAll(selector));
const press = (button, pressed) => button.setAttribute("aria-pressed", String(pressed));

class Shelf {
  // A shelf in the browser's storage, or in memory where the browser refuses.
  constructor(name, prefix) {
    this.prefix = prefix;
    this.memory = new Map();
    try {
      this.storage = window[name];
      this.storage.setItem(prefix + "try", "1");
      this.storage.removeItem(prefix + "try");
    } catch {
      this.storage = null;
    }
  }
  get kept() { return this.storage !== null; }
  read(key) {
    const text = this.memory.get(key) ?? (this.storage ? this.storage.getItem(this.prefix + key) : null);
    try { return text === null || text === undefined ? null : JSON.parse(text); } catch { return null; }
  }
  write(key, value) {
    const text = JSON.stringify(value);
    this.memory.delete(key);
    try {
      if (this.storage) return this.storage.setItem(this.prefix + key, text);
    } catch {
      this.full = true; // what does not fit any more stays in memory, and the page warns
    }
    this.memory.set(key, text);
  }
  remove(key) {
    this.memory.delete(key);
    if (this.storage) this.storage.removeItem(this.prefix + key);
  }
  keys(start) {
    const keys = new Set(this.memory.keys());
    for (let i = 0; this.storage && i < this.storage.length; i++) {
      const key = this.storage.key(i);
      if (key.startsWith(this.prefix)) keys.add(key.slice(this.prefix.length));
    }
    return Array.from(keys).filter((key) => key.startsWith(start)).sort();
  }
}

// What was done can be undone as far back as the window is open, across the parts of a list.
class Past {
  constructor(session) { this.session = session; }
  at() { return this.session.read("at") ?? 0; }
  top() { return this.session.read("top") ?? 0; }
  record(changes) {
    const at = this.at();
    this.session.write("h" + at, changes);
    this.session.write("at", at + 1);
    this.session.write("top", at + 1);
  }
  undo() {
    const at = this.at();
    if (at === 0) return null;
    this.session.write("at", at - 1);
    return this.session.read("h" + (at - 1));
  }
  redo() {
    const at = this.at();
    if (at === this.top()) return null;
    this.session.write("at", at + 1);
    return this.session.read("h" + at);
  }
}

function hand(name, type, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}

// As OWASP has it: a cell that a spreadsheet could take for a formula gets one apostrophe before it.
function cell(value) {
  const text = String(value ?? "");
  const formula = /^[\s\p{Cf}\p{Z}]*[=+\-@＝＋－＠]/u.test(text) || /^[\s\p{Cf}\p{Z}]*[\t\r\n]/u.test(text);
  return '"' + ((formula ? "'" : "") + text).replace(/"/g, '""') + '"';
}

// Keyboards for Arabic, Greek or Cyrillic letters have the same keys in the same places.
function keyPressed(event) {
  if (/^[\x20-\x7e]$/.test(event.key)) return event.key;
  if (event.key === "؟") return "?";
  const [, letter, digit] = /^(?:Key([A-Z])|Digit([0-9]))$/.exec(event.key.length > 2 ? "" : event.code) ?? [];
  return digit ?? (event.shiftKey ? letter : letter?.toLowerCase());
}
