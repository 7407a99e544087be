// Only eases what works without it: keys, a filter, a list of keys.
"use strict";
(() => {
  const all = (selector, from = document) => Array.from(from.querySelectorAll(selector));
  const thread = document.body.classList.contains("thread");
  const rows = thread ? all(".comment") : all(".row");
  const tools = document.querySelector(".tools");
  const said = tools.dataset;
  const dialog = document.querySelector("dialog.keys");
  let current = null;
  let flaggedOnly = false;

  const make = (name, properties) => Object.assign(document.createElement(name), properties);
  const input = make("input", { type: "search", placeholder: said.filter });
  input.setAttribute("aria-label", said.filterLabel);
  const shown = make("output", {});
  const flagged = make("button", { type: "button", textContent: said.flagged });
  flagged.setAttribute("aria-pressed", "false");
  const keys = make("button", { type: "button", textContent: said.keys + " ?" });
  tools.append(input, ...(thread && all("[data-flagged]").length ? [flagged] : []), shown, keys);
  tools.hidden = false;

  // What somebody else says, and why a link holds, is not what a row is about.
  const texts = rows.map((row) => {
    const own = row.cloneNode(true);
    all(".said, .others, .trail, .why", own).forEach((part) => part.remove());
    return own.textContent.toLowerCase();
  });

  function filter() {
    const wanted = input.value.trim().toLowerCase();
    const fits = (row, i) => texts[i].includes(wanted) && (!flaggedOnly || row.dataset.flagged);
    let count = 0;
    const active = wanted !== "" || flaggedOnly;
    const keep = new Set();
    rows.forEach((row, i) => {
      const item = thread ? row.parentElement : row;
      const fit = fits(row, i);
      count += fit ? 1 : 0;
      item.classList.toggle("dim", thread && active && !fit);
      for (let e = item; fit && e && e !== document.body && !keep.has(e); e = e.parentElement) keep.add(e);
    });
    rows.forEach((row) => {
      const item = thread ? row.parentElement : row;
      item.hidden = !keep.has(item);
    });
    all(".chain").forEach((chain) => { chain.hidden = active && !keep.has(chain); });
    shown.value = active ? said.shown.replace("{0}", count).replace("{1}", rows.length) : "";
  }

  function visible(element) { return element.getClientRects().length > 0; }

  function stops() {
    const list = thread ? all(".comment[data-flagged]") : rows.map((row) => row.querySelector("a"));
    return list.filter((stop) => stop && visible(stop));
  }

  function go(element) {
    if (!element) return;
    current = element;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: "center" });
  }

  function here() {
    const focused = document.activeElement;
    const inside = focused && (thread ? focused.closest(".comment") : focused.closest(".row a"));
    if (inside) return inside;
    if (current && visible(current)) return current;
    const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
    return target && thread ? target.closest(".comment") : null;
  }

  function step(by) {
    const list = stops();
    if (!list.length) return;
    const from = here();
    if (!from) return go(list[by > 0 ? 0 : list.length - 1]);
    const at = list.indexOf(from);
    if (at >= 0) return go(list[Math.min(list.length - 1, Math.max(0, at + by))]);
    const follows = (e) => from.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING;
    const next = list.findIndex(follows);
    go(by > 0 ? list[next < 0 ? list.length - 1 : next] : list[Math.max(0, (next < 0 ? list.length : next) - 1)]);
  }

  function open() {
    const from = here();
    if (!from) return;
    if (!thread) return from.click();
    const parts = all("details", from);
    const opens = parts.some((part) => !part.open);
    parts.forEach((part) => { part.open = opens; });
  }

  function parent() {
    const from = here();
    const link = from && from.querySelector(".link a.parent");
    if (!link) return;
    const answered = link.hash && link.pathname === location.pathname && document.getElementById(link.hash.slice(1));
    if (answered) go(answered); else link.click();
  }

  function up() {
    const link = document.querySelector(".bar .up");
    if (link) link.click();
  }

  const actions = { j: () => step(1), k: () => step(-1), o: open, p: parent, u: up, "/": () => input.focus(), "?": () => dialog.showModal() };
  // Keyboards for Arabic, Greek or Cyrillic letters have the same keys in the same places.
  const places = { KeyJ: "j", KeyK: "k", KeyO: "o", KeyP: "p", KeyU: "u" };

  // Lights the comment that a link or a word leads to, and in it the words that are answered.
  let lit = [];
  function light(event) {
    lit.forEach((one) => one.classList.remove("lit"));
    lit = [];
    const leads = (e) => e && e.closest && e.closest(".comment .link, .comment .text .says") && e;
    const from = leads(event.target) || leads(document.activeElement);
    const card = from && from.closest(".comment");
    const link = card && (from.closest(".link a") || card.querySelector(".link a"));
    const to = link && link.pathname === location.pathname && document.getElementById(link.hash.slice(1));
    if (!to || !to.classList.contains("comment")) return;
    lit = [to, ...all(`[data-by~="${card.id}"]`, to)];
    lit.forEach((one) => one.classList.add("lit"));
  }
  if (thread) ["pointerover", "focusin", "focusout"].forEach((name) => document.addEventListener(name, light));

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || dialog.open) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    const plain = /^[\x20-\x7e]$/.test(event.key);
    const action = actions[plain ? event.key : places[event.code]];
    if (!action || (!plain && event.key.length > 1)) return;
    event.preventDefault();
    action();
  });
  input.addEventListener("input", filter);
  flagged.addEventListener("click", () => {
    flaggedOnly = !flaggedOnly;
    flagged.setAttribute("aria-pressed", String(flaggedOnly));
    filter();
  });
  keys.addEventListener("click", () => dialog.showModal());
})();
