import { mark, place, replaceLine } from "./marks.js";
import { ruleAt } from "./language.js";

/* What stands beside the text follows the cursor and leads back into it. */
export function besideText(view, form) {
  const file = form.dataset.file;

  document.addEventListener("click", (event) => {
    const fault = event.target.closest?.("#faults [data-line]");
    if (event.target.id === "first-fault") {
      const first = [...document.querySelectorAll("#faults [data-line]")].find((one) => one.dataset.file === file);
      if (first) go(event, first.dataset);
    } else if (fault && fault.dataset.file === file) {
      if (event.target.dataset.sentence) replaceLine(view, place(view.state.doc, fault.dataset).from, event.target.dataset.sentence);
      else if (event.target.closest("[data-at]")) go(event, fault.dataset);
    }
  });

  function go(event, at) {
    event?.preventDefault();
    const { from } = place(view.state.doc, at);
    view.dispatch({ selection: { anchor: from }, scrollIntoView: true });
    view.focus();
  }

  const followed = { rule: null };
  function follow() {
    const rule = ruleAt(view.state.doc, view.state.selection.main.head);
    followed.rule = rule;
    const list = document.querySelector("#examples");
    const label = list?.querySelector(".only-rule");
    if (!label) return;
    label.hidden = rule === null;
    const only = rule !== null && label.querySelector("input").checked;
    const rows = list.querySelectorAll("[data-rule]");
    rows.forEach((row) => (row.hidden = only && row.dataset.rule !== rule && !row.classList.contains("red")));
    const choice = list.querySelector("#example-rule");
    if (choice && rule && !choice.form.contains(document.activeElement)) {
      if (![...choice.options].some((option) => option.value === rule)) choice.add(new Option(rule, rule));
      choice.value = rule;
    }
    columns(choice);
  }

  /* Of the columns of an example those that the rule's other examples fill; of a rule that has none, all. */
  function columns(choice) {
    const more = document.querySelector(".all-cells");
    if (!choice || !more) return;
    const cells = [...choice.form.querySelectorAll("[data-used-by]")];
    const used = cells.filter((cell) => cell.dataset.usedBy.split(" ").includes(choice.value));
    const all = used.length === 0 || more.querySelector("input").checked;
    more.hidden = used.length === 0;
    cells.forEach((cell) => (cell.hidden = !all && !used.includes(cell) && !cell.querySelector("input").value));
  }

  /* The parts are put in place anew after each check. */
  document.addEventListener("htmx:oobAfterSwap", (event) => {
    if (event.target.id === "examples") follow();
    if (event.target.id === "faults") mark(view, file);
  });
  document.addEventListener("change", (event) => {
    if (event.target.id === "only-rule") follow();
    if (event.target.id === "example-rule" || event.target.id === "all-cells") columns(document.querySelector("#example-rule"));
  });
  const toLine = () => {
    const line = /^#line-(\d+)$/.exec(location.hash)?.[1];
    if (line) go(null, { line, column: 1 });
  };
  window.addEventListener("hashchange", toLine);
  toLine();
  follow();
  return follow;
}
