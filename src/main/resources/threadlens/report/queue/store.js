// What moderators decided, kept by the browser: one entry for each comment and moderator.
const queue = document.getElementById("queue");
const words = queue.dataset;
const say = (phrase, ...values) => values.reduce((said, value, i) => said.replace(`{${i}}`, () => String(value)), phrase);
const announce = (text) => { document.getElementById("live").textContent = text; };

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

// All parts of one report share a folder, and so does the report that is written there next.
const prefix = "threadlens:" + location.pathname.replace(/[^/]*$/, "") + ":";
const shelf = new Shelf("localStorage", prefix);
const session = new Shelf("sessionStorage", prefix);

// Read once, and again when another window of the report has decided something.
const decisions = new Map();
function refresh() {
  decisions.clear();
  shelf.keys("d").forEach((key) => { const kept = shelf.read(key); if (kept) decisions.set(key, kept); });
}
refresh();

const store = {
  who: () => shelf.read("who"),
  name: (who) => shelf.write("who", who),
  key: (thread, comment, who) => "d" + JSON.stringify([thread, comment, who]),
  // {e: the decision or null, d: not exported, x: exported at some time}
  kept: (key) => decisions.get(key) ?? null,
  entry: (key) => decisions.get(key)?.e ?? null,
  all: () => Array.from(decisions.values(), (kept) => kept.e).filter(Boolean),
  unsaved: () => Array.from(decisions.values()).filter((kept) => kept.d).length,
  write(key, kept) {
    decisions.set(key, kept);
    shelf.write(key, kept);
  },
  put(key, entry) {
    const exported = Boolean(decisions.get(key)?.x);
    if (entry === null && !exported) {
      decisions.delete(key);
      shelf.remove(key);
    } else {
      this.write(key, { e: entry, d: 1, ...(exported ? { x: 1 } : {}) });
    }
  },
  // Back to what it was: not exported, unless it is what was exported last.
  restore(key, was) { this.write(key, decisions.get(key)?.d ? was : { ...was, d: 1 }); },
  keep(key, entry) { this.write(key, { e: entry, x: 1 }); },
  exported() {
    for (const [key, kept] of Array.from(decisions)) {
      if (kept.e) { this.keep(key, kept.e); } else { decisions.delete(key); shelf.remove(key); }
    }
  },
};

// What was done can be undone as far back as the window is open, across the parts of the queue.
const past = {
  at: () => session.read("at") ?? 0,
  top: () => session.read("top") ?? 0,
  record(changes) {
    const at = this.at();
    session.write("h" + at, changes);
    session.write("at", at + 1);
    session.write("top", at + 1);
  },
  undo() {
    const at = this.at();
    if (at === 0) return null;
    session.write("at", at - 1);
    return session.read("h" + (at - 1));
  },
  redo() {
    const at = this.at();
    if (at === this.top()) return null;
    session.write("at", at + 1);
    return session.read("h" + at);
  },
};
