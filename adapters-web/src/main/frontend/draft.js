import { addRow } from "./rows.js";

const KEY = "yicheng.topic.draft";
const CLEARED = "yicheng.topic.cleared";

/* What is typed into the form stays in this browser until it is cleared; clearing can be undone. */
export function keepDraft(page) {
  const form = page.getElementById("topic");
  if (!form) return;
  const say = (what) => page.querySelectorAll("#draft [data-when]").forEach((line) => (line.hidden = line.dataset.when !== what));
  let example = form.dataset.example === "true";

  const save = () => {
    if (example) return;
    localStorage.setItem(KEY, JSON.stringify(entries(form)));
    say("saved");
  };
  let waiting;
  form.addEventListener("input", () => {
    example = false;
    clearTimeout(waiting);
    waiting = setTimeout(save, 300);
  });
  page.addEventListener("visibilitychange", () => page.hidden && !form.dataset.pristine && save());

  page.getElementById("draft").addEventListener("click", (event) => {
    const act = event.target.dataset.draft;
    if (act === "clear") {
      localStorage.setItem(CLEARED, JSON.stringify(entries(form)));
      localStorage.removeItem(KEY);
      fill(form, [["meeting", form.elements.meeting.value]]);
      say("cleared");
    } else if (act === "undo") {
      fill(form, JSON.parse(localStorage.getItem(CLEARED) ?? "[]"));
      save();
    }
  });

  if (example) {
    say("example");
  } else if (form.dataset.fresh === "true") {
    restore(form, say);
  }
}

function restore(form, say) {
  const kept = JSON.parse(localStorage.getItem(KEY) ?? "[]");
  if (!kept.some(([name, value]) => value && name !== "meeting" && name !== "adhocAt")) return;
  const meant = new URLSearchParams(location.search).get("meeting");
  fill(form, kept.filter(([name, value]) => name !== "meeting" || (!meant && offers(form, value))));
  say("restored");
}

function offers(form, meeting) {
  return [...form.elements.meeting.options].some((option) => option.value === meeting);
}

function entries(form) {
  return [...new FormData(form)].filter(([, value]) => value !== "");
}

function fill(form, kept) {
  const rows = document.getElementById("indicators");
  const needed = Math.max(0, ...kept.map(([name]) => Number(/^indicator\.(\d+)\./.exec(name)?.[1] ?? -1) + 1));
  while (rows.children.length < needed) addRow(rows);
  const values = new Map(kept);
  for (const field of form.elements) {
    if (!field.name || (field.name === "meeting" && !values.has("meeting"))) continue;
    const value = values.get(field.name) ?? "";
    if (field.type === "checkbox" || field.type === "radio") field.checked = field.value === value;
    else field.value = value;
  }
  form.dataset.kind = form.elements.meeting.value.split(":")[0];
  form.dispatchEvent(new Event("restored"));
}
