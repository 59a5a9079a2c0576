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
    if (choice && rule && [...choice.options].some((option) => option.value === rule)) choice.value = rule;
  }

  /* The parts are put in place anew after each check. */
  document.addEventListener("htmx:oobAfterSwap", (event) => {
    if (event.target.id === "examples") follow();
    if (event.target.id === "faults") mark(view, file);
  });
  document.addEventListener("change", (event) => event.target.id === "only-rule" && follow());
  const toLine = () => {
    const line = /^#line-(\d+)$/.exec(location.hash)?.[1];
    if (line) go(null, { line, column: 1 });
  };
  window.addEventListener("hashchange", toLine);
  toLine();
  follow();
  return follow;
}
