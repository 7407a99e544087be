// The items of this part: what was decided of each, and the buttons to decide.
const items = all(".item");
const facts = new Map();
const picks = new Map(); // what was selected when its panel was opened
let current = null;

function fact(item) {
  if (!facts.has(item)) {
    const article = item.querySelector("article");
    const [thread, comment, sha, id, address] = JSON.parse(article.dataset.key);
    facts.set(item, { thread, comment, sha, id, address, findings: all("[data-rule]", article) });
  }
  return facts.get(item);
}

const keyOf = (item) => store.key(fact(item).thread, fact(item).comment, store.who() ?? "");
const excerptOf = (line) => line.querySelector("q").textContent;
const judgedOf = (line, entry) => (entry?.findings ?? []).find((one) => one.rule === line.dataset.rule && one.start === Number(line.dataset.start) && one.end === Number(line.dataset.end))?.verdict ?? null;

// Empty: nothing is said of the comment any more.
const isEmpty = (entry) => entry.verdict === null && !entry.missed.length && !entry.reason && !entry.note && entry.findings.every((one) => !one.verdict);

function next(item, change) {
  const known = fact(item);
  const before = store.entry(keyOf(item));
  const entry = {
    ...(before ?? {}),
    thread: known.thread, comment: known.comment, content_sha256: known.sha, site_id: known.id, address: known.address,
    verdict: before?.verdict ?? null,
    findings: known.findings.map((line) => ({ rule: line.dataset.rule, version: Number(line.dataset.version), start: Number(line.dataset.start), end: Number(line.dataset.end), excerpt: excerptOf(line), verdict: judgedOf(line, before) })),
    missed: before?.missed ?? [], missed_words: before?.missed_words ?? null,
    reason: before?.reason ?? null, note: before?.note ?? null,
    who: store.who() ?? "", when: new Date().toISOString(),
  };
  delete entry.previous;
  change(entry);
  const { previous, ...earlier } = before ?? {};
  entry.previous = before ? earlier : null;
  return isEmpty(entry) ? null : entry;
}

function apply(changes, side) {
  changes.forEach((change) => {
    if (side === "before" && change.was) store.restore(change.key, change.was);
    else store.put(change.key, change[side]);
  });
  show(items);
}

function decide(item, change) {
  named(() => {
    const key = keyOf(item);
    const was = store.kept(key);
    const after = next(item, change);
    if (after === null && !was?.e) return;
    const changes = [{ key, before: was?.e ?? null, after, was }];
    past.record(changes);
    apply(changes, "after");
    announce(after === null ? words.cleared : spoken(after) + ": " + nameOf(item));
  });
}

// Who decides is asked once, before the first decision.
function named(then) {
  if (store.who() !== null) return then();
  const dialog = document.getElementById("name");
  dialog.addEventListener("close", () => { rename(dialog.querySelector("input").value.trim()); then(); }, { once: true });
  dialog.showModal();
}

// Decisions made before a name was given stay under the name they were made with.
function rename(who) {
  store.name(who);
  show(items);
}

const nameOf = (item) => item.querySelector("h2 b").textContent;
const verdictWord = (verdict) => ({ "breaks-rules": words.breaksRules, fine: words.fine, ask: words.ask })[verdict] ?? "";
const spoken = (entry) => [verdictWord(entry.verdict), entry.missed.length ? words.missed : ""].filter(Boolean).join(", ") || "✓";

const verdict = (item, to) => decide(item, (entry) => { entry.verdict = entry.verdict === to ? null : to; });

function miss(item, category) {
  const picked = picks.get(item);
  decide(item, (entry) => {
    const had = entry.missed.includes(category);
    entry.missed = had ? entry.missed.filter((one) => one !== category) : [...entry.missed, category].sort();
    entry.missed_words = entry.missed.length ? picked || entry.missed_words : null;
  });
}

// The words of the comment that are selected; "" for none.
function pickedIn(item) {
  const selection = getSelection();
  const own = item.querySelector(".own");
  if (!selection?.rangeCount) return "";
  const range = selection.getRangeAt(0).cloneRange();
  if (!range.intersectsNode(own)) return "";
  if (!own.contains(range.startContainer)) range.setStart(own, 0);
  if (!own.contains(range.endContainer)) range.setEnd(own, own.childNodes.length);
  return range.toString().trim().slice(0, 500);
}

function furnish(item) {
  const box = document.getElementById("decide").content.firstElementChild.cloneNode(true);
  const judge = document.getElementById("judge").content.firstElementChild;
  item.append(box);
  fact(item).findings.forEach((line) => line.querySelector("p").append(" ", judge.cloneNode(true)));
  item.addEventListener("click", (event) => clicked(item, event));
  item.addEventListener("focusin", () => { current = item; });
  box.querySelector("[name=reason]").addEventListener("change", (event) => decide(item, (entry) => { entry.reason = event.target.value || null; }));
  box.querySelector("[name=note]").addEventListener("change", (event) => decide(item, (entry) => { entry.note = event.target.value.trim() || null; }));
}

