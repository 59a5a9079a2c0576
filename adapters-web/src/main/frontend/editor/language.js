import { HighlightStyle, StreamLanguage, syntaxHighlighting } from "@codemirror/language";
import { Tag } from "@lezer/highlight";

/* What a line of rule text is made of: words that frame a rule, notes on it, words in quotation marks, numbers, comments. */
const tags = { frame: Tag.define(), note: Tag.define(), words: Tag.define(), value: Tag.define(), remark: Tag.define(), mark: Tag.define() };

const FRAME = /^(规则|当|则|结束)(?=[\s"“]|$)/;

const language = StreamLanguage.define({
  name: "rules",
  tokenTable: tags,
  startState: () => ({}),
  token(stream) {
    if (stream.sol()) stream.eatSpace();
    if (stream.match(/^(#|\/\/).*/)) return "remark";
    if (stream.string.slice(0, stream.pos).trim() === "" && stream.match(FRAME)) return "frame";
    if (stream.match(/^@[^\s（(@]+/)) return "note";
    if (stream.match(/^“[^”]*”?/) || stream.match(/^"[^"]*"?/)) return "words";
    if (stream.string.slice(0, stream.pos).trim() === "" && stream.match(/^-(?=\s)/)) return "mark";
    if (stream.match(/^\d+([.:：]\d+)*%?/)) return "value";
    stream.next();
    stream.eatWhile(/[^\s@“"\d]/);
    return null;
  },
});

const colours = HighlightStyle.define([
  { tag: tags.frame, color: "var(--accent)", fontWeight: "700" },
  { tag: tags.note, color: "var(--near)" },
  { tag: tags.words, color: "var(--ok)" },
  { tag: tags.value, color: "var(--behind)", fontWeight: "600" },
  { tag: tags.remark, color: "var(--soft)", fontStyle: "italic" },
  { tag: tags.mark, color: "var(--rule)" },
]);

export const ruleText = [language, syntaxHighlighting(colours)];

/* In which part of a rule a position stands: null outside of any. */
export function partAt(doc, position) {
  for (let number = doc.lineAt(position).number - 1; number > 0; number--) {
    const word = FRAME.exec(doc.line(number).text.trim())?.[1];
    if (word) return { 规则: "head", 当: "when", 则: "then", 结束: null }[word];
  }
  return null;
}

/* The id of the rule a position stands in. */
export function ruleAt(doc, position) {
  let id = null;
  const here = doc.lineAt(position).number;
  for (let number = here; number > 0; number--) {
    const text = doc.line(number).text;
    id ??= /@编号\s*[（(]\s*["“]([^"”]+)["”]/.exec(text)?.[1] ?? null;
    if (/^\s*规则[\s"“]/.test(text)) break;
    if (number < here && /^\s*结束/.test(text)) return null;
  }
  for (let number = here; !id && number <= Math.min(doc.lines, here + 3); number++) {
    id = /@编号\s*[（(]\s*["“]([^"”]+)["”]/.exec(doc.line(number).text)?.[1] ?? null;
  }
  return id;
}
