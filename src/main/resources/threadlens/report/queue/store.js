// What moderators decided, kept by the browser: one entry for each comment and moderator.
const queue = document.getElementById("queue");
const words = queue.dataset;

// All parts of one report share a folder, and so does the report that is written there next.
const prefix = "threadlens:" + location.pathname.replace(/[^/]*$/, "") + ":";
const shelf = new Shelf("localStorage", prefix);
const session = new Shelf("sessionStorage", prefix);
const past = new Past(session);

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
