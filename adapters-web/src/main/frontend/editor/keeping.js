/* What is typed keeps itself a moment after typing stops. What cannot be kept stays in the page, and in the browser, and is
   tried again; what somebody else saved meanwhile is shown beside it, and a person decides. */
const QUIET = 1200;
const RETRY = 4000;

export function keeping(view, form) {
  const saved = document.getElementById("saved");
  const clash = document.getElementById("clash");
  const own = `yicheng.rules.${form.dataset.address}.${form.dataset.file}`;
  let timer;
  let kept = view.state.doc;
  let busy = null;
  let stopped = clash.querySelector("[data-clash]") !== null;

  let tooLong = Infinity;
  const dirty = () => !view.state.doc.eq(kept);
  const plan = (delay) => {
    clearTimeout(timer);
    timer = setTimeout(save, delay);
  };

  function save() {
    clearTimeout(timer);
    if (!dirty() || stopped || view.state.doc.length >= tooLong) return busy ?? Promise.resolve();
    return (busy ??= send().finally(() => {
      busy = null;
      if (dirty() && !stopped) plan(QUIET);
    }));
  }

  async function send() {
    const text = view.state.doc;
    try {
      const body = new URLSearchParams({ formKey: key(), version: form.elements.version.value, file: form.dataset.file, text: text.toString() });
      const headers = { "X-Autosave": "1", Accept: "text/html" };
      const answer = await fetch(form.action, { method: "POST", body, headers, redirect: "manual", keepalive: document.hidden && text.length < 20000 });
      if (answer.status === 413) {
        tooLong = text.length;
        trouble("too-long");
        localStorage.setItem(own, JSON.stringify({ version: form.elements.version.value, text: text.toString() }));
        return;
      }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const version = page.querySelector("[data-version]");
      if (version) return done(text, version);
      const told = page.querySelector("[data-clash], [data-refused]");
      if (!told) throw new Error(String(answer.status));
      refused(told);
    } catch {
      trouble((await knownAgain()) ? "unsaved" : "signed-out");
      localStorage.setItem(own, JSON.stringify({ version: form.elements.version.value, text: text.toString() }));
      plan(RETRY);
    }
  }

  function done(text, version) {
    kept = text;
    tooLong = Infinity;
    localStorage.removeItem(own);
    form.elements.version.value = version.dataset.version;
    document.querySelectorAll("#examples input[name=version], .discard input[name=version]").forEach((field) => (field.value = version.dataset.version));
    saved.replaceChildren(version);
    trouble(null);
    document.body.dispatchEvent(new Event("refresh"));
  }

  function refused(told) {
    stopped = true;
    trouble(null);
    clash.replaceChildren(told);
    saved.textContent = "";
    clash.scrollIntoView({ block: "nearest" });
  }

  function trouble(what) {
    document.querySelectorAll("[data-trouble]").forEach((line) => (line.hidden = line.dataset.trouble !== what));
    if (what) saved.textContent = "";
  }

  const key = () => form.elements.formKey.value;

  /* After signing in again elsewhere the page goes on with the new key; without a connection nobody knows. */
  async function knownAgain() {
    try {
      const answer = await fetch(location.href, { headers: { Accept: "text/html" }, redirect: "manual" });
      if (!answer.ok) return answer.type !== "opaqueredirect" && answer.status !== 401;
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[name=formKey]")?.value;
      if (fresh) document.querySelectorAll("[name=formKey]").forEach((field) => (field.value = fresh));
      return true;
    } catch {
      return true;
    }
  }

  clash.addEventListener("click", (event) => {
    const how = event.target.dataset.resolve;
    if (!how) return;
    event.preventDefault();
    form.elements.version.value = clash.querySelector("[data-clash]").dataset.clash;
    if (how === "theirs") {
      const theirs = clash.querySelector("[data-theirs]").value;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: theirs } });
      kept = view.state.doc;
      localStorage.removeItem(own);
    }
    stopped = false;
    clash.replaceChildren();
    view.focus();
    if (how === "mine") save();
    else document.body.dispatchEvent(new Event("refresh"));
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    stopped = false;
    save();
  });
  /* Other forms of the page, and links away from it, come after what was typed. */
  document.addEventListener("submit", async (event) => {
    if (event.target === form || stopped || (!dirty() && !busy)) return;
    event.preventDefault();
    const { target, submitter } = event;
    await save();
    if (!dirty()) target.requestSubmit(submitter);
  }, true);
  document.addEventListener("visibilitychange", () => document.hidden && save());
  window.addEventListener("online", save);
  window.addEventListener("beforeunload", (event) => {
    if (dirty()) {
      save();
      event.preventDefault();
    }
  });

  /* With the version it was typed on, so that what somebody saved since is shown and not overwritten. */
  const lost = JSON.parse(localStorage.getItem(own) ?? "null");
  if (lost !== null && lost.text !== view.state.doc.toString() && !stopped) {
    form.elements.version.value = lost.version;
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: lost.text } });
  }
  return () => !stopped && plan(QUIET);
}
