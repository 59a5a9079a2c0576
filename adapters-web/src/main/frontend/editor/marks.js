import { setDiagnostics } from "@codemirror/lint";

const QUIET = 400;

/* The server says what is wrong, while one types: one question at a time, the last text wins. */
export function marking(view, form, shown) {
  let timer;
  let asking = false;
  let again = false;

  async function ask() {
    if (asking) {
      again = true;
      return;
    }
    asking = true;
    const text = view.state.doc;
    try {
      const body = new URLSearchParams({ formKey: form.elements.formKey.value, file: form.dataset.file, text: text.toString() });
      const answer = await fetch(`${form.dataset.address}/try`, { method: "POST", body, headers: { Accept: "text/html" }, redirect: "manual" });
      if (answer.ok && answer.status !== 204) {
        shown(await answer.text());
        if (view.state.doc.eq(text)) mark(view, form.dataset.file);
      }
    } catch {
      /* Without a connection there are no marks; what is typed is looked after elsewhere. */
    }
    asking = false;
    if (again) {
      again = false;
      ask();
    }
  }

  return () => {
    clearTimeout(timer);
    timer = setTimeout(ask, QUIET);
  };
}

/* Puts the faults that the page lists where they stand in the text. */
export function mark(view, file) {
  const doc = view.state.doc;
  const marks = [...document.querySelectorAll("#faults [data-line]")].filter((fault) => fault.dataset.file === file).map((fault) => {
    const { from, to } = place(doc, fault.dataset);
    const sentences = [...fault.querySelectorAll("[data-sentence]")].map((button) => button.dataset.sentence);
    return {
      from,
      to,
      severity: "error",
      message: fault.querySelector("[data-message]").textContent,
      actions: sentences.map((name) => ({ name, apply: (target, start) => replaceLine(target, start, name) })),
    };
  });
  view.dispatch(setDiagnostics(view.state, marks.sort((one, other) => one.from - other.from)));
}

export function place(doc, { line, column, length }) {
  const at = doc.line(Math.min(Math.max(1, Number(line)), doc.lines));
  /* The server counts characters as people do, the editor counts rare ones twice. */
  const letters = [...at.text];
  const units = (count) => letters.slice(0, count).join("").length;
  const begin = Number(column) - 1;
  const from = Math.min(at.from + units(begin), at.to);
  const to = Math.min(at.from + units(begin + Math.max(1, Number(length ?? 1))), at.to);
  return { from: from === to ? Math.max(at.from, from - 1) : from, to };
}

/* The whole sentence is written anew; the spaces before it stay, and its first gap is selected. */
export function replaceLine(view, position, sentence) {
  const line = view.state.doc.lineAt(position);
  const blank = /^\s*/.exec(line.text)[0];
  const from = line.from + blank.length;
  const gap = /〈[^〉]+〉/.exec(sentence);
  const selection = gap ? { anchor: from + gap.index, head: from + gap.index + gap[0].length } : { anchor: from + sentence.length };
  view.dispatch({ changes: { from, to: line.to, insert: sentence }, selection, scrollIntoView: true, userEvent: "input.complete" });
  view.focus();
}
