import "./editor/sheets.js";
import { closeBrackets, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { lintGutter, lintKeymap, nextDiagnostic } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import { EditorView, drawSelection, highlightActiveLine, highlightActiveLineGutter, keymap, lineNumbers } from "@codemirror/view";
import { besideText } from "./editor/beside.js";
import { offers } from "./editor/completion.js";
import { keeping } from "./editor/keeping.js";
import { ruleText } from "./editor/language.js";
import { mark, marking } from "./editor/marks.js";

const look = EditorView.theme({
  "&": { backgroundColor: "var(--sheet)", color: "var(--ink)", border: "1px solid var(--rule)", height: "70vh", minHeight: "20rem", fontSize: "1rem" },
  "&.cm-focused": { outline: "2px solid var(--accent)" },
  ".cm-scroller": { fontFamily: "var(--sans)", lineHeight: "1.75" },
  ".cm-content": { caretColor: "var(--ink)", padding: ".4rem 0" },
  ".cm-gutters": { backgroundColor: "var(--shade)", color: "var(--soft)", border: "0", fontSize: ".82rem" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "var(--accent-shade)" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  "&.cm-focused .cm-selectionBackground, .cm-selectionBackground": { backgroundColor: "var(--near-shade) !important" },
  ".cm-lintRange-error": { backgroundImage: "none", textDecoration: "underline wavy var(--over) 1.5px", textUnderlineOffset: ".25em", backgroundColor: "var(--over-shade)" },
  ".cm-tooltip": { backgroundColor: "var(--sheet)", color: "var(--ink)", border: "1px solid var(--rule)", maxWidth: "34rem" },
  ".cm-tooltip-autocomplete > ul": { fontFamily: "var(--sans)", maxHeight: "15rem" },
  ".cm-tooltip-autocomplete > ul > li": { padding: ".15rem .5rem", whiteSpace: "pre-wrap" },
  ".cm-tooltip-autocomplete > ul > li[aria-selected]": { backgroundColor: "var(--accent)", color: "var(--on-accent)" },
  ".cm-diagnostic": { borderLeft: "4px solid var(--over)", padding: ".3rem .6rem" },
  ".cm-diagnosticAction": { display: "block", margin: ".25rem 0 0", backgroundColor: "transparent", color: "var(--accent)", border: "1px solid var(--rule)", borderRadius: "3px", padding: ".15rem .5rem", font: "inherit", cursor: "pointer" },
  ".cm-snippetField": { backgroundColor: "var(--behind-shade)" },
});

const area = document.getElementById("text");
const form = document.getElementById("typing");

/* A browser that cannot take the editor's styles keeps the plain text and its button. */
if (area && form?.dataset.edits === "true" && "adoptedStyleSheets" in document) begin();

function begin() {
  let typed = () => {};
  let moved = () => {};
  const rules = /\.(dslr|drl)$/.test(form.dataset.file);
  const holder = document.getElementById("editor");
  const label = form.querySelector("label[for=text]");
  label.id ||= "text-label";
  const view = new EditorView({
    parent: holder,
    state: EditorState.create({
      doc: area.value,
      extensions: [
        lineNumbers(),
        highlightActiveLine(),
        highlightActiveLineGutter(),
        drawSelection(),
        history(),
        lintGutter(),
        closeBrackets(),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ "aria-labelledby": label.id, lang: "zh-CN", spellcheck: "false" }),
        EditorState.languageData.of(() => [{ closeBrackets: { brackets: ["“", "（"] } }]),
        rules ? [ruleText, offers(form.dataset.address, form.dataset.chapter)] : [],
        keymap.of([{ key: "Mod-s", run: () => (form.requestSubmit(), true) }, { key: "F8", run: nextDiagnostic }, ...completionKeymap, ...lintKeymap, ...defaultKeymap, ...historyKeymap]),
        look,
        EditorView.updateListener.of((update) => {
          if (update.docChanged) {
            area.value = update.state.doc.toString();
            typed();
          }
          if (update.selectionSet || update.docChanged) moved();
        }),
      ],
    }),
  });
  holder.hidden = false;
  area.hidden = true;
  form.querySelectorAll(".with-editor").forEach((one) => (one.hidden = false));
  const ask = marking(view, form, show);
  let keep = () => {};
  typed = () => {
    ask();
    keep();
  };
  keep = keeping(view, form);
  moved = besideText(view, form);
  mark(view, form.dataset.file);
  label.addEventListener("click", () => view.focus());
}

function show(html) {
  const list = new DOMParser().parseFromString(html, "text/html").getElementById("faults");
  if (list) document.getElementById("faults").replaceWith(list);
}
