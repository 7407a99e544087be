// Keys, buttons of the bar, and what is to be done when the page opens or closes.
const help = document.querySelector("dialog.keys");
const veil = document.getElementById("veil");
const visible = (item) => !item.hidden;

function go(item) {
  current = item;
  item.focus({ preventScroll: true });
  item.scrollIntoView({ block: item.offsetHeight > innerHeight * 0.7 ? "start" : "center" });
}

function here() {
  const focused = document.activeElement?.closest?.(".item");
  const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
  return focused ?? current ?? target?.closest(".item") ?? null;
}

function step(by) {
  const list = items.filter(visible);
  const from = here();
  if (!list.length) return onwards(by);
  if (!from) return go(list[by > 0 ? 0 : list.length - 1]);
  const at = items.indexOf(from);
  const to = by > 0 ? list.find((item) => items.indexOf(item) > at) : list.filter((item) => items.indexOf(item) < at).pop();
  if (to) return go(to);
  onwards(by);
}

function onwards(by) {
  announce(words.end);
  const filtered = !document.getElementById("elsewhere").hidden;
  const onward = filtered ? document.getElementById("part-after") : all(".parts a[rel=next]").pop();
  if (by > 0 && onward && !onward.hidden) onward.focus();
}

function toggle(item, selector) {
  const parts = all(selector, item);
  const opens = parts.some((part) => !part.open);
  parts.forEach((part) => { part.open = opens; });
}

function blur() {
  veil.checked = !veil.checked;
  veil.dispatchEvent(new Event("change"));
}

const on = (act) => () => { const item = here(); if (item && visible(item)) act(item); };
const actions = {
  j: () => step(1), k: () => step(-1),
  x: on((item) => verdict(item, "breaks-rules")), f: on((item) => verdict(item, "fine")), a: on((item) => verdict(item, "ask")),
  m: on((item) => openMissed(item, true)),
  r: on((item) => { item.querySelector(".more").hidden = false; item.querySelector("[name=reason]").focus(); }),
  o: on((item) => toggle(item, ".findings details, .link details, .signals")), p: on((item) => toggle(item, "details.above")),
  s: blur, c: on(copy), u: undo, U: redo, "/": () => filters.elements.text.focus(), "?": () => help.showModal(),
};
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || document.querySelector("dialog[open]")) return;
  const field = event.target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]");
  if (event.key === "Escape") {
    const item = event.target.closest(".item");
    if (item) { item.querySelector(".missed").hidden = true; item.querySelector("[data-miss]").setAttribute("aria-expanded", "false"); item.focus({ preventScroll: true }); } else if (field) field.blur();
    return;
  }
  const action = field ? undefined : actions[keyPressed(event)];
  if (!action) return;
  event.preventDefault();
  action();
});

document.getElementById("undo").addEventListener("click", undo);
document.getElementById("redo").addEventListener("click", redo);
document.getElementById("save").addEventListener("click", saveJson);
document.getElementById("table").addEventListener("click", saveCsv);
document.getElementById("keys").addEventListener("click", () => help.showModal());
document.getElementById("load").addEventListener("click", () => document.getElementById("file").click());
document.getElementById("file").addEventListener("change", async (event) => {
  const [file] = event.target.files;
  if (file) load(await file.text());
  event.target.value = "";
});
document.getElementById("who").addEventListener("click", () => {
  const dialog = document.getElementById("name");
  dialog.querySelector("input").value = store.who() ?? "";
  dialog.addEventListener("close", () => rename(dialog.querySelector("input").value.trim()), { once: true });
  dialog.showModal();
});
veil.addEventListener("change", () => { shelf.write("veil", veil.checked); announce(veil.checked ? words.blurred : words.clear); });

// Another window of the same report decides too.
addEventListener("storage", () => { refresh(); show(items); });

// Within the report nothing is lost by leaving, as long as the browser keeps it.
let inside = false;
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[href]");
  inside = Boolean(link && !link.download && link.href.split("#")[0].startsWith(location.href.split("#")[0].replace(/[^/]*$/, "")));
});
addEventListener("beforeunload", (event) => {
  if (store.unsaved() > 0 && !(inside && shelf.kept && !shelf.full)) event.preventDefault();
});
addEventListener("pageshow", () => { inside = false; });

items.forEach(furnish);
document.querySelector(".worktools").hidden = false;
veil.checked = shelf.read("veil") ?? true;
show(items);
refill();
if (location.hash.length > 1) { const item = document.getElementById(location.hash.slice(1))?.closest(".item"); if (item) { item.hidden = false; current = item; } }
