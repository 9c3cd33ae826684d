"use strict";
// What the page asks the server and tells it.

// ---- The server ----

/// Sends a value to the server; the answer has `status` and, when there is one, `body`.
async function send(path, value) {
    const headers = { "Content-Type": "application/json" };
    const answer = await fetch(path, { method: "POST", headers, body: JSON.stringify(value) }).catch(() => undefined);
    return { status: answer?.status ?? 0, body: (await answer?.json().catch(() => undefined)) ?? {} };
}

/// Asks the server for parts; undefined when it has none.
async function ask(path) {
    const answer = await fetch(path).catch(() => undefined);
    return answer?.ok ? answer.json().catch(() => undefined) : undefined;
}

// Grows with each choice: answers to an earlier one are dropped.
let turn = 0;
let newest = 0;
const asked = { letter: { shown: 0 }, checks: { shown: 0 } };

/// Asks parts again; what is wanted while an answer is under way is asked after it, once.
async function refresh(kind) {
    const state = asked[kind];
    state.isWanted = true;
    if (state.isBusy) return;
    state.isBusy = true;
    while (state.isWanted) {
        state.isWanted = false;
        const now = turn;
        const answer = await ask(`/parts/${kind}${location.search}`);
        const isNewest = () => now === turn && answer.version >= state.shown;
        if (answer && isNewest()) await (kind === "letter" ? showLetter(answer, isNewest) : showChecks(answer));
        if (now !== turn) state.isWanted = true;
    }
    state.isBusy = false;
}

/// Shows a new letter when its pictures can be drawn, so without a flash; when one is gone, a newer letter is under way.
async function showLetter(answer, isNewest) {
    const fresh = nodes(answer.parts.letter);
    const drawn = [...fresh.querySelectorAll("img")].map((picture) => picture.decode());
    const isDrawn = await Promise.all(drawn).then(() => true, () => false);
    if (!isDrawn || !isNewest()) return;
    await frame(fresh);
    if (!isNewest()) return;
    asked.letter.shown = answer.version;
    fill("letter", fresh);
}

/// Shows what was found, unless it was found in a text that has changed since: then it is asked again soon.
function showChecks(answer) {
    asked.checks.isLate = outbox.isBusy;
    if (outbox.isBusy) return;
    asked.checks.shown = answer.version;
    for (const [id, html] of Object.entries(answer.parts)) if (id !== "notes") fill(id, nodes(html));
    for (const [id, name] of Object.entries(answer.classes ?? {})) byId(id).className = name;
    fillNotes(answer.parts.notes);
}

/// Asks everything again that depends on the texts.
function refreshAll() {
    // One after the other: what is seen at once must not wait for what is read afterwards.
    refresh("letter").finally(() => refresh("checks"));
    takeFromDisk();
}

/// Takes over a file that another hand changed, when nothing of ours would be lost.
async function takeFromDisk() {
    const [now, name, text] = [turn, file, editor.value];
    const isOurs = () => now !== turn || name !== file || text !== editor.value || here().isUnsaved || outbox.isBusy;
    if (isOurs()) return;
    const answer = await ask(`/parts/choice${location.search}`);
    if (!answer || isOurs() || answer.text.file !== file) return;
    // A text area has no other line ends than these.
    if (answer.text.text.replace(/\r\n?/g, "\n") !== text) take(answer.text, caret());
    else here().digest = answer.text.digest;
}

// What is typed goes to the server at once; at most one request is under way, and the latest text after it.
const outbox = {
    waiting: new Map(),
    idle: Promise.resolve(),
    isBusy: false,
    put(name, text) {
        this.waiting.set(name, text);
        if (!this.isBusy) this.idle = this.empty();
    },
    async empty() {
        this.isBusy = true;
        while (this.waiting.size) {
            const [name, text] = this.waiting.entries().next().value;
            this.waiting.delete(name);
            const { status, body } = await send("/draft", { file: name, text });
            fileOf(name).trouble = status >= 400 ? body.message ?? words.failed : fileOf(name).conflict ? words.conflict : "";
        }
        this.isBusy = false;
        if (asked.checks.isLate) refresh("checks");
        tell();
    },
};

// ---- What is chosen ----

/// Follows the selects: no new page, but new parts, and an address that shows the same when it is opened again.
async function choose(name) {
    const now = (turn += 1);
    const query = new URLSearchParams();
    for (const [key, value] of new FormData(form)) query.set(key, value);
    // Another letter brings its own text, but a block stays in sight when the other letter may have it too.
    const isBlock = file.startsWith("blocks/") && query.get("letter")?.endsWith(editor.lang);
    if ((name === "letter" || name === "round") && !isBlock) query.delete("file");
    await outbox.idle;
    const answer = await ask(`/parts/choice?${query}`);
    if (!answer || now !== turn) return;
    // What was asked until now was asked for the choice before.
    turn += 1;
    history.replaceState(null, "", `/?${answer.query.replace(/^\?/, "")}`);
    fill("choice", nodes(answer.parts.choice));
    fill("views", nodes(answer.parts.views));
    if ("files" in answer.parts) fill("files", nodes(answer.parts.files));
    followLanguages();
    if (answer.text.file !== file) take(answer.text, [1, 1]);
    for (const state of Object.values(asked)) state.shown = 0;
    refresh("letter");
    refresh("checks");
}

/// Lets the links to the other languages keep what is chosen.
function followLanguages() {
    for (const link of document.querySelectorAll("header nav a")) {
        const query = new URLSearchParams(location.search);
        query.set("ui", link.hreflang || link.lang);
        link.href = `/?${query}`;
    }
}
