// Only eases what works without it: keys, a filter, a list of keys.
"use strict";
(() => {
  const all = (selector, from = document) => Array.from(from.querySelectorAll(selector));
  const make = (name, properties) => Object.assign(document.createElement(name), properties);
  const thread = document.body.classList.contains("thread");
  const tables = all("table.sortable").map(sortable);
  const rows = thread ? all(".comment") : all(".row").filter((row) => !row.closest("table.sortable"));
  const tools = document.querySelector(".tools");
  const said = tools.dataset;
  const dialog = document.querySelector("dialog.keys");
  let current = null;
  let flaggedOnly = false;

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

  // A table that is sorted by its columns. The overview holds all its rows as text, a line for each:
  // then all are sorted and filtered, and shown page by page.
  function sortable(table) {
    const PAGE = 100;
    const body = table.tBodies[0];
    const block = table.parentElement.querySelector("template.all-rows");
    const nav = table.parentElement.querySelector("nav.parts");
    const model = body.rows[0].cloneNode(true);
    const items = block ? block.content.textContent.split("\n").map(fromText) : Array.from(body.rows, fromRow);
    const compare = new Intl.Collator(document.documentElement.lang, { numeric: true }).compare;
    const pages = make("nav", { className: "parts", hidden: true });
    let fitting = items;
    let page = 0;

    function value(cell) {
      const figure = cell.classList.contains("figure");
      return figure ? Number(cell.dataset.value || cell.textContent.replace(/[^0-9]/g, "")) : cell.textContent.trim();
    }
    function fromRow(row) {
      return { row, values: Array.from(row.cells, value), text: row.textContent.toLowerCase() };
    }
    function fromText(line) {
      const [href, title, source, state, found, languages, ...numbers] = line.split("\t");
      const [comments, urgent, review, note, left, problems] = numbers.map(Number);
      const values = [title, state, comments, urgent, review, note, languages, left, problems];
      return { values, href, source, found, text: [title, source, state, found, languages].join(" ").toLowerCase() };
    }
    function rowOf(item) {
      if (item.row) return item.row;
      const row = model.cloneNode(true);
      const [name, path] = row.cells[0].querySelectorAll("bdi");
      row.querySelector("a").href = item.href;
      name.textContent = item.values[0];
      path.textContent = item.source;
      item.values.forEach((one, i) => { if (i > 0) row.cells[i].textContent = i === 2 ? item.found : one.toLocaleString(document.documentElement.lang + "-u-nu-latn"); });
      ["urgent", "review", "note"].forEach((severity, i) => {
        const count = item.values[3 + i];
        row.cells[3 + i].replaceChildren(make("span", { className: count ? "sev s-" + severity : "nil", textContent: row.cells[3 + i].textContent }));
      });
      item.row = row;
      return row;
    }
    function show() {
      const size = block ? PAGE : items.length;
      body.replaceChildren(...fitting.slice(page * size, (page + 1) * size).map(rowOf));
      const count = Math.ceil(fitting.length / size);
      pages.hidden = !block || count < 2;
      const list = make("ul", {});
      for (let i = 0; block && i < count; i++) {
        const button = make("button", { type: "button", textContent: String(i + 1) });
        if (i === page) button.setAttribute("aria-current", "page");
        button.addEventListener("click", () => { page = i; show(); pages.querySelectorAll("button")[i].focus(); });
        const item = make("li", {});
        item.append(button);
        list.append(item);
      }
      pages.replaceChildren(list);
    }
    function sort(column, down) {
      const by = (a, b) => typeof a === "number" ? a - b : compare(a, b);
      items.sort((a, b) => (down ? -1 : 1) * by(a.values[column], b.values[column]));
    }
    all("thead th", table).forEach((head, column, heads) => {
      const button = make("button", { type: "button", textContent: head.textContent });
      head.replaceChildren(button);
      button.addEventListener("click", () => {
        const was = head.getAttribute("aria-sort");
        const down = was ? was === "ascending" : head.classList.contains("figure");
        heads.forEach((other) => other.removeAttribute("aria-sort"));
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        sort(column, down);
        filter();
      });
    });
    if (block && nav) {
      pages.setAttribute("aria-label", nav.getAttribute("aria-label"));
      nav.replaceWith(pages);
      show();
    }
    return {
      filter(wanted) {
        fitting = items.filter((item) => item.text.includes(wanted));
        page = 0;
        show();
        return { fit: fitting.length, all: items.length };
      },
    };
  }
  all(".with-script").forEach((one) => { one.hidden = false; });

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
    const sizes = tables.map((table) => table.filter(wanted));
    const total = sizes.reduce((sum, size) => sum + size.all, rows.length);
    count = sizes.reduce((sum, size) => sum + size.fit, count);
    shown.value = active ? said.shown.replace("{0}", count).replace("{1}", total) : "";
  }

  function visible(element) { return element.getClientRects().length > 0; }

  function stops() {
    const list = thread ? all(".comment[data-flagged]") : all(".row").map((row) => row.querySelector("a"));
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
