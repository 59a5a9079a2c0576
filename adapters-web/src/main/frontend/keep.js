/* The form of a kept topic saves itself: a moment after typing stops, and when the page is left. What cannot be saved
   stays in the page and is tried again; what somebody else saved meanwhile is shown, and a person decides. */
const QUIET = 1500;
const RETRY = 5000;

export function keepTopic(page) {
  const form = page.querySelector("form[data-keeps]");
  if (!form) return;
  const saved = page.getElementById("saved");
  let timer;
  let dirty = false;
  let busy = null;

  const plan = (delay) => {
    clearTimeout(timer);
    timer = setTimeout(save, delay);
  };
  const conflicting = () => saved.querySelector("[data-conflict]");

  async function save() {
    if (!dirty || conflicting()) return;
    if (busy) return plan(QUIET);
    dirty = false;
    busy = send();
    await busy;
    busy = null;
  }

  async function send() {
    try {
      const body = new URLSearchParams(new FormData(form));
      const headers = { "X-Autosave": "1", Accept: "text/html" };
      const answer = await fetch(form.dataset.keeps, { method: "POST", body, headers, redirect: "manual", keepalive: page.hidden });
      const html = await answer.text();
      if (!html.includes("data-version")) throw new Error(String(answer.status));
      say(null);
      show(html, answer.ok);
    } catch {
      dirty = true;
      say((await knownAgain()) ? "unsaved" : "signed-out");
      plan(RETRY);
    }
  }

  function say(what) {
    page.querySelectorAll("[data-trouble]").forEach((line) => (line.hidden = line.dataset.trouble !== what));
  }

  /* After signing in again elsewhere the page goes on with the new key; without a connection nobody knows. */
  async function knownAgain() {
    try {
      const answer = await fetch(location.href, { headers: { Accept: "text/html" }, redirect: "manual" });
      if (!answer.ok) return answer.type !== "opaqueredirect" && answer.status !== 401;
      const key = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[name=formKey]")?.value;
      if (key) page.querySelectorAll("[name=formKey]").forEach((field) => (field.value = key));
      return true;
    } catch {
      return true;
    }
  }

  function show(html, kept) {
    saved.innerHTML = html;
    const state = saved.querySelector("[data-version]");
    if (!state || !kept) return;
    form.elements.version.value = state.dataset.version;
    const address = state.dataset.address;
    if (form.dataset.keeps.endsWith("/new")) settle(address);
  }

  /* The first save gave the draft its address. */
  function settle(address) {
    form.dataset.keeps = `${address}/edit`;
    form.action = `${address}/edit`;
    history.replaceState(null, "", `${address}/edit`);
  }

  form.addEventListener("input", () => {
    dirty = true;
    plan(QUIET);
  });
  page.addEventListener("visibilitychange", () => page.hidden && save());
  /* Judging never leads away from what was typed. */
  form.addEventListener("htmx:beforeOnLoad", (event) => event.detail.xhr.getResponseHeader("HX-Redirect") && event.preventDefault());
  saved.addEventListener("click", (event) => {
    if (event.target.dataset.resolve !== "mine") return;
    event.preventDefault();
    form.elements.version.value = conflicting().dataset.conflict;
    saved.textContent = "";
    dirty = true;
    save();
  });
  /* Files are sent by a form of their own: what is typed goes first. */
  const upload = page.getElementById("upload");
  upload?.addEventListener("submit", async (event) => {
    if (!dirty && !busy) return;
    event.preventDefault();
    clearTimeout(timer);
    await (busy ?? save());
    upload.requestSubmit(event.submitter);
  });
  form.addEventListener("submit", () => {
    dirty = false;
    clearTimeout(timer);
  });
}
