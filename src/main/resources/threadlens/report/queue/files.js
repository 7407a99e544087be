// Decisions out and in: decisions.json for Threadlens, CSV for the site's own system.
const order = (one, other) => { for (const field of ["thread", "comment", "who"]) { if (one[field] !== other[field]) return one[field] < other[field] ? -1 : 1; } return 0; };

function saveJson() {
  const decisions = store.all().sort(order);
  const root = { format: "threadlens-decisions", format_version: 1, tool: words.tool, rule_packs: words.packs.split("\n").filter(Boolean), decisions };
  hand("decisions.json", "application/json", JSON.stringify(root, null, 2) + "\n");
  store.exported();
  state();
  announce(say(words.saved, "decisions.json", decisions.length));
}

function saveCsv() {
  const rows = store.all().sort(order).map((one) => [one.site_id ?? one.comment, one.address ?? "", one.verdict ?? (one.missed.length ? "missed" : ""), one.reason, one.missed.join(" "), one.note, one.who, one.when]);
  const table = [["id", "address", "decision", "reason", "missed", "note", "who", "when"], ...rows];
  hand("decisions.csv", "text/csv", table.map((row) => row.map(cell).join(",") + "\r\n").join(""));
  announce(say(words.saved, "decisions.csv", rows.length));
}

const isText = (value) => typeof value === "string";
const list = (value) => (Array.isArray(value) ? value : []);

// What is not as it should be becomes null, so that the page can rely on what it keeps.
function sound(one) {
  const object = one && typeof one === "object";
  if (!object || !isText(one.thread) || !one.thread || !isText(one.comment) || !one.comment) return null;
  const verdict = one.verdict ?? null;
  if (verdict !== null && !["breaks-rules", "fine", "ask"].includes(verdict)) return null;
  const findings = list(one.findings).filter((each) => each && isText(each.rule));
  const text = (value) => (isText(value) && value ? value : null);
  return { ...one, verdict, findings, missed: list(one.missed).filter(isText), reason: text(one.reason), note: text(one.note), who: text(one.who) ?? "", when: text(one.when) ?? "" };
}

function read(text) {
  let root;
  try { root = JSON.parse(text); } catch { throw new Error(words.notJson); }
  if (root?.format !== "threadlens-decisions") throw new Error(words.notDecisions);
  if (root.format_version !== 1) throw new Error(words.wrongVersion);
  return list(root.decisions).map((one, i) => {
    const entry = sound(one);
    if (!entry) throw new Error(say(words.noComment, i + 1));
    return entry;
  });
}

function load(text) {
  let entries;
  try { entries = read(text); } catch (fault) { return announce(fault.message); }
  const names = new Set(entries.map((one) => one.who));
  if (store.who() === null && names.size === 1) store.name(entries[0].who);
  const count = { added: 0, newer: 0, left: 0 };
  const changes = [];
  for (const after of entries) {
    const key = store.key(after.thread, after.comment, after.who);
    const was = store.kept(key);
    if (was?.e && was.e.when >= after.when) { count.left++; continue; }
    count[was?.e ? "newer" : "added"]++;
    changes.push({ key, before: was?.e ?? null, after, was });
    store.keep(key, after);
  }
  if (changes.length) past.record(changes);
  show(items);
  filter();
  announce(say(words.loaded, count.added, count.newer, count.left));
}

async function copy(item) {
  const part = (selector) => all(selector, item).map((each) => each.innerText.trim()).filter(Boolean);
  const link = new URL(item.querySelector(".place a").getAttribute("href"), location.href).href;
  const text = [part("h2").join(" "), part(".place").join(" "), fact(item).address || link, "", ...part(".own p"), "", ...part(".findings > li > p")].join("\n");
  try {
    await navigator.clipboard.writeText(text);
    announce(words.copied);
  } catch {
    const area = Object.assign(document.createElement("textarea"), { value: text });
    document.body.append(area);
    area.select();
    announce(document.execCommand("copy") ? words.copied : words.notCopied);
    area.remove();
    item.focus({ preventScroll: true });
  }
}