function clicked(item, event) {
  current = item;
  const button = event.target.closest("button");
  if (!button) return;
  if (button.dataset.verdict) verdict(item, button.dataset.verdict);
  if (button.dataset.missed) miss(item, button.dataset.missed);
  if ("miss" in button.dataset) openMissed(item);
  if (button.dataset.judge) {
    const at = fact(item).findings.indexOf(button.closest("[data-rule]"));
    decide(item, (entry) => { entry.findings[at].verdict = entry.findings[at].verdict === button.dataset.judge ? null : button.dataset.judge; });
  }
}

function openMissed(item, focus = false) {
  const panel = item.querySelector(".missed");
  const picked = pickedIn(item);
  picks.set(item, picked);
  panel.hidden = !panel.hidden;
  item.querySelector("[data-miss]").setAttribute("aria-expanded", String(!panel.hidden));
  panel.querySelector(".picked").textContent = picked ? say(words.picked, picked) : words.notPicked;
  if (focus && !panel.hidden) panel.querySelector("button").focus({ preventScroll: true });
}

function shown(item, others) {
  const { sha, findings, thread, comment } = fact(item);
  const entry = store.entry(keyOf(item));
  const changed = Boolean(entry && entry.content_sha256 && entry.content_sha256 !== sha);
  item.dataset.decided = entry && !changed && (entry.verdict || entry.missed.length) ? "yes" : "no";
  item.dataset.verdict = entry?.verdict ?? "";
  item.querySelector(".changed").hidden = !changed;
  all("[data-verdict]", item).forEach((button) => press(button, entry?.verdict === button.dataset.verdict));
  all("[data-missed]", item).forEach((button) => press(button, Boolean(entry?.missed.includes(button.dataset.missed))));
  findings.forEach((line) => all("[data-judge]", line).forEach((button) => press(button, judgedOf(line, entry) === button.dataset.judge)));
  if (entry?.missed.length && entry.missed_words) item.querySelector(".picked").textContent = say(words.picked, entry.missed_words);
  item.querySelector(".more").hidden = !entry;
  item.querySelector("[name=reason]").value = entry?.reason ?? "";
  item.querySelector("[name=note]").value = entry?.note ?? "";
  const of = others.get(JSON.stringify([thread, comment])) ?? [];
  const line = item.querySelector(".others");
  line.hidden = !of.length;
  line.replaceChildren(...of.flatMap((one) => {
    const name = document.createElement("bdi");
    name.textContent = one.who || words.nobody;
    return [name, ": " + spoken(one) + ". "];
  }));
}

function show(which) {
  const who = store.who() ?? "";
  const others = new Map();
  if (which.length > 0) {
    for (const one of store.all().filter((each) => each.who !== who)) {
      const key = JSON.stringify([one.thread, one.comment]);
      others.set(key, [...(others.get(key) ?? []), one]);
    }
  }
  which.forEach((item) => shown(item, others));
  remember();
  state();
}

// So that filters of other parts know what is decided here.
const maskKey = (part) => "m" + words.version + JSON.stringify([part, store.who() ?? ""]);
function remember() {
  if (!document.getElementById("all-parts")) return;
  const mask = items.map((item) => (item.dataset.decided === "yes" ? "1" : "0")).join("");
  const key = maskKey(Number(words.part));
  if (shelf.read(key) !== mask) shelf.write(key, mask);
}
shelf.keys("m").filter((key) => !key.startsWith("m" + words.version)).forEach((key) => shelf.remove(key));

function state() {
  const unsaved = store.unsaved();
  document.getElementById("progress").value = say(words.progress, items.filter((item) => item.dataset.decided === "yes").length, items.length);
  const warning = document.getElementById("unsaved");
  warning.hidden = unsaved === 0;
  const text = say(words.unsaved, unsaved);
  if (warning.textContent !== text) warning.textContent = text;
  document.getElementById("undo").disabled = past.at() === 0;
  document.getElementById("redo").disabled = past.at() === past.top();
  document.getElementById("who").textContent = store.who() ? say(words.who, store.who()) : words.whoNone;
  document.getElementById("refused").hidden = shelf.kept && !shelf.full;
}

function undo() {
  const changes = past.undo();
  if (!changes) return announce(words.nothingUndo);
  apply(changes, "before");
  announce(words.undone);
}

function redo() {
  const changes = past.redo();
  if (!changes) return announce(words.nothingRedo);
  apply(changes, "after");
  announce(words.redone);
}
