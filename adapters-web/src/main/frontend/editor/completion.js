import { autocompletion, snippet } from "@codemirror/autocomplete";
import { partAt } from "./language.js";

const GAP = /〈([^〉]+)〉/;

/* Sentences of the vocabulary: conditions under 当, consequences under 则, and in a gap what may stand there. */
export function offers(address, chapter) {
  let asked;
  const sentences = () =>
    (asked ??= fetch(`${address}/vocabulary?chapter=${chapter}`, { headers: { Accept: "application/json" } })
      .then((answer) => (answer.ok ? answer.json() : []))
      .then((all) => all.map(prepared))
      .catch(() => {
        asked = undefined;
        return [];
      }));

  async function source(context) {
    const line = context.state.doc.lineAt(context.pos);
    const before = line.text.slice(0, context.pos - line.from);
    const part = partAt(context.state.doc, context.pos);
    if (part !== "when" && part !== "then") return frame(context, line, before, part);
    const kinds = part === "when" ? ["fact", "condition"] : ["consequence"];
    const all = (await sentences()).filter((one) => kinds.includes(one.kind));
    const choices = choicesAt(all, before);
    if (choices) return { from: context.pos - choices.typed.length, options: choices.options, filter: false };
    const typed = before.trimStart();
    if (!typed && !context.explicit) return null;
    const from = line.from + before.length - typed.length;
    const words = typed.replace(/^-\s*/, "");
    const options = all.filter((one) => fits(one.shown, words)).map(option);
    return options.length ? { from, options, filter: false } : null;
  }

  return autocompletion({ override: [source], activateOnTyping: true, icons: false, maxRenderedOptions: 60 });
}

function prepared(sentence) {
  const pieces = sentence.shown.split(GAP).filter((_, at) => at % 2 === 0);
  return { ...sentence, pieces };
}

/* Every word typed occurs, in whatever order: nobody remembers how a sentence begins. */
function fits(shown, words) {
  return words.split(/[\s、，]+/).every((word) => word === "" || shown.includes(word) || inOrder(shown, word));
}

function inOrder(shown, word) {
  let at = -1;
  return [...word].every((letter) => (at = shown.indexOf(letter, at + 1)) >= 0);
}

function option(sentence) {
  const template = sentence.shown.replaceAll(/[{}\\$#]/g, "\\$&").replaceAll(/〈([^〉]+)〉/g, "#{$1}");
  return { label: sentence.shown, apply: snippet(template), type: sentence.kind };
}

/* The cursor stands in a gap for which the vocabulary lists what may be there. */
function choicesAt(all, before) {
  const text = before.trimStart();
  for (const sentence of all) {
    let start = "^";
    for (let at = 0; at < sentence.gaps.length; at++) {
      start += escaped(sentence.pieces[at]);
      const found = new RegExp(start + "([^\\s，。]*)$").exec(text);
      const choices = sentence.gaps[at].choices;
      if (found && choices.length && (sentence.pieces[at].trim().length > 1 || found[1])) {
        const options = choices.filter((choice) => choice.startsWith(found[1]) && choice !== found[1]);
        if (options.length) return { typed: found[1], options: options.map((label) => ({ label, type: "choice" })) };
      }
      start += "(?:.+?)";
    }
  }
  return null;
}

function escaped(text) {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(/\s+/g, "\\s+");
}

const WHOLE = '规则 "${一句话说明这条规则}"\n  @编号("${章.名}") @条款("${3.1}") @英文("${in English}")\n当\n  ${议题}\n  - ${条件}\n则\n  ${结果}\n结束\n';

/* Outside of a rule: the frame of a new one. */
function frame(context, line, before, part) {
  const typed = before.trim();
  if (part === "head" || (!typed && !context.explicit) || !"规则".startsWith(typed)) return null;
  return { from: line.from, options: [{ label: "规则 … 当 … 则 … 结束", apply: snippet(WHOLE), type: "frame" }], filter: false };
}
