// Keys and buttons, and what is to be done when the page opens or closes.
const help = document.querySelector("dialog.keys");
const actions = { j: () => step(1), k: () => step(-1), n: nextOpen, e: () => noteField.focus(), u: undo, U: redo, "?": () => help.showModal() };
buttons.forEach((button) => {
  button.addEventListener("click", () => code(button.dataset.code));
  if (button.dataset.key) actions[button.dataset.key] = () => code(button.dataset.code);
});
noteField.addEventListener("change", () => { const item = current; const text = noteField.value.trim() || null; named(() => { change(item, { n: text }); state(); }); });

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing || document.querySelector("dialog[open]")) return;
  const field = event.target.closest("input, textarea, select");
  if (field) {
    if (event.key === "Escape" || event.key === "Enter") { field.blur(); current?.focus({ preventScroll: true }); }
    return;
  }
  const action = actions[keyPressed(event)];
  if (!action) return;
  event.preventDefault();
  action();
});

const when = (id, act) => document.getElementById(id).addEventListener("click", act);
when("undo", undo);
when("redo", redo);
when("save", saveJson);
when("table", saveCsv);
when("previous", () => step(-1));
when("next", () => step(1));
when("open", nextOpen);
when("keys", () => help.showModal());
when("who", () => askName(() => {}));
when("load", () => document.getElementById("file").click());
document.getElementById("file").addEventListener("change", async (event) => {
  const [file] = event.target.files;
  if (file) load(await file.text());
  event.target.value = "";
});
addEventListener("storage", () => { refresh(); state(); });
addEventListener("beforeunload", (event) => { if (state() > 0) event.preventDefault(); });

refresh();
if (items.length) {
  document.body.classList.add("one");
  panel.hidden = false;
  const asked = document.getElementById(location.hash.slice(1))?.closest(".item");
  const here = items.find((item) => numberOf(item) === steps.read("here"));
  go(asked ?? here ?? items.find((item) => !isCoded(item)) ?? items[0], false);
}
document.querySelector(".worktools").hidden = false;
