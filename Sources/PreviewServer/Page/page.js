"use strict";
// The file that is written, and what happens on the page.

// ---- The file that is written ----

let file = byId("file-name").textContent;
let isLost = false;
let isSaving = false;
// By name: the digest on which our text is built, the saved text (null when unknown), and whether ours is another.
const files = new Map();

/// What is known of a file.
function fileOf(name) {
    if (!files.has(name)) files.set(name, { digest: "", saved: null, isUnsaved: false, trouble: "" });
    return files.get(name);
}

/// What is known of the file in the editor.
const here = () => fileOf(file);

/// Puts a file from the server in the editor.
function take(text, [line, column]) {
    const isFocused = document.activeElement === editor;
    editor.setAttribute("aria-label", (editor.getAttribute("aria-label") ?? file).replace(file, text.file));
    editor.lang = text.language;
    byId("file-name").textContent = file = text.file;
    editor.value = text.text;
    const state = here();
    state.isUnsaved = Boolean(text.draft);
    // A draft stays built on what it was built on, so that a change by another hand is still seen when it is saved.
    if (!state.isUnsaved || !state.digest) state.digest = text.digest;
    if (!state.isUnsaved) state.saved = editor.value;
    fillNotes("");
    reflect();
    setCaret(line, column);
    if (isFocused) showNear();
    tell();
}

/// Says how the file in the editor stands.
function tell() {
    const state = here();
    const kind = isLost ? "lost" : isSaving ? "saving" : state.trouble ? "trouble" : state.isUnsaved ? "unsaved" : "saved";
    const text = { lost: words.lost, saving: words.saving, trouble: state.trouble, unsaved: words.unsaved, saved: words.saved }[kind];
    const saved = byId("saved");
    saved.className = kind;
    if (saved.textContent !== text) saved.textContent = text;
    byId("save").classList.toggle("wanted", state.isUnsaved);
}

/// Saves the file in the editor; when another hand changed it, a second time asks whether ours goes over it.
async function save() {
    const [state, name] = [here(), file];
    if (isSaving || !state.isUnsaved) return tell();
    if (state.conflict && !(await agreed(words.overwrite, byId("save").textContent))) return;
    isSaving = true;
    tell();
    await outbox.idle;
    const text = editor.value;
    const { status, body } = await send("/save", { file: name, text, digest: state.conflict ?? state.digest });
    isSaving = false;
    if (status === 200) Object.assign(state, { digest: body.digest, saved: text, conflict: undefined, trouble: "" });
    else state.trouble = body.message ?? (status === 409 ? words.conflict : words.failed);
    if (status === 409) state.conflict = body.digest;
    state.isUnsaved = name === file ? editor.value !== state.saved : status !== 200;
    tell();
    if (status === 409) showTheirs();
}

/// Compares with the file on disk, so that what the other hand wrote can be read.
function showTheirs() {
    const compare = document.querySelector("select[name=compare]");
    if (!compare) return;
    byId("difference").open = true;
    compare.value = "saved";
    choose();
}

/// Goes back to what is saved, after a question.
async function discard() {
    if (!here().isUnsaved || isSaving) return tell();
    if (!(await agreed(words.discard, byId("discard").textContent))) return;
    await outbox.idle;
    const { status, body } = await send("/discard", { file });
    if (status !== 200) {
        here().trouble = body.message ?? words.failed;
        return tell();
    }
    Object.assign(here(), { conflict: undefined, trouble: "" });
    take({ file, language: editor.lang, ...body }, caret());
    refresh("checks");
}

/// Asks a question in a window of its own.
function agreed(question, yes) {
    const dialog = document.createElement("dialog");
    dialog.setAttribute("aria-labelledby", "question");
    dialog.append(nodes('<form method="dialog"><p id="question"></p><p class="actions"><button value="no"></button> <button value="yes" class="wanted"></button></p></form>'));
    dialog.querySelector("p").textContent = question;
    const [noButton, yesButton] = dialog.querySelectorAll("button");
    noButton.textContent = words.cancel;
    yesButton.textContent = yes;
    document.body.append(dialog);
    dialog.showModal();
    return new Promise((done) => dialog.addEventListener("close", () => {
        dialog.remove();
        done(dialog.returnValue === "yes");
    }));
}

// ---- What happens ----

/// Listens to the server: after each change of a text the parts are asked again.
function listen() {
    const stream = new EventSource("/events");
    let patience;
    stream.addEventListener("changed", (event) => {
        const { version } = JSON.parse(event.data);
        if (version > newest) refreshAll();
        newest = Math.max(newest, version);
    });
    stream.addEventListener("error", () => {
        patience ??= setTimeout(() => {
            isLost = true;
            tell();
        }, 3000);
    });
    stream.addEventListener("open", () => {
        if (patience === undefined) return;
        clearTimeout(patience);
        patience = undefined;
        isLost = false;
        tell();
        refreshAll();
    });
}

/// Takes what was typed.
function typed() {
    reflect();
    const state = here();
    state.isUnsaved = editor.value !== state.saved;
    if (new Blob([editor.value]).size > Number(editor.dataset.limit)) state.trouble = words.long;
    else outbox.put(file, editor.value);
    tell();
    requestAnimationFrame(place);
}

/// The keys that work everywhere on the page.
function pressed(event) {
    const isSave = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "s";
    if (isSave) save();
    else if (event.key === "F8") step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
}

/// Follows links that lead to a line or another view without a new page.
function clicked(event) {
    const link = event.target.closest("a");
    if (!link || event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const note = link.closest("#notes > li");
    if (note) {
        const line = [...mirror.children].indexOf(lineOf.get(note)) + 1;
        goTo(line || Number(note.dataset.line), Number(note.dataset.column ?? 1));
    } else if (link.dataset.view) {
        form.elements.view.value = link.dataset.view;
        choose();
    } else if (link.dataset.file) {
        form.elements.file.value = link.dataset.file;
        choose();
    } else return;
    event.preventDefault();
}

/// Warns before texts are left that are not saved; the pages of this program have them as drafts.
function leaving(event) {
    const isOurs = document.activeElement?.closest("header nav a");
    if (!isOurs && [...files.values()].some((state) => state.isUnsaved)) event.preventDefault();
}

/// Leaves with the server what has not been sent yet.
function sendRest() {
    for (const [name, text] of outbox.waiting) {
        navigator.sendBeacon("/draft", new Blob([JSON.stringify({ file: name, text })], { type: "application/json" }));
    }
}

byId("save").addEventListener("click", save);
byId("discard").addEventListener("click", discard);
editor.addEventListener("input", typed);
form.addEventListener("submit", (event) => {
    event.preventDefault();
    choose();
});
document.addEventListener("change", (event) => event.target.form === form && choose(event.target.name));
document.addEventListener("click", clicked);
document.addEventListener("keydown", pressed);
document.addEventListener("selectionchange", showNear);
document.addEventListener("focusin", showNear);
document.addEventListener("focusout", () => requestAnimationFrame(showNear));
addEventListener("beforeunload", leaving);
addEventListener("pagehide", sendRest);
addEventListener("pageshow", (event) => event.persisted && location.reload());
new ResizeObserver(place).observe(mirror);

document.documentElement.classList.add("live");
editor.readOnly = false;
Object.assign(here(), { digest: editor.dataset.digest, isUnsaved: "draft" in editor.dataset });
here().saved = here().isUnsaved ? null : editor.value;
newest = Number(document.body.dataset.version ?? 0);
reflect();
mark();
followLanguages();
if (here().isUnsaved) tell();
listen();
